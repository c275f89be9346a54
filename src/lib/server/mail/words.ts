import { mailTexts } from '#lib/i18n/catalogue/mail.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { Mail } from './mailer.ts';

/** The question to an address that was entered. `link`: of the page that confirms it. */
export function confirmationMail(to: string, locale: Locale, link: string): Mail {
  const t = mailTexts[locale];
  const text = [t.hello, t.confirm, `${t.confirmLead}\n${link}`, t.confirmEnd].join('\n\n');
  return { to, subject: t.confirmSubject, text: `${text}\n`, stopLink: null };
}

/** The reminder. `stopLink`: of the page that stops these mails at once. */
export function reminderMail(to: string, locale: Locale, stopLink: string): Mail {
  const t = mailTexts[locale];
  const text = [t.hello, t.reminder, `${t.stop}\n${stopLink}`].join('\n\n');
  return { to, subject: t.reminderSubject, text: `${text}\n`, stopLink };
}
