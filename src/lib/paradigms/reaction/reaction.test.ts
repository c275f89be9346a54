import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { QUIET_CONDITIONS, type TrialRow } from '#lib/domain/trial-row.ts';
import { mean } from '#lib/statistics/summary.ts';
import { testBlocks } from '../plan.ts';
import { findings } from './findings.ts';
import { feedback, instruction } from './instruction.ts';
import type { ScoreId } from './score-docs.ts';
import { score } from './score.ts';
import { simulate } from './simulate.ts';
import { FIELDS, makePlan, type ReactionTrial } from './trials.ts';

const ONSET_MS = 16;
const blocks = testBlocks(makePlan(createRng('score'))).map(({ planned }) => planned.trials);

/** What a virtual person does: field pressed and time; null for no press. */
type Press = readonly [string, number] | null;

function rowsOf(press: (trial: ReactionTrial, n: number) => Press, more: Partial<TrialRow> = {}): TrialRow[] {
  let n = -1;
  return blocks.flatMap((trials, block) =>
    trials.map((trial, index) => {
      n += 1;
      const pressed = press(trial, n);
      const eventMs = pressed === null ? null : ONSET_MS + pressed[1];
      return {
        id: `s/test/${block}/1/${index}`,
        sessionId: 's',
        paradigm: 'reaction',
        paradigmVersion: 1,
        form: 1,
        seed: 's',
        appVersion: 'test',
        phase: 'test',
        block,
        attempt: 1,
        index,
        trial,
        recordedAtIso: '',
        timeOriginIso: '',
        drawnMs: 0,
        onsetMs: ONSET_MS,
        offsetMs: null,
        eventMs,
        handledMs: eventMs,
        answer: pressed?.[0] ?? null,
        pointer: pressed === null ? null : 'touch',
        steps: [],
        flags: [],
        ...QUIET_CONDITIONS,
        ...more,
      };
    }),
  );
}

const right = ({ part, correct }: ReactionTrial): Press => [correct, part === 'simple' ? 300 : 500];
const wrongField = (correct: string): string => FIELDS.find((field) => field !== correct) ?? '';
const valueOf = (rows: readonly TrialRow[], id: ScoreId): number | null | undefined =>
  score(rows).scores.find((entry) => entry.id === id)?.value;
const flagsOf = (rows: readonly TrialRow[]): string[] => score(rows).validity.map(({ id }) => id);

describe('the scores', () => {
  it('are median, mean and spread of the right answers of each part', () => {
    // Two times, equally often: with n = 40, SD (n − 1) = 100 · √(40/39); with n = 20, 50 · √(20/19).
    const rows = rowsOf(({ part, correct }, n) => [
      correct,
      part === 'simple' ? 300 + 50 * (n % 2 === 0 ? 1 : -1) : 500 + 100 * (n % 2 === 0 ? 1 : -1),
    ]);
    expect(valueOf(rows, 'reaction.medianRtMs.simple')).toBe(300);
    expect(valueOf(rows, 'reaction.meanRtMs.choice')).toBe(500);
    expect(valueOf(rows, 'reaction.sdRtMs.simple')).toBeCloseTo(50 * Math.sqrt(20 / 19), 9);
    expect(valueOf(rows, 'reaction.sdRtMs.choice')).toBeCloseTo(100 * Math.sqrt(40 / 39), 9);
    expect(valueOf(rows, 'reaction.rightShare.choice')).toBe(1);
    expect(valueOf(rows, 'reaction.choiceMinusSimpleMs')).toBe(200);
    expect(score(rows).validity).toEqual([]);
  });

  it('leave wrong answers out of the times, and give the share of right ones its interval', () => {
    const rows = rowsOf((trial, n) => (n >= 56 ? [wrongField(trial.correct), 2000] : right(trial)));
    expect(valueOf(rows, 'reaction.meanRtMs.choice')).toBe(500);
    const share = score(rows).scores.find(({ id }) => id === 'reaction.rightShare.choice');
    expect(share).toMatchObject({ value: 0.9, n: 40 });
    // Wilson’s interval of 36 in 40, computed by hand with z = 1.959964.
    expect(share?.interval?.low).toBeCloseTo(0.7695, 4);
    expect(share?.interval?.high).toBeCloseTo(0.9604, 4);
  });

  it('count presses that were too early, each part with its own limit, and presses that did not come', () => {
    const rows = rowsOf((trial, n) => {
      if (n === 0 || n === 20) return null;
      return n === 1 || n === 21 ? [trial.correct, 160] : n === 2 ? ['1', 149] : right(trial);
    });
    expect(valueOf(rows, 'reaction.anticipations.simple')).toBe(1);
    expect(valueOf(rows, 'reaction.anticipations.choice')).toBe(1);
    expect(valueOf(rows, 'reaction.misses.simple')).toBe(1);
    expect(valueOf(rows, 'reaction.misses.choice')).toBe(1);
    expect(score(rows).scores.find(({ id }) => id === 'reaction.medianRtMs.simple')?.n).toBe(18);
  });

  it('keep an answer that follows a press before the dot', () => {
    const rows = rowsOf(right).map((row, n): TrialRow => (n < 3 ? { ...row, flags: ['early-press'] } : row));
    expect(valueOf(rows, 'reaction.anticipations.simple')).toBe(3);
    expect(score(rows).scores[0]?.n).toBe(20);
  });

  it('count the first answer when a block was begun again', () => {
    const again = rowsOf(({ correct }) => [correct, 900], { attempt: 2 });
    const both = [...again, ...rowsOf(right)];
    expect(valueOf(both, 'reaction.medianRtMs.choice')).toBe(500);
    expect(score(both).validity).toEqual([{ id: 'repeated-trials', level: 'note', value: 60, limit: 0 }]);
  });

  it('of a virtual participant are those that its ability says', () => {
    const ability = { hitRate: 0.9, falseAlarmRate: 0, meanRtMs: 1000, sdRtMs: 200, missRate: 0 };
    const values = Array.from({ length: 100 }, (_, i) => {
      const outcomes = blocks.map((trials, block) => simulate(trials, ability, createRng(`${i}/${block}`)));
      const rows = rowsOf(() => null).map((row) => ({ ...row, ...outcomes[row.block]?.[row.index] }));
      return [
        valueOf(rows, 'reaction.rightShare.choice') ?? 0,
        valueOf(rows, 'reaction.meanRtMs.choice') ?? 0,
      ];
    });
    const meanOf = (column: 0 | 1): number => mean(values.map((value) => value[column] ?? NaN)) ?? NaN;
    // Four standard errors: √(.9 · .1 / 4000) ≈ .0047; the times are uniform within ± 200 ms, 115 / √3600 ≈ 1.9.
    expect(Math.abs(meanOf(0) - 0.9)).toBeLessThan(0.019);
    expect(Math.abs(meanOf(1) - 1000)).toBeLessThan(8);
  });
});

