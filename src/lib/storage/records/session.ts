import { sessionSchema, type Session } from '#lib/domain/session.ts';
import type { Database } from '../database.ts';
import { byMoment } from '../order.ts';
import { recordType } from '../record-type.ts';

export const sessions = recordType('session', sessionSchema, { keyOf: ({ id }) => id });

/** In the order in which they were begun. */
export async function readSessions(db: Database): Promise<readonly Session[]> {
  return (await db.all(sessions)).toSorted(byMoment(({ startedAtIso }) => startedAtIso));
}

export async function writeSession(db: Database, session: Session): Promise<void> {
  await db.put(sessions, session);
}
