import { desc, eq, sql } from 'drizzle-orm';
import type { ProgressMessage } from '#lib/progress/wire/participation.ts';
import { participant } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import { kvnrPlace } from './kvnr-place.ts';

/** One participation as its practice sees it. */
export interface WorkListRow {
  readonly id: string;
  /** What was reported last; null between redeeming the code and the first message. */
  readonly progress: ProgressMessage | null;
}

/** The practice's participants: those without a message first, then the newest start first. */
export async function workList(desk: Desk, practiceId: string): Promise<readonly WorkListRow[]> {
  const rows = await desk.db
    .select()
    .from(participant)
    .where(eq(participant.practiceId, practiceId))
    .orderBy(sql`${participant.startDate} is not null`, desc(participant.startDate), participant.id);
  return rows.map((row) => ({ id: row.id, progress: progressOf(desk, row) }));
}

function progressOf(desk: Desk, row: typeof participant.$inferSelect): ProgressMessage | null {
  const { kvnrSealed, testsDone, testsRemaining, startDate, lastTestDate } = row;
  if (kvnrSealed === null || testsDone === null || testsRemaining === null || startDate === null) return null;
  return {
    testsDone,
    lastTestDate,
    testsRemaining,
    startDate,
    kvnr: desk.keys.open(kvnrPlace(row.id), kvnrSealed),
  };
}
