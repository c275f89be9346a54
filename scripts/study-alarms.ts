/** How often healthy people lie below a cut of a norm that holds for them: the third question of the study. Pure. */
import { createRng } from '../src/lib/domain/rng.ts';
import type { SimulatedAbility } from '../src/lib/paradigms/contract.ts';
import { normal } from '../src/lib/paradigms/normal.ts';
import { paradigmById } from '../src/lib/paradigms/registry.ts';
import { buildPack, type PackFacts } from '../src/lib/scoring/norms/builder/build.ts';
import { loadPacks } from '../src/lib/scoring/norms/library.ts';
import type { NormPack } from '../src/lib/scoring/norms/pack.ts';
import { referenceFor } from '../src/lib/scoring/norms/reference.ts';
import { mean } from '../src/lib/statistics/summary.ts';
import { attainableAt, gridOf, type Attainable } from './study-grid.ts';
import { abilityOf, drawPerson } from './study-model.ts';
import { scoresFor, shippedSteps, type StudyOptions } from './study-parts.ts';

/** How often healthy people lie below a cut of a norm that holds for them. */
export interface FalseAlarms extends Attainable {
  readonly scoreId: string;
  /** How the norm came about. */
  readonly norm: 'simulated' | 'shipped';
  readonly cutPercentile: number;
  readonly n: number;
  /** Share of people below the cut, 0 to 1; nominal: cutPercentile / 100. */
  readonly share: number;
}

/** How far a false-alarm rate may lie from what it should be, as a share: one point. */
export const FALSE_ALARM_REACH = 0.01;

/** The rate that can be asked for: the nominal one, or where a step is wider than a point the attainable one nearest to it. */
export function rateWanted({
  cutPercentile,
  attainable,
  step,
}: Pick<FalseAlarms, 'cutPercentile' | keyof Attainable>): number {
  return step > FALSE_ALARM_REACH ? attainable : cutPercentile / 100;
}

/** Whether the rate lies within a point of the one that can be asked for. */
export function isAsWanted(alarms: FalseAlarms): boolean {
  return Math.abs(alarms.share - rateWanted(alarms)) <= FALSE_ALARM_REACH;
}

/** Scores for which a norm is declared in the study. */
const NORMED = [
  'scene-recognition.correctedHitRate.all',
  'picture-discrimination.correctedHitRate.all',
  'object-in-room.immediateCorrect',
  'reaction.medianRtMs.choice',
] as const;

const CUTS = [16, 5] as const;

/** Healthy people for each one of `participants`: shares of a few per cent need many. */
const PEOPLE_FACTOR = 10;

const SHIPPED = 'scene-recognition-soch-2023';

/** The sample of people, or the pack, that the study needs is not there. */
export class StudyBroken extends Error {
  override name = 'StudyBroken';
}

function shippedPack(): NormPack {
  const pack = loadPacks().find(({ id }) => id === SHIPPED);
  if (pack === undefined) throw new StudyBroken(`There is no pack ${SHIPPED}: the study needs another one`);
  return pack;
}

/** What one person reached, in the unit of the score. */
interface Reached {
  readonly age: number;
  readonly value: number;
}

/** The pack that `npm run norms -- build` makes of a sample. Throws StudyBroken where it is refused. */
function packOf(scoreId: string, sample: readonly Reached[], seed: string): NormPack {
  const test = scoreId.split('.')[0] ?? '';
  const facts: PackFacts = {
    id: 'study',
    test,
    scoreId,
    unit: paradigmById(test).scores[scoreId]?.unit as PackFacts['unit'],
    sessions: 1,
    population: { de: 'Virtuelle Personen', en: 'virtual people' },
    mode: 'unsupervised-tablet',
    country: 'ZZ',
    source: { citation: 'Simulated', doi: null },
    date: null,
  };
  const people = sample.map((one) => ({
    ...one,
    sex: null,
    educationYears: null,
    retest: null,
    retestDays: null,
  }));
  const result = buildPack({ people, facts, ages: null, seed });
  if (!result.ok) throw new StudyBroken(`${scoreId}: ${result.reason}`);
  return result.pack;
}

