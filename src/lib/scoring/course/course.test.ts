import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#lib/domain/calendar.ts';
import { createRng } from '#lib/domain/rng.ts';
import type { Session } from '#lib/domain/session.ts';
import { loadPacks } from '../norms/library.ts';
import { scoreRecord, type RecordToScore } from '../score-record.ts';
import { simulateSession, virtualPerson } from '../virtual-participant.ts';
import { courseChange } from './change.ts';
import { courseComposite } from './composite.ts';
import type { ScoreCourse } from './course.ts';
import { lowScores } from './low-scores.ts';
import { courseMean } from './mean.ts';
import type { CountedOccasion } from './occasions.ts';
import { reliableChangeOf } from './reliable-change.ts';

const person = virtualPerson(1, createRng('course'));
const ability = { hitRate: 0.9, falseAlarmRate: 0.2, meanRtMs: 1000, sdRtMs: 150, missRate: 0 };

/** So many sessions of a test, a week apart. */
function recordOf(
  paradigm: string,
  times: number,
  change = (session: Session): Session => session,
): RecordToScore {
  const made = Array.from({ length: times }, (_, i) =>
    simulateSession(
      { paradigm, form: i + 1, manifest: null },
      { person, ability, day: `2026-10-${String(i + 10)}` as IsoDate, seed: `course/${i}` },
      createRng(`course/${paradigm}/${i}`),
    ),
  );
  return {
    person: { ...person, educationYears: 12 },
    sessions: made.map(({ session }) => change(session)),
    trials: made.flatMap(({ rows }) => rows),
    createdAtIso: null,
  };
}

async function courseOfScore(record: RecordToScore, id: string): Promise<ScoreCourse | undefined> {
  const { course } = await scoreRecord(record);
  return course.tests.flatMap(({ scores }) => scores).find(({ scoreId }) => scoreId === id);
}

function occasion(value: number, i: number, reach: number | null = null): CountedOccasion {
  const interval = reach === null ? null : { low: value - reach, high: value + reach, level: 0.95 };
  return { sessionId: `s${i}`, startedAtIso: `2026-10-0${i}`, form: i, value, interval, notCounted: null };
}

const sameDevice = (): null => null;

describe('the mean over sessions', () => {
  it('is never one of fewer than two', () => {
    expect([courseMean([]), courseMean([3])]).toMatchObject([
      { kind: 'none', reason: 'too-few-sessions', sessions: 0 },
      { kind: 'none', reason: 'too-few-sessions', sessions: 1 },
    ]);
  });

  it('has the interval of Student: 10, 12, 14 give 12 ± 4.303 · 2 / √3', () => {
    const mean = courseMean([10, 12, 14]);
    expect(mean).toMatchObject({ kind: 'mean', value: 12, sessions: 3 });
    // 0.975 quantile of t with 2 degrees of freedom, from printed tables: 4.3027.
    expect(mean.kind === 'mean' && mean.interval?.low).toBeCloseTo(12 - (4.3027 * 2) / Math.sqrt(3), 3);
  });

  it('has no interval where all values are the same', () => {
    expect(courseMean([5, 5, 5])).toMatchObject({ value: 5, interval: null });
  });

  it('moves and stretches with its values', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.integer({ min: -100, max: 100 }), (own, shift) => {
        const [before, after] = [courseMean(own), courseMean(own.map((value) => value + shift))];
        if (before.kind === 'none' || after.kind === 'none') throw new Error('two values have a mean');
        expect(after.value - before.value).toBeCloseTo(shift, 8);
        expect((after.interval?.high ?? 0) - (before.interval?.high ?? 0)).toBeCloseTo(
          before.interval === null ? 0 : shift,
          6,
        );
      }),
    );
  });
});

describe('the change from the first to the last session', () => {
  it('is the plain difference, its interval squared and added from those of both', () => {
    const change = courseChange([occasion(0.5, 1, 0.3), occasion(0.9, 2), occasion(0.7, 3, 0.4)], sameDevice);
    expect(change).toMatchObject({ method: 'own-intervals', firstSessionId: 's1', lastSessionId: 's3' });
    if (change.kind === 'none') throw new Error('there is a change');
    expect(change.value).toBeCloseTo(0.2, 12);
    expect(change.interval?.low).toBeCloseTo(0.2 - 0.5, 12);
    expect(change.interval?.high).toBeCloseTo(0.2 + 0.5, 12);
  });

  it('is held against the spread where the values have no intervals, from three sessions on', () => {
    const three = courseChange([occasion(10, 1), occasion(12, 2), occasion(14, 3)], sameDevice);
    expect(three).toMatchObject({ value: 4, method: 'spread-of-sessions' });
    expect(three.kind === 'difference' && three.interval?.high).toBeCloseTo(4 + 4.3027 * 2 * Math.SQRT2, 3);
    expect(courseChange([occasion(10, 1), occasion(12, 2)], sameDevice)).toMatchObject({
      value: 2,
      interval: null,
      method: null,
    });
  });

  it('is none of a single session, and none between two devices', async () => {
    expect(courseChange([occasion(1, 1)], sameDevice)).toEqual({ kind: 'none', reason: 'too-few-sessions' });
    const [id, other] = ['arrows.rightShare', 'course/2'];
    const turned = recordOf('arrows', 3, (session) =>
      session.seed === other && session.device !== null
        ? { ...session, device: { ...session.device, screenWidthPx: 800, screenHeightPx: 1280 } }
        : session,
    );
    expect((await courseOfScore(turned, id))?.change.kind).toBe('difference');
    const bigger = recordOf('arrows', 3, (session) =>
      session.seed === other && session.device !== null
        ? { ...session, device: { ...session.device, pixelRatio: 3 } }
        : session,
    );
    expect((await courseOfScore(bigger, id))?.change).toEqual({ kind: 'none', reason: 'other-device' });
  });
});

