import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { QUIET_CONDITIONS, type TrialRow, type TrialStep } from '#lib/domain/trial-row.ts';
import { testBlocks } from '../plan.ts';
import { findings } from './findings.ts';
import { DONE, GAVE_UP, answeredBy } from './answer.ts';
import { cross, distance, isNearer, segmentsOf, type Point } from './geometry.ts';
import { CLEARANCE, EDGE, LONGEST_LINE, drawBoard } from './layout.ts';
import { parameters } from './parameters.ts';
import { score } from './score.ts';
import { simulate } from './simulate.ts';
import { labelsOf, makePlan, type ConnectTrial } from './trials.ts';

const UNITS = 10_000;
const ONSET_MS = 16;

const pathOf = ({ xShares, yShares }: ConnectTrial): readonly Point[] =>
  xShares.map((x, i) => ({ x: Math.round(x * UNITS), y: Math.round((yShares[i] ?? 0) * UNITS) }));

const boardsOf = (seed: string): readonly ConnectTrial[] =>
  testBlocks(makePlan(createRng(seed))).flatMap(({ planned }) => planned.trials);

const BOARDS = boardsOf('score');

/** Taps one second apart. */
function stepsOf(labels: readonly string[]): readonly TrialStep[] {
  return labels.map((what, i) => ({ eventMs: ONSET_MS + (i + 1) * 1000, what, xShare: null, yShare: null }));
}

function row(block: 0 | 1, taps: readonly string[], more: Partial<TrialRow> = {}): TrialRow {
  const trial = BOARDS[block] ?? { labels: [] };
  const steps = stepsOf(taps);
  const eventMs = taps.at(-1) === trial.labels.at(-1) ? (steps.at(-1)?.eventMs ?? null) : null;
  return {
    id: `s/test/${block}`,
    sessionId: 's',
    paradigm: 'connect',
    paradigmVersion: 1,
    form: 1,
    seed: 's',
    appVersion: 'test',
    phase: 'test',
    block,
    attempt: 1,
    index: 0,
    trial,
    recordedAtIso: '',
    timeOriginIso: '',
    drawnMs: 0,
    onsetMs: ONSET_MS,
    offsetMs: null,
    eventMs,
    handledMs: eventMs,
    answer: eventMs === null ? null : 'done',
    pointer: eventMs === null ? null : 'touch',
    steps,
    flags: [],
    ...QUIET_CONDITIONS,
    ...more,
  };
}

const numbers = labelsOf('numbers', 25);
const alternating = labelsOf('alternating', 25);
const valuesOf = (rows: readonly TrialRow[]): readonly (number | null)[] =>
  score(rows).scores.map(({ value }) => value);

describe('the boards', () => {
  it('keep circles apart and lines from crossing and touching others, and are equally long, for any seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const boards = boardsOf(seed);
        const [first, second] = boards.map(({ pathSides }) => pathSides);
        expect(Math.abs((first ?? 0) / (second ?? 1) - 1)).toBeLessThan(0.05);
        for (const trial of boards) {
          const path = pathOf(trial);
          const lines = segmentsOf(path);
          expect(path).toHaveLength(parameters.circles.value);
          const quarters = path.map(({ x, y }) => `${x < UNITS / 2}/${y < UNITS / 2}`);
          expect(new Set(quarters).size).toBe(4);
          path.forEach((point, i) => {
            expect(Math.min(point.x, point.y, UNITS - point.x, UNITS - point.y)).toBeGreaterThanOrEqual(EDGE);
            const nearest = Math.min(...path.slice(i + 1).map((other) => distance(point, other)));
            expect(nearest).toBeGreaterThanOrEqual(parameters.spacingShare.value * UNITS);
          });
          lines.forEach((line, i) => {
            expect(distance(...line)).toBeLessThanOrEqual(LONGEST_LINE);
            expect(lines.slice(i + 2).filter((later) => cross(line, later))).toEqual([]);
            const others = path.filter((_, k) => k !== i && k !== i + 1);
            expect(others.filter((point) => isNearer(point, line, CLEARANCE))).toEqual([]);
          });
        }
      }),
      { numRuns: 8 },
    );
  }, 30_000);

  it('are not to be solved by always taking the nearest circle', () => {
    const path = BOARDS.map(pathOf)[0] ?? [];
    const isNearest = path.slice(1).map((next, i) => {
      const from = path[i] ?? next;
      return Math.min(...path.slice(i + 1).map((other) => distance(from, other))) === distance(from, next);
    });
    expect(isNearest.filter(Boolean).length).toBeLessThan(path.length / 2);
  });

  it('carry numbers, or numbers and letters in turn', () => {
    expect(labelsOf('numbers', 4)).toEqual(['1', '2', '3', '4']);
    expect(alternating.slice(0, 5)).toEqual(['1', 'A', '2', 'B', '3']);
    expect(alternating.slice(-3)).toEqual(['12', 'L', '13']);
    expect(new Set(alternating).size).toBe(25);
  });

  it('are refused when they cannot be drawn', () => {
    const tooClose = { circles: 25, path: 66_000, spacing: 4000 };
    expect(() => drawBoard(tooClose, createRng('x'))).toThrow(RangeError);
  });
});

