import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plausibleEventTime, tickAtOrAfter } from './stamps.ts';

const frame = 1000 / 60;

describe('the onset tick', () => {
  it('is the first tick at or after the presentation', () => {
    expect(tickAtOrAfter(100 + 5, 100, frame)).toBeCloseTo(100 + frame, 9);
    expect(tickAtOrAfter(100 + frame + 5, 100, frame)).toBeCloseTo(100 + 2 * frame, 9);
  });

  it('is never the frame of the drawing itself, and forgives rounding', () => {
    expect(tickAtOrAfter(100, 100, frame)).toBeCloseTo(100 + frame, 9);
    expect(tickAtOrAfter(100 + frame + 0.3, 100, frame)).toBeCloseTo(100 + frame, 9);
  });

  it.each([30, 60, 90, 120, 144])('lies on the grid of a display of %i Hz', (hertz) => {
    const interval = 1000 / hertz;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 200, noNaN: true }), (presentedAfter) => {
        const ticks = (tickAtOrAfter(presentedAfter, 0, interval) - 0) / interval;
        expect(Math.abs(ticks - Math.round(ticks))).toBeLessThan(1e-9);
        expect(ticks * interval).toBeGreaterThanOrEqual(presentedAfter - 0.05 * interval - 1e-9);
      }),
    );
  });
});

describe('an event’s own time stamp', () => {
  it('is believed between the drawing and the handler', () => {
    expect(plausibleEventTime(550, 560, 100)).toEqual({ eventMs: 550, flags: [] });
  });

  it.each([
    ['zero', 0],
    ['negative', -5],
    ['in epoch milliseconds', 1_795_000_000_000],
    ['after the handler', 565],
    ['not a number', NaN],
  ])('is not believed when it is %s: the handler’s time counts, and is flagged', (_case, eventMs) => {
    expect(plausibleEventTime(eventMs, 560, 100)).toEqual({ eventMs: 560, flags: ['clock-mismatch'] });
  });
});
