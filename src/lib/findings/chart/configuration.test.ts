import { describe, expect, it } from 'vitest';
import type { ChartSeries } from '#lib/paradigms/contract.ts';
import { chartConfiguration, type ChartLook } from './configuration.ts';

const look: ChartLook = {
  fontFamily: 'Atkinson',
  fontPx: 16,
  ink: '#000000',
  line: '#888888',
  mark: '#0b4f5c',
  pixelRatio: 1,
};
const series: ChartSeries = {
  title: 'Unterscheidung',
  axis: 'Prozentpunkte',
  min: -20,
  max: 100,
  chance: { value: 0, label: 'bloßes Raten' },
  points: [{ label: 'Räume', value: 45, low: 20, high: 63 }],
};

describe('the chart', () => {
  it('draws point, interval and the line of guessing', () => {
    const { data } = chartConfiguration(series, look, 'de');
    expect(data.datasets.map(({ data: points }) => points)).toEqual([
      [{ x: 45, y: 0 }],
      [
        { x: 20, y: 0 },
        { x: 63, y: 0 },
        { x: NaN, y: NaN },
      ],
      [
        { x: 0, y: -0.5 },
        { x: 0, y: 0.5 },
      ],
    ]);
  });

  it('draws no line of guessing where there is none', () => {
    const { data } = chartConfiguration({ ...series, chance: null }, look, 'de');
    expect(data.datasets[2]?.data).toEqual([]);
  });
});
