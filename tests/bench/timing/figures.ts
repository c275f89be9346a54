import type { Figure } from '../figure.ts';
import type { ConditionName } from './conditions.ts';
import { quantile, summarise } from './errors.ts';
import type { Cell, Presentation } from './measure.ts';

/** One run of one target under one condition. */
export interface MeasuredCell extends Cell {
  readonly name: string;
  /** A peer, or a screen that is shown too large for the screencast to be exact: no bar. */
  readonly isWatched: boolean;
  readonly isPeer: boolean;
  readonly condition: ConditionName;
}

/** What the screencast and the two clocks cannot tell apart, ms: below it every target is equally good. */
const RESOLUTION_MS = 1;

const round = (value: number, decimals: number): number | null =>
  Number.isFinite(value) ? Number(value.toFixed(decimals)) : null;

interface PresentationSummary {
  readonly exact: number;
  readonly p95Frames: number;
  readonly unflagged: number;
  readonly flaggedInVain: number;
}

function summarisePresentations(all: readonly Presentation[]): PresentationSummary {
  const isExact = ({ framesOff }: Presentation): boolean => framesOff === 0;
  const sizes = all.map(({ framesOff }) => Math.abs(framesOff)).toSorted((a, b) => a - b);
  return {
    exact: all.filter(isExact).length / all.length,
    p95Frames: quantile(sizes, 0.95),
    unflagged: all.filter((shown) => !isExact(shown) && !shown.flagged).length,
    flaggedInVain: all.filter((shown) => isExact(shown) && shown.flagged).length,
  };
}

/** A line for the one who waits. */
export function shortly({ errorsMs, lost, presentations }: Cell): string {
  const parts: string[] = [];
  if (errorsMs.length > 0 || lost > 0) {
    const { n, bias, sd, p95 } = summarise(errorsMs);
    parts.push(
      `n ${n}, bias ${bias.toFixed(2)}, SD ${sd.toFixed(2)}, p95 ${p95.toFixed(2)} ms, lost ${lost}`,
    );
  }
  if (presentations.length > 0) {
    const { exact, p95Frames, unflagged, flaggedInVain } = summarisePresentations(presentations);
    parts.push(
      `${presentations.length} shown, ${(exact * 100).toFixed(1)} % exact, p95 ${p95Frames.toFixed(1)} frames, ` +
        `${unflagged} off and unflagged, ${flaggedInVain} flagged in vain`,
    );
  }
  return parts.join('; ');
}

/** Puts the rounds of a target and condition together. */
function together(cells: readonly MeasuredCell[]): MeasuredCell[] {
  const keys = [...new Set(cells.map(({ condition, name }) => `${condition}, ${name}`))];
  return keys.flatMap((key) => {
    const own = cells.filter(({ condition, name }) => `${condition}, ${name}` === key);
    const [first] = own;
    if (first === undefined) return [];
    return {
      ...first,
      errorsMs: own.flatMap(({ errorsMs }) => errorsMs),
      lost: own.reduce((sum, { lost }) => sum + lost, 0),
      presentations: own.flatMap(({ presentations }) => presentations),
    };
  });
}

/** Ours must not lose an answer, nor be worse than the best peer under the same condition. */
function reactionFigures(cell: MeasuredCell, bestPeerP95: number): Figure[] {
  const { name, condition, isPeer, isWatched, errorsMs, lost } = cell;
  const { n, bias, sd, p95 } = summarise(errorsMs);
  const of = (what: string): string => `${condition}, ${name}: ${what}`;
  const figures: Figure[] = [
    { name: of('trials'), unit: '', value: n, bar: null },
    { name: of('bias'), unit: 'ms', value: round(bias, 2), bar: null },
    { name: of('SD'), unit: 'ms', value: round(sd, 2), bar: null },
    { name: of('p95 of |error|'), unit: 'ms', value: round(p95, 2), bar: null },
    { name: of('lost responses'), unit: '', value: lost, bar: isPeer ? null : '= 0' },
  ];
  if (isWatched || !Number.isFinite(bestPeerP95)) return figures;
  return [
    ...figures,
    {
      name: of('p95, share of the best peer’s'),
      unit: '',
      value: round(Math.max(p95, RESOLUTION_MS) / Math.max(bestPeerP95, RESOLUTION_MS), 2),
      bar: '<= 1',
    },
  ];
}

function presentationFigures({ name, condition, isPeer, isWatched, presentations }: MeasuredCell): Figure[] {
  const { exact, p95Frames, unflagged, flaggedInVain } = summarisePresentations(presentations);
  const of = (what: string): string => `${condition}, ${name}: ${what}`;
  const isBusy = condition === 'durations-bursts' || condition === 'bursts';
  return [
    { name: of('presentations'), unit: '', value: presentations.length, bar: null },
    {
      name: of('exact'),
      unit: 'share',
      value: round(exact, 4),
      bar: isWatched || isBusy ? null : '>= 0.995',
    },
    {
      name: of('p95 of |error|'),
      unit: 'frames',
      value: round(p95Frames, 1),
      bar: isWatched ? null : '<= 1',
    },
    ...(isPeer
      ? []
      : [
          { name: of('off and unflagged'), unit: '', value: unflagged, bar: isWatched ? null : '= 0' },
          { name: of('exact and flagged'), unit: '', value: flaggedInVain, bar: null },
        ]),
  ];
}

export function figuresOf(cells: readonly MeasuredCell[]): Figure[] {
  const joined = together(cells);
  const peerP95 = (condition: ConditionName): number =>
    Math.min(
      ...joined
        .filter((cell) => cell.isPeer && cell.condition === condition && cell.errorsMs.length > 0)
        .map(({ errorsMs }) => summarise(errorsMs).p95),
    );
  return joined.flatMap((cell) => [
    ...(cell.errorsMs.length > 0 || cell.lost > 0 ? reactionFigures(cell, peerP95(cell.condition)) : []),
    ...(cell.presentations.length > 0 ? presentationFigures(cell) : []),
  ]);
}
