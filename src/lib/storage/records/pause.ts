import type { EntityTable } from 'dexie';
import { pauseSchema, type Pause } from '#lib/domain/pause.ts';
import { checked } from './checked.ts';

export interface PausesTable {
  readonly pauses: EntityTable<Pause, 'id'>;
}

export async function readPauses(db: PausesTable): Promise<readonly Pause[]> {
  return (await db.pauses.toArray()).map((record) => checked('pause', pauseSchema, record));
}

export async function writePause(db: PausesTable, pause: Pause): Promise<void> {
  await db.pauses.put(pause);
}
