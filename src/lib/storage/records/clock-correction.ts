import type { EntityTable } from 'dexie';
import { clockCorrectionSchema, type ClockCorrection } from '#lib/domain/clock-correction.ts';
import { checked } from './checked.ts';

export interface ClockCorrectionsTable {
  readonly clockCorrections: EntityTable<ClockCorrection, 'wallIso'>;
}

export async function readClockCorrections(db: ClockCorrectionsTable): Promise<readonly ClockCorrection[]> {
  return (await db.clockCorrections.toArray()).map((record) =>
    checked('clock correction', clockCorrectionSchema, record),
  );
}

export async function writeClockCorrection(
  db: ClockCorrectionsTable,
  correction: ClockCorrection,
): Promise<void> {
  await db.clockCorrections.put(correction);
}
