/** The person asks their practice to ring them up. By a step of their own each time; nothing medical is asked. */
import * as v from 'valibot';
import { EmptyMessage, parser } from './parser.ts';

/** When the person can be reached: at any time, 8 to 11, 11 to 14, or 14 to 18 o’clock. */
export const CALLBACK_HOURS = Object.freeze(['any', 'morning', 'midday', 'afternoon'] as const);

/** Replaces what was asked before. */
export const CallbackMessage = v.strictObject({
  /** Whom to ask for, as the person typed it; no blanks at its ends, no control characters. */
  callName: v.pipe(
    v.string(),
    v.maxLength(80),
    v.regex(/^\S(?:.*\S)?$/),
    v.check((text) => !/\p{C}/u.test(text)),
  ),
  /** Telephone number as the person typed it: 5 to 20 digits, and what is usual between them. */
  phone: v.pipe(v.string(), v.regex(/^[+(]?[0-9](?:[ ()/.-]{0,3}[0-9]){4,19}$/)),
  hours: v.picklist(CALLBACK_HOURS),
});

/** The person does not want to be rung up any more: the server deletes the request at once. */
export const CallbackEndMessage = EmptyMessage;

export const CallbackReply = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('stored') }),
  v.strictObject({ outcome: v.literal('refused'), reason: v.literal('notActivated') }),
]);

export const CallbackEndReply = v.strictObject({ outcome: v.literal('stored') });

export type CallbackHours = (typeof CALLBACK_HOURS)[number];
export type CallbackMessage = v.InferOutput<typeof CallbackMessage>;
export type CallbackEndMessage = EmptyMessage;
export type CallbackReply = v.InferOutput<typeof CallbackReply>;
export type CallbackEndReply = v.InferOutput<typeof CallbackEndReply>;

export const CALLBACK_PATH = '/api/callback';
export const CALLBACK_END_PATH = '/api/callback/end';

export const parseCallbackMessage = parser(CallbackMessage);
export const parseCallbackEndMessage = parser(CallbackEndMessage);
export const parseCallbackReply = parser(CallbackReply);
export const parseCallbackEndReply = parser(CallbackEndReply);