/** The percentile rank of a value in a pack. Throws StudyBroken where the pack has no place for it. */
function rankIn(pack: NormPack, higherIsBetter: boolean, { age, value }: Reached): number {
  const reference = referenceFor(pack, { age, sex: 'unknown' });
  const rank = typeof reference === 'string' ? null : reference.rank(value, higherIsBetter);
  if (rank === null) throw new StudyBroken(`${pack.id} has no place for ${value} at the age of ${age}`);
  return rank.percentile;
}

/** @param grid all values that there are, ascending */
function countBelow(
  pack: NormPack,
  people: readonly Reached[],
  grid: readonly number[],
  norm: FalseAlarms['norm'],
): readonly FalseAlarms[] {
  const higherIsBetter = paradigmById(pack.test).scores[pack.scoreId]?.higherIsBetter ?? true;
  const ranks = people.map((one) => rankIn(pack, higherIsBetter, one));
  const ages = [...new Set(people.map(({ age }) => age))];
  return CUTS.map((cutPercentile) => {
    const byAge = new Map(
      ages.map((age) => [
        age,
        attainableAt(cutPercentile / 100, grid, higherIsBetter, (value) =>
          rankIn(pack, higherIsBetter, { age, value }),
        ),
      ]),
    );
    const ofAll = (what: keyof Attainable): number =>
      mean(people.map(({ age }) => byAge.get(age)?.[what] ?? NaN)) ?? NaN;
    return {
      scoreId: pack.scoreId,
      norm,
      cutPercentile,
      n: ranks.length,
      share: ranks.filter((rank) => rank < cutPercentile).length / ranks.length,
      attainable: ofAll('attainable'),
      step: ofAll('step'),
    };
  });
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

interface Drawn {
  readonly age: number;
  readonly ability: SimulatedAbility;
}

const AGE_OF_SHIPPED = 70;

function healthy(seed: string): Drawn {
  const person = drawPerson(createRng(`${seed}/person`));
  return { age: person.age, ability: abilityOf(person) };
}

/** What so many people reach who do the first form of the test once. */
function reachedBy(
  options: StudyOptions,
  scoreId: string,
  name: string,
  draw: (seed: string) => Drawn,
): readonly Reached[] {
  const step = shippedSteps().get(scoreId.split('.')[0] ?? '')?.[0];
  if (step === undefined) throw new StudyBroken(`The programme has no test for ${scoreId}`);
  return Array.from({ length: options.participants * PEOPLE_FACTOR }, (_, i) => {
    const seed = `${options.seed}/${name}/${scoreId}/${i}`;
    const { age, ability } = draw(seed);
    const value = scoresFor(options, step, ability, seed).find(({ id }) => id === scoreId)?.value;
    return value === null || value === undefined ? [] : [{ age, value }];
  }).flat();
}

/** Norms that the builder makes of one healthy sample, looked at with another of the same kind; and the shipped one. */
export function falseAlarms(options: StudyOptions): readonly FalseAlarms[] {
  const simulated = NORMED.flatMap((scoreId) => {
    const sample = reachedBy(options, scoreId, 'norm', healthy);
    const others = reachedBy(options, scoreId, 'healthy', healthy);
    const pack = packOf(scoreId, sample, options.seed);
    return countBelow(pack, others, gridOf([...sample, ...others].map(({ value }) => value)), 'simulated');
  });
  const pack = shippedPack();
  const people = reachedBy(options, pack.scoreId, 'shipped', (seed) => ({
    age: AGE_OF_SHIPPED,
    ability: shippedAbility(seed),
  }));
  return [...simulated, ...countBelow(pack, people, gridOf(people.map(({ value }) => value)), 'shipped')];
}
