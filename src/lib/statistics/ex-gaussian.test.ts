import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import {
  exGaussianLogDensity,
  exGaussianMoments,
  exGaussianOfMoments,
  fitExGaussian,
} from './ex-gaussian.ts';
import { mean, sampleSd } from './summary.ts';
import { normalDraws } from './testing/normal-draws.ts';

const parameters = fc.record({
  mu: fc.double({ min: 200, max: 900, noNaN: true }),
  sigma: fc.double({ min: 10, max: 150, noNaN: true }),
  tau: fc.double({ min: 10, max: 400, noNaN: true }),
});

function sampleOf(n: number, seed: string): number[] {
  const [normal, rng] = [normalDraws(seed), createRng(`${seed}-tail`)];
  return Array.from({ length: n }, () => 400 + 40 * normal() - 120 * Math.log1p(-rng.float()));
}

describe('the ex-Gaussian', () => {
  it('has the moments of its parameters, and the parameters of its moments', () => {
    fc.assert(
      fc.property(parameters, (own) => {
        const back = exGaussianOfMoments(exGaussianMoments(own));
        expect(back?.mu).toBeCloseTo(own.mu, 5);
        expect(back?.tau).toBeCloseTo(own.tau, 5);
        expect((back?.sigma ?? NaN) / own.sigma).toBeCloseTo(1, 4);
      }),
    );
    expect(exGaussianOfMoments({ mean: 500, sd: 100, skewness: -0.1 })).toBeNull();
    expect(exGaussianOfMoments({ mean: 500, sd: 100, skewness: 2 })).toBeNull();
  });

  it('has a density with the area 1 and its mean as centre', () => {
    fc.assert(
      fc.property(parameters, (own) => {
        const step = own.sigma / 20;
        const [from, to] = [own.mu - 9 * own.sigma, own.mu + 6 * own.sigma + 40 * own.tau];
        let [area, centre] = [0, 0];
        for (let x = from; x < to; x += step) {
          const density = Math.exp(exGaussianLogDensity(x, own));
          area += density * step;
          centre += x * density * step;
        }
        expect(area).toBeCloseTo(1, 6);
        expect(centre / exGaussianMoments(own).mean).toBeCloseTo(1, 6);
      }),
      { numRuns: 25 },
    );
  });

  // Computed independently with 60 digits; Φ alone is 0 there.
  it.each([
    [-2000, 400, 40, 120, -1809.80658954706],
    [0, 400, 20, 120, -208.712905266149],
    [300, 400, 40, 0.5, -7.76373651584123],
    [3000, 400, 40, 120, -26.3986028538932],
  ])('keeps its digits in the tails: at %d', (x, mu, sigma, tau, expected) => {
    expect(exGaussianLogDensity(x, { mu, sigma, tau })).toBeCloseTo(expected, 9);
  });

  it('finds the parameters of 2,000 simulated times, and follows a change of unit', () => {
    const times = sampleOf(2000, 'ex-gaussian');
    const fit = fitExGaussian(times);
    expect(fit?.converged).toBe(true);
    expect(Math.abs((fit?.mu ?? NaN) - 400)).toBeLessThan(8);
    expect(Math.abs((fit?.sigma ?? NaN) - 40)).toBeLessThan(6);
    expect(Math.abs((fit?.tau ?? NaN) - 120)).toBeLessThan(10);
    const seconds = fitExGaussian(times.map((time) => time / 1000));
    expect((seconds?.tau ?? NaN) * 1000).toBeCloseTo(fit?.tau ?? NaN, 1);
  });

  it('is at least as likely at the fit as at the moments and the truth', () => {
    const times = sampleOf(80, 'ex-gaussian-80');
    const fit = fitExGaussian(times);
    const likelihoodOf = (own: Parameters<typeof exGaussianLogDensity>[1]): number =>
      times.reduce((sum, time) => sum + exGaussianLogDensity(time, own), 0);
    const start = exGaussianOfMoments({ mean: mean(times) ?? NaN, sd: sampleSd(times) ?? NaN, skewness: 1 });
    if (start === null) throw new Error('these moments have an ex-Gaussian');
    expect(fit?.logLikelihood).toBeGreaterThan(likelihoodOf(start));
    expect(fit?.logLikelihood).toBeGreaterThanOrEqual(likelihoodOf({ mu: 400, sigma: 40, tau: 120 }));
  });

  it('is not fitted to a handful of times or to equal ones', () => {
    expect(fitExGaussian([400, 500, 450])).toBeNull();
    expect(fitExGaussian(new Array<number>(50).fill(400))).toBeNull();
  });
});
