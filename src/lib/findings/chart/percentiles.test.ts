import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleModel } from '../testing/sample-model.ts';
import { placeOf, SCALE, ticksThatFit } from './percentile-scale.ts';
import type { PercentilesBlock } from './percentiles.ts';
import { recordingsOf, testLook, type Recording } from './testing/recording-sink.ts';

const WIDE = 800;
const NARROW = 400;
const EDGES = [2, 9, 25, 75, 91, 98];

function sampleBlock(): PercentilesBlock {
  const block = sampleModel('doctor').sections.flatMap(({ blocks }) => blocks);
  const found = block.find((some): some is PercentilesBlock => some.kind === 'percentiles');
  if (found === undefined) throw new Error('the sample has no percentiles');
  return found;
}

function recorded(block: PercentilesBlock, widthPx: number): Recording {
  const [recording] = recordingsOf(block, widthPx);
  if (recording === undefined) throw new Error('nothing was drawn');
  return recording;
}

const block = sampleBlock();
const textsOf = (recording: Recording): readonly string[] => recording.texts.map(({ text }) => text);
const pointsOf = ({ fills }: Recording) => fills.filter(({ colour }) => colour === testLook.mark);

describe('the scale of percentile ranks', () => {
  it('is linear in z, with the middle at 50', () => {
    expect(placeOf(50)).toBe(0);
    // 1, 2 and 3 standard deviations under the normal curve are the ranks 84.134 and 97.725.
    expect(placeOf(84.1344746)).toBeCloseTo(1, 6);
    expect(placeOf(97.7249868)).toBeCloseTo(2, 6);
  });

  it('never falls with the rank, and stays on the scale', () => {
    const rank = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(rank, rank, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(placeOf(low)).toBeLessThanOrEqual(placeOf(high));
        expect(placeOf(low)).toBeGreaterThanOrEqual(SCALE.min);
        expect(placeOf(high)).toBeLessThanOrEqual(SCALE.max);
      }),
    );
  });

  it('draws ranks beyond the ends at the ends', () => {
    expect(placeOf(0)).toBe(placeOf(0.5));
    expect(placeOf(100)).toBe(placeOf(99.5));
    expect(placeOf(0.6)).toBeGreaterThan(SCALE.min);
  });

  it('has all numbers where there is room, and the middle and edges of bands where there is less', () => {
    const ticks = (widthPx: number) => ticksThatFit(EDGES, widthPx, 16, testLook.measure);
    expect(ticks(900)).toEqual([1, 2, 5, 9, 16, 25, 50, 75, 84, 91, 95, 98, 99]);
    expect(ticks(330)).toEqual([2, 9, 25, 50, 75, 91, 98]);
  });

  it('keeps numbers apart at every width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 1200 }), (widthPx) => {
        const ticks = ticksThatFit(EDGES, widthPx, 16, testLook.measure);
        expect(ticks).toContain(50);
        const pxPerZ = widthPx / (SCALE.max - SCALE.min);
        const spans = ticks.map((rank) => {
          const half = testLook.measure(String(rank), 16, false) / 2;
          return [placeOf(rank) * pxPerZ - half, placeOf(rank) * pxPerZ + half] as const;
        });
        spans.slice(1).forEach(([left], i) => expect(left).toBeGreaterThan(spans[i]?.[1] ?? NaN));
      }),
    );
  });
});

describe('the chart of percentile ranks', () => {
  it.each([WIDE, NARROW])('writes label, group and number of every score within %d px', (widthPx) => {
    const recording = recorded(block, widthPx);
    const written = textsOf(recording).join(' ');
    for (const { label, group, percentileText } of block.points) {
      expect(written).toContain(label);
      expect(written).toContain(group);
      expect(textsOf(recording)).toContain(percentileText);
    }
    for (const { text, x, y, sizePx, bold, align } of recording.texts) {
      const width = testLook.measure(text, sizePx, bold);
      const left = x - { left: 0, center: 0.5, right: 1 }[align] * width;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(widthPx);
      expect(y).toBeLessThanOrEqual(recording.drawable.heightPx);
    }
  });

  it('orders the points as their ranks, one row each', () => {
    const points = pointsOf(recorded(block, WIDE)).map(({ box }) => ({
      x: (box.left + box.right) / 2,
      y: (box.top + box.bottom) / 2,
    }));
    expect(points).toHaveLength(3);
    const [first, second, third] = points;
    expect(third?.x).toBeLessThan(first?.x ?? NaN);
    expect(first?.x).toBeLessThan(second?.x ?? NaN);
    expect(first?.y).toBeLessThan(second?.y ?? NaN);
    expect(second?.y).toBeLessThan(third?.y ?? NaN);
  });

  it('draws an interval around its point, and none where there is none', () => {
    const recording = recorded(block, WIDE);
    const lines = recording.strokes.filter(
      ({ colour, box }) =>
        colour === testLook.mark && box.bottom - box.top < 0.01 && box.right - box.left > 1,
    );
    expect(lines).toHaveLength(1);
    const point = pointsOf(recording)[0]?.box;
    expect(lines[0]?.box.left).toBeLessThan(point?.left ?? NaN);
    expect(lines[0]?.box.right).toBeGreaterThan(point?.right ?? NaN);
  });

  it('shades the bands without a gap, the middle one in its own tint and always with its name', () => {
    for (const widthPx of [WIDE, NARROW]) {
      const recording = recorded(block, widthPx);
      const strip = recording.fills.filter(({ colour }) => colour !== testLook.mark).slice(0, 7);
      expect(strip.map(({ colour }) => colour === testLook.middle)).toEqual(
        block.bands.map(({ label }) => label === 'Durchschnitt'),
      );
      strip.slice(1).forEach(({ box }, i) => expect(box.left).toBeCloseTo(strip[i]?.box.right ?? NaN, 6));
      expect(textsOf(recording)).toContain('Durchschnitt');
    }
  });

  it('names every band where there is room', () => {
    const written = textsOf(recorded(block, 2600)).join(' ');
    expect(block.bands.filter(({ label }) => !written.includes(label))).toEqual([]);
  });
});
