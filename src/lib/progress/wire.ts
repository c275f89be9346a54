/**
 * The one door: every message that may leave the device, as a closed type with a strict parser for both sides.
 * An unknown key is an error. A new key is a reviewed line here and in wire.test.ts.
 *
 * Messages are POSTed as JSON with `Authorization: Bearer <device key>`; the device key is 32 random bytes
 * (base64url) made on the device, of which the server keeps only a hash. It names no person.
 */
import * as v from 'valibot';
import { readActivationCode } from '#lib/domain/activation-code.ts';
import { isDay } from '#lib/domain/calendar.ts';
import { readKvnr } from '#lib/domain/kvnr.ts';

const Day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((text) => isDay(text)),
);
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

const ActivationMessage = v.strictObject({
  /** Activation code, 16 characters, upper case without blanks. */
  code: v.pipe(
    v.string(),
    v.length(16),
    v.check((text) => readActivationCode(text).ok),
  ),
});

const ProgressMessage = v.strictObject({
  /** Number of tests completed since the start. */
  testsDone: Count,
  /** Local calendar day of the last completed test, YYYY-MM-DD; null before the first. No time of day. */
  lastTestDate: v.nullable(Day),
  /** Number of tests of the programme still to be done. */
  testsRemaining: Count,
  /** Local calendar day on which participation began, YYYY-MM-DD. */
  startDate: Day,
  /** Health-insurance number, 10 characters, by which the practice knows whose progress this is. */
  kvnr: v.pipe(
    v.string(),
    v.length(10),
    v.check((text) => readKvnr(text).ok),
  ),
});

/** Moments of reminders: UTC, to the millisecond, ascending, none twice. At most 60. */
const Moments = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.length(24),
      v.check((text) => isMoment(text)),
    ),
  ),
  v.maxLength(60),
  v.check((list) => list.every((moment, i) => i === 0 || (list[i - 1] ?? '') < moment)),
);
/** Language of a reminder's words. */
const Locale = v.picklist(['de', 'en']);

/** By consent of its own. `push` null and no moments: stop, and delete at once. Replaces what was sent before. */
const PushRemindersMessage = v.pipe(
  v.strictObject({
    /** Where the maker of the browser takes messages for this tablet; null to stop. */
    push: v.nullable(
      v.strictObject({
        /** Address at the push service, https. */
        endpoint: v.pipe(v.string(), v.maxLength(1000), v.check(isHttps)),
        /** Public key of the tablet for this subscription, 65 bytes base64url. */
        p256dh: v.pipe(v.string(), v.regex(/^[\w-]{87}$/)),
        /** Secret of this subscription, 16 bytes base64url. */
        auth: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
      }),
    ),
    moments: Moments,
    locale: Locale,
  }),
  v.check(({ push, moments }) => push !== null || moments.length === 0),
);

/** By consent of its own. `address` null and no moments: stop, and delete at once. Replaces what was sent before. */
const MailRemindersMessage = v.pipe(
  v.strictObject({
    /** E-mail address that the person typed for reminders; null to stop. */
    address: v.nullable(v.pipe(v.string(), v.maxLength(254), v.email())),
    /** True when the person has just asked for e-mails: only then is the address asked to confirm. */
    isNew: v.boolean(),
    moments: Moments,
    locale: Locale,
  }),
  v.check(({ address, isNew, moments }) => address !== null || (!isNew && moments.length === 0)),
);

/** As in programme/format.ts. */
const PROGRAMME_ID = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** The server's answer to an activation. `practiceName` lets the app say who will see the progress. */
const ActivationReply = v.variant('outcome', [
  v.strictObject({
    outcome: v.literal('accepted'),
    practiceName: v.string(),
    /** Id of the programme that the practice chose: one of Merkzeit's or of the operator's own. */
    programme: v.pipe(v.string(), v.regex(PROGRAMME_ID)),
  }),
  v.strictObject({
    outcome: v.literal('refused'),
    /** `used`: redeemed from another device. `withdrawn`: taken back by the practice. */
    reason: v.picklist(['unknown', 'used', 'expired', 'withdrawn']),
  }),
]);

