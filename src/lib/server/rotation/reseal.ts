import { and, eq, gt, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Connection } from '../database/connection.ts';
import { reminder } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import { SealBrokenError } from '../secrets/keys.ts';
import { noteSecret } from '../secrets/proof.ts';
import { computedValue, SEALED_TABLES, type SealedColumn, type SealedTable } from './sealed-tables.ts';

export interface Resealed {
  /** Texts that are now sealed with the newest key. */
  readonly resealed: number;
  /** Texts that no key of the ring opens; they stay as they are. */
  readonly unreadable: number;
}

export interface ResealOptions {
  /** Rows in one transaction. */
  readonly batch?: number;
  /** Called after each transaction; what it throws ends the work there. */
  readonly afterBatch?: () => void;
}

type RotatingDesk = Pick<Desk, 'db' | 'keys'>;

interface Row {
  readonly id: string;
  readonly scope: string;
  readonly sealed: Readonly<Record<string, string | null>>;
}

const ROWS_AT_ONCE = 200;

/**
 * Seals everything with the newest key and computes anew what follows from it. A row is changed wholly or not at all, and
 * only where it is not yet as it should be: ended anywhere, the next call goes on. Nobody else may use the database.
 * `hasNewPushKey`: what tablets subscribed with the key before is of no use any more and goes, at the very end.
 */
export async function reseal(
  desk: RotatingDesk,
  hasNewPushKey: boolean,
  { batch = ROWS_AT_ONCE, afterBatch }: ResealOptions = {},
): Promise<Resealed> {
  let [resealed, unreadable] = [0, 0];
  for (const table of SEALED_TABLES) {
    let after: string | null = null;
    do {
      const done: Batch = await desk.db.transaction(
        async (tx) => await resealSome({ db: tx, keys: desk.keys }, table, { after, batch }),
      );
      resealed += done.resealed;
      unreadable += done.unreadable;
      after = done.last;
      afterBatch?.();
    } while (after !== null);
  }
  await desk.db.transaction(async (tx) => {
    if (hasNewPushKey) await tx.delete(reminder).where(eq(reminder.channel, 'push'));
    await noteSecret({ db: tx, keys: desk.keys });
  });
  return { resealed, unreadable };
}

interface Batch extends Resealed {
  /** Id of the last row; null when there are no more. */
  readonly last: string | null;
}

async function resealSome(
  desk: RotatingDesk,
  table: SealedTable,
  { after, batch }: { readonly after: string | null; readonly batch: number },
): Promise<Batch> {
  const rows = await rowsAfter(desk.db, table, after, batch);
  let [resealed, unreadable] = [0, 0];
  for (const row of rows) {
    for (const column of table.columns) {
      const sealed = row.sealed[column.column.name] ?? null;
      if (sealed === null || desk.keys.isNewest(sealed)) continue;
      const text = openedBy(desk, column.place(row.id), sealed);
      if (text === null) unreadable += 1;
      else {
        await writeAnew(desk, table, column, row, text);
        resealed += 1;
      }
    }
  }
  return { resealed, unreadable, last: rows.length < batch ? null : (rows.at(-1)?.id ?? null) };
}

async function rowsAfter(
  db: Connection,
  { table, id, scope, columns }: SealedTable,
  after: string | null,
  batch: number,
): Promise<readonly Row[]> {
  const sealed: Record<string, PgColumn> = {};
  for (const { column } of columns) sealed[column.name] = column;
  const rows = await db
    .select({ id, scope: scope ?? id, ...sealed })
    .from(table)
    .where(and(after === null ? undefined : gt(id, after)))
    .orderBy(id)
    .limit(batch)
    .for('update');
  return rows.map(({ id: rowId, scope: rowScope, ...rest }) => ({
    id: String(rowId),
    scope: String(rowScope),
    sealed: rest,
  }));
}

function openedBy({ keys }: RotatingDesk, place: string, sealed: string): string | null {
  try {
    return keys.open(place, sealed);
  } catch (error) {
    if (error instanceof SealBrokenError) return null;
    throw error;
  }
}

async function writeAnew(
  { db, keys }: RotatingDesk,
  { id }: SealedTable,
  { column, place, computed }: SealedColumn,
  row: Row,
  text: string,
): Promise<void> {
  await db.execute(update(column, keys.seal(place(row.id), text), eq(id, row.id)));
  if (computed === undefined) return;
  const value = computedValue(keys, computed, text, row.scope);
  await db.execute(update(computed.column, value, eq(computed.id ?? id, row.id)));
}

function update(column: PgColumn, value: string, where: SQL): SQL {
  return sql`update ${column.table} set ${sql.identifier(column.name)} = ${value} where ${where}`;
}
