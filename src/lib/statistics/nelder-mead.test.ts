import { describe, expect, it } from 'vitest';
import { nelderMead } from './nelder-mead.ts';

const valley = ([x = 0, y = 0]: readonly number[]): number => (1 - x) ** 2 + 100 * (y - x * x) ** 2;

describe('the search of Nelder and Mead', () => {
  it('comes out of Rosenbrock’s valley at (1, 1)', () => {
    const { point, converged } = nelderMead(valley, [-1.2, 1], [0.5, 0.5], { tolerance: 1e-16 });
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 5);
    expect(point[1]).toBeCloseTo(1, 5);
  });

  it('says when it was stopped', () => {
    expect(nelderMead(valley, [-1.2, 1], [0.5, 0.5], { maxSteps: 5 }).converged).toBe(false);
  });

  it('goes around where the function is not defined', () => {
    const { point } = nelderMead(([x = 0]) => x - Math.log(x), [3], [-2.5], { tolerance: 1e-14 });
    expect(point[0]).toBeCloseTo(1, 5);
  });
});
