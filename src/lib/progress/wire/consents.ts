/** That a person agreed to a text, or took it back: the receipt that the operator must be able to show. */
import * as v from 'valibot';
import { Moment, parser } from './parser.ts';

export const ConsentMessage = v.strictObject({
  /** Name of the text (consent/texts.ts). */
  textId: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,39}$/)),
  /** The version of the text that was on the screen. */
  textVersion: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  state: v.picklist(['given', 'withdrawn']),
  /** When the person tapped, by the tablet's clock. */
  at: Moment,
});

export const ConsentReply = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('stored') }),
  v.strictObject({ outcome: v.literal('refused'), reason: v.picklist(['notActivated']) }),
]);

export type ConsentMessage = v.InferOutput<typeof ConsentMessage>;
export type ConsentReply = v.InferOutput<typeof ConsentReply>;

export const CONSENT_PATH = '/api/consents';

export const parseConsentMessage = parser(ConsentMessage);
export const parseConsentReply = parser(ConsentReply);
