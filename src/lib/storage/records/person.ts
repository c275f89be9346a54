import type { EntityTable } from 'dexie';
import * as v from 'valibot';
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Kvnr } from '#lib/domain/kvnr.ts';
import { SEXES, type Person } from '#lib/domain/person.ts';
import { checked, named } from './checked.ts';

export interface PersonRecord extends Person {
  readonly id: 'me';
}

const schema: v.GenericSchema<unknown, PersonRecord> = v.strictObject({
  id: v.literal('me'),
  firstName: v.string(),
  lastName: v.string(),
  birthday: named<IsoDate>(/^\d{4}-\d{2}-\d{2}$/),
  sex: v.picklist(SEXES),
  kvnr: named<Kvnr>(/^[A-Z]\d{9}$/),
});

export interface PeopleTable {
  readonly people: EntityTable<PersonRecord, 'id'>;
}

export async function readPerson(db: PeopleTable): Promise<Person | null> {
  const record = await db.people.get('me');
  if (record === undefined) return null;
  const { id: _id, ...person } = checked('person', schema, record);
  return person;
}

export async function writePerson(db: PeopleTable, person: Person): Promise<void> {
  await db.people.put({ id: 'me', ...person });
}
