import { consentText, type ConsentId } from '#lib/consent/texts.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { browserNotices } from '#lib/reminders/notices.ts';
import { Reminders } from '#lib/reminders/reminders.svelte.ts';
import { dropMessages, readOutbox } from '#lib/storage/records/message.ts';
import { endAccount } from '#lib/account/online/account.ts';
import { endBackup } from '#lib/backup/backup.ts';
import { withdrawConsent } from '#lib/consent/receipts.ts';
import { endHelper } from '#lib/helping/sync.ts';
import { releaseBook } from '#lib/release/book.ts';
import { endAllReleases } from '#lib/release/releases.svelte.ts';
import { timeZone, type App } from '../app-context.ts';
import { remindersOf } from '../erinnerungen/reminders-of.ts';
import { readPlan } from '../plan.ts';

/** What still waits is not told any more. */
async function dropProgress({ db }: App): Promise<void> {
  const waiting = (await readOutbox(db)).filter(({ kind }) => kind === 'progress');
  await dropMessages(
    db,
    waiting.map(({ id }) => id),
  );
}

/** Ends on the tablet what a withdrawn consent was for, the server ends its part when it reads the receipt; without a required one there are no tests to be reminded of. */
export async function endWhatItWasFor(app: App, locale: Locale, id: ConsentId): Promise<void> {
  if (id === 'progress') await dropProgress(app);
  if (id === 'release') await endAllReleases(releaseBook(app));
  const plan = await readPlan(app);
  const planned = plan === null ? [] : remindersOf(plan, app.now());
  const reminders = new Reminders({
    app,
    notices: browserNotices(),
    fetchFrom: async (input, init) => await fetch(input, init),
    plan: () => ({ reminders: planned, timeZone: timeZone(), locale }),
    carry: async () => await app.post.carry().catch(app.report),
  });
  if (id === 'account') {
    // Without an account the server keeps no backup.
    await withdrawConsent(app, 'backup');
    await endAccount(app.db);
  }
  if (id === 'account' || id === 'backup') await endBackup(app);
  if (id === 'helper' || consentText(id).isRequired) await endHelper(app, locale);
  if (consentText(id).isRequired) await reminders.stopAll();
  else if (id === 'push') await reminders.turnOffTablet();
  else if (id === 'mail') await reminders.turnOffMail();
}
