import type {
  HelperRemindersMessage,
  MailRemindersMessage,
  MailRemindersReply,
  PushRemindersMessage,
  PushRemindersReply,
} from '#lib/progress/wire/reminders.ts';
import { eq } from 'drizzle-orm';
import { reminder } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import { countAttempt, type Limit } from '../limits/attempts.ts';
import { confirmationMail, helperQuestionMail } from '../mail/words.ts';
import type { Channels } from './channels.ts';
import { confirmLink, type MailChannel } from './links.ts';
import {
  findReminder,
  forgetReminder,
  isActivated,
  replaceMoments,
  replaceReminder,
  targetOf,
} from './rows.ts';

const DAY_SECONDS = 24 * 60 * 60;
/** So that nobody can be pestered with questions: neither from one device nor one address from many. */
const QUESTIONS_OF_A_DEVICE: Limit = {
  what: 'e-mail address of a device',
  most: 5,
  windowSeconds: DAY_SECONDS,
};
const QUESTIONS_TO_AN_ADDRESS: Limit = {
  what: 'question to an e-mail address',
  most: 3,
  windowSeconds: DAY_SECONDS,
};

/** Stores where and when a tablet wants push messages, in place of what was there; or deletes it. */
export async function acceptPushReminders(
  desk: Desk,
  { push: channel }: Channels,
  deviceKey: string,
  { push, moments, locale }: PushRemindersMessage,
): Promise<PushRemindersReply> {
  const deviceKeyFingerprint = desk.keys.fingerprint('deviceKey', deviceKey);
  if (push === null) {
    await forgetReminder(desk, deviceKeyFingerprint, 'push');
    return { outcome: 'stored' };
  }
  if (!(await isActivated(desk, deviceKeyFingerprint))) return { outcome: 'refused', reason: 'notActivated' };
  if (channel === null || !channel.mayUse(push.endpoint)) {
    // A refusal leaves nothing behind: the device now knows of no reminders.
    await forgetReminder(desk, deviceKeyFingerprint, 'push');
    return { outcome: 'refused', reason: 'notOffered' };
  }
  await replaceReminder(desk, {
    deviceKeyFingerprint,
    channel: 'push',
    target: JSON.stringify(push),
    locale,
    moments,
  });
  return { outcome: 'stored' };
}

/** Stores where and when a person wants e-mails, in place of what was there; or deletes it. */
export async function acceptMailReminders(
  desk: Desk,
  channels: Channels,
  deviceKey: string,
  message: MailRemindersMessage,
): Promise<MailRemindersReply> {
  return await acceptAddress(desk, channels, deviceKey, { ...message, channel: 'mail' });
}

/** The same for e-mails to somebody who helps the person. */
export async function acceptHelperReminders(
  desk: Desk,
  channels: Channels,
  deviceKey: string,
  { helperAddress, ...message }: HelperRemindersMessage,
): Promise<MailRemindersReply> {
  const wanted = { ...message, address: helperAddress, channel: 'helper' } as const;
  return await acceptAddress(desk, channels, deviceKey, wanted);
}

interface WantedMails extends MailRemindersMessage {
  readonly channel: MailChannel;
}

const QUESTIONS = Object.freeze({ mail: confirmationMail, helper: helperQuestionMail });

/**
 * A new address is asked first, and only where the person has just entered it: who has stopped the mails by their link
 * is not asked again. Nothing in the answer tells whether the server knows an address from elsewhere.
 */
async function acceptAddress(
  desk: Desk,
  channels: Channels,
  deviceKey: string,
  { channel, address, isNew, moments, locale }: WantedMails,
): Promise<MailRemindersReply> {
  const deviceKeyFingerprint = desk.keys.fingerprint('deviceKey', deviceKey);
  if (address === null) {
    await forgetReminder(desk, deviceKeyFingerprint, channel);
    return { outcome: 'stored', isConfirmed: false };
  }
  if (!(await isActivated(desk, deviceKeyFingerprint))) return { outcome: 'refused', reason: 'notActivated' };
  if (channels.mail === null) return { outcome: 'refused', reason: 'notOffered' };
  const known = await findReminder(desk, deviceKeyFingerprint, channel);
  if (known !== null && targetOf(desk, known) === address) {
    await replaceMoments(desk, known, { locale, moments });
    return { outcome: 'stored', isConfirmed: known.confirmedAt !== null };
  }
  // Also where the new address is refused: the person no longer wants the old one.
  await forgetReminder(desk, deviceKeyFingerprint, channel);
  if (!isNew) return { outcome: 'refused', reason: 'stopped' };
  if (!(await mayAsk(desk, deviceKeyFingerprint, address))) return { outcome: 'refused', reason: 'tooMany' };
  const wanted = { deviceKeyFingerprint, channel, target: address, locale, moments };
  const id = await replaceReminder(desk, wanted);
  const link = confirmLink(desk, channels.origin, { id, channel, locale });
  if (await channels.mail.send(QUESTIONS[channel](address, locale, link)))
    return { outcome: 'stored', isConfirmed: false };
  await desk.db.delete(reminder).where(eq(reminder.id, id));
  return { outcome: 'refused', reason: 'notSent' };
}

async function mayAsk(desk: Desk, deviceKeyFingerprint: string, address: string): Promise<boolean> {
  const device = await countAttempt(desk, QUESTIONS_OF_A_DEVICE, deviceKeyFingerprint);
  if (!device.allowed) return false;
  return (await countAttempt(desk, QUESTIONS_TO_AN_ADDRESS, address.toLowerCase())).allowed;
}
