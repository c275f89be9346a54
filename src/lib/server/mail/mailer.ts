import { createTransport } from 'nodemailer';
import { setTimeout } from 'node:timers/promises';
import type { Settings } from '../settings.ts';
import type { Tally } from '../tally.ts';

/** A mail of text alone. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Address of the page that stops these mails; null in the one that asks for confirmation. */
  readonly stopLink: string | null;
}

export interface Mailer {
  /** Whether the mail server took it. Never throws: an error's text would contain the address. */
  send(mail: Mail): Promise<boolean>;
}

/** The same mailer, with every mail counted. */
export function talliedMailer(mailer: Mailer | null, tally: Pick<Tally, 'mail'>): Mailer | null {
  if (mailer === null) return null;
  return {
    send: async (mail) => {
      const isTaken = await mailer.send(mail);
      tally.mail(isTaken ? 'taken' : 'refused');
      return isTaken;
    },
  };
}

/** A mail server that takes longer, all in all, is as good as none: ms. A device waits for its answer meanwhile. */
const PATIENCE_MS = 8000;

/**
 * Sends by the mail server of the settings; null where they name none, or no sender. `tell` gets a line for the
 * operator when a mail was not taken: the kind of error, never an address. A mail that was given up may arrive after all.
 */
export function makeMailer(
  { smtpUrl, mailFrom }: Pick<Settings, 'smtpUrl' | 'mailFrom'>,
  tell: (line: string) => void,
  patienceMs = PATIENCE_MS,
): Mailer | null {
  if (smtpUrl === null || mailFrom === null) return null;
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ to, subject, text, stopLink }) => {
      try {
        const sent = transport.sendMail({
          from: mailFrom,
          // As an object, so that nothing in the text can become a second recipient.
          to: { name: '', address: to },
          subject,
          text,
          headers: {
            'Auto-Submitted': 'auto-generated',
            ...(stopLink !== null && { 'List-Unsubscribe': `<${stopLink}>` }),
          },
        });
        await inTime(sent, patienceMs);
        return true;
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unbekannt';
        tell(`Eine E-Mail wurde vom Mailserver nicht angenommen (${code}).`);
        return false;
      }
    },
  };
}

/** nodemailer has a limit for each step of a mail, and none for all of them. */
async function inTime(sent: Promise<unknown>, patienceMs: number): Promise<void> {
  const late = new AbortController();
  const limit = setTimeout(patienceMs, 'late', { signal: late.signal }).catch(() => 'in time');
  try {
    if ((await Promise.race([sent, limit])) === 'late')
      throw Object.assign(new Error('The mail server takes too long.'), { code: 'ETIMEDOUT' });
  } finally {
    late.abort();
  }
}
