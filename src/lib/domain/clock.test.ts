import { describe, expect, it } from 'vitest';
import { readClock } from './clock.ts';

const noon = new Date('2026-11-21T12:00:00Z');

describe('the wall clock', () => {
  it('is believed when it runs forward', () => {
    expect(readClock(noon, '2026-11-20T12:00:00Z')).toEqual({ now: noon, wentBack: false });
    expect(readClock(noon, null)).toEqual({ now: noon, wentBack: false });
  });

  it('is believed all the same, and said to be wrong, when it was set back', () => {
    expect(readClock(noon, '2026-12-24T12:00:00Z')).toEqual({ now: noon, wentBack: true });
  });

  it('may be set back a little without a word', () => {
    expect(readClock(noon, '2026-11-21T12:05:00Z')).toEqual({
      now: new Date('2026-11-21T12:05:00Z'),
      wentBack: false,
    });
  });
});
