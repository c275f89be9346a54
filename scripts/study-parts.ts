/** The three questions of the simulation study, each answered with a table of numbers. Pure. */
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { addDays, type IsoDate } from '../src/lib/domain/calendar.ts';
import { createRng } from '../src/lib/domain/rng.ts';
import type { SimulatedAbility } from '../src/lib/paradigms/contract.ts';
import { normal } from '../src/lib/paradigms/normal.ts';
import { testsOf, type TestStep } from '../src/lib/programme/programme.ts';
import { defaultProgramme } from '../src/lib/programme/shipped.ts';
import { courseChange } from '../src/lib/scoring/course/change.ts';
import { courseMean } from '../src/lib/scoring/course/mean.ts';
import type { CountedOccasion } from '../src/lib/scoring/course/occasions.ts';
import { compare } from '../src/lib/scoring/norms/compare.ts';
import { loadPacks } from '../src/lib/scoring/norms/library.ts';
import type { NormPack } from '../src/lib/scoring/norms/pack.ts';
import { scorerOf } from '../src/lib/scoring/scorers.ts';
import { simulateSession, virtualPerson, type VirtualTask } from '../src/lib/scoring/virtual-participant.ts';
import { mean, sampleSd } from '../src/lib/statistics/summary.ts';
import { abilityOf, drawPerson, truths } from './study-model.ts';

/** What the study is made with. */
export interface StudyOptions {
  readonly participants: number;
  readonly seed: string;
  readonly taskFor: (paradigm: string, form: number) => VirtualTask;
}

type Scores = ReturnType<ReturnType<typeof scorerOf>['score']>['scores'];

const DAY = '2026-09-07' as IsoDate;

/** All tests of the twelve weeks, in their order, by test. */
export function shippedSteps(): ReadonlyMap<string, readonly TestStep[]> {
  const steps = defaultProgramme().tasks.flatMap(testsOf);
  return new Map(
    [...new Set(steps.map(({ paradigm }) => paradigm))].map((id) => [
      id,
      steps.filter(({ paradigm }) => paradigm === id),
    ]),
  );
}

/** The scores of one session of somebody so able. */
function scoresFor(
  { taskFor }: StudyOptions,
  { paradigm, form }: TestStep,
  ability: SimulatedAbility,
  seed: string,
): Scores {
  const rng = createRng(seed);
  const sitting = { person: virtualPerson(1, rng), ability, day: addDays(DAY, form), seed };
  const { session, rows } = simulateSession(taskFor(paradigm, form), sitting, rng);
  return scorerOf(session.paradigm, session.paradigmVersion).score(rows).scores;
}

const valueOf = (scores: Scores, id: string): number | null =>
  scores.find((score) => score.id === id)?.value ?? null;

/** How well one score finds what is true. */
export interface Recovery {
  readonly scoreId: string;
  /** Sessions with a value. */
  readonly n: number;
  /** Mean of value less truth, and standard deviation of it, in the unit of the score. */
  readonly bias: number;
  readonly sd: number;
  /** Share of sessions whose own 95 % interval holds the truth; null: the score has none. */
  readonly coverage: number | null;
  /** Share of people the interval of whose mean over all sessions holds the truth; null: too few sessions. */
  readonly meanCoverage: number | null;
}

interface Tally {
  readonly errors: number[];
  readonly held: boolean[];
  readonly meanHeld: boolean[];
}

const share = (held: readonly boolean[]): number | null =>
  held.length === 0 ? null : held.filter(Boolean).length / held.length;

const holds = ({ low, high }: { readonly low: number; readonly high: number }, truth: number): boolean =>
  truth >= low && truth <= high;

