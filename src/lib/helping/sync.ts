import { withdrawConsent } from '#lib/consent/receipts.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { HelperRemindersMessage } from '#lib/progress/wire/reminders.ts';
import { plannedMoments } from '#lib/reminders/moments.ts';
import { queueWish, type ReminderApp, type ReminderPlan } from '#lib/reminders/sync.ts';
import { readHelper, removeHelper, type Helper } from '#lib/storage/records/helper.ts';
import { readReminderSettings } from '#lib/storage/records/reminders.ts';

// Key by key: the name, or whatever else a helper may one day have, cannot slip into the message.
function messageFor(
  helper: Helper | null,
  moments: readonly string[],
  locale: Locale,
): HelperRemindersMessage {
  const mail = helper?.mail ?? null;
  if (mail === null) return { helperAddress: null, isNew: false, moments: [], locale };
  return { helperAddress: mail.address, isNew: mail.state === 'asked', moments: [...moments], locale };
}

/**
 * Puts into the outbox when the helper is to be reminded, unless the server has it so already: so it may be called
 * whenever the app starts or the programme has moved on. A helper hears of tasks, at the hour that the person chose for
 * reminders, and not of the second part an hour later. Nothing is queued while nobody was ever named.
 */
export async function syncHelper(app: ReminderApp, plan: ReminderPlan): Promise<void> {
  const { db } = app;
  await db.write(async () => {
    const settings = await readReminderSettings(db);
    const tasks = plan.reminders.filter(({ kind }) => kind === 'task');
    const moments = plannedMoments(tasks, settings, plan.timeZone, app.now());
    await queueWish(app, 'helper-reminders', messageFor(await readHelper(db), moments, plan.locale));
  });
}

/**
 * Ends the reminders to the helper: forgets them on the tablet, takes the consent back and queues the message at which
 * the server deletes the address. Twice is once, and without a helper it is nothing.
 */
export async function endHelper(app: ReminderApp, locale: Locale): Promise<void> {
  const { db } = app;
  await withdrawConsent(app, 'helper');
  await db.write(async () => {
    await removeHelper(db);
    await queueWish(app, 'helper-reminders', messageFor(null, [], locale));
  });
}
