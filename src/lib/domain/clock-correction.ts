import * as v from 'valibot';
import type { DayOf, IsoDate } from './calendar.ts';

/**
 * A tablet's clock was found to be behind what was stored before: it had been ahead then, or it is behind now. Which of
 * the two is not known until time goes on: once the clock is past `latestIso` again, nothing was wrong with the records.
 */
export interface ClockCorrection {
  /** What the clock said when the app found it out, ISO 8601. */
  readonly wallIso: string;
  /** The latest moment that was stored until then, ISO 8601. */
  readonly latestIso: string;
  /** Ids of the records that bear a moment after `wallIso`: sessions, answer sheets, pauses, messages, device checks. */
  readonly recordIds: readonly string[];
}

/** Stands for the start of the participation among the ids of a correction. */
export const PARTICIPATION = 'participation';

/** Strict, as of a row. */
export const clockCorrectionSchema: v.GenericSchema<unknown, ClockCorrection> = v.strictObject({
  wallIso: v.string(),
  latestIso: v.string(),
  recordIds: v.array(v.string()),
});

/** The corrections that still count: those whose latest moment is still to come. */
export function correctionsAt(
  now: Date,
  corrections: readonly ClockCorrection[],
): readonly ClockCorrection[] {
  return corrections.filter(({ latestIso }) => now.toISOString() <= latestIso);
}

/**
 * The day on which a record came about, as far as is known: as stored, or where the clock was ahead then, the day on
 * which that was found out.
 * @param corrections those that still count (`correctionsAt`)
 */
export function trueDay(
  recordId: string,
  storedOn: IsoDate,
  corrections: readonly ClockCorrection[],
  dayOf: DayOf,
): IsoDate {
  return corrections
    .filter(({ recordIds }) => recordIds.includes(recordId))
    .map(({ wallIso }) => dayOf(new Date(wallIso)))
    .reduce((earliest, day) => (day < earliest ? day : earliest), storedOn);
}
