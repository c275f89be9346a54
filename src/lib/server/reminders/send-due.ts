import { eq, sql } from 'drizzle-orm';
import { rowsOf } from '../database/connection.ts';
import { reminder, reminderMoment } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import { helperReminderMail, reminderMail } from '../mail/words.ts';
import type { Channels } from './channels.ts';
import { guideLink, stopLink, type MailChannel } from './links.ts';
import type { PushAddress } from './push.ts';
import { targetOf, type ReminderRow } from './rows.ts';

/** What became of the reminders that were due. */
export interface Round {
  readonly sent: number;
  /** Too late, not confirmed, or stopped meanwhile. */
  readonly dropped: number;
  /** Subscriptions that no longer exist and were deleted. */
  readonly gone: number;
  readonly failed: number;
}

type Fate = keyof Round;
type MailRow = ReminderRow & { readonly channel: MailChannel };

/** Later than this a reminder is worse than none: a server that slept must not ring at night. */
const LATEST_MS = 2 * 60 * 60 * 1000;
/** Sent at the same time. */
const AT_ONCE = 10;

/**
 * Sends what is due, each at most once: its moment is deleted before it is sent, and nothing is tried again. A reminder
 * that comes twice would unsettle somebody who doubts their memory; one that is lost is made good by the home screen.
 * Any number of processes may call this at the same time.
 */
export async function sendDue(desk: Desk, channels: Channels): Promise<Round> {
  const count = { sent: 0, dropped: 0, gone: 0, failed: 0 };
  for (;;) {
    const claimed = await claim(desk);
    if (claimed.length === 0) return count;
    const newest = new Map<string, number>();
    for (const { id, dueMs } of claimed) newest.set(id, Math.max(dueMs, newest.get(id) ?? 0));
    const fates = await Promise.all(
      [...newest].map(async ([id, dueMs]) => await sendOne(desk, channels, id, dueMs)),
    );
    for (const fate of fates) count[fate] += 1;
  }
}

interface Claimed {
  readonly id: string;
  readonly dueMs: number;
}

/** Takes some moments that are due off the table, so that nobody else has them. */
async function claim(desk: Desk): Promise<readonly Claimed[]> {
  const { reminderId, dueAt } = reminderMoment;
  return await rowsOf<Claimed>(
    desk.db,
    sql`with due as materialized (
          select ${reminderId} as id, ${dueAt} as due_at from ${reminderMoment}
          where ${dueAt} <= ${desk.now().toISOString()}::timestamptz
          order by ${dueAt} limit ${AT_ONCE} for update skip locked
        )
        delete from ${reminderMoment} using due
        where ${reminderId} = due.id and ${dueAt} = due.due_at
        returning due.id as "id", (extract(epoch from due.due_at) * 1000)::float8 as "dueMs"`,
  );
}

async function sendOne(desk: Desk, channels: Channels, id: string, dueMs: number): Promise<Fate> {
  if (desk.now().getTime() - dueMs > LATEST_MS) return 'dropped';
  // Read only now: the person may have stopped since the moment was taken.
  const [row] = await desk.db.select().from(reminder).where(eq(reminder.id, id));
  if (row === undefined || row.confirmedAt === null) return 'dropped';
  const { channel } = row;
  if (channel === 'push') return await sendPush(desk, channels, row);
  return await sendMail(desk, channels, { ...row, channel });
}

async function sendPush(desk: Desk, { push }: Channels, row: ReminderRow): Promise<Fate> {
  if (push === null) return 'failed';
  const address = JSON.parse(targetOf(desk, row)) as PushAddress;
  const fate = await push.send(address, JSON.stringify({ locale: row.locale }));
  if (fate === 'gone') await desk.db.delete(reminder).where(eq(reminder.id, row.id));
  return fate;
}

async function sendMail(desk: Desk, { mail, origin }: Channels, row: MailRow): Promise<Fate> {
  if (mail === null) return 'failed';
  const { channel, locale } = row;
  const to = targetOf(desk, row);
  const stop = stopLink(desk, origin, row);
  const letter =
    channel === 'mail'
      ? reminderMail(to, locale, stop)
      : helperReminderMail(to, locale, { guideLink: guideLink(origin, locale), stopLink: stop });
  return (await mail.send(letter)) ? 'sent' : 'failed';
}
