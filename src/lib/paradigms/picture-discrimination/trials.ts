import type { Rng } from '#lib/domain/rng.ts';
import type { StimulusManifest, StimulusPair } from '#lib/stimuli/manifest.ts';
import type { Plan, PlannedBlock } from '../contract.ts';
import { onePart } from '../plan.ts';
import { parameters } from './parameters.ts';

type Domain = StimulusPair['domain'];
export type Answer = 'same' | 'changed';

/** One picture of a round: to be remembered (`study`) or to be judged (`test`). */
export type PictureTrial = {
  readonly kind: 'study' | 'test';
  /** Round within the block, from 0. */
  readonly round: number;
  /** Place within its half of the round: 0 or 1. Test 0 asks about picture 0. */
  readonly place: 0 | 1;
  readonly domain: Domain;
  readonly family: string;
  /** Id of the picture shown. */
  readonly picture: string;
  /** Right answer; null for a picture to be remembered. */
  readonly correct: Answer | null;
};

interface Round {
  readonly domain: Domain;
  readonly answers: readonly [Answer, Answer];
}

/** The four kinds of round; each occurs once per domain and block, so that every block is balanced. */
const KINDS: readonly (readonly [Answer, Answer])[] = [
  ['same', 'same'],
  ['changed', 'same'],
  ['same', 'changed'],
  ['changed', 'changed'],
];
const DOMAINS: readonly Domain[] = ['object', 'scene'];
export const LONGEST_RUN = 4;

export function longestRun(items: readonly unknown[]): number {
  let longest = 0;
  let run = 0;
  items.forEach((item, i) => {
    run = i > 0 && item === items[i - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

function orderedRounds(rounds: readonly Round[], rng: Rng): readonly Round[] {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const order = rng.shuffle(rounds);
    if (longestRun(order.flatMap((round) => round.answers)) <= LONGEST_RUN) return order;
  }
  throw new RangeError('No order of rounds without a long run of one answer: check KINDS');
}

function trialsOf(round: Round, index: number, pairs: readonly [StimulusPair, StimulusPair]): PictureTrial[] {
  const trial = (kind: PictureTrial['kind'], place: 0 | 1): PictureTrial => {
    const pair = pairs[place];
    const correct = kind === 'test' ? round.answers[place] : null;
    const picture = correct === 'changed' ? pair.lure : pair.target;
    return { kind, round: index, place, domain: round.domain, family: pair.family, picture, correct };
  };
  return [trial('study', 0), trial('study', 1), trial('test', 0), trial('test', 1)];
}

/** Takes pairs of a domain two by two; throws when the form has too few. */
function dealer(
  pairs: readonly StimulusPair[],
  rng: Rng,
): (domain: Domain) => readonly [StimulusPair, StimulusPair] {
  const left: Record<Domain, StimulusPair[]> = {
    object: rng.shuffle(pairs.filter((pair) => pair.domain === 'object')),
    scene: rng.shuffle(pairs.filter((pair) => pair.domain === 'scene')),
  };
  return (domain) => {
    const [first, second] = left[domain].splice(0, 2);
    if (first === undefined || second === undefined) {
      throw new RangeError(`The form has too few ${domain} pairs for this test`);
    }
    return [first, second];
  };
}

function blockOf(
  rounds: readonly Round[],
  deal: (domain: Domain) => readonly [StimulusPair, StimulusPair],
): PlannedBlock<PictureTrial> {
  return { trials: rounds.flatMap((round, index) => trialsOf(round, index, deal(round.domain))) };
}

/** The pairs of a form for one use; none where it is missing or a form of another test. */
export function pairsFor(
  use: StimulusPair['use'],
  manifest: StimulusManifest | null,
): readonly StimulusPair[] {
  if (manifest?.paradigm !== 'picture-discrimination') return [];
  return manifest.pairs.filter((pair) => pair.use === use);
}

export function makePlan(manifest: StimulusManifest | null, rng: Rng): Plan<PictureTrial> {
  const dealPractice = dealer(pairsFor('practice', manifest), rng);
  const dealTest = dealer(pairsFor('test', manifest), rng);
  const practice: readonly Round[] = [
    { domain: 'object', answers: ['same', 'changed'] },
    { domain: 'scene', answers: ['changed', 'same'] },
    { domain: 'object', answers: ['changed', 'changed'] },
    { domain: 'scene', answers: ['same', 'changed'] },
  ];
  const rounds: readonly Round[] = DOMAINS.flatMap((domain) => KINDS.map((answers) => ({ domain, answers })));
  const practised = blockOf(practice, dealPractice);
  const test = Array.from({ length: parameters.blocks.value }, () =>
    blockOf(orderedRounds(rounds, rng), dealTest),
  );
  return onePart(practised, test);
}

export function picturesOf(trials: readonly PictureTrial[]): readonly string[] {
  return [...new Set(trials.map((trial) => trial.picture))];
}
