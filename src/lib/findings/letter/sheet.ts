/**
 * A4 after DIN 5008 form B. Millimetres from the top left corner; type sizes in points.
 * Sources: DIN 5008:2020 as given by KOMA-Script's DIN5008B.lco (address field, info block, fold marks).
 */
export const SHEET = Object.freeze({
  widthMm: 210,
  heightMm: 297,
  leftMm: 25,
  rightMm: 190,
  /** Text of the address field; the field itself begins at x 20. */
  address: { xMm: 25, widthMm: 80, remarkMm: 60, recipientMm: 67.7, bottomMm: 90 },
  info: { xMm: 125, valueXMm: 146, rightMm: 190, topMm: 60 },
  foldMarksMm: [105, 210],
  holeMarkMm: 148.5,
  /** First line of the subject on page 1. */
  subjectMm: 100,
  /** First line on the pages after it. */
  nextPageTopMm: 32,
  /** Nothing of the text stands below. */
  bottomMm: 277,
  footerMm: 284,
});

/** Type sizes, pt. Nothing is under 9; text for older readers is 12. */
export const TYPE = Object.freeze({
  product: 24,
  heading: 14,
  body: 12,
  address: 11.5,
  table: 10.5,
  small: 9,
});

/** Distance of lines as a multiple of the size. */
export const LEADING = 1.35;

export const INK = '#1b2430';
export const QUIET = '#414b58';
export const MARK = '#0b4f5c';
export const HAIRLINE = '#b4bac1';

/** Height of one line of a size, mm. */
export function lineMm(sizePt: number): number {
  return (sizePt * LEADING * 25.4) / 72;
}
