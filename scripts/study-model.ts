/** The virtual people of the simulation study, and what their scores must come to. All numbers are made up. */
import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Rng } from '../src/lib/domain/rng.ts';
import type { SimulatedAbility } from '../src/lib/paradigms/contract.ts';
import { normal } from '../src/lib/paradigms/normal.ts';
import { paradigmById } from '../src/lib/paradigms/registry.ts';
import { aPrime } from '../src/lib/statistics/sensitivity.ts';

/** Who a virtual person is: what the study knows and the scores must find. */
export interface StudyPerson {
  /** Completed years, 60 to 80. */
  readonly age: number;
  /** Ability in standard deviations of the population; in it is a loss of 0.3 of them for each SD of age. */
  readonly ability: number;
  /** Slowness in standard deviations, apart from ability. */
  readonly slowness: number;
}

const AGE_EFFECT = -0.3;

export function drawPerson(rng: Rng): StudyPerson {
  const age = rng.int(60, 80);
  const ageSd = (age - 70) / Math.sqrt((21 ** 2 - 1) / 12);
  const own = Math.sqrt(1 - AGE_EFFECT ** 2) * normal(rng);
  return { age, ability: AGE_EFFECT * ageSd + own, slowness: normal(rng) };
}

/** How a person does in every test. @param decline of ability so far, in standard deviations of the population */
export function abilityOf({ age, ability, slowness }: StudyPerson, decline = 0): SimulatedAbility {
  const now = ability - decline;
  return {
    hitRate: cdf(1 + 0.4 * now, 0, 1),
    falseAlarmRate: cdf(-0.6 - 0.3 * now, 0, 1),
    meanRtMs: 1200 + 100 * slowness + 8 * (age - 70),
    sdRtMs: 150,
    missRate: 0,
  };
}

type Truth = (ability: SimulatedAbility) => number;

const hit: Truth = ({ hitRate }) => hitRate;
const falseAlarm: Truth = ({ falseAlarmRate }) => falseAlarmRate;
const corrected: Truth = (ability) => hit(ability) - falseAlarm(ability);
const zOf = (share: number): number => quantile(share, 0, 1);
const dPrime: Truth = (ability) => zOf(hit(ability)) - zOf(falseAlarm(ability));
const criterion: Truth = (ability) => -(zOf(hit(ability)) + zOf(falseAlarm(ability))) / 2;
const rt: Truth = ({ meanRtMs }) => meanRtMs;

function discrimination(): Record<string, Truth> {
  const scores = {
    hitRate: hit,
    falseAlarmRate: falseAlarm,
    correctedHitRate: corrected,
    dPrime,
    criterion,
    medianRtHitMs: rt,
  };
  return Object.fromEntries(
    ['object', 'scene', 'all'].flatMap((group) =>
      Object.entries(scores).map(([name, truth]) => [`picture-discrimination.${name}.${group}`, truth]),
    ),
  );
}

/** Sequences right until both of a length are wrong: the stop rule, in probabilities. */
function sequencesRight(lengths: number): Truth {
  return ({ hitRate }) => {
    let reach = 1;
    let expected = 0;
    for (let step = 1; step <= lengths; step++) {
      const right = hitRate ** step;
      expected += reach * 2 * right;
      reach *= 1 - (1 - right) ** 2;
    }
    return expected;
  };
}

/** Seconds of a board: every circle once, and each but the last two with its chance of a wrong tap before. */
function boardS(circles: number, factor: number): Truth {
  return ({ meanRtMs, hitRate }) => (factor * meanRtMs * (circles + (circles - 2) * (1 - hitRate))) / 1000;
}

/** What each score comes to on average, by its id, in its unit; scores without a simple truth are not here. */
export function truths(): Readonly<Record<string, Truth>> {
  const questions = paradigmById('object-in-room').parameters['questions']?.value ?? NaN;
  const circles = paradigmById('connect').parameters['circles']?.value ?? NaN;
  const lengths = 7;
  const ofQuestions = (part: string): Record<string, Truth> => ({
    [`object-in-room.${part}Correct`]: (ability) => questions * hit(ability),
    [`object-in-room.${part}SameRoom`]: (ability) => (questions * (1 - hit(ability))) / 2,
  });
  return {
    ...discrimination(),
    'scene-recognition.correctedHitRate.all': corrected,
    'scene-recognition.hitRate.all': hit,
    'scene-recognition.falseAlarmRate.all': falseAlarm,
    'scene-recognition.dPrime.all': dPrime,
    'scene-recognition.aPrime.all': (ability) => aPrime(hit(ability), falseAlarm(ability)),
    'scene-recognition.placeAccuracy.all': (ability) => 1 - 0.2 * (1 - hit(ability)),
    'scene-recognition.medianRtHitMs.all': rt,
    ...ofQuestions('immediate'),
    ...ofQuestions('delayed'),
    'reaction.rightShare.choice': hit,
    'reaction.medianRtMs.choice': rt,
    'reaction.medianRtMs.simple': (ability) => 0.6 * rt(ability),
    'symbols.rightShare': hit,
    'symbols.medianRtMs': rt,
    'arrows.rightShare': hit,
    'arrows.medianRtMs': rt,
    'number-span.sequencesRight.forwards': sequencesRight(lengths),
    'number-span.sequencesRight.backwards': sequencesRight(lengths),
    'connect.timeS.numbers': boardS(circles, 1),
    'connect.timeS.alternating': boardS(circles, 1.6),
  };
}
