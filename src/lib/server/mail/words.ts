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

/** The question to the address of somebody whom a person has named as their helper. `link`: of the page that says yes. */
export function helperQuestionMail(to: string, locale: Locale, link: string): Mail {
  const t = mailTexts[locale];
  const { subject, text, lead, end } = t.helperQuestion;
  const paragraphs = [t.hello, text, `${lead}\n${link}`, end];
  return { to, subject, text: `${paragraphs.join('\n\n')}\n`, stopLink: null };
}

/** The reminder to a helper: of whom it is, the server does not know. `guideLink`: of the short guide. */
export function helperReminderMail(
  to: string,
  locale: Locale,
  { guideLink, stopLink }: { readonly guideLink: string; readonly stopLink: string },
): Mail {
  const t = mailTexts[locale];
  const { subject, text, guide } = t.helperReminder;
  const paragraphs = [t.hello, text, `${guide}\n${guideLink}`, `${t.stop}\n${stopLink}`];
  return { to, subject, text: `${paragraphs.join('\n\n')}\n`, stopLink };
}

/** The question to the address of an account. `link`: of the page that confirms it. */
export function accountMail(to: string, locale: Locale, link: string): Mail {
  const { subject, text, lead, end } = mailTexts[locale].account;
  return accountLetter(to, locale, subject, [text, `${lead}\n${link}`, end]);
}

/** Instead of the question, to an address that has an account. Without a link. */
export function accountTakenMail(to: string, locale: Locale): Mail {
  const { subject, text, lead, end } = mailTexts[locale].accountTaken;
  return accountLetter(to, locale, subject, [text, lead, end]);
}

export function passwordChangedMail(to: string, locale: Locale): Mail {
  return noticeMail(to, locale, 'passwordChanged');
}

/** To the address before. */
export function addressChangedMail(to: string, locale: Locale): Mail {
  return noticeMail(to, locale, 'addressChanged');
}

/** Another tablet has taken the participation over. */
export function newTabletMail(to: string, locale: Locale): Mail {
  return noticeMail(to, locale, 'newTablet');
}

function noticeMail(
  to: string,
  locale: Locale,
  what: 'passwordChanged' | 'addressChanged' | 'newTablet',
): Mail {
  const t = mailTexts[locale];
  return accountLetter(to, locale, t[what].subject, [t[what].text, t.notYou]);
}

function accountLetter(to: string, locale: Locale, subject: string, paragraphs: readonly string[]): Mail {
  const text = [mailTexts[locale].hello, ...paragraphs].join('\n\n');
  return { to, subject, text: `${text}\n`, stopLink: null };
}

/** To somebody who is asked to become a member of a practice. `link`: of the page that accepts it. */
export function invitationMail(to: string, practiceName: string, link: string): Mail {
  const { subject, text, lead, end } = mailTexts.de.invitation;
  return accountLetter(to, 'de', subject, [text({ practice: practiceName }), `${lead}\n${link}`, end]);
}

/** To a member of a practice who has forgotten the password. */
export function portalPasswordMail(to: string, link: string): Mail {
  const { subject, text, lead, end } = mailTexts.de.portalPassword;
  return accountLetter(to, 'de', subject, [text, `${lead}\n${link}`, end]);
}
