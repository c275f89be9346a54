import * as v from 'valibot';
import { isDay, type IsoDate } from './calendar.ts';
import { namedText } from './checks.ts';
import { readKvnr, type Kvnr } from './kvnr.ts';

/** Sex as asked for the letter and for norms. `unknown`: not said. */
export const SEXES = ['female', 'male', 'diverse', 'unknown'] as const;
export type Sex = (typeof SEXES)[number];

/** What the person gave for the letter. Never leaves the device, except the KVNR in the progress message. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly birthday: IsoDate;
  readonly sex: Sex;
  readonly kvnr: Kvnr;
}

/** Strict, as of a row. */
export const personSchema: v.GenericSchema<unknown, Person> = v.strictObject({
  firstName: v.string(),
  lastName: v.string(),
  birthday: namedText<IsoDate>(isDay),
  sex: v.picklist(SEXES),
  kvnr: namedText<Kvnr>((text) => readKvnr(text).ok),
});
