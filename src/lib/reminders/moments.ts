import { isQuietHour, type Reminder } from '#lib/domain/reminder.ts';
import type { ReminderSettings } from '#lib/storage/records/reminders.ts';

/** As many as a message of progress/wire/ may carry. */
const MOST = 60;
const MINUTE_MS = 60_000;

/** Wall-clock time in a zone as if it were UTC, so that it can be computed with. */
function wallClockMs(moment: Date, format: Intl.DateTimeFormat): number {
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

/** The moment at which clocks of the zone show this time; of a time that is skipped, the moment they jump past it. */
function momentOf(wantedMs: number, clock: Intl.DateTimeFormat): Date {
  // The offset at the first guess may be that of the other side of a change; at the second it is right.
  let moment = new Date(wantedMs);
  for (let look = 0; look < 2; look++) {
    moment = new Date(moment.getTime() + wantedMs - wallClockMs(moment, clock));
  }
  return moment;
}

/**
 * When to remind: ISO 8601 in UTC, ascending, none twice, all after `now`, at most 60, the next ones first. A task is
 * announced at the chosen hour of its day, whatever daylight saving does; the second part of a test at its own minute,
 * unless that is at night. `timeZone`: IANA name of the person's zone.
 */
export function plannedMoments(
  reminders: readonly Reminder[],
  { hour }: Pick<ReminderSettings, 'hour'>,
  timeZone: string,
  now: Date,
): readonly string[] {
  const clock = clockOf(timeZone);
  const moments = reminders.flatMap((reminder): readonly Date[] => {
    if (reminder.kind === 'task') {
      return [momentOf(Date.parse(`${reminder.on}T00:00:00Z`) + hour * 60 * MINUTE_MS, clock)];
    }
    const moment = new Date(Math.ceil(Date.parse(reminder.atIso) / MINUTE_MS) * MINUTE_MS);
    return isQuietHour(new Date(wallClockMs(moment, clock)).getUTCHours()) ? [] : [moment];
  });
  const future = moments.filter((moment) => moment > now).map((moment) => moment.toISOString());
  return [...new Set(future)].sort().slice(0, MOST);
}
