import type { Rng } from './seed.ts';

/** Plain JSON; a key that ends in `Colour` is a colour and no lure may touch it. */
export type Parameters = { readonly [key: string]: string | number | boolean };

export type Lure<P> = { readonly parameters: P; readonly change: string };

/** One possible change; null where the parameters leave no room for it. */
export type Change<P extends Parameters> = (parameters: P, rng: Rng) => Lure<P> | null;

type KeyOf<P, V> = { [K in keyof P]: P[K] extends V ? K : never }[keyof P] & string;

/** Makes a number larger or smaller by `amount`, staying within [low, high]. */
export function step<P extends Parameters>(
  key: KeyOf<P, number>,
  amount: number,
  [low, high]: readonly [number, number],
  up: string,
  down: string,
): Change<P> {
  return (parameters, rng) => {
    const value = parameters[key] as number;
    const ways = [value + amount, value - amount].filter((v) => v >= low - 1e-9 && v <= high + 1e-9);
    if (ways.length === 0) return null;
    const next = Math.round(rng.pick(ways) * 1000) / 1000;
    return { parameters: { ...parameters, [key]: next }, change: next > value ? up : down };
  };
}

/** Puts another of the choices in place. */
export function swap<P extends Parameters>(
  key: KeyOf<P, string>,
  choices: readonly string[],
  part: string,
): Change<P> {
  return (parameters, rng) => {
    const value = parameters[key] as string;
    const next = rng.pick(choices.filter((choice) => choice !== value));
    return { parameters: { ...parameters, [key]: next }, change: `${part}: ${value} becomes ${next}` };
  };
}

/** Adds or takes away a part. */
export function toggle<P extends Parameters>(key: KeyOf<P, boolean>, part: string): Change<P> {
  return (parameters) => {
    const next = !parameters[key];
    return { parameters: { ...parameters, [key]: next }, change: `${part} ${next ? 'added' : 'taken away'}` };
  };
}

/** Draws one change that is possible. Throws a RangeError where none is. */
export function lureFrom<P extends Parameters>(
  changes: readonly Change<P>[],
): (parameters: P, rng: Rng) => Lure<P> {
  return (parameters, rng) => {
    for (const change of rng.shuffle(changes)) {
      const lure = change(parameters, rng);
      if (lure) return lure;
    }
    throw new RangeError(
      'lureFrom: no change is possible for these parameters; widen a range in the family.',
    );
  };
}
