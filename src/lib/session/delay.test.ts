import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delayState, pendingDelay } from './delay.ts';

const DELAY = { afterMin: 60, validUntilMin: 115, latestMin: 240 };
const SINCE = '2026-11-21T10:00:00.000Z';
const after = (minutes: number): Date => new Date(Date.parse(SINCE) + minutes * 60_000);
const parts = [
  { id: 'learn', delay: null },
  { id: 'delayed', delay: DELAY },
];

describe('a part after a delay', () => {
  it.each([
    [0, 'waiting'],
    [59.9, 'waiting'],
    [60, 'open'],
    [240, 'open'],
    [240.1, 'over'],
    [100_000, 'over'],
  ])('after %d minutes is %s', (minutes, kind) => {
    expect(delayState(DELAY, SINCE, after(minutes)).kind).toBe(kind);
  });

  it('says when it is due, until when it may be done, and whether it is late', () => {
    expect(delayState(DELAY, SINCE, after(1))).toEqual({
      kind: 'waiting',
      due: after(60),
      latest: after(240),
    });
    expect(delayState(DELAY, SINCE, after(115))).toMatchObject({ late: false });
    expect(delayState(DELAY, SINCE, after(116))).toMatchObject({ late: true });
  });

  it('never goes back as time passes', () => {
    const order = ['waiting', 'open', 'over'];
    const at = (minutes: number): number => order.indexOf(delayState(DELAY, SINCE, after(minutes)).kind);
    const minutes = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(fc.property(minutes, minutes, (a, b) => at(Math.min(a, b)) <= at(Math.max(a, b))));
  });

  it('is only waited for once the part before it is over, and until the session is', () => {
    const session = { partsDoneIso: [SINCE], completedAtIso: null };
    expect(pendingDelay(session, parts, after(30))?.kind).toBe('waiting');
    expect(pendingDelay({ ...session, partsDoneIso: [] }, parts, after(30))).toBeNull();
    expect(pendingDelay({ ...session, partsDoneIso: [SINCE, SINCE] }, parts, after(30))).toBeNull();
    expect(pendingDelay({ ...session, completedAtIso: SINCE }, parts, after(30))).toBeNull();
  });
});
