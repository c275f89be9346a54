import { personSchema, type Person } from '#lib/domain/person.ts';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';

/** One database is one person's: there is one such record. */
export const people = recordType('person', personSchema, { keyOf: () => 'me' });

export async function readPerson(db: Database): Promise<Person | null> {
  return await db.get(people, 'me');
}

export async function writePerson(db: Database, person: Person): Promise<void> {
  await db.put(people, person);
}
