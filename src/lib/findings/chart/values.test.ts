import fc from 'fast-check';
import { expect, it } from 'vitest';
import { niceTicks } from './nice-ticks.ts';
import { chartTablesOf } from './tables.ts';
import { recordingsOf, testLook } from './testing/recording-sink.ts';
import { valuesBlock } from './testing/values-block.ts';

it('writes every score with its interval, and guessing with its number and its name', () => {
  const [recording] = recordingsOf(valuesBlock, 700);
  const written = recording?.texts.map(({ text }) => text) ?? [];
  expect(written).toEqual(
    expect.arrayContaining(['Räume', '45 (20 bis 63)', 'bloßes Raten', '0', '20', '−20', 'Prozentpunkte']),
  );
});

it('draws the dashed line of guessing only where there is one', () => {
  const dashed = (block: typeof valuesBlock): number =>
    recordingsOf(block, 700).flatMap(({ strokes }) => strokes.filter(({ dashPx }) => dashPx.length > 0))
      .length;
  expect(dashed(valuesBlock)).toBeGreaterThan(0);
  expect(dashed({ ...valuesBlock, chart: { ...valuesBlock.chart, chance: null } })).toBe(0);
});

it('draws each interval around its point', () => {
  const [recording] = recordingsOf(valuesBlock, 700);
  const points = recording?.fills.filter(({ colour }) => colour === testLook.mark) ?? [];
  const intervals =
    recording?.strokes.filter(({ colour, box }) => colour === testLook.mark && box.right - box.left > 20) ??
    [];
  expect(points).toHaveLength(2);
  expect(intervals).toHaveLength(2);
  points.forEach(({ box }, i) => {
    expect(intervals[i]?.box.left).toBeLessThan(box.left);
    expect(intervals[i]?.box.right).toBeGreaterThan(box.right);
    expect(intervals[i]?.box.top).toBeCloseTo((box.top + box.bottom) / 2, 6);
  });
});

it('has a table with the same values', () => {
  expect(chartTablesOf(valuesBlock, 'de')).toEqual([
    {
      caption: 'Unterscheidung (Prozentpunkte)',
      columns: ['Wert', 'Ihr Wert', 'Schwankung durch Zufall'],
      rows: [
        [['Räume'], ['45'], ['20 bis 63']],
        [['Gegenstände'], ['70'], ['48 bis 86']],
        [['bloßes Raten'], ['0'], ['']],
      ],
    },
  ]);
});

it('divides every scale at round numbers', () => {
  expect(niceTicks(-20, 100, 6)).toEqual({ values: [-20, 0, 20, 40, 60, 80, 100], decimals: 0 });
  expect(niceTicks(0, 3, 4)).toEqual({ values: [0, 1, 2, 3], decimals: 0 });
  expect(niceTicks(0, 1, 4)).toEqual({ values: [0, 0.5, 1], decimals: 1 });
  const bound = fc.double({ min: -1e4, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(bound, fc.double({ min: 0.01, max: 1e4, noNaN: true }), (min, length) => {
      const { values } = niceTicks(min, min + length, 4);
      expect(values.length).toBeGreaterThanOrEqual(1);
      expect(values.length).toBeLessThanOrEqual(5);
      const slack = length * 1e-6;
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(min - slack);
        expect(value).toBeLessThanOrEqual(min + length + slack);
      }
    }),
  );
});
