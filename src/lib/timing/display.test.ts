import { describe, expect, it } from 'vitest';
import { describeDisplay } from './display.ts';

const even = (hertz: number, count = 36): number[] => Array<number>(count).fill(1000 / hertz);

describe('a display, by its frames', () => {
  it.each([60, 90, 120, 144])('of %i Hz is good', (hertz) => {
    const { frameMs, isSlow, lowPowerSuspected } = describeDisplay(even(hertz));
    expect(frameMs).toBeCloseTo(1000 / hertz);
    expect([isSlow, lowPowerSuspected]).toEqual([false, false]);
  });

  it('of an even 30 Hz is slow, and saves power', () => {
    const reading = describeDisplay(even(30));
    expect([reading.isSlow, reading.lowPowerSuspected]).toEqual([true, true]);
  });

  it('that stutters is slow, and does not save power', () => {
    const reading = describeDisplay([16.7, 33.3, 50, 33.3, 66.7, 16.7, 33.3, 50]);
    expect([reading.isSlow, reading.lowPowerSuspected]).toEqual([true, false]);
    expect(reading.frameSdMs).toBeGreaterThan(10);
  });

  it('stays good with one long gap', () => {
    expect(describeDisplay([...even(60), 200]).isSlow).toBe(false);
  });

  it('without a frame is slow', () => {
    expect(describeDisplay([])).toEqual({
      frames: 0,
      frameMs: 0,
      frameSdMs: 0,
      isSlow: true,
      lowPowerSuspected: false,
    });
  });
});
