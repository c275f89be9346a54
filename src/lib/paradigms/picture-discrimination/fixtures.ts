import type { ManifestOf, StimulusPicture, StimulusPlace } from '#lib/stimuli/manifest.ts';
import { syntheticManifest } from '#lib/stimuli/synthetic-manifest.ts';

type Picture = Extract<StimulusPicture, { role: 'target' | 'lure' }>;

/** Where the lure of the n-th pair is changed: boxes of a tenth to four tenths, all over the picture. */
function placeOf(n: number): StimulusPlace {
  const size = 0.1 + 0.1 * (n % 4);
  return {
    leftShare: (n % 6) * 0.1,
    topShare: (n % 5) * 0.1,
    widthShare: size,
    heightShare: size,
  };
}

/** The synthetic form, with lures that say where they are changed; for the tests of this folder. */
export const placedManifest: ManifestOf<'picture-discrimination'> = {
  ...syntheticManifest,
  pictures: syntheticManifest.pairs.map(({ lure, family, domain }, n): Picture => ({
    id: lure,
    file: `${lure}.webp`,
    family,
    seed: lure,
    parameters: {},
    widthPx: 960,
    heightPx: 720,
    bytes: 1,
    sha256: '0'.repeat(64),
    domain,
    role: 'lure',
    change: 'synthetic',
    distance: 0.05,
    changedAt: placeOf(n),
  })),
};
