/** The digits of this test; a nought is easily taken for a letter, so there is none. */
export const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
export type Digit = (typeof DIGITS)[number];

/** Strokes in a field of 100 × 160. Own drawings, so that a digit looks the same whatever fonts a device has. */
const STROKES: Readonly<Record<Digit, string>> = Object.freeze({
  1: 'M26 48 58 18V142',
  2: 'M18 50C20 6 84 8 82 52 80 86 30 108 18 142H84',
  3: 'M20 34C34 10 80 12 79 48 78 74 58 77 44 77 62 77 84 84 83 108 82 146 34 152 16 126',
  4: 'M66 142V18L14 104H90',
  5: 'M78 18H28L23 74C40 62 83 62 83 102 83 146 34 152 17 126',
  6: 'M70 18C38 44 18 74 18 104A32 36 0 1 0 82 104A32 36 0 1 0 18 104',
  7: 'M16 18H84L40 142',
  8: 'M50 18A28 29 0 1 0 50 76A28 29 0 1 0 50 18ZM50 76A33 33 0 1 0 50 142A33 33 0 1 0 50 76Z',
  9: 'M30 142C62 116 82 86 82 56A32 36 0 1 0 18 56A32 36 0 1 0 82 56',
});

/** A digit as a picture: the address of an SVG of 500 × 800. */
export function digitAddress(digit: Digit): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="500" height="800" viewBox="0 0 100 160"><path d="${STROKES[digit]}" fill="none" stroke="#1b2430" stroke-width="15" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
