import type { Built } from '../built.ts';
import { TERMS, type Centre, type NormModel } from '../model.ts';
import { readPack, type NormPack } from '../pack.ts';
import { designOf, FOLDS, formsFor, rankForms, type Form } from './candidates.ts';
import { fitLocationScale, linear, type LocationScaleFit } from './fit.ts';
import { byDecade, residualWarnings, shapeOf, type AgeBand } from './residuals.ts';
import { retestOf } from './retest.ts';
import { tooSmall } from './rules.ts';
import type { SamplePerson } from './sample.ts';
import { transformed } from '../transformation.ts';
import { familyFor, findSkew } from './skew.ts';

/** What an operator says about a sample; it goes into the pack as it is. */
export type PackFacts = Pick<
  NormPack,
  'id' | 'test' | 'scoreId' | 'unit' | 'sessions' | 'population' | 'mode' | 'country' | 'source'
> & {
  /** `2026-11-21`; null: not stated. */
  readonly date: string | null;
};

export interface PackRequest {
  readonly people: readonly SamplePerson[];
  readonly facts: PackFacts;
  /** For which ages the pack shall hold; null: for those of the sample. */
  readonly ages: AgeBand | null;
  /** Seed of the split into folds. */
  readonly seed: string;
}

export type PackResult =
  | {
      readonly ok: true;
      readonly pack: NormPack;
      /** Standardised, in the order of the people used. */
      readonly residuals: readonly number[];
      /** What a reader should look at before using the pack. */
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

/** The pack that was built does not fit its own schema: a fault of the builder. */
export class UnreadablePack extends Error {
  override name = 'UnreadablePack';
}

type LocationScale = Extract<NormModel, { kind: 'location-scale' }>;

/** Twelve digits tell everything and keep files readable. */
const kept = (value: number): number => Number(value.toPrecision(12));

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function rangeOf(values: readonly number[]): { min: number; max: number } {
  return { min: Math.min(...values), max: Math.max(...values) };
}

/** Schooling in years of everybody; null where the file has no such column. */
function schooling(people: readonly SamplePerson[]): readonly number[] | null {
  const years = people.flatMap(({ educationYears }) => (educationYears === null ? [] : [educationYears]));
  return years.length === people.length ? years : null;
}

/** A fit in the order of the form, as a model in the order of TERMS; what is not in the form is 0. */
function modelOf(
  form: Form,
  fit: LocationScaleFit,
  centre: Centre,
  skew: LocationScale['skew'],
): LocationScale {
  const places = TERMS.map((term) => ['intercept', ...form.mean].indexOf(term));
  const terms = TERMS.map((term, i) => [term, kept(fit.mean[places[i] ?? -1] ?? 0)] as const);
  const lnSigma = (i: number): number => kept(fit.lnSigma[i] ?? 0);
  const spread = [0, 1].map((i) => [0, 1].map((j) => kept(fit.lnSigmaCovariance[i]?.[j] ?? 0)));
  return {
    kind: 'location-scale',
    centre,
    skew,
    mean: Object.fromEntries(terms) as LocationScale['mean'],
    lnSigma: { intercept: lnSigma(0), age: lnSigma(1) },
    covariance: {
      mean: places.map((i) => places.map((j) => kept(fit.meanCovariance[i]?.[j] ?? 0))),
      lnSigma: spread,
    },
  };
}

/** The same with twelve digits of every number. */
function keptSkew<T extends object>(skew: T): T {
  return Object.fromEntries(
    Object.entries(skew).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'number' ? kept(value) : value,
    ]),
  ) as T;
}

interface Fitted {
  readonly model: LocationScale;
  readonly residuals: readonly number[];
  readonly built: Pick<Built, 'skew' | 'candidates'>;
}

