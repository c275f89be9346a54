/** Ground of the words that are looked at; the same in every colour scheme, so that the ratios hold. */
export const CONTRAST_GROUND = '#ffffff';

/** One word of the contrast screen. */
export interface ContrastSample {
  /** Colour of the word, `#rrggbb`. */
  readonly ink: string;
  /** Contrast ratio of word and ground, 1 to 21, two decimals. */
  readonly ratio: number;
}

/** Relative luminance of a colour `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours `#rrggbb`, 1 to 21 (WCAG 2.2); the order does not matter. */
export function contrastRatio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function sample(ink: string): ContrastSample {
  return Object.freeze({ ink, ratio: Math.round(contrastRatio(ink, CONTRAST_GROUND) * 100) / 100 });
}

/** From a strong word to a faint one: ratios of about 7, 4.5, 3, 2, 1.5 and 1.25. */
export const CONTRAST_SAMPLES: readonly ContrastSample[] = Object.freeze(
  ['#595959', '#767676', '#949494', '#b8b8b8', '#d3d3d3', '#e6e6e6'].map(sample),
);
