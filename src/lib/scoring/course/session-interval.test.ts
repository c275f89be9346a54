import { describe, expect, it } from 'vitest';
import type { Score } from '#lib/paradigms/contract.ts';
import { detectionIntervals, detectionLogLinear } from '#lib/statistics/signal-detection.ts';
import { sessionInterval } from './session-interval.ts';

const score = (name: string, value: number | null, n: number, interval: Score['interval'] = null): Score => ({
  id: `memory.${name}.all`,
  value,
  reason: value === null ? 'no-answers' : null,
  interval,
  n,
});
// 25 of 29 old and 3 of 30 new pictures answered “old”.
const counts = { hits: 25, misses: 4, falseAlarms: 3, correctRejections: 27 };
const { dPrime, criterion } = detectionLogLinear(counts);
const scores = [
  score('hitRate', 25 / 29, 29),
  score('falseAlarmRate', 3 / 30, 30),
  score('dPrime', dPrime, 59),
  score('criterion', criterion, 59),
];
const at = (name: string, all: readonly Score[] = scores): ReturnType<typeof sessionInterval> => {
  const found = all.find(({ id }) => id === `memory.${name}.all`);
  if (found === undefined) throw new Error(name);
  return sessionInterval(found, all);
};

describe('the interval of a score in a session', () => {
  it('is the one that the test gave it', () => {
    const own = { low: 0.1, high: 0.9, level: 0.95 };
    expect(sessionInterval(score('dPrime', 0.5, 60, own), scores)).toBe(own);
  });

  it('comes for d′ and criterion from the answers behind the rates beside them', () => {
    const expected = detectionIntervals(counts, 0.95);
    expect(at('dPrime')).toEqual(expected?.dPrime);
    expect(at('criterion')).toEqual(expected?.criterion);
  });

  it('is none for other scores, without a value, without the rates, or with those of another group', () => {
    expect(at('hitRate')).toBeNull();
    expect(sessionInterval(score('dPrime', null, 59), scores)).toBeNull();
    expect(at('dPrime', scores.slice(1))).toBeNull();
    expect(at('dPrime', [score('hitRate', null, 0), ...scores.slice(1)])).toBeNull();
    const scene = scores.map((one) => ({ ...one, id: one.id.replace('Rate.all', 'Rate.scene') }));
    expect(at('dPrime', scene)).toBeNull();
  });
});
