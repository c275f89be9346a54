import { and, eq, lte, max, notExists, or } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { Connection } from '../database/connection.ts';
import { participant, reminder, reminderMoment } from '../database/schema.ts';
import type { Desk } from '../desk.ts';

export type ReminderRow = typeof reminder.$inferSelect;

const DAY_MS = 24 * 60 * 60 * 1000;
/** An address that does not say yes is kept so long. */
const CONFIRM_WITHIN_MS = 2 * DAY_MS;
/** So long after the last reminder, in case the programme goes on after a pause. */
const KEPT_AFTER_LAST_MS = 30 * DAY_MS;

/** Where a target is sealed: `Keys.seal` binds it to its row. */
export function placeOf(id: string): string {
  return `reminder.target ${id}`;
}

/** Push subscription (JSON) or e-mail address of a row, the person's own or the helper's. */
export function targetOf(desk: Desk, { id, targetSealed }: ReminderRow): string {
  return desk.keys.open(placeOf(id), targetSealed);
}

/** Whether a participation belongs to the device. Only such devices may make the server send. */
export async function isActivated(desk: Desk, deviceKeyFingerprint: string): Promise<boolean> {
  const rows = await desk.db
    .select({ id: participant.id })
    .from(participant)
    .where(eq(participant.deviceKeyFingerprint, deviceKeyFingerprint));
  return rows.length > 0;
}

interface Wanted {
  readonly deviceKeyFingerprint: string;
  readonly channel: ReminderRow['channel'];
  readonly target: string;
  readonly locale: ReminderRow['locale'];
  /** ISO 8601, UTC. Those that are over are left out. */
  readonly moments: readonly string[];
}

/** Makes the row anew in place of what was there, with a new id. */
export async function replaceReminder(desk: Desk, wanted: Wanted): Promise<string> {
  const id = randomUUID();
  const { deviceKeyFingerprint, channel, target, locale } = wanted;
  const now = desk.now();
  const dueAt = future(wanted.moments, now);
  await desk.db.transaction(async (tx) => {
    await tx.delete(reminder).where(isOf(deviceKeyFingerprint, channel));
    await tx.insert(reminder).values({
      id,
      deviceKeyFingerprint,
      channel,
      targetSealed: desk.keys.seal(placeOf(id), target),
      locale,
      confirmedAt: channel === 'push' ? now : null,
      eraseAt:
        channel === 'push' ? keptUntil(dueAt.at(-1) ?? now) : new Date(now.getTime() + CONFIRM_WITHIN_MS),
    });
    await insertMoments(tx, id, dueAt);
  });
  return id;
}

/** New moments for a row that stays. An address that has not said yes gets no longer time for it. */
export async function replaceMoments(
  desk: Desk,
  row: ReminderRow,
  { locale, moments }: Pick<Wanted, 'locale' | 'moments'>,
): Promise<void> {
  const now = desk.now();
  const dueAt = future(moments, now);
  await desk.db.transaction(async (tx) => {
    await tx
      .update(reminder)
      .set({ locale, ...(row.confirmedAt !== null && { eraseAt: keptUntil(dueAt.at(-1) ?? now) }) })
      .where(eq(reminder.id, row.id));
    await tx.delete(reminderMoment).where(eq(reminderMoment.reminderId, row.id));
    await insertMoments(tx, row.id, dueAt);
  });
}

export async function findReminder(
  desk: Desk,
  deviceKeyFingerprint: string,
  channel: ReminderRow['channel'],
): Promise<ReminderRow | null> {
  const [row] = await desk.db.select().from(reminder).where(isOf(deviceKeyFingerprint, channel));
  return row === undefined || row.eraseAt <= desk.now() ? null : row;
}

/** Deletes what a device wanted, at once and wholly. */
export async function forgetReminder(
  desk: Desk,
  deviceKeyFingerprint: string,
  channel: ReminderRow['channel'],
): Promise<void> {
  await desk.db.delete(reminder).where(isOf(deviceKeyFingerprint, channel));
}

/** Notes that the address said yes; false when the row is gone. A second yes changes nothing. */
export async function confirmReminder(desk: Desk, id: string): Promise<boolean> {
  const now = desk.now();
  return await desk.db.transaction(async (tx) => {
    const [row] = await tx.select().from(reminder).where(eq(reminder.id, id)).for('update');
    if (row === undefined || row.eraseAt <= now) return false;
    if (row.confirmedAt !== null) return true;
    const [last] = await tx
      .select({ dueAt: max(reminderMoment.dueAt) })
      .from(reminderMoment)
      .where(eq(reminderMoment.reminderId, id));
    await tx
      .update(reminder)
      .set({ confirmedAt: now, eraseAt: keptUntil(last?.dueAt ?? now) })
      .where(eq(reminder.id, id));
    return true;
  });
}

/** Deletes the rows whose time is over, and those of participations that are gone. */
export async function sweepReminders(desk: Desk): Promise<void> {
  const owner = desk.db
    .select({ id: participant.id })
    .from(participant)
    .where(eq(participant.deviceKeyFingerprint, reminder.deviceKeyFingerprint));
  await desk.db.delete(reminder).where(or(lte(reminder.eraseAt, desk.now()), notExists(owner)));
}

function isOf(deviceKeyFingerprint: string, channel: ReminderRow['channel']) {
  return and(eq(reminder.deviceKeyFingerprint, deviceKeyFingerprint), eq(reminder.channel, channel));
}

function future(moments: readonly string[], now: Date): readonly Date[] {
  return moments.map((text) => new Date(text)).filter((moment) => moment > now);
}

function keptUntil(last: Date): Date {
  return new Date(last.getTime() + KEPT_AFTER_LAST_MS);
}

async function insertMoments(tx: Connection, reminderId: string, dueAt: readonly Date[]): Promise<void> {
  if (dueAt.length === 0) return;
  await tx.insert(reminderMoment).values(dueAt.map((moment) => ({ reminderId, dueAt: moment })));
}
