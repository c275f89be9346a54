import type { EntityTable } from 'dexie';
import { personSchema, type Person } from '#lib/domain/person.ts';
import { checked } from './checked.ts';

export interface PersonRecord extends Person {
  readonly id: 'me';
}

export interface PeopleTable {
  readonly people: EntityTable<PersonRecord, 'id'>;
}

export async function readPerson(db: PeopleTable): Promise<Person | null> {
  const record = await db.people.get('me');
  if (record === undefined) return null;
  const { id: _id, ...person } = record;
  return checked('person', personSchema, person);
}

export async function writePerson(db: PeopleTable, person: Person): Promise<void> {
  await db.people.put({ id: 'me', ...person });
}
