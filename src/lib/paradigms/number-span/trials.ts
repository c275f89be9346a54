import type { Rng } from '#lib/domain/rng.ts';
import type { Part, Plan, PlannedBlock } from '../contract.ts';
import { DIGITS } from './digits.ts';
import { parameters } from './parameters.ts';

/** The order in which a sequence is to be typed. */
export const DIRECTIONS = ['forwards', 'backwards'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** One sequence. */
export type SpanTrial = {
  readonly direction: Direction;
  /** How many digits the sequence has. */
  readonly length: number;
  /** The digits as shown, such as `4729`. */
  readonly digits: string;
  /** The digits as they are to be typed, which is the right answer. */
  readonly correct: string;
};

/** Digits of the shortest and the longest sequence of a direction. */
export function lengthsOf(direction: Direction): { readonly shortest: number; readonly longest: number } {
  return direction === 'forwards'
    ? { shortest: parameters.forwardsShortest.value, longest: parameters.forwardsLongest.value }
    : { shortest: parameters.backwardsShortest.value, longest: parameters.backwardsLongest.value };
}

/** How many sequences a direction has when it is not over early. */
export function sequencesOf(direction: Direction): number {
  const { shortest, longest } = lengthsOf(direction);
  return (longest - shortest + 1) * parameters.sequencesPerLength.value;
}

/** The digits in the opposite order. */
export function reversed(digits: string): string {
  return [...digits].toReversed().join('');
}

/** Whether three digits running count up or down by one, as in 3 4 5: too easy to keep. */
export function hasStaircase(digits: string): boolean {
  const steps = [...digits].slice(1).map((digit, i) => Number(digit) - Number(digits[i]));
  return steps.some((step, i) => Math.abs(step) === 1 && step === steps[i + 1]);
}

function drawDigits(length: number, used: Set<string>, rng: Rng): string {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const digits = rng.shuffle(DIGITS).slice(0, length).join('');
    if (hasStaircase(digits) || used.has(digits)) continue;
    used.add(digits);
    return digits;
  }
  throw new RangeError(`No sequence of ${length} digits without a staircase: check hasStaircase`);
}

function blockOf(
  direction: Direction,
  lengths: readonly number[],
  used: Set<string>,
  rng: Rng,
): PlannedBlock<SpanTrial> {
  return {
    trials: lengths.map((length) => {
      const digits = drawDigits(length, used, rng);
      return { direction, length, digits, correct: direction === 'forwards' ? digits : reversed(digits) };
    }),
  };
}

function partOf(direction: Direction, used: Set<string>, rng: Rng): Part<SpanTrial> {
  const { practiceShortest, practiceSequences, sequencesPerLength } = parameters;
  const { shortest } = lengthsOf(direction);
  const practice = Array.from({ length: practiceSequences.value }, (_, i) => practiceShortest.value + i);
  const test = Array.from(
    { length: sequencesOf(direction) },
    (_, i) => shortest + Math.floor(i / sequencesPerLength.value),
  );
  return {
    id: direction,
    practice: blockOf(direction, practice, used, rng),
    test: [blockOf(direction, test, used, rng)],
  };
}

/** Both directions; no sequence comes twice. The same random numbers give the same plan. */
export function makePlan(rng: Rng): Plan<SpanTrial> {
  const used = new Set<string>();
  return { parts: DIRECTIONS.map((direction) => partOf(direction, used, rng)) };
}

/** The digits of the sequences, each once. */
export function picturesOf(trials: readonly SpanTrial[]): readonly string[] {
  return [...new Set(trials.flatMap(({ digits }) => [...digits]))];
}
