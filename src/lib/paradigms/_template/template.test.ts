import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { QUIET_CONDITIONS, type TrialRow } from '#lib/domain/trial-row.ts';
import { parameters } from './parameters.ts';
import { score } from './score.ts';
import { makePlan, type TemplateTrial } from './trials.ts';

const planned = (seed: string): readonly TemplateTrial[] =>
  makePlan(createRng(seed)).parts[0]?.test[0]?.trials ?? [];

/** Answers to circles on the left, each as long after its onset. */
function rowsOf(answers: readonly (string | null)[], rtMs = 400): TrialRow[] {
  return answers.map((answer, index) => ({
    ...QUIET_CONDITIONS,
    id: String(index),
    sessionId: 's',
    paradigm: '_template',
    paradigmVersion: 1,
    form: 1,
    seed: 's',
    appVersion: 'test',
    phase: 'test',
    block: 0,
    attempt: 1,
    index,
    trial: { correct: 'left', waitMs: 1000 },
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
  }));
}

describe('the plan of _template', () => {
  it('shows as many circles on each side, after waits within their limits', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const trials = planned(seed);
        expect(trials).toHaveLength(parameters.trials.value);
        expect(trials.filter(({ correct }) => correct === 'left')).toHaveLength(parameters.trials.value / 2);
        for (const { waitMs } of trials) {
          expect(waitMs).toBeGreaterThanOrEqual(parameters.waitShortestMs.value);
          expect(waitMs).toBeLessThanOrEqual(parameters.waitLongestMs.value);
        }
      }),
    );
  });
});

describe('the score of _template', () => {
  it('counts right answers, and takes the median of their times', () => {
    const { scores, validity } = score(rowsOf([...Array<string>(11).fill('left'), 'right']));
    expect(scores.map(({ value }) => value)).toEqual([11 / 12, 400]);
    expect(validity).toEqual([]);
  });

  it('does not count what came too fast, or not at all', () => {
    const tooFast = rowsOf(Array<string>(12).fill('left'), parameters.anticipationMs.value - 1);
    expect(score(tooFast).scores.map(({ value }) => value)).toEqual([0, null]);
    expect(score(rowsOf([null, ...Array<string>(11).fill('left')])).scores[0]?.value).toBe(11 / 12);
  });

  it('is not usable before the last circle', () => {
    expect(score(rowsOf(['left'])).validity).toEqual([
      { id: 'incomplete', level: 'unusable', value: 1, limit: 12 },
    ]);
    expect(score([]).scores.map(({ value }) => value)).toEqual([null, null]);
  });
});
