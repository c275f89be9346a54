import * as v from 'valibot';
import type { Json } from '#lib/domain/json.ts';

const json: v.GenericSchema<unknown, Json> = v.lazy(() =>
  v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(json), v.record(v.string(), json)]),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const positive = v.pipe(v.number(), v.integer(), v.minValue(1));

export const text = v.pipe(v.string(), v.nonEmpty());
export const use = v.picklist(['practice', 'test']);
/** 1 − SSIM, 0 (same) to 1. */
export const distance = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const counted = count;

/** What every picture of every test has. */
export const picture = {
  /** Unique within the test: `<form>-<what it shows>`, for example `1-jug-target`. */
  id: text,
  /** File name beside the manifest, `<id>.webp`. */
  file: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.webp$/)),
  /** What it shows: a family of objects, a kind of room or of place, for example `jug`. */
  family: text,
  /** Seed of the parameters: the same seed makes the same picture. */
  seed: text,
  /** What the picture was drawn from; of a picture that differs from another only in part, that part. */
  parameters: v.record(v.string(), json),
  widthPx: positive,
  heightPx: positive,
  bytes: positive,
  /** SHA-256 of the file, lower-case hex: checked before a block starts. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
};

/** What every manifest has. */
export const form = {
  schema: v.literal(2),
  /** Number of the parallel form, from 1. */
  form: positive,
  licence: v.literal('CC0-1.0'),
  /** Version of the laboratory that drew the pictures: a change of drawing is a new version. */
  laboratoryVersion: positive,
};
