import fc from 'fast-check';
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '#lib/domain/calendar.ts';
import { REMINDER_HOURS } from '#lib/domain/reminder.ts';
import { calendarFile } from './calendar-file.ts';

const calendarId = '4be2b1a0-6d0e-4d0b-9a43-2f1f0a7f6b18';
const now = new Date('2026-11-21T10:00:00.500Z');
const first = '2026-11-23' as IsoDate;
const twelve = Array.from({ length: 12 }, (_, week) => addDays(first, 7 * week));

/** The events as another parser reads them. */
function read(file: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

describe('the calendar file', () => {
  it('is byte for byte the one in golden/programme.ics', () => {
    const file = calendarFile({ days: twelve, hour: 10, calendarId, now, locale: 'de' });
    expect(file).toBe(readFileSync(`${import.meta.dirname}/golden/programme.ics`, 'utf8'));
  });

  it('is read back by a second parser, every entry, at floating local time', () => {
    const days = fc.uniqueArray(
      fc.integer({ min: 0, max: 1500 }).map((count) => addDays(first, count)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(days, fc.constantFrom(...REMINDER_HOURS), fc.uuid(), (given, hour, id) => {
        const events = read(calendarFile({ days: given, hour, calendarId: id, now, locale: 'de' }));
        expect(events.map(({ startDate }) => startDate.toString())).toEqual(
          given.map((day) => `${day}T${String(hour).padStart(2, '0')}:00:00`),
        );
        expect(events.every(({ startDate }) => startDate.zone === ICAL.Timezone.localTimezone)).toBe(true);
        expect(events.map(({ uid }) => uid)).toEqual(given.map((day) => `${id}-${day}@merkzeit`));
      }),
      { numRuns: 50 },
    );
  });

  it('rings at the start, lasts twenty minutes and says nothing of tests', () => {
    const [event] = read(calendarFile({ days: twelve, hour: 10, calendarId, now, locale: 'de' }));
    expect([event?.summary, event?.description, event?.duration.toString()]).toEqual([
      'Merkzeit',
      'Eine Aufgabe wartet auf Sie.',
      'PT20M',
    ]);
    const alarm = event?.component.getFirstSubcomponent('valarm');
    const trigger = alarm?.getFirstPropertyValue('trigger') as ICAL.Duration;
    expect([alarm?.getFirstPropertyValue('action'), trigger.toSeconds()]).toEqual(['DISPLAY', 0]);
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-21T10:00:00Z');
  });

  it('has lines of at most 75 octets that end in CRLF, in both languages', () => {
    for (const locale of ['de', 'en'] as const) {
      const file = calendarFile({ days: twelve, hour: 19, calendarId, now, locale });
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });
});
