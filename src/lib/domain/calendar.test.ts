import { describe, expect, it } from 'vitest';
import {
  addDays,
  ageOn,
  germanDate,
  germanMoment,
  isDay,
  localDate,
  makeDate,
  practiceDay,
  readBirthday,
  type IsoDate,
} from './calendar.ts';

const today = '2026-11-21' as IsoDate;

describe('birthdays', () => {
  it('reads day, month and year as people type them', () => {
    expect(readBirthday('5', '03', ' 1950', today)).toEqual({ ok: true, birthday: '1950-03-05' });
  });

  it.each([
    ['', '3', '1950', 'incomplete'],
    ['31', '2', '1950', 'noSuchDay'],
    ['5', 'März', '1950', 'noSuchDay'],
    ['5', '3', '50', 'noSuchDay'],
    ['22', '11', '2026', 'future'],
    ['22', '11', '2008', 'under18'],
    ['1', '1', '1890', 'over120'],
  ])('says of %s.%s.%s: %s', (day, month, year, reason) => {
    expect(readBirthday(day, month, year, today)).toEqual({ ok: false, reason });
  });

  it('lets somebody in on the day they turn 18', () => {
    expect(readBirthday('21', '11', '2008', today).ok).toBe(true);
  });

  it('counts years of life for those born on 29 February', () => {
    const birthday = '1952-02-29' as IsoDate;
    expect(ageOn('2026-02-28' as IsoDate, birthday)).toBe(73);
    expect(ageOn('2026-03-01' as IsoDate, birthday)).toBe(74);
  });
});

describe('days', () => {
  it('takes the day from the person’s own time zone', () => {
    expect(localDate(new Date('2026-11-20T23:30:00Z'))).toBe('2026-11-21');
  });

  it('counts days across months, leap days and the change of the clocks', () => {
    expect(addDays('2026-10-24' as IsoDate, 7)).toBe('2026-10-31');
    expect(addDays('2028-02-28' as IsoDate, 1)).toBe('2028-02-29');
    expect(addDays('2027-01-01' as IsoDate, -1)).toBe('2026-12-31');
  });

  it('knows leap years', () => {
    expect(makeDate(2000, 2, 29)).toBe('2000-02-29');
    expect(makeDate(1900, 2, 29)).toBeNull();
  });

  it('knows a day from other text', () => {
    expect(['2026-02-28', '2026-02-31', '2026-2-3', 'heute', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('writes them the German way', () => {
    expect(germanDate('2026-03-05' as IsoDate, 'short')).toBe('05.03.2026');
    expect(germanDate('2026-03-05' as IsoDate, 'long')).toBe('5. März 2026');
  });

  it('calls it the next day for a practice as soon as it is midnight in Germany', () => {
    expect(practiceDay(new Date('2026-11-23T22:59:59Z'))).toBe('2026-11-23');
    expect(practiceDay(new Date('2026-11-23T23:00:00Z'))).toBe('2026-11-24');
    expect(practiceDay(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });

  it('tells a moment by the clock in Germany, in winter and in summer, whatever the clock here', () => {
    expect(germanMoment(new Date('2026-11-22T09:05:59Z'))).toBe('22. November 2026 um 10:05 Uhr');
    expect(germanMoment(new Date('2026-06-30T22:30:00Z'))).toBe('1. Juli 2026 um 0:30 Uhr');
  });
});
