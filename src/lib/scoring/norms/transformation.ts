import { lmsScore, lmsZ } from '#lib/statistics/box-cox.ts';
import { inverseSinhArcsinh, sinhArcsinh } from '#lib/statistics/sinh-arcsinh.ts';
import type { Skew } from './model.ts';

/** A value on the scale of the model; NaN where the transformation has no place for it. Null: as it is. */
export function transformed(value: number, skew: Skew | null): number {
  if (skew === null) return value;
  if (skew.family === 'sinh-arcsinh') return sinhArcsinh((value - skew.location) / skew.scale, skew);
  // With S = 1 the z of the LMS method is the Box-Cox transformation itself.
  return value > 0 ? lmsZ(value, { l: skew.lambda, m: skew.scale, s: 1 }) : NaN;
}

/** The value of a transformed one, in the unit of the score; NaN where no value has it. */
export function untransformed(y: number, skew: Skew | null): number {
  if (skew === null) return y;
  if (skew.family === 'sinh-arcsinh') return skew.location + skew.scale * inverseSinhArcsinh(y, skew);
  return lmsScore(y, { l: skew.lambda, m: skew.scale, s: 1 }) ?? NaN;
}
