import * as v from 'valibot';
import type { Json } from './json.ts';

/** Small parts of which the checks of the domain's records are made. */

/** A whole number from 0. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Whether a value could stand in a JSON file, all through. */
function isJson(value: unknown): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return !Number.isNaN(value);
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every(isJson);
  for (const key in value) if (!isJson((value as Readonly<Record<string, unknown>>)[key])) return false;
  return true;
}

/** Anything that JSON can say. One plain check: alternatives tried in turn took nine tenths of the reading of a row. */
export const jsonValue: v.GenericSchema<unknown, Json> = v.custom<Json>(isJson);

/** A text that the domain has read and named before, such as a KVNR or a day; `isOne` is its test. */
export function namedText<T extends string>(isOne: (text: string) => boolean): v.GenericSchema<unknown, T> {
  return v.custom<T>((value) => typeof value === 'string' && isOne(value));
}
