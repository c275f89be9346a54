import { describe, expect, it } from 'vitest';
import { readRecording } from './recording.ts';
import { scoreSession, UnscorableSession } from './score-session.ts';
import { syntheticManifest } from '#lib/stimuli/synthetic-manifest.ts';
import { simulateParticipant, taskOf } from './virtual-participant.ts';

const recording = simulateParticipant(taskOf(syntheticManifest), 'score', 1);
const { session, rows } = recording;
const person = { age: 70, sex: 'female' } as const;

describe('scoring a session', () => {
  it('gives every score a comparison or the reason why there is none', async () => {
    const scored = await scoreSession(session, rows, person);
    expect(Object.keys(scored.comparisons)).toEqual(scored.scores.map(({ id }) => id));
    expect(new Set(Object.values(scored.comparisons).map(({ kind }) => kind))).toEqual(new Set(['none']));
    expect(scored).toMatchObject({
      usable: true,
      paradigm: 'picture-discrimination',
      version: 1,
      scorerVersion: 2,
    });
  });

  it('gives the same result and code whatever the order of the rows and of their keys', async () => {
    const mixed = rows
      .toReversed()
      .map((row) => Object.fromEntries(Object.entries(row).toReversed()) as unknown as (typeof rows)[number]);
    const [first, second] = [
      await scoreSession(session, rows, person),
      await scoreSession(session, mixed, person),
    ];
    expect(second.checkCode).toBe(first.checkCode);
    expect(first.checkCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('gives another code as soon as one stamp is another', async () => {
    const changed = rows.map((row, i) => (i === 7 ? { ...row, onsetMs: row.onsetMs + 0.001 } : row));
    expect((await scoreSession(session, changed, person)).checkCode).not.toBe(
      (await scoreSession(session, rows, person)).checkCode,
    );
  });

  it('compares nothing when the recording is not usable', async () => {
    const scored = await scoreSession(session, rows.slice(0, 20), person);
    expect(scored.usable).toBe(false);
    expect(Object.values(scored.comparisons)).toContainEqual({ kind: 'none', reason: 'unusable' });
  });

  it('refuses rows of another session and versions that it does not know', async () => {
    const foreign = rows.map((row) => ({ ...row, sessionId: 'another' }));
    await expect(scoreSession(session, foreign, person)).rejects.toThrow(UnscorableSession);
    await expect(scoreSession({ ...session, paradigmVersion: 9 }, rows, person)).rejects.toThrow(
      /newer than what is known/,
    );
    await expect(scoreSession({ ...session, paradigm: 'none' }, [], person)).rejects.toThrow(
      /no test “none”/,
    );
  });
});

describe('the file of a recording', () => {
  it('reads what was written', () => {
    expect(readRecording(recording)).toEqual({ ok: true, value: recording });
    expect(readRecording({ session, rows })).toEqual({
      ok: true,
      value: { session, rows, person: null },
    });
  });

  it('names what is wrong', () => {
    const broken = { session, rows: rows.map((row, i) => (i === 2 ? { ...row, onsetMs: 'soon' } : row)) };
    const reading = readRecording(broken);
    expect(reading.ok ? '' : reading.reason).toContain('rows.2.onsetMs');
  });
});
