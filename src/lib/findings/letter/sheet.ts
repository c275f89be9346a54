/**
 * A4 after DIN 5008 form B. Millimetres from the top left corner.
 * Sources: DIN 5008:2020 as given by KOMA-Script's DIN5008B.lco (address field, info block, fold marks).
 */
export const SHEET = Object.freeze({
  widthMm: 210,
  heightMm: 297,
  leftMm: 25,
  rightMm: 190,
  /** Text of the address field; the field itself begins at x 20. */
  address: { xMm: 25, widthMm: 80, remarkMm: 60, recipientMm: 67.7, bottomMm: 90 },
  info: { xMm: 125, valueXMm: 144, rightMm: 190, topMm: 58 },
  foldMarksMm: [105, 210],
  holeMarkMm: 148.5,
  /** Highest place of the subject on page 1. */
  subjectMm: 98.5,
  /** Top of the head of the further pages. */
  runningMm: 9.5,
  /** Nothing of the text stands below. */
  bottomMm: 285,
  footerMm: 290.5,
});

/** Room for the text, mm. */
export const TEXT_MM = SHEET.rightMm - SHEET.leftMm;

/** How the text is set. Type sizes in points; nothing is under 8.5 (DIN 5008: never under 8). */
export interface Layout {
  readonly productPt: number;
  readonly headingPt: number;
  readonly bodyPt: number;
  /** Tables, facts and captions. */
  readonly tablePt: number;
  readonly chartPt: number;
  readonly smallPt: number;
  /** Distance of lines as a multiple of the size. */
  readonly leading: number;
  /** White space between paragraphs; all other gaps are shares of it. */
  readonly gapMm: number;
  /** Most columns of facts and lists. */
  readonly columns: 1 | 2;
  /** Small charts side by side. */
  readonly courses: 1 | 2 | 3;
}

const ROOMY: Layout = {
  productPt: 22,
  headingPt: 13,
  bodyPt: 11,
  tablePt: 9.5,
  chartPt: 9,
  smallPt: 8.5,
  leading: 1.3,
  gapMm: 2.2,
  columns: 2,
  courses: 2,
};
const CLOSE: Layout = {
  ...ROOMY,
  headingPt: 12,
  bodyPt: 10.5,
  tablePt: 9,
  chartPt: 8.5,
  leading: 1.2,
  gapMm: 1.6,
};
const TIGHT: Layout = { ...CLOSE, leading: 1.15, gapMm: 1.1, courses: 3 };
const SMALL: Layout = { ...TIGHT, headingPt: 11.5, bodyPt: 10, tablePt: 8.5 };

/** For the practice, the roomiest first: the next is tried where the letter would fill more than `DOCTOR_PAGES`. */
export const DOCTOR_LAYOUTS: readonly Layout[] = Object.freeze([ROOMY, CLOSE, TIGHT, SMALL]);
export const DOCTOR_PAGES = 4;

const LARGEST_PT = 17;
const SMALLEST_PT = 13;
const STEP_PT = 0.5;
/** From here on the labels of a chart stand above its rows, across the page. */
const LEAST_CHART_PT = 12;

/** For the person, in large type: the largest that fits on one page is taken. */
export const PERSON_LAYOUTS: readonly Layout[] = Object.freeze(
  Array.from({ length: (LARGEST_PT - SMALLEST_PT) / STEP_PT + 1 }, (_, i): Layout => {
    const bodyPt = LARGEST_PT - i * STEP_PT;
    return {
      productPt: bodyPt * 1.5,
      headingPt: bodyPt * 1.15,
      bodyPt,
      tablePt: bodyPt * 0.88,
      chartPt: Math.max(LEAST_CHART_PT, bodyPt * 0.86),
      smallPt: 11,
      leading: 1.28,
      gapMm: bodyPt * 0.16,
      columns: 1,
      courses: 1,
    };
  }),
);

export const INK = '#1b2430';
export const QUIET = '#414b58';
export const MARK = '#0b4f5c';
export const HAIRLINE = '#b4bac1';
/** Behind the head of a group of rows. */
export const TINT = '#eaeef0';

/** Height of one line of a size, mm. */
export function lineMm(sizePt: number, { leading }: Layout): number {
  return (sizePt * leading * 25.4) / 72;
}
