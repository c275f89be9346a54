import * as v from 'valibot';

/** A text in every language of the app. */
const Words = v.strictObject({ de: v.pipe(v.string(), v.nonEmpty()), en: v.pipe(v.string(), v.nonEmpty()) });

/** Completed years, both ends included; null: open at this end. */
const Years = v.pipe(
  v.strictObject({ min: v.nullable(v.number()), max: v.nullable(v.number()) }),
  v.check(({ min, max }) => min === null || max === null || min <= max, 'min is greater than max'),
);

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** Mean and spread of one part of the sample; null: the cell holds for everybody in this respect. */
const Cell = v.strictObject({
  age: v.nullable(Years),
  sex: v.nullable(v.picklist(['female', 'male'])),
  educationYears: v.nullable(Years),
  n: count,
  /** In the unit of the score. */
  mean: v.number(),
  /** Standard deviation in the unit of the score, above 0. */
  sd: v.pipe(v.number(), v.gtValue(0)),
});

/** How a value is expected and spread. Further kinds (regression, LMS, location-scale) join this union. */
const Model = v.variant('kind', [
  v.strictObject({ kind: v.literal('cells'), cells: v.pipe(v.array(Cell), v.minLength(1)) }),
]);

export const PACK_STATUSES = ['vorlaeufig', 'orientierend', 'normiert'] as const;

/** One published comparison group for one score: `scoring/norms/packs/<id>.json`. */
const Pack = v.strictObject({
  schema: v.literal(1),
  id,
  /** Counted up with every change of a number. */
  version: count,
  /** Paradigm or instrument, as in the score id. */
  test: id,
  /** `<test>.<what>.<domain>`. */
  scoreId: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[A-Za-z]+\.[a-z]+$/)),
  /** Unit of mean, sd and score. */
  unit: v.picklist(['share', 'ms', 'count', 'standard deviations']),
  /** The value compared is the mean of this many sessions. */
  sessions: count,
  population: Words,
  n: count,
  /** Ages of the sample; outside of it there is no comparison. Null: not published. */
  age: v.nullable(Years),
  mode: v.picklist(['paper', 'supervised', 'unsupervised-tablet']),
  /** ISO 3166-1, two letters. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  source: v.strictObject({
    citation: v.pipe(v.string(), v.nonEmpty()),
    doi: v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/)),
  }),
  /** `vorlaeufig`: borrowed and adjusted. `orientierend`: another procedure. `normiert`: this very procedure. */
  status: v.picklist(PACK_STATUSES),
  /** What was changed against the source and why; null: nothing. */
  adjustment: v.nullable(Words),
  model: Model,
});

export type NormPack = v.InferOutput<typeof Pack>;
export type NormCell = v.InferOutput<typeof Cell>;
export type Years = v.InferOutput<typeof Years>;

export type PackReading =
  { readonly ok: true; readonly pack: NormPack } | { readonly ok: false; readonly faults: readonly string[] };

/** Reads a norm pack; every fault is named with its path. */
export function readPack(value: unknown): PackReading {
  const result = v.safeParse(Pack, value);
  if (!result.success) {
    return {
      ok: false,
      faults: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'pack'}: ${issue.message}`),
    };
  }
  const pack = result.output;
  return pack.scoreId.startsWith(`${pack.test}.`)
    ? { ok: true, pack }
    : { ok: false, faults: [`scoreId: does not begin with the test “${pack.test}”`] };
}
