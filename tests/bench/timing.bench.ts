/** How true the recorded milliseconds are: against jsPsych and lab.js, in one run, seen from outside the page. */
import type { Bench } from './figure.ts';
import type { ConditionName } from './timing/conditions.ts';
import { figuresOf, shortly, type MeasuredCell } from './timing/figures.ts';
import { measure } from './timing/measure.ts';
import { openSite } from './timing/site.ts';
import type { Input, Target } from './timing/target.ts';
import { arrows, pictures } from './timing/targets/app.ts';
import { PEERS } from './timing/targets/peers.ts';
import { stage } from './timing/targets/stage.ts';

/** What is measured together: one target, one way of pressing. */
interface Entry {
  readonly name: string;
  readonly target: Target;
  readonly input: Input;
  readonly isPeer: boolean;
  /** Measured without a bar: a peer, or a screen too large for the screencast (docs/timing.md). */
  readonly isWatched: boolean;
  readonly conditions: readonly ConditionName[];
  /** Trials of one round. A real screen runs whole blocks. */
  readonly trials: number;
}

const REACTION = ['idle', 'busy', 'bursts', 'slow'] as const;
const ALL = [...REACTION, 'durations', 'durations-bursts'] as const;
const TRIALS = 40;
/** Two blocks of arrows: a real screen runs whole blocks. */
const ARROWS = 24;
/** One block of the picture test: 16 pictures to remember, 16 to judge. */
const PICTURES = 32;
const DEFAULT_ROUNDS = 1;

const ours = (
  name: string,
  target: Target,
  input: Input,
  conditions: readonly ConditionName[],
  trials = TRIALS,
): Entry => ({
  name,
  target,
  input,
  isPeer: false,
  isWatched: target === pictures,
  conditions,
  trials,
});
const peer = (name: keyof typeof PEERS, conditions: readonly ConditionName[]): Entry => ({
  name,
  target: PEERS[name],
  input: PEERS[name].input,
  isPeer: true,
  isWatched: true,
  conditions,
  trials: TRIALS,
});

const ENTRIES: readonly Entry[] = [
  ours('arrows, touch', arrows, 'touch', REACTION, ARROWS),
  ours('arrows, key', arrows, 'key', ['idle', 'busy'], ARROWS),
  ours('arrows, mouse', arrows, 'mouse', ['busy'], ARROWS),
  ours('pictures, touch', pictures, 'touch', ['idle', 'bursts'], PICTURES),
  ours('stage, key', stage, 'key', ALL),
  ours('stage, touch', stage, 'touch', ['idle', 'busy', 'bursts']),
  ours('stage, mouse', stage, 'mouse', ['idle', 'busy']),
  peer('labjs-key', ALL),
  peer('labjs-mouse', ['idle', 'busy']),
  peer('labjs-click', ['idle']),
  peer('jspsych-key', ALL),
  peer('jspsych-button', ['idle', 'busy']),
];

/** `TIMING_ROUNDS` and `TIMING_ONLY` (a part of `idle, stage, key`) are for looking closer; the figures name the count. */
const rounds = Number(process.env['TIMING_ROUNDS'] ?? DEFAULT_ROUNDS);
const only = process.env['TIMING_ONLY'] ?? '';

export const bench: Bench = {
  name: 'timing',
  question:
    'How far are recorded reaction times and shown durations from the truth, here and in jsPsych and lab.js?',
  run: async () => {
    const site = await openSite();
    const cells: MeasuredCell[] = [];
    try {
      for (let round = 0; round < rounds; round++) {
        for (const condition of ALL) {
          for (const { name, target, input, isPeer, isWatched, conditions, trials } of ENTRIES) {
            const isAsked = `${condition}, ${name}`.includes(only);
            if (!conditions.includes(condition) || !isAsked) continue;
            const cell = await measure(target, condition, site.base, { trials, input, seed: round });
            cells.push({ name, isPeer, isWatched, condition, ...cell });
            console.error(`round ${round + 1}/${rounds}  ${condition}, ${name}: ${shortly(cell)}`);
          }
        }
      }
    } finally {
      for (const { target } of ENTRIES) await target.close?.();
      await site.close();
    }
    return figuresOf(cells);
  },
};
