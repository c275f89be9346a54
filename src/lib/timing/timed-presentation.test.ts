import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePresentation } from './timed-presentation.ts';

const none = (): number => 0;

describe('a presentation ended by the compositor', () => {
  it.each([30, 60, 90, 120, 144])('of whole frames is as planned at %i Hz', (hertz) => {
    const frameMs = 1000 / hertz;
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 200 }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (n, drawnMs) => {
          const durationMs = n * frameMs;
          const run = { drawnMs, startedMs: drawnMs, activeMs: durationMs - frameMs / 2 };
          const onset = { onsetMs: drawnMs + frameMs, flags: [] };
          const shown = judgePresentation(run, onset, durationMs, frameMs, none);
          expect(shown.offsetMs - shown.onsetMs).toBeCloseTo(durationMs, 5);
          expect(shown.flags).toEqual([]);
        },
      ),
    );
  });

  const run = { drawnMs: 1000, startedMs: 1000, activeMs: 500 - 10 };
  const onset = { onsetMs: 1020, flags: [] } as const;

  it('is flagged when the picture could be seen a frame late', () => {
    const late = { onsetMs: 1040, flags: ['late-frame'] } as const;
    const shown = judgePresentation(run, late, 500, 20, none);
    expect(shown).toEqual({
      drawnMs: 1000,
      onsetMs: 1040,
      offsetMs: 1520,
      flags: ['late-frame', 'off-duration'],
    });
  });

  it('is flagged when the animation began a frame late', () => {
    expect(judgePresentation({ ...run, startedMs: 1020 }, onset, 500, 20, none).flags).toEqual([
      'off-duration',
    ]);
  });

  it.each([
    ['onset', 1020],
    ['offset', 1520],
  ])('is flagged when frames were missed around its %s', (_end, tickMs) => {
    const missed = (fromMs: number, toMs: number): number => (fromMs < tickMs && tickMs < toMs ? 1 : 0);
    expect(judgePresentation(run, onset, 500, 20, missed).flags).toEqual(['off-duration']);
  });

  it('is not flagged for frames missed in its middle', () => {
    const missed = (fromMs: number, toMs: number): number => (fromMs < 1270 && 1270 < toMs ? 1 : 0);
    expect(judgePresentation(run, onset, 500, 20, missed).flags).toEqual([]);
  });
});
