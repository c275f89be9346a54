import type { Rng } from '#lib/domain/rng.ts';
import type { Part, Plan } from '../contract.ts';
import { pathLength } from './geometry.ts';
import { drawBoard, type BoardPlan } from './layout.ts';
import { parameters } from './parameters.ts';

export const PART_IDS = ['numbers', 'alternating'] as const;
export type PartId = (typeof PART_IDS)[number];

/** One board. Its three lists are in the order of the path. */
export type ConnectTrial = {
  readonly part: PartId;
  /** What stands in the circles: `1`, `2`, … or `1`, `A`, `2`, … */
  readonly labels: readonly string[];
  /** Middles of the circles, as shares (0–1) of the side of the board, from the left and from the top. */
  readonly xShares: readonly number[];
  readonly yShares: readonly number[];
  /** Length of the straight path through all circles, in sides of the board. */
  readonly pathSides: number;
  /** True in practice: after a wrong tap a line says which circle comes next. */
  readonly isGuided: boolean;
};

const UNITS_PER_SIDE = 10_000;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** Labels in their order: 1, 2, 3, … or 1, A, 2, B, … */
export function labelsOf(part: PartId, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    if (part === 'numbers') return String(i + 1);
    const pair = Math.floor(i / 2);
    return i % 2 === 0 ? String(pair + 1) : String.fromCharCode(FIRST_LETTER + pair);
  });
}

function boardPlan(circles: number, pathShare: number, spacingShare: number): BoardPlan {
  return { circles, path: pathShare * UNITS_PER_SIDE, spacing: spacingShare * UNITS_PER_SIDE };
}

function trialOf(part: PartId, plan: BoardPlan, isGuided: boolean, rng: Rng): ConnectTrial {
  const path = drawBoard(plan, rng);
  return {
    part,
    labels: labelsOf(part, plan.circles),
    xShares: path.map(({ x }) => x / UNITS_PER_SIDE),
    yShares: path.map(({ y }) => y / UNITS_PER_SIDE),
    pathSides: Math.round(pathLength(path)) / UNITS_PER_SIDE,
    isGuided,
  };
}

/** Pure: the same random numbers give the same boards. Throws RangeError where no board was found. */
export function makePlan(rng: Rng): Plan<ConnectTrial> {
  const { circles, pathSides, spacingShare } = parameters;
  const { practiceCircles, practicePathSides, practiceSpacingShare } = parameters;
  const board = boardPlan(circles.value, pathSides.value, spacingShare.value);
  const practice = boardPlan(practiceCircles.value, practicePathSides.value, practiceSpacingShare.value);
  return {
    parts: PART_IDS.map((id): Part<ConnectTrial> => ({
      id,
      practice: { trials: [trialOf(id, practice, true, rng)] },
      test: [{ trials: [trialOf(id, board, false, rng)] }],
    })),
  };
}
