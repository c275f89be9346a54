/** By consent of its own: where and when the server may remind, never of what. */
import * as v from 'valibot';
import { Moment, parser, WireLocale } from './parser.ts';

/** Moments of reminders: UTC, to the millisecond, ascending, none twice. At most 60. */
const Moments = v.pipe(
  v.array(Moment),
  v.maxLength(60),
  v.check((list) => list.every((moment, i) => i === 0 || (list[i - 1] ?? '') < moment)),
);
/** By consent of its own. `push` null and no moments: stop, and delete at once. Replaces what was sent before. */
export const PushRemindersMessage = v.pipe(
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
    locale: WireLocale,
  }),
  v.check(({ push, moments }) => push !== null || moments.length === 0),
);

/** By consent of its own. `address` null and no moments: stop, and delete at once. Replaces what was sent before. */
export const MailRemindersMessage = v.pipe(
  v.strictObject({
    /** E-mail address that the person typed for reminders; null to stop. */
    address: v.nullable(v.pipe(v.string(), v.maxLength(254), v.email())),
    /** True when the person has just asked for e-mails: only then is the address asked to confirm. */
    isNew: v.boolean(),
    moments: Moments,
    locale: WireLocale,
  }),
  v.check(({ address, isNew, moments }) => address !== null || (!isNew && moments.length === 0)),
);

/**
 * By consent of its own: somebody whom the person trusts is reminded too. `helperAddress` null and no moments: stop, and
 * delete at once. Replaces what was sent before. It names neither the helper nor the person.
 */
export const HelperRemindersMessage = v.pipe(
  v.strictObject({
    /** E-mail address of the helper, as the person typed it; null to stop. */
    helperAddress: v.nullable(v.pipe(v.string(), v.maxLength(254), v.email())),
    /** True when the person has just named this address: only then is it asked whether it agrees. */
    isNew: v.boolean(),
    moments: Moments,
    locale: WireLocale,
  }),
  v.check(({ helperAddress, isNew, moments }) => helperAddress !== null || (!isNew && moments.length === 0)),
);

/** `notOffered`: this server sends no push messages, or not to this service. */
export const PushRemindersReply = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('stored') }),
  v.strictObject({ outcome: v.literal('refused'), reason: v.picklist(['notActivated', 'notOffered']) }),
]);

/** Of the person's own address and of the helper's. */
export const MailRemindersReply = v.variant('outcome', [
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
export const ReminderChannels = v.strictObject({
  /** Public key for push subscriptions (VAPID, 65 bytes base64url); null where push messages are not offered. */
  pushKey: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{87}$/))),
  mail: v.boolean(),
});

export type PushRemindersMessage = v.InferOutput<typeof PushRemindersMessage>;
export type MailRemindersMessage = v.InferOutput<typeof MailRemindersMessage>;
export type HelperRemindersMessage = v.InferOutput<typeof HelperRemindersMessage>;
export type PushRemindersReply = v.InferOutput<typeof PushRemindersReply>;
export type MailRemindersReply = v.InferOutput<typeof MailRemindersReply>;
export type ReminderChannels = v.InferOutput<typeof ReminderChannels>;

export const PUSH_REMINDERS_PATH = '/api/reminders/push';
export const MAIL_REMINDERS_PATH = '/api/reminders/mail';
export const HELPER_REMINDERS_PATH = '/api/reminders/helping';
export const REMINDER_CHANNELS_PATH = '/api/reminders/key';

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

export const parsePushRemindersMessage = parser(PushRemindersMessage);
export const parseMailRemindersMessage = parser(MailRemindersMessage);
export const parseHelperRemindersMessage = parser(HelperRemindersMessage);
export const parsePushRemindersReply = parser(PushRemindersReply);
export const parseMailRemindersReply = parser(MailRemindersReply);
export const parseReminderChannels = parser(ReminderChannels);
