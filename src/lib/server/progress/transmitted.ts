import { and, eq } from 'drizzle-orm';
import type { ProgressMessage } from '#lib/progress/wire/participation.ts';
import { isRowId } from '../database/row-id.ts';
import { participant } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import { progressOf } from './work-list.ts';

/** What the newest message of a participation said, and when it came. */
export interface Transmitted {
  readonly progress: ProgressMessage;
  /** By the server's clock; null where it came before the server noted that. */
  readonly receivedAt: Date | null;
}

/**
 * All that was transmitted of one participation of the practice. `none`: no message is there. Null: the practice has no
 * participation of this id.
 */
export async function transmitted(
  desk: Desk,
  practiceId: string,
  id: string,
): Promise<Transmitted | 'none' | null> {
  if (!isRowId(id)) return null;
  const [row] = await desk.db
    .select()
    .from(participant)
    .where(and(eq(participant.id, id), eq(participant.practiceId, practiceId)));
  if (row === undefined) return null;
  const progress = progressOf(desk, row);
  return progress === null ? 'none' : { progress, receivedAt: row.receivedAt };
}
