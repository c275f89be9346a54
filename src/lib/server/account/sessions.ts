import { and, eq, gt, inArray, lte, ne, or } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { account, accountSession } from '../database/account-schema.ts';
import type { Connection } from '../database/connection.ts';
import type { Desk } from '../desk.ts';

const IDLE_MS = 15 * 60 * 1000;
const ABSOLUTE_MS = 12 * 60 * 60 * 1000;
/** One that begins later than this from now was begun by a clock that was ahead, and would last for as long. */
const CLOCK_SLACK_MS = 5 * 60 * 1000;

/** Begins a session: 32 random bytes as base64url, of which the server keeps a keyed hash. */
export async function beginSession(desk: Desk, accountId: string): Promise<string> {
  const session = randomBytes(32).toString('base64url');
  const now = desk.now();
  await desk.db.insert(accountSession).values({
    tokenFingerprint: desk.keys.fingerprint('session', session),
    accountId,
    createdAt: now,
    lastUsedAt: now,
  });
  return session;
}

/** What a session stands for. */
export interface SignedIn {
  readonly participationId: string;
  readonly sessionFingerprint: string;
}

/** Uses a session, which puts its idle limit off; null when it is over or never was. */
export async function useSession(desk: Desk, session: string): Promise<SignedIn | null> {
  const sessionFingerprint = desk.keys.fingerprint('session', session);
  const now = desk.now();
  const [row] = await desk.db
    .update(accountSession)
    .set({ lastUsedAt: now })
    .from(account)
    .where(
      and(
        eq(accountSession.tokenFingerprint, sessionFingerprint),
        eq(account.id, accountSession.accountId),
        gt(accountSession.lastUsedAt, new Date(now.getTime() - IDLE_MS)),
        gt(accountSession.createdAt, new Date(now.getTime() - ABSOLUTE_MS)),
        lte(accountSession.createdAt, new Date(now.getTime() + CLOCK_SLACK_MS)),
      ),
    )
    .returning({ participationId: account.participantId });
  return row === undefined ? null : { participationId: row.participationId, sessionFingerprint };
}

/** Signs out everywhere, `except` one session. */
export async function endSessions(
  tx: Connection,
  participationId: string,
  except: string | null = null,
): Promise<void> {
  const accounts = tx
    .select({ id: account.id })
    .from(account)
    .where(eq(account.participantId, participationId));
  await tx
    .delete(accountSession)
    .where(
      and(
        inArray(accountSession.accountId, accounts),
        except === null ? undefined : ne(accountSession.tokenFingerprint, except),
      ),
    );
}

/** Removes the sessions whose time is over. */
export async function sweepSessions(desk: Desk): Promise<void> {
  const now = desk.now().getTime();
  await desk.db
    .delete(accountSession)
    .where(
      or(
        lte(accountSession.lastUsedAt, new Date(now - IDLE_MS)),
        lte(accountSession.createdAt, new Date(now - ABSOLUTE_MS)),
        gt(accountSession.createdAt, new Date(now + CLOCK_SLACK_MS)),
      ),
    );
}
