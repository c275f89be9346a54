/** Tablets and addresses that want reminders, and what comes to them, for the tests of the reminders. */
import { afterEach, beforeEach } from 'vitest';
import type {
  MailRemindersMessage,
  MailRemindersReply,
  PushRemindersMessage,
  PushRemindersReply,
} from '#lib/progress/wire/reminders.ts';
import { redeemCode } from '../codes/redeem.ts';
import { acceptMailReminders, acceptPushReminders } from '../reminders/accept.ts';
import { makeChannels, type Channels } from '../reminders/channels.ts';
import { sendDue, type Round } from '../reminders/send-due.ts';
import { everything, type TestDesk } from './engines.ts';
import { openMailbox, type Mailbox, type ReceivedMail } from './mailbox.ts';
import { someCode, someDeviceKey, somePractice } from './practice.ts';
import { openPushService, subscribedTablet, type PushService } from './push-service.ts';

export const ADDRESS = 'anna.muster@example.org';
export const HOUR_MS = 3_600_000;
export const NOTHING: Round = { sent: 0, dropped: 0, gone: 0, failed: 0 };

/** Secret in the link of a mail. */
export function tokenIn(mail: ReceivedMail | undefined): string {
  return /^https:\S+#(\S+)$/m.exec(mail?.text ?? '')?.[1] ?? '';
}

type Row = Readonly<Record<string, unknown>>;

export interface TestReminders {
  /** New in each test. */
  readonly mailbox: () => Mailbox;
  readonly service: () => PushService;
  readonly channels: (more?: { readonly smtpUrl?: null }) => Channels;
  /** ISO moment so many milliseconds from now. */
  readonly later: (ms: number) => string;
  /** Lets time go by. */
  readonly pass: (ms: number) => void;
  readonly send: () => Promise<Round>;
  /** Key of a device that has redeemed a code. */
  readonly activated: () => Promise<string>;
  /** Asks for e-mails to ADDRESS in an hour, unless said otherwise. */
  readonly mail: (device: string, more?: Partial<MailRemindersMessage>) => Promise<MailRemindersReply>;
  /** Asks for a push message in an hour, unless said otherwise. */
  readonly push: (device: string, more?: Partial<PushRemindersMessage>) => Promise<PushRemindersReply>;
  readonly rows: () => Promise<readonly Row[]>;
  readonly momentRows: () => Promise<readonly Row[]>;
}

/** Call it where tests are described: it opens a mail server and a push service for each. */
export function useReminders(desk: () => TestDesk): TestReminders {
  let mailbox: Mailbox;
  let service: PushService;
  beforeEach(async () => {
    mailbox = await openMailbox();
    service = await openPushService();
  });
  afterEach(async () => {
    await mailbox.close();
    await service.close();
  });
  const channels: TestReminders['channels'] = (more = {}) => {
    const settings = { origin: 'https://merkzeit.example', mailFrom: 'post@merkzeit.example' };
    const reach = { smtpUrl: mailbox.url, pushOrigins: [service.origin] };
    return makeChannels({ ...settings, ...reach, ...more }, desk().keys, () => undefined);
  };
  const later = (ms: number): string => new Date(desk().clock.getTime() + ms).toISOString();
  const table = async (name: string) => (await everything(desk()))[name] ?? [];
  return {
    mailbox: () => mailbox,
    service: () => service,
    channels,
    later,
    pass: (ms) => void (desk().clock = new Date(desk().clock.getTime() + ms)),
    send: async () => await sendDue(desk(), channels()),
    activated: async () => {
      const device = someDeviceKey();
      const { code } = await someCode(desk(), await somePractice(desk()));
      await redeemCode(desk(), device, code);
      return device;
    },
    mail: async (device, more = {}) => {
      const moments = [later(HOUR_MS)];
      const usual: MailRemindersMessage = { address: ADDRESS, isNew: true, moments, locale: 'de' };
      return await acceptMailReminders(desk(), channels(), device, { ...usual, ...more });
    },
    push: async (device, more = {}) => {
      const push = subscribedTablet(service.origin).address;
      const usual: PushRemindersMessage = { push, moments: [later(HOUR_MS)], locale: 'de' };
      return await acceptPushReminders(desk(), channels(), device, { ...usual, ...more });
    },
    rows: async () => await table('reminder'),
    momentRows: async () => await table('reminder_moment'),
  };
}
