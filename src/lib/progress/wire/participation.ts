/** A device redeems its activation code, and reports progress: the five fields that the practice sees. */
import * as v from 'valibot';
import { readActivationCode } from '#lib/domain/activation-code.ts';
import { readKvnr } from '#lib/domain/kvnr.ts';
import { Count, Day, parser } from './parser.ts';

export const ActivationMessage = v.strictObject({
  /** Activation code, 16 characters, upper case without blanks. */
  code: v.pipe(
    v.string(),
    v.length(16),
    v.check((text) => readActivationCode(text).ok),
  ),
});

export const ProgressMessage = v.strictObject({
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

/** As in programme/format.ts. */
const PROGRAMME_ID = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** The server's answer to an activation. `practiceName` lets the app say who will see the progress. */
export const ActivationReply = v.variant('outcome', [
  v.strictObject({
    outcome: v.literal('accepted'),
    /** As the practice wrote it when it was set up, at most 100 characters. */
    practiceName: v.pipe(v.string(), v.maxLength(100)),
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
export const ProgressReply = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('stored') }),
  v.strictObject({ outcome: v.literal('refused'), reason: v.picklist(['notActivated']) }),
]);

export type ActivationMessage = v.InferOutput<typeof ActivationMessage>;
export type ProgressMessage = v.InferOutput<typeof ProgressMessage>;
export type ActivationReply = v.InferOutput<typeof ActivationReply>;
export type ProgressReply = v.InferOutput<typeof ProgressReply>;

export const ACTIVATION_PATH = '/api/activation';
export const PROGRESS_PATH = '/api/progress';

export const parseActivationMessage = parser(ActivationMessage);
export const parseProgressMessage = parser(ProgressMessage);
export const parseActivationReply = parser(ActivationReply);
export const parseProgressReply = parser(ProgressReply);