/** Every person does every test as often as the programme has it; nobody changes. */
export function recover(options: StudyOptions): readonly Recovery[] {
  const known = truths();
  const tallies = new Map<string, Tally>(
    Object.keys(known).map((id) => [id, { errors: [], held: [], meanHeld: [] }]),
  );
  for (let number = 1; number <= options.participants; number++) {
    const ability = abilityOf(drawPerson(createRng(`${options.seed}/recover/${number}`)));
    for (const [paradigm, steps] of shippedSteps()) {
      const sessions = steps.map((step) =>
        scoresFor(options, step, ability, `${options.seed}/${number}/${paradigm}/${step.form}`),
      );
      for (const [id, tally] of tallies) {
        if (!id.startsWith(`${paradigm}.`)) continue;
        const truth = known[id]?.(ability) ?? NaN;
        const own = sessions.flatMap((scores) =>
          scores.filter((score) => score.id === id && score.value !== null),
        );
        for (const { value, interval } of own) {
          tally.errors.push((value ?? NaN) - truth);
          if (interval !== null) tally.held.push(holds(interval, truth));
        }
        const course = courseMean(own.map(({ value }) => value ?? NaN));
        if (course.kind === 'mean' && course.interval !== null && own.length > 2)
          tally.meanHeld.push(holds(course.interval, truth));
      }
    }
  }
  return [...tallies].map(([scoreId, { errors, held, meanHeld }]) => ({
    scoreId,
    n: errors.length,
    bias: mean(errors) ?? NaN,
    sd: sampleSd(errors) ?? NaN,
    coverage: share(held),
    meanCoverage: share(meanHeld),
  }));
}

/** How often healthy people lie below a cut of a norm that holds for them. */
export interface FalseAlarms {
  readonly scoreId: string;
  /** How the norm came about. */
  readonly norm: 'simulated' | 'shipped';
  readonly cutPercentile: number;
  readonly n: number;
  /** Share, 0 to 1; nominal: cutPercentile / 100. */
  readonly share: number;
}

/** Scores for which a norm is declared in the study. */
const NORMED = [
  'scene-recognition.correctedHitRate.all',
  'picture-discrimination.correctedHitRate.all',
  'object-in-room.immediateCorrect',
  'reaction.medianRtMs.choice',
] as const;

/** Healthy people for each one of `participants`: shares of a few per cent need many. */
const PEOPLE_FACTOR = 10;

const SHIPPED = 'scene-recognition-soch-2023';

function shippedPack(): NormPack {
  const pack = loadPacks().find(({ id }) => id === SHIPPED);
  if (pack === undefined) throw new RangeError(`There is no pack ${SHIPPED}: the study needs another one`);
  return pack;
}

/** A pack of one cell with the mean and the spread of a sample. */
function packOf(scoreId: string, values: readonly number[]): NormPack {
  const cell = { mean: mean(values) ?? NaN, sd: sampleSd(values) ?? NaN, n: values.length };
  return {
    ...shippedPack(),
    id: 'study',
    test: scoreId.split('.')[0] ?? '',
    scoreId,
    n: values.length,
    age: null,
    valid: { age: null, educationYears: null },
    model: { kind: 'cells', cells: [{ age: null, sex: null, educationYears: null, ...cell }] },
  };
}

function countBelow(
  pack: NormPack,
  values: readonly number[],
  norm: FalseAlarms['norm'],
): readonly FalseAlarms[] {
  const test = scorerOf(pack.test, 1);
  const higherIsBetter = test.scores[pack.scoreId]?.higherIsBetter ?? true;
  const person = { age: 70, sex: 'female', educationYears: 12 } as const;
  const ranks = values.flatMap((value) => {
    const score = { id: pack.scoreId, value, interval: null, reason: null, n: 1 };
    const comparison = compare(score, true, higherIsBetter, person, [pack]);
    return comparison.kind === 'packs' ? [comparison.packs[0]?.percentile ?? NaN] : [];
  });
  return [16, 5].map((cutPercentile) => ({
    scoreId: pack.scoreId,
    norm,
    cutPercentile,
    n: ranks.length,
    share: ranks.filter((rank) => rank < cutPercentile).length / ranks.length,
  }));
}

/** People whose observed corrected hit rate spreads as the shipped pack says: what chance adds is taken off before. */
function shippedAbility(seed: string): SimulatedAbility {
  const rng = createRng(seed);
  const [center, sd, falseAlarmRate, pictures] = [0.469, 0.144, 0.2, 30];
  const hits = center + falseAlarmRate;
  const byChance = (hits * (1 - hits) + falseAlarmRate * (1 - falseAlarmRate)) / pictures;
  const own = center + Math.sqrt(sd ** 2 - byChance) * normal(rng);
  const hitRate = Math.min(0.999, Math.max(0.001, own + falseAlarmRate));
  return { hitRate, falseAlarmRate, meanRtMs: 1200, sdRtMs: 150, missRate: 0 };
}

