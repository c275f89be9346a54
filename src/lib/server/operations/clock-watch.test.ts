import { expect, it } from 'vitest';
import { clockWatch } from './clock-watch.ts';

it('tells how far the clock was set since the last look, and nothing of time that has passed', () => {
  let [wall, steady] = [1_000_000, 0];
  const look = clockWatch(
    () => wall,
    () => steady,
  );
  const after = (passed: number, set: number): number => {
    steady += passed;
    wall += passed + set;
    return look();
  };
  expect([after(3600, 0), after(3600, 500), after(3600, 0), after(10, -700)]).toEqual([0, 500, 0, -700]);
});
