import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { QUIET_CONDITIONS, type TrialRow } from '#lib/domain/trial-row.ts';
import { mean } from '#lib/statistics/summary.ts';
import { testBlocks } from '../plan.ts';
import { findings } from './findings.ts';
import { feedback, instruction } from './instruction.ts';
import { isOver } from './judge.ts';
import { score, type ScoreId } from './score.ts';
import { simulate } from './simulate.ts';
import { makePlan, type SpanTrial } from './trials.ts';

const blocks = testBlocks(makePlan(createRng('score'))).map(({ planned }) => planned.trials);

/** Rows of both parts, each up to the stop rule. */
function rowsOf(answer: (trial: SpanTrial) => string | null, more: Partial<TrialRow> = {}): TrialRow[] {
  return blocks.flatMap((trials, block) => {
    const done: TrialRow[] = [];
    for (const [index, trial] of trials.entries()) {
      if (isOver(done)) break;
      done.push(rowOf(trial, block, index, answer(trial), more));
    }
    return done;
  });
}

function rowOf(
  trial: SpanTrial,
  block: number,
  index: number,
  answer: string | null,
  more: Partial<TrialRow> = {},
): TrialRow {
  return {
    id: `s/test/${block}/1/${index}`,
    sessionId: 's',
    paradigm: 'number-span',
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
    onsetMs: 16,
    offsetMs: null,
    eventMs: answer === null ? null : 5000,
    handledMs: answer === null ? null : 5001,
    answer,
    pointer: answer === null ? null : 'touch',
    steps: [],
    flags: [],
    ...QUIET_CONDITIONS,
    ...more,
  };
}

const upTo =
  (longest: number) =>
  ({ length, correct }: SpanTrial): string =>
    length <= longest ? correct : '';
const valueOf = (rows: readonly TrialRow[], id: ScoreId): number | null | undefined =>
  score(rows).scores.find((entry) => entry.id === id)?.value;
const valuesOf = (rows: readonly TrialRow[]): (number | null)[] =>
  score(rows).scores.map(({ value }) => value);
const flagsOf = (rows: readonly TrialRow[]): string[] => score(rows).validity.map(({ id }) => id);

describe('the stop rule', () => {
  const trials = blocks[0] ?? [];
  const rowsFor = (answers: readonly boolean[]): TrialRow[] =>
    answers.map((right, i) => rowOf(trials[i] as SpanTrial, 0, i, right ? (trials[i]?.correct ?? '') : ''));

  it('ends a part after both sequences of one length are wrong, and not after one of each of two', () => {
    expect(isOver(rowsFor([true, false]))).toBe(false);
    expect(isOver(rowsFor([true, false, false, true]))).toBe(false);
    expect(isOver(rowsFor([true, true, false, false]))).toBe(true);
    expect(isOver(rowsFor([false]))).toBe(false);
    expect(isOver([])).toBe(false);
  });
});

