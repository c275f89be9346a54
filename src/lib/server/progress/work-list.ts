import { and, asc, count, desc, eq, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { addDays, practiceDay, type IsoDate } from '#lib/domain/calendar.ts';
import {
  mondayOf,
  overdueBefore,
  practiceWeeks,
  STANDINGS,
  type PracticeWeek,
  type Standing,
  type WorkOrder,
  type WorkQuery,
} from '#lib/domain/standing.ts';
import type { ProgressMessage } from '#lib/progress/wire/participation.ts';
import { participant } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import { kvnrPlace } from './kvnr-place.ts';

/** One participation as its practice sees it. */
export interface WorkListRow {
  readonly id: string;
  readonly standing: Standing;
  /** What was reported last; null between redeeming the code and the first message. */
  readonly progress: ProgressMessage | null;
}

export interface WorkListPage {
  readonly rows: readonly WorkListRow[];
  /** From 1. One past the last is the last. */
  readonly page: number;
  readonly pages: number;
  /** Of the whole practice, whatever is shown. */
  readonly counts: Readonly<Record<Standing, number>>;
  /** How many of the whole practice began, took part and finished in each of the last weeks. */
  readonly weeks: readonly PracticeWeek[];
}

export const PAGE_ROWS = 50;
/** As many as the longest programme that is shipped, so that somebody who begins is seen to the end. */
const WEEKS = 12;

/** The standing as the database sees it: to filter and count without reading ten thousand rows. */
function standingOn(today: IsoDate): SQL<Standing> {
  const since = sql`coalesce(${participant.lastTestDate}, ${participant.startDate})`;
  return sql<Standing>`case
    when ${participant.testsRemaining} is null then 'waiting'
    when ${participant.testsRemaining} = 0 then 'finished'
    when ${since} < ${overdueBefore(today)}::date then 'overdue'
    else 'onTime' end`;
}

/**
 * Those without a message first; alike ones by id, so that no page repeats a row of another. The first order is written as
 * the index participant_practice reads backwards.
 */
const ORDERS: Readonly<Record<WorkOrder, readonly SQL[]>> = {
  start: [sql`${participant.startDate} desc nulls first`],
  lastTest: [sql`${participant.lastTestDate} is not null`, asc(participant.lastTestDate)],
  testsDone: [sql`${participant.testsDone} is not null`, desc(participant.testsDone)],
};

const own = (practiceId: string): SQL => eq(participant.practiceId, practiceId);

async function rowsOf(
  desk: Desk,
  where: SQL | undefined,
  order: WorkOrder,
  part?: { readonly limit: number; readonly offset: number },
): Promise<readonly WorkListRow[]> {
  const query = desk.db
    .select({ row: participant, standing: standingOn(practiceDay(desk.now())) })
    .from(participant)
    .where(where)
    .orderBy(...ORDERS[order], participant.id);
  const found = part === undefined ? await query : await query.limit(part.limit).offset(part.offset);
  return found.map(({ row, standing }) => ({ id: row.id, standing, progress: progressOf(desk, row) }));
}

/** A Monday from which weeks are numbered. */
const FIRST_MONDAY = '2000-01-03' as IsoDate;

/** Number of a day's week, those before `from` as one; by whole numbers, because calendars cost the database time. */
const weekOf = (day: AnyPgColumn, from: IsoDate): SQL<number | null> =>
  sql<number | null>`case when ${day} < ${from}::date then -1 else (${day} - ${FIRST_MONDAY}::date) / 7 end`;

/** Counts a practice's ten thousand rows in one go: they are read once, and few numbers come back. */
async function tallyOf(desk: Desk, practiceId: string): Promise<Pick<WorkListPage, 'counts' | 'weeks'>> {
  const today = practiceDay(desk.now());
  const from = addDays(mondayOf(today), -7 * WEEKS);
  const finished = sql`${participant.testsRemaining} = 0`;
  const groups = await desk.db
    .select({
      standing: standingOn(today),
      began: weekOf(participant.startDate, from),
      ended: sql<number | null>`case when ${finished} then ${weekOf(participant.lastTestDate, from)} end`,
      number: count(),
    })
    .from(participant)
    .where(own(practiceId))
    // By their places: the same expression with its own parameters is another one to the database.
    .groupBy(sql`1, 2, 3`);
  const numbers = <K>(keyOf: (group: (typeof groups)[number]) => K): Map<K, number> => {
    const sums = new Map<K, number>();
    for (const group of groups) sums.set(keyOf(group), (sums.get(keyOf(group)) ?? 0) + group.number);
    return sums;
  };
  const standings = numbers(({ standing }) => standing);
  const counts = Object.fromEntries(STANDINGS.map((one) => [one, standings.get(one) ?? 0]));
  const byMonday = (weeks: ReadonlyMap<number | null, number>): Map<IsoDate, number> =>
    new Map(
      [...weeks].flatMap(([week, number]) =>
        week === null ? [] : [[addDays(FIRST_MONDAY, 7 * week), number]],
      ),
    );
  const [began, ended] = [numbers(({ began: week }) => week), numbers(({ ended: week }) => week)];
  return {
    counts: counts as WorkListPage['counts'],
    weeks: practiceWeeks(byMonday(began), byMonday(ended), today, WEEKS),
  };
}

/** One page of the practice's participants. */
export async function workList(
  desk: Desk,
  practiceId: string,
  { standing, order, page }: WorkQuery,
): Promise<WorkListPage> {
  const { counts, weeks } = await tallyOf(desk, practiceId);
  const all = STANDINGS.reduce((sum, one) => sum + counts[one], 0);
  const pages = Math.max(1, Math.ceil((standing === null ? all : counts[standing]) / PAGE_ROWS));
  const shown = Math.min(Math.max(1, page), pages);
  const where =
    standing === null
      ? own(practiceId)
      : and(own(practiceId), sql`${standingOn(practiceDay(desk.now()))} = ${standing}`);
  const part = { limit: PAGE_ROWS, offset: (shown - 1) * PAGE_ROWS };
  return { rows: await rowsOf(desk, where, order, part), page: shown, pages, counts, weeks };
}

/** All of them, for a file. */
export async function wholeWorkList(desk: Desk, practiceId: string): Promise<readonly WorkListRow[]> {
  return await rowsOf(desk, own(practiceId), 'start');
}

/**
 * The participations of one person. The database finds a whole number only: it knows the fingerprint of the number, not
 * its characters.
 * @param kvnr as domain/kvnr.ts reads it
 */
export async function findByKvnr(
  desk: Desk,
  practiceId: string,
  kvnr: string,
): Promise<readonly WorkListRow[]> {
  const fingerprint = desk.keys.fingerprint('kvnr', `${practiceId}\0${kvnr}`);
  return await rowsOf(desk, and(own(practiceId), eq(participant.kvnrFingerprint, fingerprint)), 'start');
}

/** What was reported last of a participation; null before the first message. */
export function progressOf(desk: Desk, row: typeof participant.$inferSelect): ProgressMessage | null {
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
