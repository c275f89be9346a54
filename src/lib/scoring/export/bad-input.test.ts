import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROBLEM_EFFECTS, type Problem } from '../problems.ts';
import { scoreRecord, type ScoredRecord } from '../score-record.ts';
import { parseRecord } from './record.ts';
import { damagedRecords, MUTATIONS, smallRecord } from './testing/mutations.ts';
import { checkDamaged } from './testing/invariants.ts';

const record = smallRecord('bad-input');

function problemsOf({ sessions, problems }: ScoredRecord): readonly Problem[] {
  return [
    ...problems,
    ...sessions.flatMap((result) => (result.kind === 'scored' ? result.scored.problems : [])),
  ];
}

describe('a record that is damaged', () => {
  it('has no problem before', async () => {
    expect(problemsOf(await scoreRecord(record))).toEqual([]);
  });

  it.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))(
    'is named: %s',
    async (_, mutation) => {
      for (const at of [0, 0.31, 0.99]) {
        const problems = problemsOf(await scoreRecord(mutation.apply(record, at)));
        const found = problems.find(({ kind }) => kind === mutation.names);
        expect(found?.count).toBeGreaterThan(0);
        expect(found?.example).not.toBe('');
      }
    },
  );

  it('is named where a trial, or a whole block, is missing between others', async () => {
    const span = record.sessions.find(({ paradigm }) => paradigm === 'number-span');
    const own = record.trials.filter(({ sessionId }) => sessionId === span?.id);
    const without = (isGone: (row: (typeof own)[number]) => boolean) => ({
      ...record,
      trials: record.trials.filter((row) => row.sessionId !== span?.id || !isGone(row)),
    });
    const missing = async (damaged: typeof record) =>
      problemsOf(await scoreRecord(damaged)).find(({ kind }) => kind === 'row-missing')?.count;
    expect(own.filter(({ block }) => block === 0).length).toBeGreaterThan(2);
    expect(await missing(without(({ block, index }) => block === 0 && index === 1))).toBe(1);
    expect(await missing(without(({ block }) => block === 0))).toBe(1);
  });

  it('keeps the values of a doubled row, and takes them from a session with a contradicting one', async () => {
    const scored = async (name: string) => {
      const mutation = MUTATIONS.find((one) => one.name === name);
      const { sessions } = await scoreRecord(mutation?.apply(record, 0) ?? record);
      return sessions[0]?.kind === 'scored' ? sessions[0].scored : null;
    };
    const [sound] = (await scoreRecord(record)).sessions;
    const doubled = await scored('a row twice');
    expect(sound?.kind === 'scored' && sound.scored.scores).toEqual(doubled?.scores);
    expect(sound?.kind === 'scored' && sound.scored.checkCode).toBe(doubled?.checkCode);
    expect(doubled?.usable).toBe(true);
    expect(await scored('a row twice, differing')).toMatchObject({ usable: false });
  });

  it('says for every kind of problem what it does', () => {
    const named = new Set(MUTATIONS.map(({ names }) => names));
    const untried = Object.keys(PROBLEM_EFFECTS).filter((kind) => !named.has(kind as Problem['kind']));
    expect(untried).toEqual(['row-missing', 'session-unreadable']);
  });

  it('is never a throw, and never a value that is no number (3,000 of them)', async () => {
    await fc.assert(fc.asyncProperty(damagedRecords(record), checkDamaged), { numRuns: 3000, seed: 7 });
  }, 120_000);
});

describe('a file that is damaged', () => {
  it('is read or refused by name, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const reading = parseRecord(text);
        expect(reading.ok || reading.reason.length > 0).toBe(true);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
