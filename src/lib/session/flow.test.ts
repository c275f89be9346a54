import { describe, expect, it } from 'vitest';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import { blockState } from './flow.ts';

function rows(attempt: number, count: number): TrialRow[] {
  return Array.from(
    { length: count },
    (_, index) => ({ phase: 'test', block: 1, attempt, index }) as TrialRow,
  );
}

const all = (attempt: readonly TrialRow[]): boolean => attempt.length === 8;

describe('a block', () => {
  it('has not been begun without rows', () => {
    expect(blockState(rows(1, 8), 'test', 0, all)).toEqual({ attempts: 0, complete: false });
    expect(blockState(rows(1, 8), 'practice', 1, all)).toEqual({ attempts: 0, complete: false });
  });

  it('is complete when its last attempt has all trials', () => {
    expect(blockState(rows(1, 8), 'test', 1, all)).toEqual({ attempts: 1, complete: true });
    expect(blockState([...rows(1, 5), ...rows(2, 8)], 'test', 1, all)).toEqual({
      attempts: 2,
      complete: true,
    });
  });

  it('is to be begun again when it was cut short', () => {
    expect(blockState([...rows(1, 5), ...rows(2, 7)], 'test', 1, all)).toEqual({
      attempts: 2,
      complete: false,
    });
  });
});
