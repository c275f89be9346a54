import type { Locale } from '#lib/i18n/texts.ts';
import { browserNotices, notifyWhenDue } from '#lib/reminders/notices.ts';
import type { App } from './app-context.ts';

/** Says that a second part may begin, where the person wants such notices and is not looking. */
export function tellPartDue({ db, now, report }: Pick<App, 'db' | 'now' | 'report'>, locale: Locale): void {
  const isVisible = document.visibilityState === 'visible';
  notifyWhenDue({ db, notices: browserNotices(), now: now(), locale, isVisible }).catch(report);
}
