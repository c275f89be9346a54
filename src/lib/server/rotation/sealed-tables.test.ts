import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { PgTable, type PgColumn } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { KEY_OF_PURPOSE } from '../secrets/keys.ts';
import { KEPT_FINGERPRINTS, PROOF_FINGERPRINT, SEALED_TABLES } from './sealed-tables.ts';

/** Every file of the schema, also one that is still to come. */
const MODULES = Object.values(import.meta.glob<object>('../database/*schema.ts', { eager: true }));

const nameOf = (column: Pick<PgColumn, 'name' | 'table'>): string =>
  `${getTableName(column.table)}.${column.name}`;

/** Every column of the database, by its name. */
function columnNames(pattern: RegExp): string[] {
  const tables = MODULES.flatMap((module) => Object.values(module) as unknown[]).filter((value) =>
    is(value, PgTable),
  );
  const names = tables.flatMap((table) => Object.values(getTableColumns(table)).map(nameOf));
  return [...new Set(names)].filter((name) => pattern.test(name)).sort();
}

const computed = SEALED_TABLES.flatMap(({ columns }) => columns.flatMap((column) => column.computed ?? []));

describe('the table of what is sealed', () => {
  it('has every sealed column of the schema', () => {
    const listed = SEALED_TABLES.flatMap(({ columns }) => columns.map(({ column }) => nameOf(column)));
    expect(listed.sort()).toEqual(columnNames(/_sealed$/));
    expect(listed.length).toBeGreaterThan(8);
  });

  it('has every fingerprint of the schema, as computed anew or as kept', () => {
    const listed = [
      ...computed.map(({ column }) => nameOf(column)),
      ...KEPT_FINGERPRINTS.map(([column]) => nameOf(column)),
      nameOf(PROOF_FINGERPRINT),
    ];
    // The handle of a member is a fingerprint that better-auth takes for an address.
    expect(listed.sort()).toEqual([...columnNames(/fingerprint$/), 'portal_user.email'].sort());
  });

  it('computes anew exactly what the newest key makes, and keeps what the oldest makes', () => {
    expect(computed.map(({ purpose }) => [purpose, KEY_OF_PURPOSE[purpose]])).toEqual(
      computed.map(({ purpose }) => [purpose, 'newest']),
    );
    expect(KEPT_FINGERPRINTS.map(([, purpose]) => [purpose, KEY_OF_PURPOSE[purpose]])).toEqual(
      KEPT_FINGERPRINTS.map(([, purpose]) => [purpose, 'oldest']),
    );
    const newest = Object.entries(KEY_OF_PURPOSE).flatMap(([purpose, key]) =>
      key === 'newest' ? purpose : [],
    );
    expect([...computed.map(({ purpose }) => purpose as string), 'secret'].sort()).toEqual(newest.sort());
  });
});