/** The server's answer to a progress message. `notActivated`: no participation belongs to the device key. */
const ProgressReply = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('stored') }),
  v.strictObject({ outcome: v.literal('refused'), reason: v.picklist(['notActivated']) }),
]);

/** `notOffered`: this server sends no push messages, or not to this service. */
const PushRemindersReply = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('stored') }),
  v.strictObject({ outcome: v.literal('refused'), reason: v.picklist(['notActivated', 'notOffered']) }),
]);

const MailRemindersReply = v.variant('outcome', [
  /** `isConfirmed`: the address has confirmed that it wants e-mails; until then it is sent nothing but the question. */
  v.strictObject({ outcome: v.literal('stored'), isConfirmed: v.boolean() }),
  v.strictObject({
    outcome: v.literal('refused'),
    /**
     * `notOffered`: this server sends no e-mail. `stopped`: stopped by the link in a mail, or never confirmed.
     * `notSent`: the question could not be sent. `tooMany`: asked too often.
     */
    reason: v.picklist(['notActivated', 'notOffered', 'stopped', 'notSent', 'tooMany']),
  }),
]);

/** What the server can send; the answer to a GET without a device key. */
const ReminderChannels = v.strictObject({
  /** Public key for push subscriptions (VAPID, 65 bytes base64url); null where push messages are not offered. */
  pushKey: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{87}$/))),
  mail: v.boolean(),
});

export type ActivationMessage = v.InferOutput<typeof ActivationMessage>;
export type ProgressMessage = v.InferOutput<typeof ProgressMessage>;
export type ActivationReply = v.InferOutput<typeof ActivationReply>;
export type ProgressReply = v.InferOutput<typeof ProgressReply>;
export type PushRemindersMessage = v.InferOutput<typeof PushRemindersMessage>;
export type MailRemindersMessage = v.InferOutput<typeof MailRemindersMessage>;
export type PushRemindersReply = v.InferOutput<typeof PushRemindersReply>;
export type MailRemindersReply = v.InferOutput<typeof MailRemindersReply>;
export type ReminderChannels = v.InferOutput<typeof ReminderChannels>;

export const ACTIVATION_PATH = '/api/activation';
export const PROGRESS_PATH = '/api/progress';
export const PUSH_REMINDERS_PATH = '/api/reminders/push';
export const MAIL_REMINDERS_PATH = '/api/reminders/mail';
export const REMINDER_CHANNELS_PATH = '/api/reminders/key';
/** Header with a UUID that makes sending twice harmless. */
export const MESSAGE_ID_HEADER = 'Idempotency-Key';

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

function isMoment(text: string): boolean {
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
}

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

function parser<S extends v.GenericSchema>(schema: S): (value: unknown) => Parsed<v.InferOutput<S>> {
  return (value) => {
    const result = v.safeParse(schema, value);
    if (result.success) return { ok: true, value: result.output };
    const issue = result.issues[0];
    // The path names the key, never its value: a value could be personal.
    return { ok: false, problem: `${v.getDotPath(issue) ?? 'message'}: ${issue.type}` };
  };
}

/** Each returns the message or the first wrong key; none throws. */
export const parseActivationMessage = parser(ActivationMessage);
export const parseProgressMessage = parser(ProgressMessage);
export const parseActivationReply = parser(ActivationReply);
export const parseProgressReply = parser(ProgressReply);
export const parsePushRemindersMessage = parser(PushRemindersMessage);
export const parseMailRemindersMessage = parser(MailRemindersMessage);
export const parsePushRemindersReply = parser(PushRemindersReply);
export const parseMailRemindersReply = parser(MailRemindersReply);
export const parseReminderChannels = parser(ReminderChannels);

/** The keys that may leave, for the sent log and for the test that lists them by hand. */
export const WIRE_KEYS = Object.freeze({
  activation: Object.freeze(Object.keys(ActivationMessage.entries)),
  progress: Object.freeze(Object.keys(ProgressMessage.entries)),
  reminders: Object.freeze(Object.keys(PushRemindersMessage.entries)),
  'reminders.push': Object.freeze(Object.keys(PushRemindersMessage.entries.push.wrapped.entries)),
  'mail-reminders': Object.freeze(Object.keys(MailRemindersMessage.entries)),
});
