/** What a bench says: figures, some with a bar that they must hold. */

export interface Figure {
  readonly name: string;
  readonly unit: string;
  /** null: could not be measured here, and the name says what it would have been. */
  readonly value: number | null;
  /** For instance `<= 250`; null where there is nothing to hold. */
  readonly bar: string | null;
}

export interface Bench {
  readonly name: string;
  /** The one question that it answers, as a sentence. */
  readonly question: string;
  /** `rounds`: how often what is random is repeated; each bench has a number of its own where it is not given. */
  readonly run: (rounds?: number) => Promise<Figure[]>;
}

/** Value not finite: null, it could not be measured. The bar as in `Figure`. */
export function figure(name: string, unit: string, value: number | null, bar: string | null = null): Figure {
  return { name, unit, value: value !== null && Number.isFinite(value) ? value : null, bar };
}

/** The same, with three significant digits: as much as the next run says again. */
export function roundedFigure(
  name: string,
  unit: string,
  value: number | null,
  bar: string | null = null,
): Figure {
  const exact = figure(name, unit, value, bar);
  return { ...exact, value: exact.value === null ? null : Number(exact.value.toPrecision(3)) };
}

/** Whether the value holds its bar; null where there is no bar, or no value. Throws a SyntaxError on a bar it cannot read. */
export function holds({ value, bar }: Pick<Figure, 'value' | 'bar'>): boolean | null {
  if (bar === null) return null;
  const [, comparison, limit] = /^(<=|>=|<|>|=) (-?\d+(?:\.\d+)?)$/.exec(bar) ?? [];
  if (comparison === undefined || limit === undefined)
    throw new SyntaxError(`Not a bar: "${bar}". Write for instance "<= 250".`);
  if (value === null) return null;
  const number = Number(limit);
  if (comparison === '=') return value === number;
  if (comparison.startsWith('<')) return value < number || (comparison === '<=' && value === number);
  return value > number || (comparison === '>=' && value === number);
}