describe('the scores', () => {
  it('are the sequences right and the longest of them, each direction by itself', () => {
    expect(valuesOf(rowsOf(upTo(6)))).toEqual([8, 6, 10, 6]);
    expect(valuesOf(rowsOf(upTo(9)))).toEqual([14, 9, 14, 8]);
    expect(score(rowsOf(upTo(6))).scores[0]?.n).toBe(10);
    expect(score(rowsOf(upTo(6))).validity).toEqual([]);
  });

  it('count one right sequence of a length as that length', () => {
    const first = new Set(blocks.flatMap((trials) => trials.filter((_, i) => i % 2 === 0)));
    expect(valuesOf(rowsOf((trial) => (first.has(trial) ? trial.correct : '')))).toEqual([7, 9, 7, 8]);
  });

  it('leave out what was shown after the stop', () => {
    const all = blocks.flatMap((trials, block) =>
      trials.map((trial, i) => rowOf(trial, block, i, trial.length === 4 ? '' : trial.correct)),
    );
    expect(valuesOf(all)).toEqual([2, 3, 4, 3]);
  });

  it('count the first answer when a block was begun again, and the block as whole', () => {
    const first = rowsOf(upTo(5)).filter(({ block, index }) => block === 0 && index < 6);
    const again = rowsOf(upTo(4), { attempt: 2 });
    const result = score([...again, ...first]);
    expect(result.scores.map(({ value }) => value)).toEqual([6, 5, 6, 4]);
    expect(result.validity).toEqual([
      { id: 'repeated-trials', level: 'note', value: again.length, limit: 0 },
    ]);
  });

  it('of a virtual participant are those that its ability says', () => {
    const ability = { hitRate: 0.8, falseAlarmRate: 0, meanRtMs: 800, sdRtMs: 200, missRate: 0 };
    const shortest = Array.from({ length: 400 }, (_, i) => {
      const outcomes = blocks.map((trials, block) => simulate(trials, ability, createRng(`${i}/${block}`)));
      const rows = rowsOf(() => null).map((row) => ({ ...row, ...outcomes[row.block]?.[row.index] }));
      return valueOf(rows, 'number-span.sequencesRight.forwards') ?? 0;
    });
    // rowsOf() stops after the two shortest sequences, each right with probability .8; four standard errors of 800.
    const share = (mean(shortest) ?? NaN) / 2;
    expect(Math.abs(share - 0.8)).toBeLessThan(0.057);
  });
});

describe('validity', () => {
  it('is not judged before both parts are done', () => {
    const rows = rowsOf(upTo(5));
    expect(score(rows.slice(0, -1)).validity).toEqual([
      { id: 'incomplete', level: 'unusable', value: 1, limit: 2 },
    ]);
    expect(valuesOf([])).toEqual([null, null, null, null]);
  });

  it('notices a task that was not clear', () => {
    expect(flagsOf(rowsOf(({ direction, correct }) => (direction === 'forwards' ? correct : '')))).toEqual([
      'none-right',
    ]);
    expect(flagsOf(rowsOf(({ digits }) => digits))).toEqual(['none-right', 'other-order']);
  });

  it('notices sequences without an answer, uneven digits and a slow display', () => {
    expect(flagsOf(rowsOf((trial) => (trial.length < 5 ? trial.correct : null)))).toEqual(['unanswered']);
    expect(flagsOf(rowsOf(upTo(5), { flags: ['off-duration'] }))).toEqual(['uneven-digits']);
    expect(flagsOf(rowsOf(upTo(5), { frameMs: 40 }))).toEqual(['slow-display']);
  });
});

describe('the words', () => {
  it('show the digits and their order after a wrong practice answer', () => {
    const trial = { direction: 'backwards', length: 3, digits: '528', correct: '825' } as const;
    expect(feedback(trial, '528', 'de')).toMatch(/5\u20022\u20028.*8\u20022\u20025/);
    expect(feedback({ ...trial, direction: 'forwards', correct: '528' }, '', 'de')).toMatch(
      /5\u20022\u20028/,
    );
    expect(feedback(trial, '825', 'de')).toBe('Richtig.');
    expect(feedback(trial, null, 'de')).toMatch(/„Fertig“/);
    expect(() => instruction('main', 'de')).toThrow(RangeError);
  });

  it('say the longest sequence, or that there was none, and no value of an unusable recording', () => {
    const summaryOf = (rows: readonly TrialRow[]): string => findings(score(rows), 'de').summary.join(' ');
    expect(summaryOf(rowsOf(upTo(6)))).toMatch(/vorwärts 6 Zahlen, rückwärts 6 Zahlen/);
    expect(summaryOf(rowsOf(() => ''))).toMatch(/vorwärts keine/);
    expect(summaryOf([])).not.toMatch(/\d/);
    expect(findings(score([]), 'de').rows).toEqual([]);
  });

  it('have a sentence for every flag, in both languages', () => {
    const poor = [
      ...rowsOf(({ digits }) => digits, { flags: ['off-duration'], frameMs: 40, attempt: 2 }),
      ...rowsOf(() => null),
    ];
    for (const locale of ['de', 'en'] as const) {
      expect(findings(score(poor), locale).validity).toHaveLength(5);
      expect(findings(score(rowsOf(() => null)), locale).validity).toHaveLength(2);
    }
  });
});
