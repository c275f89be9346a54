/**
 * The one door: every message that may leave the device is a closed type in this folder, with a strict parser for both
 * sides. An unknown key is an error. A new key is a reviewed line there and in keys.test.ts.
 *
 * Messages are POSTed as JSON with `Authorization: Bearer <device key>`; the device key is 32 random bytes
 * (base64url) made on the device, of which the server keeps only a hash. It names no person.
 */
import * as v from 'valibot';
import { isDay } from '#lib/domain/calendar.ts';

/** Header with a UUID that makes sending twice harmless. */
export const MESSAGE_ID_HEADER = 'Idempotency-Key';

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Makes a parser that returns the message or the first wrong key, and never throws. */
export function parser<S extends v.GenericSchema>(schema: S): (value: unknown) => Parsed<v.InferOutput<S>> {
  return (value) => {
    const result = v.safeParse(schema, value);
    if (result.success) return { ok: true, value: result.output };
    const issue = result.issues[0];
    // The path names the key, never its value: a value could be personal.
    return { ok: false, problem: `${v.getDotPath(issue) ?? 'message'}: ${issue.type}` };
  };
}

/** Calendar day, YYYY-MM-DD. */
export const Day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((text) => isDay(text)),
);
/** A number of tests. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

/** Language of words that the server writes. */
export const WireLocale = v.picklist(['de', 'en']);

/** A moment: UTC, to the millisecond, `2026-11-22T10:00:00.000Z`. */
export const Moment = v.pipe(
  v.string(),
  v.length(24),
  v.check((text) => {
    const moment = new Date(text);
    return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
  }),
);

/** Bytes as base64url without padding. */
export const Bytes16 = v.pipe(v.string(), v.regex(/^[\w-]{22}$/));
export const Bytes32 = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

/** Bytes that only the person or somebody with their code can read; base64url without padding. */
export function ciphertext(mostCharacters: number): v.GenericSchema<string> {
  return v.pipe(v.string(), v.nonEmpty(), v.maxLength(mostCharacters), v.regex(/^[\w-]+$/));
}

/** A message that says all by being sent. */
export const EmptyMessage = v.strictObject({});
export type EmptyMessage = Readonly<Record<string, never>>;