describe('the answer', () => {
  const given = { handledMs: 3017, pointer: 'touch', flags: [] } as const;
  const taps = stepsOf(['1', '2']);
  const wayOut = { eventMs: 9000, what: GAVE_UP, xShare: 1.1, yShare: 0.9 };

  it('is that all is connected, or that the person gave up; only circles are steps', () => {
    expect(answeredBy({ ...given, isComplete: true, steps: taps })).toMatchObject({
      answer: DONE,
      eventMs: taps[1]?.eventMs,
      steps: taps,
      flags: [],
    });
    expect(answeredBy({ ...given, isComplete: true, steps: [...taps, wayOut] })).toMatchObject({
      answer: GAVE_UP,
      eventMs: 9000,
      steps: taps,
    });
  });

  it('is none when the time was up', () => {
    const none = { answer: null, eventMs: null, handledMs: null, pointer: null, flags: ['missed'] };
    expect(answeredBy({ ...given, isComplete: false, steps: taps })).toEqual({ ...none, steps: taps });
    expect(answeredBy({ ...given, isComplete: false, steps: [], flags: ['missed'] })).toMatchObject(none);
  });
});

describe('the scores', () => {
  it('are the two times, their difference and their ratio', () => {
    const slow = stepsOf(alternating).map((step) => ({ ...step, eventMs: step.eventMs * 2 - ONSET_MS }));
    const second = row(1, alternating, { steps: slow, eventMs: slow.at(-1)?.eventMs ?? null });
    const result = score([second, row(0, numbers)]);
    expect(result.scores.map(({ value }) => value)).toEqual([25, 0, 50, 0, 25, 2]);
    expect(result.validity).toEqual([]);
  });

  it('count a wrong circle, and not the trembling of a finger', () => {
    const taps = ['1', '1', '3', '3', '2', ...numbers.slice(2)];
    expect(valuesOf([row(0, taps), row(1, ['A', ...alternating])]).slice(0, 4)).toEqual([28, 1, 26, 1]);
  });

  it('have no time where the time was up, and say how far it went', () => {
    const result = score([row(0, numbers), row(1, alternating.slice(0, 9))]);
    expect(result.scores.map(({ value }) => value)).toEqual([25, 0, null, 0, null, null]);
    expect(result.scores[2]?.reason).toBe('time-up');
    expect(result.validity).toEqual([{ id: 'time-up-alternating', level: 'note', value: 9, limit: 25 }]);
    expect(findings(result, 'de').rows[2]?.value).toBe('nicht fertig in 300\u00a0s');
  });

  it('have no time where the person gave up, and say so without blame', () => {
    const gaveUp = { answer: GAVE_UP, eventMs: 200_000, presses: 20 };
    const result = score([row(0, numbers.slice(0, 7), gaveUp), row(1, alternating)]);
    expect(result.scores.map(({ value }) => value)).toEqual([null, 0, 25, 0, null, null]);
    expect([0, 4, 5].map((i) => result.scores[i]?.reason)).toEqual(['gave-up', 'gave-up', 'gave-up']);
    expect(result.validity).toEqual([{ id: 'gave-up-numbers', level: 'note', value: 7, limit: 25 }]);
    const { rows, summary } = findings(result, 'de');
    expect(rows[0]?.value).toBe('vorher beendet');
    expect(summary[0]).toBe('Bei den Zahlen haben Sie vor dem letzten Kreis aufgehört.');
    const both = score([row(0, numbers.slice(0, 7)), row(1, ['1'], gaveUp)]);
    expect([0, 2, 5].map((i) => both.scores[i]?.reason)).toEqual(['time-up', 'gave-up', 'gave-up']);
    expect(both.validity.map(({ id }) => id)).toEqual(['time-up-numbers', 'gave-up-alternating']);
    expect(findings(both, 'en').validity[1]?.sentence).toMatch(/1 of 25/);
  });

  it('of a virtual participant who gives up are those of half a board', () => {
    const ability = { hitRate: 1, falseAlarmRate: 0, meanRtMs: 1000, sdRtMs: 0, missRate: 1 };
    const [outcome] = simulate(BOARDS, ability, createRng('gives up'));
    expect(outcome).toMatchObject({ answer: GAVE_UP, flags: [] });
    expect(outcome?.steps).toHaveLength(12);
    const lastMs = outcome?.steps.at(-1)?.eventMs ?? NaN;
    expect((outcome?.eventMs ?? NaN) - lastMs).toBeGreaterThanOrEqual(parameters.wayOutMs.value);
    const [late] = simulate(BOARDS, { ...ability, meanRtMs: 24_000 }, createRng('late'));
    expect(late).toMatchObject({ answer: null, eventMs: null, flags: ['missed'] });
  });

  it('are not usable before the second board', () => {
    const result = score([row(0, numbers)]);
    expect(result.validity).toEqual([{ id: 'incomplete', level: 'unusable', value: 1, limit: 2 }]);
    expect(findings(result, 'de').rows).toEqual([]);
  });

  it('say what a reader must know of the recording', () => {
    const wild = numbers.flatMap((label, i) => (i > 0 && i < 14 ? ['25', label] : [label]));
    const rows = [
      row(0, wild, { presses: wild.length + 6, frameMs: 25 }),
      row(1, alternating, { attempt: 2, frameMs: 25 }),
    ];
    const result = score(rows);
    expect(result.validity.map(({ id, value }) => [id, value])).toEqual([
      ['many-errors', 13],
      ['taps-beside', 6],
      ['seen-before', 1],
      ['slow-display', 40],
    ]);
    for (const locale of ['de', 'en'] as const) {
      expect(
        findings(result, locale)
          .validity.map(({ sentence }) => sentence)
          .join(''),
      ).not.toMatch(/undefined/);
    }
  });
});
