/**
 * The one door: every message that may leave the device, as a closed type with a strict parser for both sides.
 * An unknown key is an error. A new key is a reviewed line here and in wire.test.ts.
 *
 * Both messages are POSTed as JSON with `Authorization: Bearer <device key>`; the device key is 32 random bytes
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

/** The server's answer to an activation. `practiceName` lets the app say who will see the progress. */
const ActivationReply = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('accepted'), practiceName: v.string() }),
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

export type ActivationMessage = v.InferOutput<typeof ActivationMessage>;
export type ProgressMessage = v.InferOutput<typeof ProgressMessage>;
export type ActivationReply = v.InferOutput<typeof ActivationReply>;
export type ProgressReply = v.InferOutput<typeof ProgressReply>;

export const ACTIVATION_PATH = '/api/activation';
export const PROGRESS_PATH = '/api/progress';
/** Header with a UUID that makes sending twice harmless. */
export const MESSAGE_ID_HEADER = 'Idempotency-Key';

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

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

/** The keys that may leave, for the sent log and for the test that lists them by hand. */
export const WIRE_KEYS = Object.freeze({
  activation: Object.freeze(Object.keys(ActivationMessage.entries)),
  progress: Object.freeze(Object.keys(ProgressMessage.entries)),
});
