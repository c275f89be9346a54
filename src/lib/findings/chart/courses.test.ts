import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseChart } from '../model.ts';
import { sampleModel } from '../testing/sample-model.ts';
import { datesThatFit, type CoursesBlock } from './courses.ts';
import { placeNumbers, runsThrough } from './number-places.ts';
import { recordingsOf, testLook, type Recording } from './testing/recording-sink.ts';

function sampleBlock(): CoursesBlock {
  const blocks = sampleModel('doctor').sections.flatMap((section) => section.blocks);
  const found = blocks.find((some): some is CoursesBlock => some.kind === 'courses');
  if (found === undefined) throw new Error('the sample has no courses');
  return found;
}

const block = sampleBlock();
const pointsOf = ({ fills }: Recording): readonly number[] =>
  fills.filter(({ colour }) => colour === testLook.mark).map(({ box }) => (box.left + box.right) / 2);
const courseAt = (days: readonly number[]): CourseChart => ({
  title: '',
  axis: '',
  min: 0,
  max: 1,
  chance: null,
  points: days.map((day) => ({
    day,
    label: `Tag ${day}`,
    value: 0,
    interval: null,
    valueText: '0',
    intervalText: '',
  })),
});

describe('the small charts of the course', () => {
  const recordings = recordingsOf(block, 340);

  it('are one for each score, all of one height and on the same days', () => {
    expect(recordings.map(({ drawable }) => drawable.title)).toEqual(block.charts.map(({ title }) => title));
    expect(new Set(recordings.map(({ drawable }) => drawable.heightPx)).size).toBe(1);
    const first = recordings.map((recording) => pointsOf(recording).map(Math.round));
    expect(first[1]).toEqual(first[0]);
    expect(first[2]).toEqual(first[0]?.slice(0, 3));
  });

  it('leave room for the days to come', () => {
    // Day 63 of 84.
    const points = pointsOf(recordings[0] ?? fail());
    const perDay = ((points[1] ?? NaN) - (points[0] ?? NaN)) / 21;
    expect((points[0] ?? NaN) + 84 * perDay).toBeLessThan(340);
    expect((points[0] ?? NaN) + 84 * perDay).toBeGreaterThan(300);
  });

  it('write the first and the last date, the number at each point and the name of guessing', () => {
    recordings.forEach(({ texts }, i) => {
      const written = texts.map(({ text }) => text);
      const { points } = block.charts[i] ?? fail();
      expect(written).toContain(points[0]?.label);
      expect(written).toContain(points.at(-1)?.label);
      expect(written).toContain('Raten');
      for (const { valueText } of points) expect(written).toContain(valueText);
    });
  });

  it('draw guessing as a dashed line, and none where there is none', () => {
    const dashed = ({ strokes }: Recording) => strokes.filter(({ dashPx }) => dashPx.length > 0);
    // The line, and its sample beside the name.
    expect(dashed(recordings[0] ?? fail())).toHaveLength(2);
    const [chart] = block.charts;
    const [without] = recordingsOf({ ...block, charts: [{ ...(chart ?? fail()), chance: null }] }, 340);
    expect(dashed(without ?? fail())).toHaveLength(0);
  });

  it('draw a single session on the first day', () => {
    const [recording] = recordingsOf({ ...block, charts: [courseAt([0])], lastDay: 0 }, 340);
    expect(pointsOf(recording ?? fail())).toHaveLength(1);
    expect(recording?.texts.map(({ text }) => text)).toContain('Tag 0');
  });
});

describe('the dates', () => {
  it('always have the first, the last where both fit, and never touch', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 84 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(days, fc.double({ min: 0.5, max: 8, noNaN: true }), (some, pxPerDay) => {
        const sorted = some.toSorted((a, b) => a - b);
        const dates = datesThatFit(courseAt(sorted), pxPerDay, testLook);
        expect(dates[0]?.day).toBe(sorted[0]);
        dates.slice(1).forEach(({ day, label }, i) => {
          const before = dates[i] ?? fail();
          const room = (day - before.day) * pxPerDay;
          const half = (text: string): number => testLook.measure(text, 16, false) / 2;
          expect(room).toBeGreaterThanOrEqual(half(label) + half(before.label));
        });
        if (dates.length > 1) expect(dates.at(-1)?.day).toBe(sorted.at(-1));
      }),
    );
  });
});

describe('the numbers at the points', () => {
  const within = { left: 0, top: 0, right: 100, bottom: 100 };
  const number = (...wishes: { x: number; y: number }[]) => ({ wishes, widthPx: 20, heightPx: 10 });

  it('take the first place that is free', () => {
    const stroke = [
      { x: 0, y: 50 },
      { x: 100, y: 50 },
    ] as const;
    expect(placeNumbers([number({ x: 50, y: 50 }, { x: 50, y: 70 })], [stroke], within)).toEqual([
      { x: 50, y: 70 },
    ]);
  });

  it('stay away where no place is free', () => {
    const places = placeNumbers([number({ x: 50, y: 20 }), number({ x: 55, y: 22 })], [], within);
    expect(places).toEqual([{ x: 50, y: 20 }, null]);
    expect(placeNumbers([number({ x: 95, y: 20 })], [], within)).toEqual([null]);
  });

  it('know a stroke that runs through from one that passes by', () => {
    const room = { left: 10, top: 10, right: 20, bottom: 20 };
    const from = { x: 0, y: 0 };
    expect(runsThrough([from, { x: 30, y: 30 }], room)).toBe(true);
    expect(runsThrough([from, { x: 30, y: 5 }], room)).toBe(false);
    expect(runsThrough([from, { x: 5, y: 5 }], room)).toBe(false);
    expect(
      runsThrough(
        [
          { x: 15, y: 0 },
          { x: 15, y: 40 },
        ],
        room,
      ),
    ).toBe(true);
    expect(
      runsThrough(
        [
          { x: 25, y: 0 },
          { x: 25, y: 40 },
        ],
        room,
      ),
    ).toBe(false);
  });
});

function fail(): never {
  throw new Error('missing in the sample');
}
