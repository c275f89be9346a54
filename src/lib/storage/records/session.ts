import type { EntityTable } from 'dexie';
import * as v from 'valibot';
import type { IsoDate } from '#lib/domain/calendar.ts';
import { INTERRUPTION_REASONS, type DeviceProfile, type Session } from '#lib/domain/session.ts';
import { checked, named } from './checked.ts';

const phase = v.picklist(['practice', 'test']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const device: v.GenericSchema<unknown, DeviceProfile> = v.strictObject({
  screenWidthPx: v.number(),
  screenHeightPx: v.number(),
  pixelRatio: v.number(),
  frameMs: v.number(),
  clockStepMs: v.number(),
  crossOriginIsolated: v.boolean(),
  presentationTimes: v.boolean(),
  touchPoints: count,
});

const schema: v.GenericSchema<unknown, Session> = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  paradigm: v.string(),
  paradigmVersion: count,
  form: count,
  seed: v.string(),
  appVersion: v.string(),
  startedAtIso: v.string(),
  completedAtIso: v.nullable(v.string()),
  completedOn: v.nullable(named<IsoDate>(/^\d{4}-\d{2}-\d{2}$/)),
  device: v.nullable(device),
  openBlock: v.nullable(v.strictObject({ phase, block: count, attempt: count })),
  practicePassed: v.boolean(),
  interruptions: v.array(
    v.strictObject({
      atIso: v.string(),
      phase,
      block: count,
      reason: v.picklist(INTERRUPTION_REASONS),
    }),
  ),
});

export interface SessionsTable {
  readonly sessions: EntityTable<Session, 'id'>;
}

export async function readSessions(db: SessionsTable): Promise<readonly Session[]> {
  return (await db.sessions.orderBy('startedAtIso').toArray()).map((record) =>
    checked('session', schema, record),
  );
}

export async function writeSession(db: SessionsTable, session: Session): Promise<void> {
  await db.sessions.put(session);
}
