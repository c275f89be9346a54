/**
 * What lies on the disk: sealed rows in one table of IndexedDB, and how far they have come. Nobody can read from a row
 * what it is, whose it is or when it was made; only that there are so many, and how long they are.
 */
import Dexie, { type EntityTable } from 'dexie';

export interface Row {
  /** Blind name of type and key. */
  readonly key: string;
  /** Blind name of the type. */
  readonly kind: string;
  /** Blind name of type and group; empty where the type has none. */
  readonly group: string;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** One row written or removed. */
export type Change =
  { readonly kind: 'put'; readonly row: Row } | { readonly kind: 'remove'; readonly key: string };

export interface Rows extends Dexie {
  readonly rows: EntityTable<Row, 'key'>;
  /** Number of the last write that is in `rows`; written in the same transaction. */
  readonly progress: EntityTable<{ readonly id: 'writes'; readonly done: number }, 'id'>;
}

/** Opens lazily, at the first read or write. `strict`: a write is done when it is on the disk. */
export function openRows(name: string): Rows {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' });
  dexie.version(1).stores({ rows: 'key, kind, group', progress: 'id' });
  // Dexie makes the tables named above; the interface only gives them their types.
  return dexie as Rows;
}

/** How many writes are in the rows; 0 where there are none, also after the browser lost them. */
export async function writesDone({ progress }: Rows): Promise<number> {
  return (await progress.get('writes'))?.done ?? 0;
}

/** Carries changes out; call it in a transaction over both tables. */
export async function carryOut(
  { rows, progress }: Rows,
  changes: readonly Change[],
  done: number,
): Promise<void> {
  for (const change of changes) {
    if (change.kind === 'put') await rows.put(change.row);
    else await rows.delete(change.key);
  }
  await progress.put({ id: 'writes', done });
}
