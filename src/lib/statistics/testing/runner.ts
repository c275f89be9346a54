/** A value of a vector's `expected`, or what the code under test answered to it. */
export type Value = number | string | boolean | null | readonly Value[];

/** Computes, from a vector's `inputs`, a value for every key of its `expected`. */
export type Runner = (inputs: never) => Readonly<Record<string, Value>>;

/** Runners by the id, or the beginning of the id, of the vectors they compute. */
export type Runners = Readonly<Record<string, Runner>>;
