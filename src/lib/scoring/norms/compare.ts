import type { Sex } from '#lib/domain/person.ts';
import type { Score, Source } from '#lib/paradigms/contract.ts';
import type { NormCell, NormPack, Years } from './pack.ts';
import { standardScore, type StandardScore } from './standard.ts';

/** What a comparison group may ask about a person. */
export interface NormPerson {
  /** Completed years on the day of the test. */
  readonly age: number;
  readonly sex: Sex;
  readonly educationYears?: number;
}

/** One value against one comparison group. */
export interface PackComparison extends StandardScore {
  readonly packId: string;
  readonly packVersion: number;
  /** The limits of the score's own interval, standardised; null where the score has none. */
  readonly interval: {
    readonly low: StandardScore;
    readonly high: StandardScore;
    readonly level: number;
  } | null;
  /** Mean and standard deviation compared with, in the unit of the score. */
  readonly expected: number;
  readonly sd: number;
  readonly population: NormPack['population'];
  readonly n: number;
  readonly source: Source;
  readonly status: NormPack['status'];
  readonly adjustment: NormPack['adjustment'];
}

/**
 * `no-pack`: nobody has published a group. `unusable`: the recording. `no-value`: the score could not be computed.
 * `person-unknown`: the group asks for age, sex or schooling that we do not have. `not-covered`: outside its range.
 */
export type NoComparisonReason = 'no-pack' | 'unusable' | 'no-value' | 'person-unknown' | 'not-covered';

export type Comparison =
  | { readonly kind: 'none'; readonly reason: NoComparisonReason }
  | { readonly kind: 'packs'; readonly packs: readonly PackComparison[] };

type CellChoice = NormCell | 'person-unknown' | 'not-covered';

/** Whether a number lies in a range: null when it is not known and the range asks for it. */
function within(range: Years | null, value: number | undefined): boolean | null {
  if (range === null) return true;
  if (value === undefined) return null;
  return (range.min === null || value >= range.min) && (range.max === null || value <= range.max);
}

function fits(
  cell: Pick<NormCell, 'age' | 'sex' | 'educationYears'>,
  person: NormPerson | null,
): boolean | null {
  const answers = [
    within(cell.age, person?.age),
    within(cell.educationYears, person?.educationYears),
    cell.sex === null ? true : person === null ? null : cell.sex === person.sex,
  ];
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

function chooseCell(pack: NormPack, person: NormPerson | null): CellChoice {
  const overall = fits({ age: pack.age, sex: null, educationYears: null }, person);
  if (overall === null) return 'person-unknown';
  if (!overall) return 'not-covered';
  const matches = pack.model.cells.map((cell) => ({ cell, fit: fits(cell, person) }));
  const match = matches.find(({ fit }) => fit === true);
  if (match !== undefined) return match.cell;
  return matches.some(({ fit }) => fit === null) ? 'person-unknown' : 'not-covered';
}

function against(
  cell: NormCell,
  pack: NormPack,
  score: Score,
  value: number,
  higherIsBetter: boolean,
): PackComparison {
  const standardise = (raw: number): StandardScore => {
    const z = (raw - cell.mean) / cell.sd;
    return standardScore(higherIsBetter ? z : -z);
  };
  const limits =
    score.interval === null ? null : [standardise(score.interval.low), standardise(score.interval.high)];
  const [low, high] = limits?.toSorted((a, b) => a.z - b.z) ?? [];
  return {
    ...standardise(value),
    packId: pack.id,
    packVersion: pack.version,
    interval:
      score.interval === null || low === undefined || high === undefined
        ? null
        : { low, high, level: score.interval.level },
    expected: cell.mean,
    sd: cell.sd,
    population: pack.population,
    n: cell.n,
    source: pack.source,
    status: pack.status,
    adjustment: pack.adjustment,
  };
}

/**
 * One score of one session against every pack for it. Never an extrapolation: outside of a pack's range there is no
 * value, and an unusable recording is compared with nobody.
 */
export function compare(
  score: Score,
  usable: boolean,
  higherIsBetter: boolean,
  person: NormPerson | null,
  packs: readonly NormPack[],
): Comparison {
  const candidates = packs.filter(({ scoreId, sessions }) => scoreId === score.id && sessions === 1);
  if (!usable) return { kind: 'none', reason: 'unusable' };
  const { value } = score;
  if (value === null) return { kind: 'none', reason: 'no-value' };
  const choices = candidates.map((pack) => ({ pack, cell: chooseCell(pack, person) }));
  const found = choices.flatMap(({ pack, cell }) =>
    typeof cell === 'string' ? [] : [against(cell, pack, score, value, higherIsBetter)],
  );
  if (found.length > 0) return { kind: 'packs', packs: found };
  const refusal = choices.map(({ cell }) => cell).find((cell) => typeof cell === 'string');
  return { kind: 'none', reason: refusal ?? 'no-pack' };
}
