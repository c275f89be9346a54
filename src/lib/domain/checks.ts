import * as v from 'valibot';
import type { Json } from './json.ts';

/** Small parts of which the checks of the domain's records are made. */

/** A whole number from 0. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const jsonValue: v.GenericSchema<unknown, Json> = v.lazy(() =>
  v.union([
    v.string(),
    v.number(),
    v.boolean(),
    v.null(),
    v.array(jsonValue),
    v.record(v.string(), jsonValue),
  ]),
);

/** A text that the domain has read and named before, such as a KVNR or a day; `isOne` is its test. */
export function namedText<T extends string>(isOne: (text: string) => boolean): v.GenericSchema<unknown, T> {
  return v.custom<T>((value) => typeof value === 'string' && isOne(value));
}
