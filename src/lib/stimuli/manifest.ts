/**
 * The manifest of one picture form: `static/stimuli/<test>/<form>/manifest.json`.
 * Written by the laboratory (src/laboratory), read by the app; one parser for both.
 */
import * as v from 'valibot';
import { ObjectInRoom } from './schema/object-in-room.ts';
import { PictureDiscrimination } from './schema/picture-discrimination.ts';
import { SceneRecognition } from './schema/scene-recognition.ts';

const StimulusManifest = v.variant('paradigm', [PictureDiscrimination, ObjectInRoom, SceneRecognition]);

export type StimulusManifest = v.InferOutput<typeof StimulusManifest>;
/** The tests that show pictures of a form. */
export type StimulusTest = StimulusManifest['paradigm'];
/** The manifest of one test. */
export type ManifestOf<T extends StimulusTest> = Extract<StimulusManifest, { paradigm: T }>;

export const STIMULUS_TESTS = Object.freeze([
  'picture-discrimination',
  'object-in-room',
  'scene-recognition',
] as const satisfies StimulusTest[]);

export type StimulusPicture = StimulusManifest['pictures'][number];
/** Where a lure differs from its target. */
export type StimulusPlace = NonNullable<
  ManifestOf<'picture-discrimination'>['pictures'][number]['changedAt']
>;
export type StimulusPair = ManifestOf<'picture-discrimination'>['pairs'][number];

/** Reads a manifest of any test; throws `valibot.ValiError` with the path of the first wrong key. */
export function parseManifest(value: unknown): StimulusManifest;
/** Reads a manifest of this test; throws RangeError where it is one of another test. */
export function parseManifest<T extends StimulusTest>(value: unknown, test: T): ManifestOf<T>;
export function parseManifest(value: unknown, test?: StimulusTest): StimulusManifest {
  const manifest = v.parse(StimulusManifest, value);
  if (test !== undefined && manifest.paradigm !== test)
    throw new RangeError(`A manifest of “${test}” was expected, this is one of “${manifest.paradigm}”`);
  return manifest;
}
