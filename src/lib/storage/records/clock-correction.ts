import { clockCorrectionSchema, type ClockCorrection } from '#lib/domain/clock-correction.ts';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';

export const clockCorrections = recordType('clock correction', clockCorrectionSchema, {
  keyOf: ({ wallIso }) => wallIso,
});

export async function readClockCorrections(db: Database): Promise<readonly ClockCorrection[]> {
  return await db.all(clockCorrections);
}

export async function writeClockCorrection(db: Database, correction: ClockCorrection): Promise<void> {
  await db.put(clockCorrections, correction);
}
