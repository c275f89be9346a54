import { pauseSchema, type Pause } from '#lib/domain/pause.ts';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';

export const pauses = recordType('pause', pauseSchema, { keyOf: ({ id }) => id });

export async function readPauses(db: Database): Promise<readonly Pause[]> {
  return await db.all(pauses);
}

export async function writePause(db: Database, pause: Pause): Promise<void> {
  await db.put(pauses, pause);
}
