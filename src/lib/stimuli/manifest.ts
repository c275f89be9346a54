/**
 * The manifest of one picture form: `static/stimuli/<form>/manifest.json`.
 * Written by the laboratory (src/laboratory), read by the app; one parser for both.
 */
import * as v from 'valibot';

const Picture = v.strictObject({
  /** Unique within all forms: `<form>-<family>-<role>`, for example `1-jug-target`. */
  id: v.pipe(v.string(), v.nonEmpty()),
  /** File name beside the manifest, `<id>.webp`. */
  file: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.webp$/)),
  /** What it shows: the object family or the room archetype, for example `jug`. */
  family: v.pipe(v.string(), v.nonEmpty()),
  domain: v.picklist(['object', 'scene']),
  /** `target` is shown first; `lure` is the target slightly changed. */
  role: v.picklist(['target', 'lure']),
  /** Seed of the parameters: the same seed makes the same picture. */
  seed: v.pipe(v.string(), v.nonEmpty()),
  /** For a lure: what was changed, in words for the laboratory (`handle higher`); null for a target. */
  change: v.nullable(v.string()),
  /** For a lure: 1 − SSIM between target and lure, 0 (same) to 1; null for a target. */
  distance: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  widthPx: v.pipe(v.number(), v.integer(), v.minValue(1)),
  heightPx: v.pipe(v.number(), v.integer(), v.minValue(1)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** SHA-256 of the file, lower-case hex: checked before a block starts. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const Pair = v.strictObject({
  family: v.pipe(v.string(), v.nonEmpty()),
  domain: v.picklist(['object', 'scene']),
  /** Practice pairs never stand in the test. */
  use: v.picklist(['practice', 'test']),
  /** Picture ids. */
  target: v.string(),
  lure: v.string(),
});

const StimulusManifest = v.strictObject({
  schema: v.literal(1),
  /** Number of the parallel form, from 1. */
  form: v.pipe(v.number(), v.integer(), v.minValue(1)),
  paradigm: v.literal('picture-discrimination'),
  licence: v.literal('CC0-1.0'),
  /** Version of the laboratory that drew the pictures: a change of drawing is a new version. */
  laboratoryVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  pictures: v.array(Picture),
  pairs: v.array(Pair),
});

export type StimulusPicture = v.InferOutput<typeof Picture>;
export type StimulusPair = v.InferOutput<typeof Pair>;
export type StimulusManifest = v.InferOutput<typeof StimulusManifest>;

/** Reads a manifest; throws `valibot.ValiError` with the path of the first wrong key. */
export function parseManifest(value: unknown): StimulusManifest {
  return v.parse(StimulusManifest, value);
}
