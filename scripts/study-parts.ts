/** What the simulation study asks of scores and courses, each answered with a table of numbers. Pure. */
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { addDays, type IsoDate } from '../src/lib/domain/calendar.ts';
import { createRng } from '../src/lib/domain/rng.ts';
import type { SimulatedAbility } from '../src/lib/paradigms/contract.ts';
import { testsOf, type TestStep } from '../src/lib/programme/programme.ts';
import { defaultProgramme } from '../src/lib/programme/shipped.ts';
import { courseChange } from '../src/lib/scoring/course/change.ts';
import { courseMean } from '../src/lib/scoring/course/mean.ts';
import type { CountedOccasion } from '../src/lib/scoring/course/occasions.ts';
import { sessionInterval } from '../src/lib/scoring/course/session-interval.ts';
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
export function scoresFor(
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

/** A board takes as long to draw as all other tests together, and its times have no interval: so few people do it. */
const BY_EVERY_FOURTH = 'connect';

/** Every person does every test as often as the programme has it, one test every fourth person; nobody changes. */
export function recover(options: StudyOptions): readonly Recovery[] {
  const known = truths();
  const tallies = new Map<string, Tally>(
    Object.keys(known).map((id) => [id, { errors: [], held: [], meanHeld: [] }]),
  );
  for (let number = 1; number <= options.participants; number++) {
    const ability = abilityOf(drawPerson(createRng(`${options.seed}/recover/${number}`)));
    for (const [paradigm, steps] of shippedSteps()) {
      if (paradigm === BY_EVERY_FOURTH && number % 4 !== 1) continue;
      const sessions = steps.map((step) =>
        scoresFor(options, step, ability, `${options.seed}/${number}/${paradigm}/${step.form}`),
      );
      for (const [id, tally] of tallies) {
        if (!id.startsWith(`${paradigm}.`)) continue;
        const truth = known[id]?.(ability) ?? NaN;
        const own = sessions.flatMap((scores) =>
          scores
            .filter((score) => score.id === id && score.value !== null)
            .map((score) => ({ value: score.value, interval: sessionInterval(score, scores) })),
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
          const scores = scoresFor(options, step, ability, seed);
          const score = scores.find(({ id }) => id === scoreId);
          const value = score?.value ?? null;
          const interval = score === undefined ? null : sessionInterval(score, scores);
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
