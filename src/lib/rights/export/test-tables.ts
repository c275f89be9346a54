import type { Json } from '#lib/domain/json.ts';
import type { Session } from '#lib/domain/session.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import { paradigms } from '#lib/paradigms/registry.ts';
import type { Cell, Table } from '#lib/domain/csv.ts';

/** A row with its session. */
interface Placed {
  readonly session: Session | null;
  readonly row: TrialRow;
}

/** Steps of a microsecond: below lie only the rounding errors of a difference. */
const PER_MS = 1000;

/** From the display tick at which the picture could first be seen to the press; null without an answer. */
function reactionTimeMs({ eventMs, onsetMs }: TrialRow): number | null {
  return eventMs === null ? null : Math.round((eventMs - onsetMs) * PER_MS) / PER_MS;
}

/** The columns that every test has, in their order. What each of them is: i18n/catalogue/rights-export.ts. */
const COLUMNS = {
  sessionId: ({ row }: Placed) => row.sessionId,
  sessionStartedAtIso: ({ session }: Placed) => session?.startedAtIso ?? null,
  sessionCompletedOn: ({ session }: Placed) => session?.completedOn ?? null,
  id: ({ row }: Placed) => row.id,
  paradigm: ({ row }: Placed) => row.paradigm,
  paradigmVersion: ({ row }: Placed) => row.paradigmVersion,
  form: ({ row }: Placed) => row.form,
  seed: ({ row }: Placed) => row.seed,
  appVersion: ({ row }: Placed) => row.appVersion,
  phase: ({ row }: Placed) => row.phase,
  block: ({ row }: Placed) => row.block,
  attempt: ({ row }: Placed) => row.attempt,
  index: ({ row }: Placed) => row.index,
  recordedAtIso: ({ row }: Placed) => row.recordedAtIso,
  timeOriginIso: ({ row }: Placed) => row.timeOriginIso,
  drawnMs: ({ row }: Placed) => row.drawnMs,
  onsetMs: ({ row }: Placed) => row.onsetMs,
  offsetMs: ({ row }: Placed) => row.offsetMs,
  eventMs: ({ row }: Placed) => row.eventMs,
  handledMs: ({ row }: Placed) => row.handledMs,
  reactionTimeMs: ({ row }: Placed) => reactionTimeMs(row),
  answer: ({ row }: Placed) => row.answer,
  pointer: ({ row }: Placed) => row.pointer,
  steps: ({ row }: Placed) => (row.steps.length === 0 ? null : JSON.stringify(row.steps)),
  flags: ({ row }: Placed) => row.flags.join(' ') || null,
  frameMs: ({ row }: Placed) => row.frameMs,
  missedFrames: ({ row }: Placed) => row.missedFrames,
  longTaskMs: ({ row }: Placed) => row.longTaskMs,
  presses: ({ row }: Placed) => row.presses,
  mergedMoves: ({ row }: Placed) => row.mergedMoves,
} satisfies Record<string, (placed: Placed) => Cell>;

export type TestColumn = keyof typeof COLUMNS;
export const TEST_COLUMNS = Object.freeze(Object.keys(COLUMNS) as TestColumn[]);

/** What stands before the name of a planned trial's own field. */
export const TRIAL_PREFIX = 'trial.';

function planned(value: Json | undefined): Cell {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

/** The fields that planned trials of a test have: as its dictionary lists them, then any others by name. */
function trialFields(paradigm: string, rows: readonly TrialRow[]): readonly string[] {
  const listed = Object.keys(paradigms.get(paradigm)?.trialFields ?? {});
  const found = new Set(rows.flatMap(({ trial }) => Object.keys(trial)));
  return [...listed, ...[...found].filter((field) => !listed.includes(field)).toSorted()];
}

/** One table a test, by the id of the test, in the order of the ids; every row of every session, practice too. */
export function testTables(
  sessions: readonly Session[],
  trials: readonly TrialRow[],
): ReadonlyMap<string, Table> {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const startOf = ({ session }: Placed): string => session?.startedAtIso ?? '';
  const placed = trials
    .map((row) => ({ session: byId.get(row.sessionId) ?? null, row }))
    .toSorted((a, b) => {
      const [first, second] = [startOf(a) + a.row.id, startOf(b) + b.row.id];
      return first < second ? -1 : Number(first > second);
    });
  const tests = [...new Set(trials.map(({ paradigm }) => paradigm))].toSorted();
  return new Map(
    tests.map((test) => {
      const own = placed.filter(({ row }) => row.paradigm === test);
      const fields = trialFields(
        test,
        own.map(({ row }) => row),
      );
      return [
        test,
        {
          columns: [...TEST_COLUMNS, ...fields.map((field) => TRIAL_PREFIX + field)],
          rows: own.map((one) => [
            ...TEST_COLUMNS.map((column) => COLUMNS[column](one)),
            ...fields.map((field) => planned(one.row.trial[field])),
          ]),
        },
      ];
    }),
  );
}