/** Transformation, terms and coefficients; null where no model can be told from the data. */
function fitModel(people: readonly SamplePerson[], unit: NormPack['unit'], seed: string): Fitted | null {
  const values = people.map(({ value }) => value);
  const years = schooling(people);
  const centre = {
    age: Math.round(meanOf(people.map(({ age }) => age))),
    educationYears: years === null ? 0 : Math.round(meanOf(years)),
  };
  const largest = formsFor(people)
    .map((form) => designOf(people, form, centre))
    .findLast((design) => fitLocationScale(values, design) !== null);
  if (largest === undefined) return null;
  const found = findSkew(values, largest, familyFor(unit, values));
  const skew = found?.isNeeded === true ? keptSkew(found.skew) : null;
  const y = values.map((value) => transformed(value, skew));
  const candidates = rankForms(people, y, centre, seed);
  const [best] = candidates;
  if (best === undefined) return null;
  const design = designOf(people, best, centre);
  const fit = fitLocationScale(y, design);
  if (fit === null) return null;
  const expected = linear(design.mean, fit.mean);
  const lnSigma = linear(design.lnSigma, fit.lnSigma);
  return {
    model: modelOf(best, fit, centre, skew),
    residuals: y.map((value, i) => (value - (expected[i] ?? 0)) * Math.exp(-(lnSigma[i] ?? 0))),
    built: {
      skew: found === null ? null : keptSkew(found.built),
      candidates: candidates.map((candidate) => ({ ...candidate, logScore: kept(candidate.logScore) })),
    },
  };
}

/** Who the sample is, and for whom the pack holds: never for anybody who is not like them. */
function coverage(people: readonly SamplePerson[], range: AgeBand, model: LocationScale) {
  const years = schooling(people);
  const women = people.filter(({ sex }) => sex === 'female').length;
  const men = people.filter(({ sex }) => sex === 'male').length;
  const only = women === people.length ? 'female' : men === people.length ? 'male' : null;
  return {
    age: rangeOf(people.map(({ age }) => age)),
    ...(years === null ? {} : { education: rangeOf(years) }),
    ...(women + men === 0 ? {} : { sex: { female: women, male: men } }),
    valid: {
      age: { min: range.from, max: range.to },
      educationYears: years === null || model.mean.educationYears === 0 ? null : rangeOf(years),
      ...(only === null ? {} : { sex: only }),
    },
  } satisfies Partial<NormPack>;
}

/**
 * A sample of one's own as a pack: location-scale regression with the terms that predict people left out best, and a
 * transformation where the scores are skewed. Pure: the same sample, facts and seed give the same pack.
 */
export function buildPack({ people: all, facts, ages, seed }: PackRequest): PackResult {
  const sampled = rangeOf(all.map(({ age }) => age));
  const range = ages ?? { from: sampled.min, to: sampled.max };
  const people = all.filter(({ age }) => age >= range.from && age <= range.to);
  const refusal = tooSmall(people, range);
  if (refusal !== null) return { ok: false, reason: refusal };
  const fitted = fitModel(people, facts.unit, seed);
  if (fitted === null) {
    return {
      ok: false,
      reason: 'No model can be told from these data: do age and value differ between people?',
    };
  }
  const { date, ...stated } = facts;
  const { model, residuals } = fitted;
  const checks = {
    residuals: shapeOf(residuals),
    byAge: byDecade(
      people.map(({ age }, i) => ({ age, z: residuals[i] ?? 0 })),
      range,
    ),
  };
  const retest = retestOf(people);
  const reading = readPack({
    schema: 1,
    version: 1,
    ...stated,
    n: people.length,
    ...coverage(people, range, model),
    status: facts.mode === 'unsupervised-tablet' ? 'normiert' : 'vorlaeufig',
    adjustment: null,
    model,
    ...(retest === null ? {} : { retest }),
    built: { date, seed, folds: FOLDS, leftOut: all.length - people.length, ...fitted.built, ...checks },
  });
  if (!reading.ok) throw new UnreadablePack(reading.faults.join('; '));
  return { ok: true, pack: reading.pack, residuals, warnings: residualWarnings(checks) };
}
