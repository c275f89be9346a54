import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { QUIET_CONDITIONS, type TrialRow } from '#lib/domain/trial-row.ts';
import { parameters } from './parameters.ts';
import { score } from './score.ts';
import { LONGEST_RUN, makePlan, type ArrowTrial } from './trials.ts';

const planned = (seed: string): readonly ArrowTrial[] =>
  makePlan(createRng(seed)).parts[0]?.test[0]?.trials ?? [];

function row(index: number, answer: string | null, rtMs: number): TrialRow {
  return {
    id: String(index),
    sessionId: 's',
    paradigm: 'arrows',
    paradigmVersion: 1,
    form: 1,
    seed: 's',
    appVersion: 'test',
    phase: 'test',
    block: 0,
    attempt: 1,
    index,
    trial: { correct: 'left', foreperiodMs: 1000 },
    recordedAtIso: '',
    timeOriginIso: '',
    drawnMs: 0,
    onsetMs: 16,
    offsetMs: null,
    eventMs: answer === null ? null : 16 + rtMs,
    handledMs: answer === null ? null : 17 + rtMs,
    answer,
    pointer: answer === null ? null : 'touch',
    steps: [],
    flags: [],
    ...QUIET_CONDITIONS,
  };
}

const rowsOf = (answers: readonly (string | null)[], rtMs = 400): TrialRow[] =>
  answers.map((answer, index) => row(index, answer, rtMs));

describe('the plan of arrows', () => {
  it('points to both sides equally often, never long to one, after waits within their limits', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const trials = planned(seed);
        const sides = trials.map(({ correct }) => (correct === 'left' ? 'l' : 'r')).join('');
        expect(trials).toHaveLength(parameters.trials.value);
        expect(sides.replaceAll('r', '')).toHaveLength(parameters.trials.value / 2);
        expect(sides).not.toMatch(new RegExp(`l{${LONGEST_RUN + 1}}|r{${LONGEST_RUN + 1}}`));
        for (const { foreperiodMs } of trials) {
          expect(foreperiodMs).toBeGreaterThanOrEqual(parameters.foreperiodShortestMs.value);
          expect(foreperiodMs).toBeLessThanOrEqual(parameters.foreperiodLongestMs.value);
        }
      }),
    );
  });
});

describe('the score of arrows', () => {
  it('counts right answers, and takes the median of their times', () => {
    const answers = [...Array<string>(11).fill('left'), 'right'];
    const { scores, validity } = score(rowsOf(answers));
    expect(scores.map(({ value }) => value)).toEqual([11 / 12, 400]);
    expect(validity).toEqual([]);
  });

  it('does not count what came too fast, or not at all', () => {
    const tooFast = rowsOf(Array<string>(12).fill('left'), parameters.anticipationMs.value - 1);
    expect(score(tooFast).scores.map(({ value }) => value)).toEqual([0, null]);
    const { scores, validity } = score(rowsOf([null, null, ...Array<string>(10).fill('left')]));
    expect(scores[0]?.value).toBeCloseTo(10 / 12);
    expect(validity).toEqual([{ id: 'inattentive', level: 'limited', value: 10, limit: 11 }]);
  });

  it('is not usable before the last arrow', () => {
    expect(score(rowsOf(['left'])).validity).toEqual([
      { id: 'incomplete', level: 'unusable', value: 1, limit: 12 },
    ]);
    expect(score([]).scores.map(({ value }) => value)).toEqual([null, null]);
  });
});
