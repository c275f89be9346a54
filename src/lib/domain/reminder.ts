import type { IsoDate } from './calendar.ts';

/** Something to be reminded of. It never says of what. */
export type Reminder =
  /** A task opens on this local day; the time of day is the person's choice. */
  | { readonly kind: 'task'; readonly on: IsoDate }
  /** The second part of a test may begin at this moment, ISO 8601. */
  | { readonly kind: 'part'; readonly atIso: string };

/** Hours of the day at which reminders can be asked for. From 20 to 8 it is quiet. */
export const REMINDER_HOURS = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19] as const;
export type ReminderHour = (typeof REMINDER_HOURS)[number];

/** Used until the person chooses another. */
export const USUAL_REMINDER_HOUR: ReminderHour = 10;

/** Whether nothing may ring at this hour (0–23) of the person's own clock. */
export function isQuietHour(hour: number): boolean {
  return !REMINDER_HOURS.some((allowed) => allowed === hour);
}
