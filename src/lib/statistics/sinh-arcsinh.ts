/** Shape of a sinh-arcsinh distribution; 0 and 1 are those of the normal curve. */
export interface SinhArcsinhShape {
  /** Below 0: the longer tail lies below; above 0: above. */
  readonly epsilon: number;
  /** Weight of the tails, above 0: those of a smaller one are heavier than the normal curve's, of a greater one lighter. */
  readonly delta: number;
}

/**
 * sinh(δ arsinh(x) − ε): makes a number of a sinh-arcsinh distribution one of the normal curve. It has a place for every
 * number, 0 and below too. It depends on the unit: x should be centred and scaled.
 * Source: Jones & Pewsey 2009, Sinh-arcsinh distributions, Biometrika 96:761–780, doi:10.1093/biomet/asp053.
 */
export function sinhArcsinh(x: number, { epsilon, delta }: SinhArcsinhShape): number {
  return Math.sinh(delta * Math.asinh(x) - epsilon);
}

/** The number of a transformed value. */
export function inverseSinhArcsinh(y: number, { epsilon, delta }: SinhArcsinhShape): number {
  return Math.sinh((Math.asinh(y) + epsilon) / delta);
}

/** ln of the derivative of the transformation at x, which a likelihood needs. */
export function sinhArcsinhLogSlope(x: number, { epsilon, delta }: SinhArcsinhShape): number {
  return Math.log(delta * Math.cosh(delta * Math.asinh(x) - epsilon)) - Math.log1p(x * x) / 2;
}
