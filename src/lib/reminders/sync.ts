import type { Reminder } from '#lib/domain/reminder.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type {
  HelperRemindersMessage,
  MailRemindersMessage,
  PushRemindersMessage,
} from '#lib/progress/wire/reminders.ts';
import type { Database } from '#lib/storage/database.ts';
import { dropMessages, enqueueMessage, readOutbox, readSent } from '#lib/storage/records/message.ts';
import { readReminderSettings, type ReminderSettings } from '#lib/storage/records/reminders.ts';
import { plannedMoments } from './moments.ts';

/** What of the app the reminders need. */
export interface ReminderApp {
  readonly db: Database;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** What is to come, and where and in which language the person is. */
export interface ReminderPlan {
  readonly reminders: readonly Reminder[];
  /** IANA name. */
  readonly timeZone: string;
  readonly locale: Locale;
}

type Kind = 'reminders' | 'mail-reminders' | 'helper-reminders';

/**
 * Puts into the outbox how and when the person wants to be reminded, unless the server has it so already: so it may be
 * called whenever the app starts, the programme has moved on or a choice was made. A newer message takes the place of
 * one that still waits. Nothing is queued before the person has once consented.
 */
export async function syncReminders(app: ReminderApp, plan: ReminderPlan): Promise<void> {
  const { db } = app;
  await db.write(async () => {
    const settings = await readReminderSettings(db);
    const moments = plannedMoments(plan.reminders, settings, plan.timeZone, app.now());
    await queueWish(app, 'reminders', pushMessage(settings, moments, plan.locale));
    await queueWish(app, 'mail-reminders', mailMessage(settings, moments, plan.locale));
  });
}

// Key by key: whatever else the settings may one day hold cannot slip into a message.

function pushMessage(
  { push }: ReminderSettings,
  moments: readonly string[],
  locale: Locale,
): PushRemindersMessage {
  if (push === null) return { push: null, moments: [], locale };
  const { endpoint, p256dh, auth } = push;
  return { push: { endpoint, p256dh, auth }, moments: [...moments], locale };
}

function mailMessage(
  { mail }: ReminderSettings,
  moments: readonly string[],
  locale: Locale,
): MailRemindersMessage {
  if (mail === null) return { address: null, isNew: false, moments: [], locale };
  return { address: mail.address, isNew: mail.state === 'asked', moments: [...moments], locale };
}

/**
 * Puts a wish into the outbox, in place of one that still waits, unless the server has it so already. Call it in a
 * transaction.
 */
export async function queueWish(
  { db, now, newId }: ReminderApp,
  kind: Kind,
  message: PushRemindersMessage | MailRemindersMessage | HelperRemindersMessage,
): Promise<void> {
  const waiting = (await readOutbox(db)).filter((other) => other.kind === kind);
  const newest = waiting.at(-1) ?? (await readSent(db)).find((other) => other.kind === kind);
  // Of a refused message the server keeps nothing.
  const known = newest === undefined || ('answer' in newest && newest.answer === 'refused') ? null : newest;
  if (wish(known?.body ?? null) === wish(JSON.stringify(message))) return;
  await dropMessages(
    db,
    waiting.map(({ id }) => id),
  );
  await enqueueMessage(db, {
    id: newId(),
    kind,
    body: JSON.stringify(message),
    createdAtIso: now().toISOString(),
  });
}

/** What a message asks for; nothing at all is the same as to stop. */
function wish(body: string | null): string {
  if (body === null) return 'stop';
  const { isNew: _isNew, ...rest } = JSON.parse(body) as Partial<
    PushRemindersMessage & MailRemindersMessage & HelperRemindersMessage
  >;
  return (rest.push ?? rest.address ?? rest.helperAddress ?? null) === null ? 'stop' : JSON.stringify(rest);
}
