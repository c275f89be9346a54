import type { Outcome } from '#lib/domain/outcome.ts';
import type { Paradigm } from '#lib/paradigms/contract.ts';
import type { StimulusManifest } from '#lib/stimuli/manifest.ts';
import { loadOwnPictures } from '#lib/stimuli/own-pictures.ts';
import { loadManifest, loadPictures, type PictureProblem, type PictureSet } from '#lib/stimuli/pictures.ts';

/** Where a test's pictures come from. */
export interface PictureSource {
  /** Null for a test that brings its own pictures. */
  readonly manifest: StimulusManifest | null;
  load(
    ids: readonly string[],
    report: (done: number, total: number) => void,
  ): Promise<Outcome<PictureSet, PictureProblem>>;
}

/** A form of `static/stimuli`, or the pictures that come with the test itself. */
export async function openPictures(
  { pictures }: Pick<Paradigm, 'pictures'>,
  form: number,
): Promise<Outcome<PictureSource, PictureProblem>> {
  if (pictures.kind === 'own') {
    return {
      ok: true,
      value: {
        manifest: null,
        load: async (ids, report) => await loadOwnPictures(pictures.addresses, ids, report),
      },
    };
  }
  const manifest = await loadManifest(pictures.test, form);
  if (!manifest.ok) return manifest;
  return {
    ok: true,
    value: {
      manifest: manifest.value,
      load: async (ids, report) => await loadPictures(manifest.value, ids, report),
    },
  };
}
