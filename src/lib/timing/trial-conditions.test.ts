import { describe, expect, it } from 'vitest';
import { overlapMs } from './long-tasks.ts';
import { watchTrial } from './trial-conditions.ts';

const loop = { intervalMs: () => 16, missedFrames: (fromMs: number) => (fromMs <= 500 ? 3 : 0) };
const quiet = { presses: () => [], mergedMoves: () => 0, cancelled: () => 0, clear: () => undefined };
const noTasks = { between: () => null };

function clocks(): { pageMs: () => number; wallMs: () => number; page: number; wall: number } {
  const state = {
    page: 100,
    wall: 1_000_000,
    pageMs: (): number => state.page,
    wallMs: (): number => state.wall + state.page,
  };
  return state;
}

describe('what goes on around a trial', () => {
  it('is looked at from the first picture on', () => {
    const at = clocks();
    const trial = watchTrial(loop, quiet, { between: (fromMs, toMs) => toMs - fromMs }, at);
    trial.begin();
    at.page = 900;
    trial.drew(600);
    trial.drew(700);
    expect(trial.end()).toEqual({
      conditions: { frameMs: 16, missedFrames: 0, longTaskMs: 300, presses: 0, mergedMoves: 0 },
      flags: [],
    });
  });

  it('forgets what was noted before it began, and hands out each note once', () => {
    const trial = watchTrial(loop, quiet, noTasks, clocks());
    trial.note('blurred');
    trial.begin();
    expect(trial.end().flags).toEqual([]);
    trial.note('blurred');
    trial.note('blurred');
    expect(trial.end().flags).toEqual(['blurred']);
  });

  it.each([3_600_000, -3_600_000])('notices a wall clock that is set by %i ms', (byMs) => {
    const at = clocks();
    const trial = watchTrial(loop, quiet, noTasks, at);
    trial.begin();
    at.page += 800;
    at.wall += byMs;
    expect(trial.end().flags).toEqual(['clock-jump']);
  });

  it('tells a touch that the system took away', () => {
    const trial = watchTrial(loop, { ...quiet, cancelled: () => 1 }, noTasks, clocks());
    trial.begin();
    expect(trial.end().flags).toEqual(['touch-cancelled']);
  });
});

describe('long tasks', () => {
  it('count as far as they lie within the trial', () => {
    const tasks = [
      { startTime: 0, duration: 60 },
      { startTime: 90, duration: 80 },
      { startTime: 190, duration: 100 },
      { startTime: 400, duration: 50 },
    ];
    expect(overlapMs(tasks, 100, 200)).toBe(70 + 10);
    expect(overlapMs([], 100, 200)).toBe(0);
  });
});
