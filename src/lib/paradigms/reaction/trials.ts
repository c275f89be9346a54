import type { Rng } from '#lib/domain/rng.ts';
import type { Plan, PlannedBlock } from '../contract.ts';
import { parameters } from './parameters.ts';

/** One box, or four of them. */
export type ReactionPart = 'simple' | 'choice';

/** Fields from left to right, as answers; the part with one box has only the first. */
export const FIELDS = ['1', '2', '3', '4'] as const;
export type Field = (typeof FIELDS)[number];

/** One mark. */
export type ReactionTrial = {
  readonly part: ReactionPart;
  /** Field under the box with the mark, which is the right answer. */
  readonly correct: Field;
  /** Wait before the mark, ms. */
  readonly foreperiodMs: number;
};

export const LONGEST_RUN = 3;

/** The fields of a part, from left to right. */
export function fieldsOf(part: ReactionPart): readonly Field[] {
  return part === 'simple' ? FIELDS.slice(0, 1) : FIELDS;
}

function hasLongRun(fields: readonly Field[]): boolean {
  return fields.some((field, i) => {
    const next = fields.slice(i, i + LONGEST_RUN + 1);
    return next.length > LONGEST_RUN && next.every((other) => other === field);
  });
}

function choiceOrder(count: number, rng: Rng): readonly Field[] {
  const fields = Array.from({ length: count / FIELDS.length }, () => FIELDS).flat();
  for (let attempt = 0; attempt < 1000; attempt++) {
    const order = rng.shuffle(fields);
    if (!hasLongRun(order)) return order;
  }
  throw new RangeError('No order of marks without a long run in one box: check LONGEST_RUN');
}

function blockOf(part: ReactionPart, count: number, rng: Rng): PlannedBlock<ReactionTrial> {
  const order =
    part === 'simple' ? Array.from({ length: count }, () => '1' as const) : choiceOrder(count, rng);
  const { foreperiodShortestMs, foreperiodLongestMs } = parameters;
  return {
    trials: order.map((correct) => ({
      part,
      correct,
      foreperiodMs: rng.int(foreperiodShortestMs.value, foreperiodLongestMs.value),
    })),
  };
}

/** Both parts, one box before four. The same random numbers give the same plan. */
export function makePlan(rng: Rng): Plan<ReactionTrial> {
  const partOf = (part: ReactionPart, count: number): Plan<ReactionTrial>['parts'][number] => ({
    id: part,
    practice: blockOf(part, parameters.practiceTrials.value, rng),
    test: [blockOf(part, count, rng)],
  });
  return {
    parts: [partOf('simple', parameters.simpleTrials.value), partOf('choice', parameters.choiceTrials.value)],
  };
}
