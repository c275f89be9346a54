import { and, count, desc, eq, sql } from 'drizzle-orm';
import { isRowId } from '../database/row-id.ts';
import { activationCode } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import { isOpen, opened, withdrawWhere, type OpenCode } from './codes.ts';

/** An open code in a list. */
export interface ListedCode extends OpenCode {
  /** How many of those that were made together are still open, this one among them. */
  readonly together: number;
}

export interface OpenCodesPage {
  readonly codes: readonly ListedCode[];
  /** From 1. One past the last is the last. */
  readonly page: number;
  readonly pages: number;
  /** Open codes on all pages. */
  readonly count: number;
}

/** As many as can be made at once: what was made together is on one page, or on two. */
export const PAGE_CODES = 50;

/** One page of the practice's codes that can still be redeemed, newest first. */
export async function openCodes(desk: Desk, practiceId: string, page: number): Promise<OpenCodesPage> {
  const [counted] = await desk.db
    .select({ number: count() })
    .from(activationCode)
    .where(isOpen(desk, practiceId));
  const number = counted?.number ?? 0;
  const pages = Math.max(1, Math.ceil(number / PAGE_CODES));
  const shown = Math.min(Math.max(1, page), pages);
  const rows = await desk.db
    .select({
      row: activationCode,
      together: sql`count(*) over (partition by ${activationCode.createdAt})`.mapWith(Number),
    })
    .from(activationCode)
    .where(isOpen(desk, practiceId))
    .orderBy(desc(activationCode.createdAt), activationCode.id)
    .limit(PAGE_CODES)
    .offset((shown - 1) * PAGE_CODES);
  const codes = rows.flatMap(({ row, together }) => opened(desk, row).map((code) => ({ ...code, together })));
  return { codes, page: shown, pages, count: number };
}

/** When a code of the practice was made, whatever became of it; null when there is none of this id. */
async function madeAt(desk: Desk, practiceId: string, id: string): Promise<Date | null> {
  if (!isRowId(id)) return null;
  const [row] = await desk.db
    .select({ createdAt: activationCode.createdAt })
    .from(activationCode)
    .where(and(eq(activationCode.id, id), eq(activationCode.practiceId, practiceId)));
  return row?.createdAt ?? null;
}

/**
 * The open codes that were made together with one, in the order of the list; none where all are redeemed, withdrawn or
 * expired.
 * @param id of any of them, whatever became of it; null is answered where the practice has no such code
 */
export async function openCodesWith(
  desk: Desk,
  practiceId: string,
  id: string,
): Promise<readonly OpenCode[] | null> {
  const moment = await madeAt(desk, practiceId, id);
  if (moment === null) return null;
  const rows = await desk.db
    .select()
    .from(activationCode)
    .where(and(isOpen(desk, practiceId), eq(activationCode.createdAt, moment)))
    .orderBy(activationCode.id);
  return rows.flatMap((row) => opened(desk, row));
}

/** Takes back all open codes that were made together with one; says how many they were. */
export async function withdrawCodesWith(desk: Desk, practiceId: string, id: string): Promise<number> {
  const moment = await madeAt(desk, practiceId, id);
  if (moment === null) return 0;
  return await withdrawWhere(desk, practiceId, eq(activationCode.createdAt, moment));
}
