import type { PartOutline, Plan, PlannedBlock, PlannedTrial } from './contract.ts';

/** A block of the test with its place in the session. */
export interface PlacedBlock<T extends PlannedTrial = PlannedTrial> {
  /** Part that it belongs to. */
  readonly part: string;
  readonly partIndex: number;
  /** Counted through all parts, from 0, as in the rows. */
  readonly block: number;
  readonly planned: PlannedBlock<T>;
}

/** All blocks of the test, in their order. */
export function testBlocks<T extends PlannedTrial>(plan: Plan<T>): readonly PlacedBlock<T>[] {
  return plan.parts
    .flatMap(({ id, test }, partIndex) => test.map((planned) => ({ part: id, partIndex, planned })))
    .map((placed, block) => ({ ...placed, block }));
}

/** The outline of a test of one part. */
export const ONE_PART: readonly PartOutline[] = Object.freeze([{ id: 'main', delay: null }]);

/** The plan of a test of one part. */
export function onePart<T extends PlannedTrial>(
  practice: PlannedBlock<T> | null,
  test: readonly PlannedBlock<T>[],
): Plan<T> {
  return { parts: [{ id: 'main', practice, test }] };
}