describe('validity', () => {
  it('is not judged before the last dot', () => {
    expect(score(rowsOf(right).slice(0, 59)).validity).toEqual([
      { id: 'incomplete', level: 'unusable', value: 59, limit: 60 },
    ]);
    expect(score([]).scores.filter(({ value }) => value !== null)).toEqual([]);
  });

  it('notices too few answers', () => {
    const answered = (count: number): TrialRow[] => rowsOf((trial, n) => (n < count ? right(trial) : null));
    expect(score(answered(53)).validity[0]).toMatchObject({ id: 'few-answers', level: 'limited' });
    expect(score(answered(47)).validity[0]).toMatchObject({ id: 'few-answers', level: 'unusable' });
  });

  it('notices one field pressed all the time, and many wrong ones', () => {
    expect(flagsOf(rowsOf(() => ['1', 500]))).toEqual(['one-field']);
    const guessed = rowsOf((trial, n) => (n % 2 === 0 ? [wrongField(trial.correct), 500] : right(trial)));
    expect(flagsOf(guessed)).toEqual(['many-errors']);
  });

  it('notices presses before the dot, resting fingers and a slow display', () => {
    expect(flagsOf(rowsOf(right, { flags: ['early-press'] }))).toEqual(['anticipations']);
    expect(flagsOf(rowsOf(right, { flags: ['finger-held'] }))).toEqual(['resting-fingers']);
    expect(flagsOf(rowsOf(right, { frameMs: 1000 / 30 }))).toEqual(['slow-display']);
  });
});

describe('the words', () => {
  it('say where the dot was, and nothing after a right press', () => {
    const trial: ReactionTrial = { part: 'choice', correct: '2', foreperiodMs: 1000 };
    expect(feedback(trial, '3', 'de')).toMatch(/zweiten Kästchen von links/);
    expect(feedback(trial, null, 'de')).toMatch(/Feld unter dem Punkt/);
    expect(feedback(trial, '2', 'de')).toBeNull();
    expect(() => instruction('main', 'de')).toThrow(RangeError);
  });

  it('hold no value of an unusable recording', () => {
    const { rows, summary } = findings(score(rowsOf(() => ['1', 500])), 'de');
    expect(rows).toEqual([]);
    expect(summary.join(' ')).not.toMatch(/\d/);
  });

  it('have a sentence for every flag, in both languages', () => {
    const flags = ['early-press', 'finger-held'] as const;
    const poor = rowsOf((trial, n) => (n < 47 ? right(trial) : null), { flags, frameMs: 40, attempt: 2 });
    for (const locale of ['de', 'en'] as const) {
      const { validity } = findings(score(poor), locale);
      expect(validity).toHaveLength(5);
      expect(findings(score(rowsOf(right)), locale).summary).toHaveLength(3);
    }
  });
});
