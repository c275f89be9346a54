import Dexie from 'dexie';
import type { Sealer } from '#lib/vault/sealer.ts';
import { heal, rewriteJournal, type CopyState } from './heal.ts';
import type { Journal } from './journal/journal.ts';
import type { RecordType } from './record-type.ts';
import { groupName, openedRow, placeOf, sealedRow } from './sealed-rows.ts';
import { carryOut, openRows, writesDone, type Change, type Row } from './rows.ts';

/** The participant's records on the device, sealed. `records/` has each type with its functions. */
export interface Database {
  /** Checked against its type; null where there is none. Throws DamagedRecord. */
  get<T>(type: RecordType<T>, key: string): Promise<T | null>;
  /** In no particular order. */
  all<T>(type: RecordType<T>): Promise<readonly T[]>;
  ofGroup<T>(type: RecordType<T>, group: string): Promise<readonly T[]>;
  /** Throws RecordExists where there is one under its key. */
  add<T>(type: RecordType<T>, record: T): Promise<void>;
  put<T>(type: RecordType<T>, record: T): Promise<void>;
  remove<T>(type: RecordType<T>, key: string): Promise<void>;
  /** Several reads as of one moment, and faster than one by one. Inside, await nothing but this database. */
  read<R>(action: () => Promise<R>): Promise<R>;
  /**
   * Everything in it or nothing. Inside, await nothing but this database. Resolves when both copies are on the disk:
   * only then does what was written count as stored.
   */
  write<R>(action: () => Promise<R>): Promise<R>;
  /** Writes the journal anew, so that it holds no removed record any longer. */
  forgetRemoved(): Promise<void>;
  /** How the two copies stand. */
  readonly copies: CopyState;
  close(): void;
}

/** A record that is never changed stands under this key already. */
export class RecordExists extends Error {
  override name = 'RecordExists';

  constructor(record: string) {
    super(`A ${record} with this key is stored already, and is never changed.`);
  }
}

export interface DatabaseParts {
  /** Name in IndexedDB and in the journal's folder. */
  readonly name: string;
  readonly sealer: Sealer;
  /** Null where the browser has no private file system. */
  readonly journal: Journal | null;
}

/** Stands for the value of a transaction that found fewer writes than there were before. */
const LOST = Symbol('lost');

/** Opens the database and mends the copy that is behind. */
export async function openDatabase({ name, sealer, journal }: DatabaseParts): Promise<Database> {
  const rows = openRows(name);
  let copies = await locked(name, async () => await heal(rows, journal));
  /** Number of the last write that was seen. The browser may take IndexedDB away meanwhile; Dexie opens an empty one. */
  let seen = await writesDone(rows);
  /** Changes of the transaction that runs now; Dexie knows which that is. */
  const changesOf = new WeakMap<object, Change[]>();

  function note(change: Change): void {
    const changes = changesOf.get(Dexie.currentTransaction);
    if (changes === undefined) throw new Error('A record was written outside a write');
    changes.push(change);
  }

  function isInside(): boolean {
    const running = Dexie.currentTransaction as { readonly db: Dexie } | null;
    return running?.db === rows;
  }

  async function inTransaction<R>(
    mode: 'r' | 'rw',
    action: (done: number) => Promise<R>,
  ): Promise<R | typeof LOST> {
    return await rows.transaction(mode, rows.rows, rows.progress, async () => {
      const done = await writesDone(rows);
      if (done < seen) return LOST;
      seen = done;
      return await action(done);
    });
  }

  /** Runs in a transaction; the journal first gives back what was lost meanwhile. Call `mend` with the lock. */
  async function transacted<R>(
    mode: 'r' | 'rw',
    action: (done: number) => Promise<R>,
    withLock: (mend: () => Promise<void>) => Promise<void>,
  ): Promise<R> {
    for (;;) {
      const value = await inTransaction(mode, action);
      if (value !== LOST) return value;
      await withLock(async () => {
        copies = await heal(rows, journal);
        seen = await writesDone(rows);
      });
    }
  }

  async function read<R>(action: () => Promise<R>): Promise<R> {
    if (isInside()) return await action();
    return await transacted('r', action, async (mend) => await locked(name, mend));
  }

  async function write<R>(action: () => Promise<R>): Promise<R> {
    if (isInside()) return await action();
    return await locked(name, async () => {
      let changes: Change[] = [];
      let number = 0;
      const result = await transacted(
        'rw',
        async (done) => {
          changes = [];
          changesOf.set(Dexie.currentTransaction, changes);
          const value = await action();
          number = done + 1;
          if (changes.length > 0) await carryOut(rows, [], number);
          return value;
        },
        async (mend) => await mend(),
      );
      if (changes.length > 0) {
        seen = Math.max(seen, number);
        await keep(number, changes);
      }
      return result;
    });
  }

  async function keep(number: number, changes: readonly Change[]): Promise<void> {
    if (journal === null || copies === 'alone') return;
    // Behind from now on; the next start writes it anew.
    if (!(await journal.append({ number, changes })).ok) copies = 'alone';
  }

  async function put(row: Row): Promise<void> {
    await rows.rows.put(row);
    note({ kind: 'put', row });
  }

  return {
    get copies() {
      return copies;
    },
    get: async (type, key) => {
      const row = await read(async () => await rows.rows.get(placeOf(sealer, type, key)));
      return row === undefined ? null : openedRow(sealer, type, row);
    },
    all: async (type) =>
      (await read(async () => await rows.rows.where('kind').equals(sealer.blind(type.name)).toArray())).map(
        (row) => openedRow(sealer, type, row),
      ),
    ofGroup: async (type, group) =>
      (
        await read(
          async () =>
            await rows.rows
              .where('group')
              .equals(groupName(sealer, type, group))
              .toArray(),
        )
      ).map((row) => openedRow(sealer, type, row)),
    add: async (type, record) => {
      const row = sealedRow(sealer, type, record);
      await write(async () => {
        if ((await rows.rows.get(row.key)) !== undefined) throw new RecordExists(type.name);
        await put(row);
      });
    },
    put: async (type, record) => {
      const row = sealedRow(sealer, type, record);
      await write(async () => await put(row));
    },
    remove: async (type, key) => {
      const place = placeOf(sealer, type, key);
      await write(async () => {
        await rows.rows.delete(place);
        note({ kind: 'remove', key: place });
      });
    },
    read,
    write,
    forgetRemoved: async () =>
      await locked(name, async () => {
        if (journal !== null && copies !== 'alone' && !(await rewriteJournal(rows, journal)))
          copies = 'alone';
      }),
    close: () => {
      rows.close();
      journal?.close();
    },
  };
}

/** One window writes at a time: both copies get the writes in the same order. */
async function locked<T>(name: string, action: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(`merkzeit-write ${name}`, action);
}

/** Asks the browser to keep the data even when space gets short; true if it promises to. */
export async function askToPersist(): Promise<boolean> {
  return 'storage' in navigator && 'persist' in navigator.storage ? await navigator.storage.persist() : false;
}
