import fc from 'fast-check';
import { createRng } from '#lib/domain/rng.ts';
import { trialRowId, type TrialRow } from '#lib/domain/trial-row.ts';
import type { ProblemKind } from '../../problems.ts';
import type { RecordToScore } from '../../score-record.ts';
import { drawAbility, simulateSession, virtualPerson } from '../../virtual-participant.ts';
import type { IsoDate } from '#lib/domain/calendar.ts';

/**
 * A small record of a virtual person: tests that bring their own pictures, so that it needs no form.
 * @param times how often each of them was done
 */
export function smallRecord(seed: string, times = 2): RecordToScore {
  const rng = createRng(seed);
  const person = virtualPerson(1, rng);
  const ability = drawAbility(rng);
  const recordings = (['number-span', 'connect', 'arrows'] as const).flatMap((paradigm) =>
    Array.from({ length: times }, (_, i) => i + 1).map((form) =>
      simulateSession(
        { paradigm, form, manifest: null },
        { person, ability, day: `2026-10-0${form}` as IsoDate, seed: `${seed}/${paradigm}/${form}` },
        rng,
      ),
    ),
  );
  return {
    person,
    sessions: recordings.map(({ session }) => session),
    trials: recordings.flatMap(({ rows }) => rows),
    createdAtIso: '2026-12-01T00:00:00.000Z',
  };
}

type RecordSession = RecordToScore['sessions'][number];

/** One way to damage a record, and how the result must name it; null: it may look sound. */
export interface Mutation {
  readonly name: string;
  readonly names: ProblemKind | null;
  /** `at`: which row or session is meant, 0 to 1. */
  apply(record: RecordToScore, at: number): RecordToScore;
}

function withRow(
  record: RecordToScore,
  at: number,
  change: (row: TrialRow, i: number) => readonly TrialRow[],
): RecordToScore {
  const target = Math.floor(at * record.trials.length);
  return { ...record, trials: record.trials.flatMap((row, i) => (i === target ? change(row, i) : [row])) };
}

function stampMutation(
  name: string,
  names: ProblemKind,
  change: (row: TrialRow) => Partial<TrialRow>,
): Mutation {
  return { name, names, apply: (record, at) => withRow(record, at, (row) => [{ ...row, ...change(row) }]) };
}

function withSession(
  record: RecordToScore,
  at: number,
  change: (session: RecordSession) => readonly RecordSession[],
): RecordToScore {
  const target = Math.floor(at * record.sessions.length);
  return {
    ...record,
    sessions: record.sessions.flatMap((session, i) => (i === target ? change(session) : [session])),
  };
}

const DAY_MS = 86_400_000;

