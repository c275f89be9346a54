import erfcx from '@stdlib/math-base-special-erfcx';
import cdf from '@stdlib/stats-base-dists-normal-cdf';
import { nelderMead } from './nelder-mead.ts';
import { mean, sampleSd } from './summary.ts';

/** A normal time plus an exponential one, all in the unit of the times. */
export interface ExGaussian {
  /** Mean of the normal part. */
  readonly mu: number;
  /** Standard deviation of the normal part, above 0. */
  readonly sigma: number;
  /** Mean of the exponential part, above 0: the slow tail. */
  readonly tau: number;
}

export interface Moments {
  readonly mean: number;
  readonly sd: number;
  /** Third standardised moment; 0 to 2 for an ex-Gaussian. */
  readonly skewness: number;
}

export interface ExGaussianFit extends ExGaussian {
  /** Natural logarithm of the likelihood at these parameters. */
  readonly logLikelihood: number;
  /** Whether the search came to rest. */
  readonly converged: boolean;
}

/**
 * Mean, standard deviation and skewness of an ex-Gaussian.
 * Source: Heathcote 1996, Behav Res Methods Instrum Comput 28:427–445, doi:10.3758/BF03200523.
 */
export function exGaussianMoments({ mu, sigma, tau }: ExGaussian): Moments {
  const variance = sigma ** 2 + tau ** 2;
  return { mean: mu + tau, sd: Math.sqrt(variance), skewness: (2 * tau ** 3) / variance ** 1.5 };
}

/** The ex-Gaussian of three moments, good as a start only; null where none has them (skewness not between 0 and 2). */
export function exGaussianOfMoments({ mean: centre, sd, skewness }: Moments): ExGaussian | null {
  if (!(skewness > 0 && skewness < 2 && sd > 0)) return null;
  const tau = sd * Math.cbrt(skewness / 2);
  return { mu: centre - tau, sigma: Math.sqrt(sd ** 2 - tau ** 2), tau };
}

/** Natural logarithm of the density at `x`; stays finite far out in the left tail, where Φ itself is 0. */
export function exGaussianLogDensity(x: number, { mu, sigma, tau }: ExGaussian): number {
  const z = (x - mu) / sigma;
  const argument = z - sigma / tau;
  if (argument < 0) return -Math.log(2 * tau) - (z * z) / 2 + Math.log(erfcx(-argument / Math.SQRT2));
  return -Math.log(tau) + (mu - x) / tau + sigma ** 2 / (2 * tau ** 2) + Math.log(cdf(argument, 0, 1));
}

function skewnessOf(values: readonly number[], centre: number): number {
  const power = (k: number): number =>
    values.reduce((sum, value) => sum + (value - centre) ** k, 0) / values.length;
  return power(3) / power(2) ** 1.5;
}

/**
 * Parameters of greatest likelihood, searched by Nelder and Mead in μ, ln σ and ln τ from three starts; null below ten
 * values or without spread. For samples of well over 100 times: with those of one session the parameters are too loose
 * to be reported.
 */
export function fitExGaussian(values: readonly number[]): ExGaussianFit | null {
  const [centre, sd] = [mean(values), sampleSd(values)];
  if (centre === null || sd === null || sd === 0 || values.length < 10) return null;
  const toParameters = ([mu = 0, lnSigma = 0, lnTau = 0]: readonly number[]): ExGaussian => ({
    mu,
    sigma: Math.exp(lnSigma),
    tau: Math.exp(lnTau),
  });
  const loss = (point: readonly number[]): number => {
    const parameters = toParameters(point);
    return -values.reduce((sum, value) => sum + exGaussianLogDensity(value, parameters), 0);
  };
  const starts = [Math.min(1.9, Math.max(0.1, skewnessOf(values, centre))), 0.3, 1.2].flatMap(
    (skewness) => exGaussianOfMoments({ mean: centre, sd, skewness }) ?? [],
  );
  const [best] = starts
    .map(({ mu, sigma, tau }) => nelderMead(loss, [mu, Math.log(sigma), Math.log(tau)], [sd / 4, 0.3, 0.3]))
    .toSorted((a, b) => a.value - b.value);
  if (best === undefined) return null;
  return { ...toParameters(best.point), logLikelihood: -best.value, converged: best.converged };
}
