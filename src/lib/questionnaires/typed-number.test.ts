import { describe, expect, it } from 'vitest';
import { numberProblem, rangeHint, readTypedNumber } from './typed-number.ts';

const years = { type: 'integer', min: 0, max: 16 } as const;
const weight = { type: 'decimal', min: 30.5, max: null } as const;

describe('a number as it is typed', () => {
  it.each([
    [' 12 ', years, { valueInteger: 12 }],
    ['0', years, { valueInteger: 0 }],
    ['72,5', weight, { valueDecimal: 72.5 }],
    ['72.5', weight, { valueDecimal: 72.5 }],
    ['−3', { ...years, min: -5 }, { valueInteger: -3 }],
  ])('%j is taken down', (typed, question, value) => {
    expect(readTypedNumber(typed, question)).toEqual({ ok: true, value });
  });

  it.each([
    ['zwölf', years, 'not-a-number'],
    ['1,5', years, 'not-a-number'],
    ['1e3', years, 'not-a-number'],
    ['12345678901', { ...years, max: null }, 'not-a-number'],
    ['', years, 'not-a-number'],
    ['17', years, 'out-of-range'],
    ['-1', years, 'out-of-range'],
    ['30', weight, 'out-of-range'],
  ] as const)('%j is not', (typed, question, reason) => {
    expect(readTypedNumber(typed, question)).toEqual({ ok: false, reason });
  });

  it('has a hint and a sentence with the numbers that fit', () => {
    expect(rangeHint(years, 'de')).toBe('Eine Zahl von 0 bis 16');
    expect(rangeHint(weight, 'de')).toBe('Eine Zahl ab 30,5');
    expect(rangeHint({ ...years, min: null }, 'en')).toBe('A number up to 16');
    expect(rangeHint({ ...years, min: null, max: null }, 'de')).toBeNull();
    expect(numberProblem('out-of-range', years, 'de')).toContain('von 0 bis 16');
    expect(numberProblem('out-of-range', weight, 'de')).toContain('ab 30,5');
    expect(numberProblem('out-of-range', { ...years, min: null }, 'de')).toContain('bis 16');
    expect(numberProblem('not-a-number', years, 'de')).toContain('ganze Zahl');
    expect(numberProblem('not-a-number', weight, 'de')).toContain('2,5');
  });
});
