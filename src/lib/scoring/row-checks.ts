import type { Session } from '#lib/domain/session.ts';
import { trialRowId, type TrialRow } from '#lib/domain/trial-row.ts';
import { canonical } from './check-code.ts';
import { problemOf, type Problem, type ProblemKind } from './problems.ts';
import type { ParadigmScorer } from './scorers.ts';

/** Three frames of 60 Hz: by so much a stamp may lie before what it must follow. */
const TOLERANCE_MS = 50;
/** No page is open for longer than a year. */
const LONGEST_PAGE_MS = 366 * 86_400_000;
/** No trial of any test waits so long for its answer. */
const LONGEST_ANSWER_MS = 3_600_000;

/** Stamps of a row that are there, ms on the clock of its page. */
function stampsOf({ drawnMs, onsetMs, offsetMs, eventMs, handledMs, steps }: TrialRow): readonly number[] {
  const own = [drawnMs, onsetMs, offsetMs, eventMs, handledMs].filter((stamp) => stamp !== null);
  return steps.length === 0 ? own : [...own, ...steps.map((step) => step.eventMs)];
}

/** The first thing that is impossible about the stamps of a row; null: nothing. */
function stampProblem(row: TrialRow): ProblemKind | null {
  const stamps = stampsOf(row);
  if (!stamps.every(Number.isFinite)) return 'stamp-not-finite';
  if (stamps.some((stamp) => stamp < 0)) return 'stamp-negative';
  const { drawnMs, onsetMs, offsetMs, eventMs, handledMs } = row;
  const latestMs = Math.max(...stamps);
  if (latestMs > LONGEST_PAGE_MS || latestMs - onsetMs > LONGEST_ANSWER_MS) return 'stamp-too-far';
  // A press between drawing and onset is an answer in the app too; see timing/response.ts.
  const follows = (later: number | null, earlier: number): boolean =>
    later === null || later >= earlier - TOLERANCE_MS;
  const isInOrder =
    follows(onsetMs, drawnMs) &&
    follows(offsetMs, onsetMs) &&
    follows(eventMs, drawnMs) &&
    follows(handledMs, eventMs ?? drawnMs) &&
    row.steps.every((step, i) => follows(step.eventMs, row.steps[i - 1]?.eventMs ?? drawnMs));
  return isInOrder ? null : 'stamp-before-onset';
}

function isOfPlan(row: TrialRow, session: Session): boolean {
  return (
    row.paradigm === session.paradigm &&
    row.paradigmVersion === session.paradigmVersion &&
    row.form === session.form &&
    row.seed === session.seed
  );
}

function hasFieldsOf(row: TrialRow, fields: ParadigmScorer['trialFields']): boolean {
  const keys = Object.keys(row.trial);
  return keys.length === Object.keys(fields).length && keys.every((key) => Object.hasOwn(fields, key));
}

/** Highest place + 1, less the places that are there: how many are missing between and before them. */
function gaps(places: ReadonlySet<number>): number {
  let highest = -1;
  for (const place of places) highest = Math.max(highest, place);
  return highest + 1 - places.size;
}

/** Trials missing inside an attempt at a block of the test, and blocks missing before the last one. */
function missing(rows: readonly TrialRow[]): readonly Problem[] {
  const blocks = new Set<number>();
  const attempts = new Map<string, { readonly first: string; readonly indexes: Set<number> }>();
  for (const { id, phase, block, attempt, index } of rows) {
    if (phase !== 'test') continue;
    blocks.add(block);
    const key = `${block}/${attempt}`;
    const known = attempts.get(key);
    if (known === undefined) attempts.set(key, { first: id, indexes: new Set([index]) });
    else known.indexes.add(index);
  }
  const holed = [...attempts.values()].filter(({ indexes }) => gaps(indexes) > 0);
  const trials = holed.reduce((sum, { indexes }) => sum + gaps(indexes), 0);
  const count = trials + gaps(blocks);
  const [example] = [...holed, ...attempts.values()];
  return problemOf('row-missing', example === undefined ? [] : [example.first], count);
}

/** A session's rows, each place once and in their order, with all that is wrong with them. */
export interface CheckedRows {
  readonly rows: readonly TrialRow[];
  readonly problems: readonly Problem[];
}

/** Each id once: the row that stands first. */
function unique(rows: readonly TrialRow[]): CheckedRows {
  const byId = new Map<string, TrialRow>();
  const doubled: string[] = [];
  const contradicting: string[] = [];
  for (const row of rows) {
    const first = byId.get(row.id);
    if (first === undefined) byId.set(row.id, row);
    else if (first === row || canonical(first) === canonical(row)) doubled.push(row.id);
    else contradicting.push(row.id);
  }
  return {
    rows: [...byId.values()],
    problems: [...problemOf('row-doubled', doubled), ...problemOf('row-contradicting', contradicting)],
  };
}

/** Looks at the rows of one session, all of them naming it. Never throws for rows of the right shape. */
export function checkRows(
  session: Session,
  all: readonly TrialRow[],
  { trialFields }: Pick<ParadigmScorer, 'trialFields'>,
): CheckedRows {
  const { rows, problems } = unique(all);
  const late = all.filter(({ id }, i) => id < (all[i - 1]?.id ?? ''));
  const found = new Map<ProblemKind, string[]>();
  const note = (kind: ProblemKind, id: string): void => {
    const ids = found.get(kind);
    if (ids === undefined) found.set(kind, [id]);
    else ids.push(id);
  };
  for (const row of rows) {
    if (row.id !== trialRowId(row)) note('row-misplaced', row.id);
    if (!isOfPlan(row, session)) note('row-of-other-plan', row.id);
    else if (!hasFieldsOf(row, trialFields)) note('row-with-other-fields', row.id);
    const stamp = stampProblem(row);
    if (stamp !== null) note(stamp, row.id);
  }
  return {
    rows: late.length === 0 ? rows : rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    problems: [
      ...problemOf(
        'rows-out-of-order',
        late.map(({ id }) => id),
      ),
      ...problems,
      ...[...found].flatMap(([kind, ids]) => problemOf(kind, ids)),
      ...missing(rows),
    ],
  };
}
