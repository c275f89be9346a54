import * as v from 'valibot';
import { isDay, type IsoDate } from './calendar.ts';
import { namedText } from './checks.ts';

/** A time in which the person takes no part, by their own choice: a holiday, an illness. The programme waits. */
export interface Pause {
  /** UUID. */
  readonly id: string;
  /** Local day on which it begins. */
  readonly from: IsoDate;
  /** Local day that is the last of it; before `from` where it was ended on its first day; null: until the person goes on. */
  readonly to: IsoDate | null;
  /** When the person asked for it, wall clock, ISO 8601. */
  readonly askedAtIso: string;
}

/** Strict, as of a row. */
export const pauseSchema: v.GenericSchema<unknown, Pause> = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  from: namedText<IsoDate>(isDay),
  to: v.nullable(namedText<IsoDate>(isDay)),
  askedAtIso: v.string(),
});
