import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import { LOCALES } from '#lib/i18n/texts.ts';
import { mean } from '#lib/statistics/summary.ts';
import { findings } from './findings.ts';
import { blocks, flagsOf, given, right, rightOf, rowsFor, withoutDelayed } from './fixtures.ts';
import { scoreDocs } from './score-docs.ts';
import { score } from './score.ts';
import { simulate } from './simulate.ts';

const scoreOf = (rows: readonly TrialRow[], id: string): ReturnType<typeof score>['scores'][number] => {
  const found = score(rows).scores.find((one) => one.id === `object-in-room.${id}`);
  if (found === undefined) throw new RangeError(id);
  return found;
};

describe('the scores', () => {
  it('of a perfect session are 25, 25 and all retained', () => {
    const rows = rowsFor(right);
    expect(score(rows).scores.map(({ value }) => value)).toEqual([25, 0, 0, 3000, 25, 0, 0, 3000, 1]);
    expect(score(rows).validity).toEqual([]);
    // Wilson: 25 of 25, low = 25 · 25 / (25 + 1.959964²).
    expect(scoreOf(rows, 'immediateCorrect').interval?.low).toBeCloseTo(21.67019, 4);
    expect(scoreOf(rows, 'immediateCorrect').interval?.high).toBeCloseTo(25, 10);
  });

  it('tell the two kinds of error apart, and divide later by earlier', () => {
    const rows = rowsFor(rightOf(20, 15));
    expect(scoreOf(rows, 'immediateSameRoom').value).toBe(3);
    expect(scoreOf(rows, 'immediateOtherRoom').value).toBe(2);
    expect(scoreOf(rows, 'delayedCorrect').value).toBe(15);
    expect(scoreOf(rows, 'retention').value).toBe(0.75);
  });

  it('count what was not answered, or too fast, as not right', () => {
    const rows = rowsFor((_, index) => (index === 0 ? {} : given('target', index === 1 ? 150 : 3000)));
    expect(scoreOf(rows, 'immediateCorrect')).toMatchObject({ value: 23, n: 25 });
    expect(scoreOf(rows, 'immediateSameRoom').value).toBe(0);
  });

  it('have a reason where there is no value', () => {
    expect(scoreOf(withoutDelayed(rowsFor(right)), 'delayedCorrect')).toMatchObject({
      value: null,
      reason: 'no-delayed-part',
    });
    expect(scoreOf(rowsFor(rightOf(0, 5)), 'retention').reason).toBe('immediate-zero');
    expect(scoreOf(rowsFor(rightOf(0, 5)), 'immediateMedianRtMs').reason).toBe('no-right-answers');
    expect(score([]).scores.every(({ value, reason }) => value === null && reason !== null)).toBe(true);
  });

  it('count the first answer when the questions were begun again', () => {
    const first = rowsFor(right).filter(({ block, index }) => block === 0 || (block === 1 && index < 10));
    const again = rowsFor(() => given('other-room')).map((row) =>
      row.block === 1 ? { ...row, attempt: 2 } : row,
    );
    const rows = [...again.filter(({ block }) => block > 0), ...first];
    expect(scoreOf(rows, 'immediateCorrect').value).toBe(10);
    expect(flagsOf(rows)).toContain('repeated-trials');
  });

  it('recover the ability of a virtual participant, on average', () => {
    const ability = { hitRate: 0.7, falseAlarmRate: 0.3, meanRtMs: 3000, sdRtMs: 800, missRate: 0 };
    const empty = rowsFor(() => ({}));
    const values = Array.from({ length: 200 }, (_, i) => {
      const outcomes = blocks.map((trials, block) =>
        simulate(trials, ability, createRng(`sim-${i}-${block}`)),
      );
      const rows = empty.map((row) => ({ ...row, ...outcomes[row.block]?.[row.index] }));
      return scoreOf(rows, 'immediateCorrect').value ?? 0;
    });
    // Standard error of the mean of 200 sessions: sqrt(25 · .7 · .3 / 200) ≈ .162; four of them.
    expect(Math.abs((mean(values) ?? NaN) - 17.5)).toBeLessThan(0.65);
  });
});

describe('the words', () => {
  it('exist for every flag, in every language', () => {
    const flags = [
      ...['few-answers', 'one-position', 'anticipations', 'chance'].flatMap((id) => [
        `${id}-immediate`,
        `${id}-delayed`,
      ]),
      ...[
        'learned-again',
        'recall-late',
        'delayed-missing',
        'delayed-late',
        'delayed-early',
        'repeated-trials',
        'slow-display',
      ],
      'incomplete',
    ];
    for (const locale of LOCALES) {
      for (const id of flags) {
        const validity = [{ id, level: 'limited', value: 1, limit: 2 }] as const;
        const [flag] = findings({ scores: [], validity }, locale).validity;
        expect(flag?.sentence).toMatch(/^[A-Z].*\.$/);
      }
    }
  });

  it('tell both counts beside guessing, or that the later part is missing', () => {
    const both = findings(score(rowsFor(rightOf(20, 15))), 'de');
    expect(both.summary.join(' ')).toMatch(/20 von 25.*etwa 8.*15 von 25/);
    expect(both.rows.map(({ scoreId }) => scoreId)).toEqual(Object.keys(scoreDocs));
    expect(both.chart?.points).toHaveLength(2);
    const one = findings(score(withoutDelayed(rowsFor(right))), 'de');
    expect(one.summary.join(' ')).toContain('Der zweite Teil fehlt.');
    expect(one.chart?.points).toHaveLength(1);
  });

  it('hold no value of an unusable recording, nor of one that may be guessing', () => {
    const unusable = findings(score(rowsFor(() => ({}))), 'de');
    expect(unusable.rows).toEqual([]);
    expect(unusable.chart).toBeNull();
    expect(unusable.summary.join(' ')).not.toMatch(/\d/);
    expect(findings(score(rowsFor(rightOf(8, 8))), 'de').summary.join(' ')).not.toMatch(/\d/);
  });
});
