import * as v from 'valibot';

/** Parts of which a norm pack is made. */

/** A text in every language of the app. */
export const Words = v.strictObject({
  de: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
});

export const finite = v.pipe(v.number(), v.finite());
export const positive = v.pipe(finite, v.gtValue(0));
/** A whole number from 1. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Completed years, both ends included; null: open at this end. */
export const Years = v.pipe(
  v.strictObject({ min: v.nullable(finite), max: v.nullable(finite) }),
  v.check(({ min, max }) => min === null || max === null || min <= max, 'min is greater than max'),
);
export type Years = v.InferOutput<typeof Years>;

/** The sexes for which comparison groups are published. */
export const SexGroup = v.picklist(['female', 'male']);

/** Words with hyphens, as in an id. */
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** A local calendar day, `2026-11-21`. */
export const day = v.pipe(v.string(), v.isoDate());
