import type { Sealer } from '#lib/vault/sealer.ts';
import { checked, DamagedRecord, type RecordType } from './record-type.ts';
import type { Row } from './rows.ts';

const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder();

/** Blind name of a record of this type under this key. */
export function placeOf<T>(sealer: Sealer, { name }: RecordType<T>, key: string): string {
  return sealer.blind(name, 'key', key);
}

/** Blind name of a group of records of this type. */
export function groupName<T>(sealer: Sealer, { name }: RecordType<T>, group: string): string {
  return sealer.blind(name, 'group', group);
}

/** A record as it lies on the disk. */
export function sealedRow<T>(sealer: Sealer, type: RecordType<T>, record: T): Row {
  const key = placeOf(sealer, type, type.keyOf(record));
  const group = type.groupOf?.(record);
  return {
    key,
    kind: sealer.blind(type.name),
    group: group === undefined ? '' : groupName(sealer, type, group),
    sealed: sealer.seal(type.name, key, utf8.encode(JSON.stringify(record))),
  };
}

/** The record of a row; throws DamagedRecord, also where the row is another's. */
export function openedRow<T>(sealer: Sealer, type: RecordType<T>, { key, sealed }: Row): T {
  const plain = sealer.open(type.name, key, sealed);
  if (plain === null) throw new DamagedRecord(type.name, 'seal');
  return checked(type, JSON.parse(fromUtf8.decode(plain)));
}
