/**
 * The findings model as it is read from elsewhere: the code of a link may come from anybody. Every key, every length and
 * every number is bounded, so that a letter can neither surprise a face nor keep it busy for ever.
 */
import * as v from 'valibot';
import { isDay, type IsoDate } from '#lib/domain/calendar.ts';
import { namedText } from '#lib/domain/checks.ts';
import { LETTER_LENGTHS, type FindingsModel } from '#lib/findings/model.ts';
import { LOCALES } from '#lib/i18n/texts.ts';

/** The longest letters have some hundred rows and sentences of some hundred characters. */
const MOST_CHARACTERS = 10_000;
const MOST_ITEMS = 2000;
/** Of charts. Scores are shares, counts, points or seconds. */
const LARGEST_NUMBER = 1_000_000;
/** Of the axis of a course: a little more than ten years. */
const LAST_DAY = 4000;

const text = v.pipe(v.string(), v.maxLength(MOST_CHARACTERS));
const texts = v.pipe(v.array(text), v.maxLength(MOST_ITEMS));
const value = v.pipe(v.number(), v.minValue(-LARGEST_NUMBER), v.maxValue(LARGEST_NUMBER));
const rank = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const day = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_DAY));
const fact = v.strictObject({ label: text, value: text });
const facts = v.pipe(v.array(fact), v.maxLength(MOST_ITEMS));
const chance = v.nullable(v.strictObject({ value, label: text }));

function listOf<S extends v.GenericSchema>(schema: S) {
  return v.pipe(v.array(schema), v.maxLength(MOST_ITEMS));
}

const row = v.variant('kind', [
  v.strictObject({ kind: v.literal('group'), title: text, text }),
  v.strictObject({ kind: v.literal('values'), cells: listOf(texts) }),
]);

const valuesChart = v.pipe(
  v.strictObject({
    ...{ title: text, axis: text, min: value, max: value, chance },
    points: listOf(v.strictObject({ label: text, value, low: value, high: value })),
  }),
  v.check(({ min, max }) => min <= max),
);

const courseChart = v.pipe(
  v.strictObject({
    ...{ title: text, axis: text, min: value, max: value, chance },
    points: listOf(
      v.strictObject({
        ...{ day, label: text, value, valueText: text, intervalText: text },
        interval: v.nullable(v.strictObject({ low: value, high: value })),
      }),
    ),
  }),
  v.check(({ min, max }) => min <= max),
);

const percentilePoint = v.strictObject({
  ...{ label: text, group: text, percentile: rank, percentileText: text, intervalText: text },
  interval: v.nullable(v.strictObject({ low: rank, high: rank })),
});

const table = v.pipe(
  v.strictObject({ kind: v.literal('table'), caption: text, columns: texts, rows: listOf(row) }),
  v.check(({ columns, rows }) =>
    rows.every((one) => one.kind === 'group' || one.cells.length === columns.length),
  ),
);

const block = v.union([
  v.strictObject({ kind: v.literal('paragraph'), text }),
  v.strictObject({ kind: v.literal('list'), items: texts }),
  v.strictObject({ kind: v.literal('facts'), title: v.nullable(text), facts }),
  table,
  v.strictObject({ kind: v.literal('values'), chart: valuesChart, caption: text }),
  v.strictObject({
    ...{ kind: v.literal('percentiles'), title: text, caption: text },
    points: listOf(percentilePoint),
    bands: listOf(v.strictObject({ from: rank, to: rank, label: text })),
  }),
  v.strictObject({
    ...{ kind: v.literal('courses'), title: text, caption: text, lastDay: day },
    charts: listOf(courseChart),
  }),
]);

const section = v.strictObject({
  id: v.picklist([
    ...(['summary', 'results', 'course', 'questionnaires', 'conditions'] as const),
    ...(['validity', 'limits', 'terms', 'versions'] as const),
  ]),
  title: text,
  blocks: listOf(block),
});

export const letterSchema: v.GenericSchema<unknown, FindingsModel> = v.strictObject({
  letterVersion: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  locale: v.picklist(LOCALES),
  length: v.picklist(LETTER_LENGTHS),
  status: v.picklist(['complete', 'interim', 'insufficient']),
  createdOn: namedText<IsoDate>(isDay),
  ...{ documentTitle: text, documentSubject: text, subject: text, salutation: text, opening: texts },
  letterhead: v.strictObject({ product: text, title: text, tagline: text }),
  address: v.strictObject({ remark: text, lines: texts }),
  info: facts,
  sections: v.pipe(
    listOf(section),
    v.check((sections) => new Set(sections.map(({ id }) => id)).size === sections.length),
  ),
  ...{ running: text, missingLetters: text },
});
