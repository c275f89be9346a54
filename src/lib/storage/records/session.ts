import type { EntityTable } from 'dexie';
import { sessionSchema, type Session } from '#lib/domain/session.ts';
import { checked } from './checked.ts';

export interface SessionsTable {
  readonly sessions: EntityTable<Session, 'id'>;
}

export async function readSessions(db: SessionsTable): Promise<readonly Session[]> {
  return (await db.sessions.orderBy('startedAtIso').toArray()).map((record) =>
    checked('session', sessionSchema, record),
  );
}

export async function writeSession(db: SessionsTable, session: Session): Promise<void> {
  await db.sessions.put(session);
}
