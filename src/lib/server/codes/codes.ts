import { and, eq, gt, lte, type SQL } from 'drizzle-orm';
import { randomBytes, randomUUID } from 'node:crypto';
import { makeActivationCode } from '#lib/domain/activation-code.ts';
import { isRowId } from '../database/row-id.ts';
import { activationCode } from '../database/schema.ts';
import type { Desk } from '../desk.ts';

/** A code that nobody has redeemed yet, as its practice sees it. */
export interface OpenCode {
  readonly id: string;
  /** 16 characters without blanks. */
  readonly code: string;
  /** Last day on which it can be redeemed, YYYY-MM-DD. */
  readonly validUntil: string;
  /** Id of the programme that was chosen for it. */
  readonly programme: string;
  /** Codes that were made together have the same moment. */
  readonly madeAt: Date;
}

/** A code can be redeemed on this many days after the day on which it was made. */
export const VALID_DAYS = 90;
const DAY_MS = 86_400_000;

/** Midnight UTC after the last day: in Germany that day is over by then, so the printed date holds to its end. */
function expiryFrom(moment: Date): Date {
  return new Date((Math.floor(moment.getTime() / DAY_MS) + VALID_DAYS + 1) * DAY_MS);
}

/** Where a code is sealed: `Keys.seal` binds it to its row. */
export function placeOf(id: string): string {
  return `activation_code.code ${id}`;
}

/** Makes so many codes of the practice for a programme, all or none, and returns the ids of their rows. */
export async function createCodes(
  desk: Desk,
  practiceId: string,
  programme: string,
  count: number,
): Promise<readonly string[]> {
  const createdAt = desk.now();
  const rows = Array.from({ length: count }, () => {
    const id = randomUUID();
    const code = makeActivationCode(randomBytes(12));
    return {
      id,
      practiceId,
      codeFingerprint: desk.keys.fingerprint('activationCode', code),
      codeSealed: desk.keys.seal(placeOf(id), code),
      state: 'open' as const,
      createdAt,
      expiresAt: expiryFrom(createdAt),
      programme,
    };
  });
  // One statement, which is a transaction of its own.
  await desk.db.insert(activationCode).values(rows);
  return rows.map(({ id }) => id);
}

/** One open code of the practice; null when there is none of this id, or it is another practice's. */
export async function findOpenCode(desk: Desk, practiceId: string, id: string): Promise<OpenCode | null> {
  if (!isRowId(id)) return null;
  const [row] = await desk.db
    .select()
    .from(activationCode)
    .where(and(eq(activationCode.id, id), isOpen(desk, practiceId)));
  return row === undefined ? null : (opened(desk, row)[0] ?? null);
}

/** Takes an open code back; false when it is no longer open, or not this practice's. */
export async function withdrawCode(desk: Desk, practiceId: string, id: string): Promise<boolean> {
  if (!isRowId(id)) return false;
  return (await withdrawWhere(desk, practiceId, eq(activationCode.id, id))) === 1;
}

/** Takes back those open codes of the practice that a condition names; says how many they were. */
export async function withdrawWhere(desk: Desk, practiceId: string, condition: SQL): Promise<number> {
  const rows = await desk.db
    .update(activationCode)
    .set({ state: 'withdrawn', codeSealed: null })
    .where(and(eq(activationCode.practiceId, practiceId), eq(activationCode.state, 'open'), condition))
    .returning({ id: activationCode.id });
  return rows.length;
}

/** Erases the text of codes whose time is over: only open ones are kept readable. */
export async function eraseExpiredCodes(desk: Desk): Promise<void> {
  await desk.db
    .update(activationCode)
    .set({ codeSealed: null })
    .where(and(eq(activationCode.state, 'open'), lte(activationCode.expiresAt, desk.now())));
}

/** The condition by which a code of the practice can still be redeemed. */
export function isOpen(desk: Desk, practiceId: string): SQL | undefined {
  return and(
    eq(activationCode.practiceId, practiceId),
    eq(activationCode.state, 'open'),
    gt(activationCode.expiresAt, desk.now()),
  );
}

/** A row as an open code; nothing where its text was erased. */
export function opened(desk: Desk, row: typeof activationCode.$inferSelect): readonly OpenCode[] {
  if (row.codeSealed === null) return [];
  const validUntil = new Date(row.expiresAt.getTime() - 1).toISOString().slice(0, 10);
  return [
    {
      id: row.id,
      code: desk.keys.open(placeOf(row.id), row.codeSealed),
      validUntil,
      programme: row.programme,
      madeAt: row.createdAt,
    },
  ];
}
