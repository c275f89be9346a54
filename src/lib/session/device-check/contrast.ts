import { contrastRatio } from '#lib/ui/contrast.ts';

/** Ground of the words that are looked at; the same in every colour scheme, so that the ratios hold. */
export const CONTRAST_GROUND = '#ffffff';

/** One word of the contrast screen. */
export interface ContrastSample {
  /** Colour of the word, `#rrggbb`. */
  readonly ink: string;
  /** Contrast ratio of word and ground, 1 to 21, two decimals. */
  readonly ratio: number;
}

function sample(ink: string): ContrastSample {
  return Object.freeze({ ink, ratio: Math.round(contrastRatio(ink, CONTRAST_GROUND) * 100) / 100 });
}

/** From a strong word to a faint one: ratios of about 7, 4.5, 3, 2, 1.5 and 1.25. */
export const CONTRAST_SAMPLES: readonly ContrastSample[] = Object.freeze(
  ['#595959', '#767676', '#949494', '#b8b8b8', '#d3d3d3', '#e6e6e6'].map(sample),
);