/** Each damage that the issue names, by itself. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'a row twice',
    names: 'row-doubled',
    apply: (record, at) => withRow(record, at, (row) => [row, structuredClone(row)]),
  },
  {
    name: 'a row twice, differing',
    names: 'row-contradicting',
    apply: (record, at) => withRow(record, at, (row) => [row, { ...row, onsetMs: row.onsetMs + 1 }]),
  },
  {
    name: 'rows in reverse',
    names: 'rows-out-of-order',
    apply: (record) => ({ ...record, trials: record.trials.toReversed() }),
  },
  {
    name: 'a row of nobody',
    names: 'row-of-no-session',
    apply: (record, at) =>
      withRow(record, at, (row) => {
        const stray = { ...row, sessionId: 'another' };
        return [row, { ...stray, id: trialRowId(stray) }];
      }),
  },
  {
    name: 'a row under another place',
    names: 'row-misplaced',
    apply: (record, at) => withRow(record, at, (row) => [{ ...row, index: row.index + 1 }]),
  },
  stampMutation('a row of another version', 'row-of-other-plan', ({ paradigmVersion }) => ({
    paradigmVersion: paradigmVersion + 1,
  })),
  stampMutation('a row of another seed', 'row-of-other-plan', () => ({ seed: 'of somebody else' })),
  stampMutation('a row of another form', 'row-of-other-plan', ({ form }) => ({ form: form + 1 })),
  stampMutation('a stamp that is no number', 'stamp-not-finite', () => ({ onsetMs: NaN })),
  stampMutation('an endless stamp', 'stamp-not-finite', () => ({ eventMs: Infinity })),
  stampMutation('a negative stamp', 'stamp-negative', () => ({ drawnMs: -5 })),
  stampMutation('an answer before its picture', 'stamp-before-onset', ({ drawnMs }) => ({
    drawnMs: drawnMs + 1000,
    onsetMs: drawnMs + 1016,
    eventMs: drawnMs + 100,
    handledMs: drawnMs + 101,
  })),
  stampMutation('an answer a day later', 'stamp-too-far', ({ onsetMs }) => ({
    eventMs: onsetMs + DAY_MS,
    handledMs: onsetMs + DAY_MS,
  })),
  stampMutation('a trial of another test', 'row-with-other-fields', () => ({ trial: { word: 'x' } })),
  {
    name: 'a session twice',
    names: 'session-doubled',
    apply: (record, at) => withSession(record, at, (session) => [session, structuredClone(session)]),
  },
  {
    name: 'a session twice, differing',
    names: 'session-contradicting',
    apply: (record, at) =>
      withSession(record, at, (session) => [session, { ...session, form: session.form + 1 }]),
  },
  {
    name: 'a session of an unknown test',
    names: 'session-unknown',
    apply: (record, at) => withSession(record, at, (session) => [{ ...session, paradigm: 'chess' }]),
  },
  {
    name: 'a session of an unknown version',
    names: 'session-unknown',
    apply: (record, at) => withSession(record, at, (session) => [{ ...session, paradigmVersion: 99 }]),
  },
  {
    name: 'a session that is gone',
    names: 'row-of-no-session',
    apply: (record, at) => withSession(record, at, () => []),
  },
  {
    name: 'a form finished twice',
    names: 'form-repeated',
    apply: (record, at) =>
      withSession(record, at, (session) => [session, { ...session, id: 'of-somebody-else' }]),
  },
  {
    name: 'a session from the future',
    names: 'session-after-export',
    apply: (record, at) =>
      withSession(record, at, (session) => [{ ...session, completedAtIso: '2099-01-01T00:00:00.000Z' }]),
  },
];

/** Anything that could stand in a field of a row. */
const anything = fc.oneof(
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, -1, 0, 1e300, Number.MAX_SAFE_INTEGER),
  fc.string({ maxLength: 8 }),
  fc.constant(null),
  fc.boolean(),
  fc.constant([]),
  fc.constant({}),
);
const NUMBERS = ['drawnMs', 'onsetMs', 'offsetMs', 'eventMs', 'handledMs', 'frameMs', 'presses'] as const;
const PLACES = ['block', 'attempt', 'index', 'form', 'paradigmVersion'] as const;

/** Damages without a rule: any number in any stamp, any place, any value in the planned trial, any answer. */
const wild: fc.Arbitrary<(row: TrialRow) => TrialRow> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...NUMBERS), fc.double())
    .map(([field, value]) => (row: TrialRow): TrialRow => ({ ...row, [field]: value })),
  fc.tuple(fc.constantFrom(...PLACES), fc.nat()).map(([field, value]) => (row: TrialRow): TrialRow => {
    const moved = { ...row, [field]: value };
    return { ...moved, id: trialRowId(moved) };
  }),
  fc.tuple(fc.nat(), anything).map(([which, value]) => (row: TrialRow): TrialRow => {
    const fields = Object.keys(row.trial);
    const field = fields[which % Math.max(1, fields.length)] ?? 'none';
    return { ...row, trial: { ...row.trial, [field]: value } };
  }),
  fc
    .option(fc.string({ maxLength: 6 }), { nil: null })
    .map((answer) => (row: TrialRow): TrialRow => ({ ...row, answer })),
  fc
    .string({ maxLength: 6 })
    .map((recordedAtIso) => (row: TrialRow): TrialRow => ({ ...row, recordedAtIso })),
);

/** A record damaged up to six times, by rule or without one. */
export function damagedRecords(record: RecordToScore): fc.Arbitrary<RecordToScore> {
  const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const ruled = fc.tuple(fc.constantFrom(...MUTATIONS), at).map(
    ([mutation, where]) =>
      (before: RecordToScore) =>
        before.sessions.length === 0 || before.trials.length === 0 ? before : mutation.apply(before, where),
  );
  const free = fc.tuple(wild, at).map(
    ([change, where]) =>
      (before: RecordToScore) =>
        withRow(before, where, (row) => [change(row)]),
  );
  return fc
    .array(fc.oneof(ruled, free), { minLength: 1, maxLength: 6 })
    .map((changes) => changes.reduce((damaged, change) => change(damaged), record));
}