describe('reliable change', () => {
  const change = courseChange([occasion(32.5, 1), occasion(47.5, 2)], sameDevice);

  it('is named as missing without retest data, as all packs are today', async () => {
    expect(reliableChangeOf(change, null)).toEqual({ kind: 'none', reason: 'no-retest-data' });
    const { course } = await scoreRecord(recordOf('number-span', 2));
    const all = course.tests.flatMap(({ scores }) => scores.map(({ reliableChange }) => reliableChange));
    expect(all.length).toBeGreaterThan(0);
    expect(all.every((one) => one.kind === 'none' && one.reason === 'no-retest-data')).toBe(true);
  });

  it('takes off the gain of practice: 15 − 2 over √(7.5² + 7.5² − 2 · 0.8 · 7.5²)', () => {
    const retest = {
      packId: 'p',
      meanFirst: 40,
      meanSecond: 42,
      sdFirst: 7.5,
      sdSecond: 7.5,
      correlation: 0.8,
    };
    const found = reliableChangeOf(change, retest);
    expect(found).toMatchObject({ kind: 'change', isReliable: true, packId: 'p' });
    // SE of the difference 4.743 in Jacobson and Truax 1991.
    expect(found.kind === 'change' && found.z).toBeCloseTo(13 / 4.743, 3);
  });
});

describe('a whole course', () => {
  it('counts and names every session that does not count', async () => {
    const record = recordOf('arrows', 4, (session) =>
      session.seed === 'course/0' ? { ...session, completedAtIso: null, completedOn: null } : session,
    );
    const [, second, third] = record.sessions;
    const trials = record.trials.filter(({ sessionId, index }) => sessionId !== second?.id || index < 3);
    const sessions = record.sessions.map((session) =>
      session.id === third?.id ? { ...session, paradigmVersion: 1, paradigm: 'gone' } : session,
    );
    const { course } = await scoreRecord({ ...record, sessions, trials });
    expect(course.excludedSessions.map(({ reason }) => reason)).toEqual([
      'not-completed',
      'unusable',
      'refused',
    ]);
    const arrows = course.tests.find(({ paradigm }) => paradigm === 'arrows')?.scores[0];
    expect(arrows?.occasions.map(({ notCounted }) => notCounted)).toEqual([
      'not-completed',
      'unusable',
      null,
    ]);
    expect(arrows?.mean).toEqual({ kind: 'none', reason: 'too-few-sessions', sessions: 1 });
    expect(course.composite).toEqual({ kind: 'none', reason: 'no-correlations' });
  });

  it('names trials that count for no answer', async () => {
    const record = recordOf('arrows', 2);
    const trials = record.trials.map((row, i) =>
      i === 0
        ? { ...row, eventMs: row.onsetMs + 20, handledMs: row.onsetMs + 21 }
        : i === 1
          ? {
              ...row,
              answer: null,
              eventMs: null,
              handledMs: null,
              pointer: null,
              flags: ['missed' as const],
            }
          : row,
    );
    const { course } = await scoreRecord({ ...record, trials });
    expect(course.excludedTrials).toEqual([
      { reason: 'missed', count: 1 },
      { reason: 'too-fast', count: 1 },
    ]);
  });

  it('gives the base rate of low scores for the number of scores compared, for both assumptions', async () => {
    const { course } = await scoreRecord(recordOf('number-span', 2));
    expect(course.lowScores).toMatchObject({ kind: 'low-scores', compared: 4 });
    if (course.lowScores.kind === 'none') throw new Error('number span has packs');
    const [below16] = course.lowScores.cuts;
    // Four independent scores: 1 − 0.84⁴.
    expect(below16?.baseRates[0]).toMatchObject({ assumedCorrelation: 0 });
    expect(below16?.baseRates[0]?.atLeastOne).toBeCloseTo(1 - 0.84 ** 4, 8);
    expect(below16?.baseRates[1]?.assumedCorrelation).toBe(0.4);
    expect(below16?.baseRates[1]?.atLeastOne).toBeLessThan(1 - 0.84 ** 4);
    expect(lowScores([])).toEqual({ kind: 'none', reason: 'no-comparisons' });
  });

  it('forms a composite where correlations are given, never of fewer than two sessions', async () => {
    const scoreIds = ['number-span.longestRight.forwards', 'number-span.longestRight.backwards'];
    const members = scoreIds.map((scoreId) => ({
      scoreId,
      packId: loadPacks().find((pack) => pack.scoreId === scoreId)?.id ?? '',
    }));
    const definition = {
      id: 'span',
      members,
      correlations: [
        [1, 0.5],
        [0.5, 1],
      ],
      source: { citation: 'Niemand 2026', doi: '10.1000/test' },
    };
    const { course, sessions } = await scoreRecord(recordOf('number-span', 2), { composite: definition });
    const scored = sessions.flatMap((result) => (result.kind === 'scored' ? [result.scored] : []));
    const sum = members
      .map(({ scoreId }) => {
        const z = scored.map(({ comparisons }) => {
          const comparison = comparisons[scoreId];
          return comparison?.kind === 'packs' ? (comparison.packs[0]?.z ?? NaN) : NaN;
        });
        return ((z[0] ?? NaN) + (z[1] ?? NaN)) / 2;
      })
      .reduce((total, z) => total + z, 0);
    expect(course.composite).toMatchObject({ kind: 'composite', id: 'span', sessions: [2, 2] });
    expect(course.composite.kind === 'composite' && course.composite.z).toBeCloseTo(sum / Math.sqrt(3), 10);
    expect(courseComposite(definition, scored.slice(0, 1))).toEqual({
      kind: 'none',
      reason: 'too-few-sessions',
    });
  });
});
