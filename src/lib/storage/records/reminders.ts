import * as v from 'valibot';
import { REMINDER_HOURS, USUAL_REMINDER_HOUR, type ReminderHour } from '#lib/domain/reminder.ts';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';

/** A push subscription of the browser, as it is sent (progress/wire/). */
export interface PushAddress {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/**
 * How e-mail reminders stand. `asked`: the server has not answered yet. `unconfirmed`: the address was sent a question.
 * `confirmed`: it said yes.
 */
export const MAIL_STATES = ['asked', 'unconfirmed', 'confirmed'] as const;

/** Why e-mail reminders ended without the person's doing in the app (progress/wire/). */
export const MAIL_ENDINGS = ['notActivated', 'notOffered', 'stopped', 'notSent', 'tooMany'] as const;
/** The same of reminders on the tablet. */
export const PUSH_ENDINGS = ['notActivated', 'notOffered'] as const;

/** How the person wants to be reminded. */
export interface ReminderSettings {
  /** Hour of the person's own clock, full hours, 8–19. */
  readonly hour: ReminderHour;
  /** Whether the tablet may show notifications of its own while the app is open in the background. */
  readonly onTablet: boolean;
  /** Where the server sends push messages; null while they are off. */
  readonly push: PushAddress | null;
  readonly mail: { readonly address: string; readonly state: (typeof MAIL_STATES)[number] } | null;
  /** Told to the person once, on the screen of the reminders. */
  readonly mailEnded: (typeof MAIL_ENDINGS)[number] | null;
  readonly pushEnded: (typeof PUSH_ENDINGS)[number] | null;
  /** Random UUID that names the entries of the calendar file, so that a second file replaces the first; null before. */
  readonly calendarId: string | null;
}

export const NO_REMINDERS: ReminderSettings = Object.freeze({
  hour: USUAL_REMINDER_HOUR,
  onTablet: false,
  push: null,
  mail: null,
  mailEnded: null,
  pushEnded: null,
  calendarId: null,
});

const schema: v.GenericSchema<unknown, ReminderSettings> = v.strictObject({
  hour: v.picklist(REMINDER_HOURS),
  onTablet: v.boolean(),
  push: v.nullable(v.strictObject({ endpoint: v.string(), p256dh: v.string(), auth: v.string() })),
  mail: v.nullable(v.strictObject({ address: v.string(), state: v.picklist(MAIL_STATES) })),
  mailEnded: v.nullable(v.picklist(MAIL_ENDINGS)),
  pushEnded: v.nullable(v.picklist(PUSH_ENDINGS)),
  calendarId: v.nullable(v.string()),
});

export const reminders = recordType('reminder settings', schema, { keyOf: () => 'me' });

/** NO_REMINDERS while nothing was chosen. */
export async function readReminderSettings(db: Database): Promise<ReminderSettings> {
  return (await db.get(reminders, 'me')) ?? NO_REMINDERS;
}

export async function writeReminderSettings(db: Database, settings: ReminderSettings): Promise<void> {
  await db.put(reminders, settings);
}
