import { createTransport } from 'nodemailer';
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

/** A mail server that is slower is as good as none; a device waits for its answer meanwhile. */
const PATIENCE_MS = 8000;

/**
 * Sends by the mail server of the settings; null where they name none, or no sender. `tell` gets a line for the
 * operator when a mail was not taken: the kind of error, never an address.
 */
export function makeMailer(
  { smtpUrl, mailFrom }: Pick<Settings, 'smtpUrl' | 'mailFrom'>,
  tell: (line: string) => void,
): Mailer | null {
  if (smtpUrl === null || mailFrom === null) return null;
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ to, subject, text, stopLink }) => {
      try {
        await transport.sendMail({
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
        return true;
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unbekannt';
        tell(`Eine E-Mail wurde vom Mailserver nicht angenommen (${code}).`);
        return false;
      }
    },
  };
}