/** Norms from one healthy sample, looked at with another of the same kind; and the shipped one. */
export function falseAlarms(options: StudyOptions): readonly FalseAlarms[] {
  const n = options.participants * PEOPLE_FACTOR;
  const firstForms = new Map([...shippedSteps()].map(([id, steps]) => [id, steps[0]]));
  const sample = (scoreId: string, name: string, ability: (seed: string) => SimulatedAbility): number[] => {
    const step = firstForms.get(scoreId.split('.')[0] ?? '');
    if (step === undefined) return [];
    return Array.from({ length: n }, (_, i) => `${options.seed}/${name}/${scoreId}/${i}`).flatMap((seed) => {
      const value = valueOf(scoresFor(options, step, ability(seed), seed), scoreId);
      return value === null ? [] : [value];
    });
  };
  const healthy = (seed: string): SimulatedAbility => abilityOf(drawPerson(createRng(`${seed}/person`)));
  const simulated = NORMED.flatMap((scoreId) =>
    countBelow(
      packOf(scoreId, sample(scoreId, 'norm', healthy)),
      sample(scoreId, 'healthy', healthy),
      'simulated',
    ),
  );
  const pack = shippedPack();
  return [...simulated, ...countBelow(pack, sample(pack.scoreId, 'shipped', shippedAbility), 'shipped')];
}

/** How often a course says that somebody has become worse. */
export interface Power {
  readonly scoreId: string;
  readonly sessions: number;
  /** Loss of ability from the first to the last session, in standard deviations of the population. */
  readonly declineSd: number;
  readonly n: number;
  /** Share of people the interval of whose change lies below 0. */
  readonly detected: number;
}

const WATCHED = [
  'scene-recognition.correctedHitRate.all',
  'scene-recognition.dPrime.all',
  'picture-discrimination.correctedHitRate.all',
  'picture-discrimination.dPrime.all',
  'object-in-room.immediateCorrect',
  'arrows.rightShare',
] as const;

const DECLINES_SD = [0, 0.5, 1] as const;

/** Everybody loses the same ability evenly from the first to the last session of the test. */
export function powerOf(options: StudyOptions): readonly Power[] {
  return WATCHED.flatMap((scoreId) => {
    const steps = shippedSteps().get(scoreId.split('.')[0] ?? '') ?? [];
    return DECLINES_SD.map((declineSd): Power => {
      let found = 0;
      for (let number = 1; number <= options.participants; number++) {
        const person = drawPerson(createRng(`${options.seed}/power/${number}`));
        const counted = steps.flatMap((step, i): readonly CountedOccasion[] => {
          const ability = abilityOf(person, (declineSd * i) / Math.max(1, steps.length - 1));
          const seed = `${options.seed}/power/${number}/${scoreId}/${declineSd}/${i}`;
          const score = scoresFor(options, step, ability, seed).find(({ id }) => id === scoreId);
          const { value = null, interval = null } = score ?? {};
          const place = { sessionId: seed, startedAtIso: addDays(DAY, i), form: step.form };
          return value === null ? [] : [{ ...place, value, interval, notCounted: null }];
        });
        const change = courseChange(counted, () => null);
        if (change.kind === 'difference' && change.interval !== null && change.interval.high < 0) found++;
      }
      return {
        scoreId,
        sessions: steps.length,
        declineSd,
        n: options.participants,
        detected: found / options.participants,
      };
    });
  });
}

/** Monte Carlo standard error of a share. */
export function shareError(p: number, n: number): number {
  return Math.sqrt((p * (1 - p)) / n);
}

/** z by which a share of n differs from what it should be; beyond ±2.6 it is no chance (99 %). */
export function isOff(p: number, nominal: number, n: number): boolean {
  return Math.abs(p - nominal) > quantile(0.995, 0, 1) * shareError(nominal, n);
}
