import { makeMailer, type Mailer } from '../mail/mailer.ts';
import type { Keys } from '../secrets/keys.ts';
import type { Settings } from '../settings.ts';
import { makePushChannel, type PushChannel } from './push.ts';

/** The ways in which this server can remind; null where it cannot. */
export interface Channels {
  readonly push: PushChannel | null;
  readonly mail: Mailer | null;
  /** Beginning of the links in e-mails, without a slash at the end. */
  readonly origin: string;
}

type ReminderSettings = Pick<Settings, 'origin' | 'smtpUrl' | 'mailFrom' | 'pushOrigins'>;

/** What the settings allow. `tell`: of mail/mailer.ts. */
export function makeChannels(settings: ReminderSettings, keys: Keys, tell: (line: string) => void): Channels {
  const subject = subjectOf(settings);
  return {
    push:
      subject === null
        ? null
        : makePushChannel({ vapid: keys.vapid, subject, moreOrigins: settings.pushOrigins }),
    mail: makeMailer(settings, tell),
    origin: settings.origin,
  };
}

/** Push services want to know whom to ask: the server's address, if it is a public one, else the sender of its mails. */
function subjectOf({ origin, mailFrom }: ReminderSettings): string | null {
  if (origin.startsWith('https:')) return origin;
  const address = /<([^>]+)>\s*$/.exec(mailFrom ?? '')?.[1] ?? mailFrom;
  return address === null ? null : `mailto:${address}`;
}
