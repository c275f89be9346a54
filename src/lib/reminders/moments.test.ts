import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '#lib/domain/calendar.ts';
import { REMINDER_HOURS, type Reminder } from '#lib/domain/reminder.ts';
import { plannedMoments } from './moments.ts';

const task = (on: string): Reminder => ({ kind: 'task', on: on as IsoDate });
const part = (atIso: string): Reminder => ({ kind: 'part', atIso });
const long = new Date('2026-01-01T00:00:00Z');
const BERLIN = 'Europe/Berlin';

const zones = fc.constantFrom(
  BERLIN,
  'Europe/London',
  'Atlantic/Azores',
  'America/New_York',
  'America/Santiago',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
);
const days = fc.integer({ min: 0, max: 2000 }).map((count) => addDays('2026-01-02' as IsoDate, count));
const hours = fc.constantFrom(...REMINDER_HOURS);

/** Day and hour that a clock in the zone shows, by another way than the planner's. */
function shown(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

describe('the moments of the reminders', () => {
  it('are at the chosen hour of the person’s own clock, in every zone and season', () => {
    fc.assert(
      fc.property(
        zones,
        fc.uniqueArray(days, { minLength: 1, maxLength: 12 }),
        hours,
        (zone, given, hour) => {
          const moments = plannedMoments(given.map(task), { hour }, zone, long);
          expect(moments.map((moment) => shown(moment, zone))).toEqual(
            given.toSorted().map((day) => `${day} ${String(hour).padStart(2, '0')}:00`),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('stay at ten o’clock over both changes of the clock', () => {
    const given = ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'].map(task);
    expect(plannedMoments(given, { hour: 10 }, BERLIN, long)).toEqual([
      '2026-03-28T09:00:00.000Z',
      '2026-03-29T08:00:00.000Z',
      '2026-10-24T08:00:00.000Z',
      '2026-10-25T09:00:00.000Z',
    ]);
  });

  it('never lie in the past, ascend, come once, and are no more than a message may carry', () => {
    const now = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2031-01-01'),
      noInvalidDate: true,
    });
    const parts = fc
      .date({ min: new Date('2026-01-02'), max: new Date('2031-01-01'), noInvalidDate: true })
      .map((moment) => part(moment.toISOString()));
    const reminders = fc.array(fc.oneof(days.map(task), parts), { maxLength: 80 });
    fc.assert(
      fc.property(zones, reminders, hours, now, (zone, given, hour, at) => {
        const moments = plannedMoments(given, { hour }, zone, at);
        expect(moments).toEqual([...new Set(moments)].sort());
        expect(moments.length).toBeLessThanOrEqual(60);
        for (const moment of moments) {
          expect(new Date(moment) > at).toBe(true);
          const hourShown = Number(shown(moment, zone).slice(11, 13));
          expect(hourShown >= 8 && hourShown < 20).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leave the second part of a test out at night, and round it up to the minute by day', () => {
    const given = [
      part('2026-11-21T06:59:00.000Z'),
      part('2026-11-21T06:59:30.000Z'),
      part('2026-11-21T18:59:00.000Z'),
      part('2026-11-21T19:00:00.000Z'),
    ];
    expect(plannedMoments(given, { hour: 10 }, BERLIN, long)).toEqual([
      '2026-11-21T07:00:00.000Z',
      '2026-11-21T18:59:00.000Z',
    ]);
  });

  it('keep the next ones when there are too many', () => {
    const given = Array.from({ length: 70 }, (_, i) => task(addDays('2026-02-01' as IsoDate, 69 - i)));
    const moments = plannedMoments(given, { hour: 8 }, BERLIN, long);
    expect([moments.length, moments[0], moments.at(-1)]).toEqual([
      60,
      '2026-02-01T07:00:00.000Z',
      '2026-04-01T06:00:00.000Z',
    ]);
  });
});
