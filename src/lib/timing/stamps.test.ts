import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventTime, onsetTick, tickAtOrAfter } from './stamps.ts';

const frame = 1000 / 60;

describe('the onset tick', () => {
  it('is the first tick at or after the presentation', () => {
    expect(onsetTick(100 + 5, 100, frame)).toBeCloseTo(100 + frame, 9);
    expect(onsetTick(100 + frame + 5, 100, frame)).toBeCloseTo(100 + 2 * frame, 9);
  });

  it('is never the frame of the drawing itself, and forgives rounding', () => {
    expect(onsetTick(100, 100, frame)).toBeCloseTo(100 + frame, 9);
    expect(onsetTick(100 + frame + 0.3, 100, frame)).toBeCloseTo(100 + frame, 9);
  });

  it.each([30, 60, 90, 120, 144])('lies on the grid of a display of %i Hz', (hertz) => {
    const interval = 1000 / hertz;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 200, noNaN: true }), (presentedAfter) => {
        const ticks = onsetTick(presentedAfter, 0, interval) / interval;
        expect(Math.abs(ticks - Math.round(ticks))).toBeLessThan(1e-9);
        expect(ticks).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(ticks * interval).toBeGreaterThanOrEqual(presentedAfter - 0.05 * interval - 1e-9);
        expect(tickAtOrAfter(presentedAfter, 0, interval)).toBeLessThan(presentedAfter + interval);
      }),
    );
  });
});

describe('an event’s own time stamp', () => {
  it('is believed when it lies before its handler, also when the page was busy for seconds', () => {
    expect(eventTime(550, 560)).toEqual({ eventMs: 550, isTrusted: true });
    expect(eventTime(561, 560)).toEqual({ eventMs: 561, isTrusted: true });
    expect(eventTime(10_000, 14_000)).toEqual({ eventMs: 10_000, isTrusted: true });
  });

  it.each([
    ['zero', 0],
    ['negative', -5],
    ['in epoch milliseconds', 1_795_000_000_000],
    ['after the handler', 90_565],
    ['of a clock that began later', 90_560 - 5_001],
    ['not a number', NaN],
  ])('is not believed when it is %s: the handler’s time counts', (_case, eventMs) => {
    expect(eventTime(eventMs, 90_560)).toEqual({ eventMs: 90_560, isTrusted: false });
  });
});
