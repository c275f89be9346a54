import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#lib/domain/calendar.ts';
import { SEXES, type Person } from '#lib/domain/person.ts';
import { erika } from '#lib/findings/fixtures.ts';
import { correctionsBetween, fieldsOf, readCorrection, type CorrectionFields } from './correction.ts';

const today = '2026-11-22' as IsoDate;
const days = fc
  .date({ min: new Date('1910-01-01'), max: new Date('2000-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10) as IsoDate);
const people: fc.Arbitrary<Person> = fc.record({
  firstName: fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== ''),
  lastName: fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== ''),
  birthday: days,
  sex: fc.constantFrom(...SEXES),
  kvnr: fc.constant(erika.kvnr),
});

describe('the form for corrections', () => {
  it('opens with what is known, and gives it back unchanged', () => {
    fc.assert(
      fc.property(people, (person) => {
        const read = readCorrection(fieldsOf(person), today);
        expect(read).toEqual({ ok: true, value: person });
        expect(correctionsBetween(person, person)).toEqual([]);
      }),
    );
  });

  it.each<[string, Partial<CorrectionFields>, object]>([
    ['no first name', { firstName: ' ' }, { first: true, last: false }],
    ['no last name', { lastName: '' }, { first: false, last: true }],
    ['no such day', { day: '31', month: '2' }, { birthday: { ok: false, reason: 'noSuchDay' } }],
    ['somebody under 18', { year: '2015' }, { birthday: { ok: false, reason: 'under18' } }],
    ['no sex', { sex: '' }, { sex: true, birthday: null }],
    ['a wrong check digit', { kvnr: 'A123456789' }, { kvnr: { ok: false, reason: 'check' } }],
  ])('refuses %s and says so at the field', (_, wrong, expected) => {
    const read = readCorrection({ ...fieldsOf(erika), ...wrong }, today);
    expect(read.ok ? null : read.problems).toMatchObject(expected);
  });

  it('takes names without the blanks around them, and the number as people write it', () => {
    const read = readCorrection({ ...fieldsOf(erika), firstName: ' Erna ', kvnr: 'a 123 456 780' }, today);
    expect(read).toEqual({ ok: true, value: { ...erika, firstName: 'Erna' } });
  });

  it('says what has changed', () => {
    const after: Person = { ...erika, lastName: 'Musterfrau', birthday: '1950-02-02' as IsoDate };
    expect(correctionsBetween(erika, after)).toEqual(['name', 'birthday']);
    expect(correctionsBetween(erika, { ...erika, sex: 'diverse' })).toEqual(['sex']);
  });
});
