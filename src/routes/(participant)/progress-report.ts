import { reportProgress } from '#lib/account/participation.ts';
import { queueReceipts, readConsentStates } from '#lib/consent/receipts.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { isInForce } from '#lib/consent/state.ts';
import { progressOf } from '#lib/programme/progress.ts';
import { syncHelper } from '#lib/helping/sync.ts';
import { syncReminders } from '#lib/reminders/sync.ts';
import { readPerson } from '#lib/storage/records/person.ts';
import { timeZone, type App } from './app-context.ts';
import { remindersOf } from './erinnerungen/reminders-of.ts';
import { keepOwnContent } from './own-content.ts';
import { syncOnline } from './online.ts';
import { readPlan } from './plan.ts';

/**
 * Queues the progress and the times of reminders, where they have changed, and carries what waits as far as the network
 * allows.
 */
export async function sendProgress(app: App, locale: Locale): Promise<void> {
  const [person, plan] = await Promise.all([readPerson(app.db), readPlan(app)]);
  if (person !== null && plan !== null) {
    // Without the consent nothing new is told.
    if (isInForce((await readConsentStates(app.db, app.now())).progress))
      await reportProgress(app.db, person, progressOf(plan.schedule), app);
    const reminders = remindersOf(plan, app.now());
    await syncReminders(app, { reminders, timeZone: timeZone(), locale });
    await syncHelper(app, { reminders, timeZone: timeZone(), locale });
  }
  await queueReceipts(app);
  await syncOnline(app);
  await app.post.carry();
  await keepOwnContent(app);
}
