import * as v from 'valibot';
import { Built, Retest } from './built.ts';
import { count, finite, SexGroup, slug, Words, Years } from './fields.ts';
import { Model } from './model.ts';

export const PACK_STATUSES = ['vorlaeufig', 'orientierend', 'normiert'] as const;
export const PACK_MODES = ['paper', 'supervised', 'unsupervised-tablet', 'not-stated'] as const;

/** One comparison group for one score: `scoring/norms/packs/<id>.json`. */
const Fields = v.strictObject({
  schema: v.literal(1),
  id: slug,
  /** Counted up with every change of a number. */
  version: count,
  /** Paradigm or instrument, as in the score id. */
  test: slug,
  /** `<test>.<what>` or `<test>.<what>.<domain>`. */
  scoreId: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[A-Za-z]+){1,2}$/)),
  /** Unit of the model and of the score. */
  unit: v.picklist([
    'share',
    'ms',
    's',
    'count',
    'digits',
    'sequences',
    'ratio',
    'area',
    'standard deviations',
  ]),
  /** The value compared is the mean of this many sessions. */
  sessions: count,
  /** Who the people are, as a letter prints it. */
  population: Words,
  n: count,
  /** Ages of the sample. Null: not published. */
  age: v.nullable(Years),
  /** Schooling of the sample in years, as published. Left out: not published. */
  education: v.optional(v.strictObject({ min: v.nullable(finite), max: v.nullable(finite) })),
  /** Women and men of the sample. Left out: not published. */
  sex: v.optional(v.strictObject({ female: v.pipe(finite, v.integer()), male: v.pipe(finite, v.integer()) })),
  /** For whom a comparison is made; outside of it there is none. Left out: the ages of the sample. */
  valid: v.optional(
    v.strictObject({
      age: v.nullable(Years),
      educationYears: v.nullable(Years),
      /** Left out or null: both. */
      sex: v.optional(v.nullable(SexGroup)),
    }),
  ),
  mode: v.picklist(PACK_MODES),
  /** ISO 3166-1, two letters; `ZZ`: not stated. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  source: v.strictObject({
    citation: v.pipe(v.string(), v.nonEmpty()),
    /** Null: an own sample that is not published. */
    doi: v.nullable(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/))),
  }),
  /** `vorlaeufig`: borrowed and adjusted, or own and unfinished. `orientierend`: another procedure. `normiert`: this very procedure. */
  status: v.picklist(PACK_STATUSES),
  /** What was changed against the source and why, and what differs from it; null: nothing. */
  adjustment: v.nullable(Words),
  model: Model,
  /** What a second measurement of the same people showed; left out: there was none. */
  retest: v.optional(Retest),
  /** How `npm run norms -- build` came to the model; left out: the model was published as it is. */
  built: v.optional(Built),
});

/** Curves go on for ever, samples do not: a model that can be evaluated at any age must say where to stop. */
function isBounded({ model, valid, age }: v.InferOutput<typeof Fields>): boolean {
  const range = valid?.age ?? age;
  return model.kind === 'cells' || (range !== null && range.min !== null && range.max !== null);
}

function isInsideGrid({ model, valid, age }: v.InferOutput<typeof Fields>): boolean {
  const range = valid?.age ?? age;
  if (model.kind !== 'lms' || range === null) return true;
  const [first, last] = [model.points[0], model.points.at(-1)];
  return (range.min ?? -Infinity) >= (first?.age ?? 0) && (range.max ?? Infinity) <= (last?.age ?? 0);
}

/** What a norm pack is made of; the JSON Schema in static/schema is written from it. */
export const packSchema = v.pipe(
  Fields,
  v.check(({ scoreId, test }) => scoreId.startsWith(`${test}.`), 'scoreId does not begin with the test'),
  v.check(isBounded, 'a model other than cells needs a valid range of ages with both ends'),
  v.check(isInsideGrid, 'the valid range of ages is wider than the points of the model'),
);

export type NormPack = v.InferOutput<typeof packSchema>;

export type PackReading =
  { readonly ok: true; readonly pack: NormPack } | { readonly ok: false; readonly faults: readonly string[] };

/** Reads a norm pack; every fault is named with its path. */
export function readPack(value: unknown): PackReading {
  const result = v.safeParse(packSchema, value);
  return result.success
    ? { ok: true, pack: result.output }
    : {
        ok: false,
        faults: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'pack'}: ${issue.message}`),
      };
}
