import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { QUIET_CONDITIONS, type TrialRow } from '#lib/domain/trial-row.ts';
import { SYMBOL_IDS, addresses } from './drawings.ts';
import { findings } from './findings.ts';
import { paradigm } from './index.ts';
import { parameters } from './parameters.ts';
import { score } from './score.ts';
import { isOver, makePlan, type SymbolTrial } from './trials.ts';

const ONSET_MS = 16;
const partOf = (seed: string) => makePlan(createRng(seed)).parts[0];
const testOf = (seed: string): readonly SymbolTrial[] => partOf(seed)?.test[0]?.trials ?? [];
const TRIALS = testOf('score');

interface Answer {
  readonly answer: string | null;
  readonly rtMs: number;
}

/** Rows of one attempt, each symbol at the answer to the one before. */
function rowsOf(answers: readonly Answer[], attempt = 1): TrialRow[] {
  let onsetMs = ONSET_MS;
  return answers.map(({ answer, rtMs }, index) => {
    const eventMs = answer === null ? null : onsetMs + rtMs;
    const row: TrialRow = {
      id: `s/test/0/${attempt}/${index}`,
      sessionId: 's',
      paradigm: 'symbols',
      paradigmVersion: 1,
      form: 1,
      seed: 's',
      appVersion: 'test',
      phase: 'test',
      block: 0,
      attempt,
      index,
      trial: TRIALS[index] ?? {},
      recordedAtIso: '',
      timeOriginIso: '',
      drawnMs: onsetMs,
      onsetMs,
      offsetMs: null,
      eventMs,
      handledMs: eventMs,
      answer,
      pointer: answer === null ? null : 'touch',
      steps: [],
      flags: [],
      ...QUIET_CONDITIONS,
    };
    onsetMs = eventMs ?? onsetMs;
    return row;
  });
}

const right = (count: number, rtMs: number): Answer[] =>
  TRIALS.slice(0, count).map(({ correct }) => ({ answer: correct, rtMs }));
const TIME_UP: Answer = { answer: null, rtMs: 0 };
const valuesOf = (rows: readonly TrialRow[]): readonly (number | null)[] =>
  score(rows).scores.map(({ value }) => value);
const flagsOf = (rows: readonly TrialRow[]): readonly string[] => score(rows).validity.map(({ id }) => id);

describe('the plan of symbols', () => {
  it('holds every symbol once in each run of nine, none twice in a row, for any seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const trials = testOf(seed);
        expect(trials).toHaveLength(parameters.trials.value);
        expect(partOf(seed)?.practice?.trials).toHaveLength(parameters.practiceTrials.value);
        const symbols = trials.map(({ symbol }) => symbol);
        expect(symbols.filter((symbol, i) => symbol === symbols[i - 1])).toEqual([]);
        for (let start = 0; start + 9 <= symbols.length; start += 9) {
          expect(new Set(symbols.slice(start, start + 9)).size).toBe(9);
        }
        for (const { key, symbol, correct } of trials) expect(key[Number(correct) - 1]).toBe(symbol);
      }),
    );
  });

  it('gives every symbol every digit equally often, over many seeds', () => {
    const digits = Array.from({ length: 900 }, (_, i) => testOf(`${i}`)[0]?.key.indexOf('leaf'));
    for (let digit = 0; digit < 9; digit++) {
      const count = digits.filter((other) => other === digit).length;
      expect(count).toBeGreaterThan(60);
      expect(count).toBeLessThan(140);
    }
  });

  it('has one key for practice and test, and a picture for every symbol', () => {
    const part = partOf('key');
    const keys = [...(part?.practice?.trials ?? []), ...(part?.test[0]?.trials ?? [])].map(({ key }) => key);
    expect(new Set(keys.map((key) => key.join(' '))).size).toBe(1);
    expect(SYMBOL_IDS.filter((id) => !(id in addresses))).toEqual([]);
    const examples = paradigm.instruction('main', null, 'de').flatMap(({ pictures }) => pictures);
    expect(examples.filter(({ id }) => !(id in addresses))).toEqual([]);
  });
});

describe('the time of symbols', () => {
  it('is over 90 s after the first onset, and never in practice', () => {
    expect(isOver([])).toBe(false);
    expect(isOver(rowsOf(right(89, 1000)))).toBe(false);
    expect(isOver(rowsOf(right(90, 1000)))).toBe(true);
    expect(isOver(rowsOf([...right(3, 1000), TIME_UP]))).toBe(true);
    const practice = rowsOf([TIME_UP]).map((row) => ({ ...row, trial: { ...row.trial, isTimed: false } }));
    expect(isOver(practice)).toBe(false);
  });
});

describe('the score of symbols', () => {
  it('counts right and wrong answers, and takes the median time of the right ones', () => {
    const wrong = { answer: TRIALS[40]?.correct === '1' ? '2' : '1', rtMs: 500 };
    const result = score(rowsOf([...right(40, 2000), wrong, TIME_UP]));
    expect(result.scores.map(({ value }) => value)).toEqual([40, 1, 40 / 41, 2000]);
    expect(result.validity).toEqual([]);
  });

  it('does not count what came too fast', () => {
    const fast = rowsOf([...right(20, 1000), ...right(40, 150).slice(20), TIME_UP]);
    expect(valuesOf(fast).slice(0, 3)).toEqual([20, 0, 1]);
    expect(flagsOf(fast)).toEqual(['anticipations']);
  });

  it('takes the first attempt that ran its full time, and mixes none', () => {
    const cut = rowsOf(right(30, 800), 1);
    const whole = rowsOf([...right(50, 1500), TIME_UP], 2);
    const later = rowsOf([...right(60, 1200), TIME_UP], 3);
    const result = score([...later, ...cut, ...whole]);
    expect(result.scores[0]?.value).toBe(50);
    expect(result.validity).toEqual([{ id: 'begun-again', level: 'note', value: 1, limit: 0 }]);
  });

  it('is not usable before its time is up, or with one field for everything', () => {
    const result = score(rowsOf(right(10, 1000)));
    expect(result.validity).toEqual([{ id: 'incomplete', level: 'unusable', value: 10, limit: 90 }]);
    expect(findings(result, 'de').rows).toEqual([]);
    expect(valuesOf([])).toEqual([null, null, null, null]);
    expect(flagsOf(rowsOf([...right(40, 1000).map(() => ({ answer: '5', rtMs: 900 })), TIME_UP]))).toEqual([
      'one-answer',
      'many-errors',
    ]);
    expect(flagsOf(rowsOf([...right(5, 9000), TIME_UP]))).toEqual(['few-answers']);
  });

  it('finds words for everything a reader must know', () => {
    const slow = rowsOf([...right(9, 5000), { answer: 'x', rtMs: 300 }, TIME_UP]);
    const again = slow.map((row) => ({ ...row, attempt: 2, frameMs: 25 }));
    const { validity } = score([...rowsOf(right(2, 500)), ...again]);
    expect(validity.map(({ id }) => id)).toEqual(['slow-display', 'begun-again']);
    const all = ['one-answer', 'few-answers', 'many-errors', 'anticipations'].map((id) => ({
      id,
      level: 'limited' as const,
      value: 0.5,
      limit: 1,
    }));
    for (const locale of ['de', 'en'] as const) {
      const told = findings({ scores: [], validity: [...validity, ...all] }, locale);
      expect(told.validity.map(({ sentence }) => sentence).filter((sentence) => sentence === '')).toEqual([]);
    }
  });
});
