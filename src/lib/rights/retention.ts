import { addDays, type IsoDate } from '#lib/domain/calendar.ts';

/** Days from the end of participation to the deletion. */
export const RETENTION_DAYS = 30;
/** Days that the notice stands beforehand. */
export const WARNING_DAYS = 14;

/** What becomes of the data of somebody who has agreed to the deletion after the end (`deletion-after-end`). */
export type Retention =
  /** Nothing is to be said. */
  | { readonly kind: 'nothing' }
  /** Everything will be deleted on this local day; the notice stands until the day before. */
  | { readonly kind: 'warn'; readonly dueOn: IsoDate }
  /** The day has come. */
  | { readonly kind: 'due'; readonly dueOn: IsoDate };

const NOTHING: Retention = Object.freeze({ kind: 'nothing' });

/**
 * Whether everything is to be deleted, and whether to say so. Somebody who agrees late has the whole notice all the same.
 * @param endedOn local day on which participation ended; null: it goes on
 * @param today local day it is
 * @param consent the day on which the person agreed; null: not given, or withdrawn
 */
export function retentionOn(
  endedOn: IsoDate | null,
  today: IsoDate,
  consent: { readonly givenOn: IsoDate } | null,
): Retention {
  if (endedOn === null || consent === null) return NOTHING;
  const afterEnd = addDays(endedOn, RETENTION_DAYS);
  const afterConsent = addDays(consent.givenOn, WARNING_DAYS);
  const dueOn = afterEnd > afterConsent ? afterEnd : afterConsent;
  if (today >= dueOn) return { kind: 'due', dueOn };
  return today >= addDays(dueOn, -WARNING_DAYS) ? { kind: 'warn', dueOn } : NOTHING;
}
