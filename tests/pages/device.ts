/** The participant's database on the device, read and filled from outside the app: real IndexedDB, no back door. */
import type { Page } from '@playwright/test';

export type Tables = Readonly<Record<string, readonly object[]>>;

/** All records of a table of the app's database. */
export async function readTable<T>(page: Page, table: string): Promise<T[]> {
  return (await page.evaluate(
    async (name) =>
      await new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('merkzeit');
        opening.onerror = () => reject(opening.error ?? new Error('open'));
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error ?? new Error('read'));
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result);
          };
        };
      }),
    table,
  )) as T[];
}

/** How many records a table has. */
export async function countRows(page: Page, table: string): Promise<number> {
  return await page.evaluate(
    async (name) =>
      await new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('merkzeit');
        opening.onerror = () => reject(opening.error ?? new Error('open'));
        opening.onsuccess = () => {
          const db = opening.result;
          const counting = db.transaction(name).objectStore(name).count();
          counting.onerror = () => reject(counting.error ?? new Error('count'));
          counting.onsuccess = () => {
            db.close();
            resolve(counting.result);
          };
        };
      }),
    table,
  );
}

/** Puts records into tables of the app's database; the app must have opened it once. */
export async function fillTables(page: Page, tables: Tables): Promise<void> {
  await page.evaluate(
    async (contents) =>
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('merkzeit');
        opening.onerror = () => reject(opening.error ?? new Error('open'));
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(Object.keys(contents), 'readwrite');
          for (const [table, records] of Object.entries(contents)) {
            for (const record of records) writing.objectStore(table).put(record);
          }
          writing.onerror = () => reject(writing.error ?? new Error('write'));
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    tables,
  );
}

/** Sets the tablet's clock forward by so many minutes and opens the page again, as one who comes back later. */
export async function comeBackLater(page: Page, minutes: number): Promise<void> {
  await page.addInitScript((aheadMs) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: [] | [number | string | Date]) {
        if (given.length === 0) super(Real.now() + aheadMs);
        else super(...given);
      }
      static override now(): number {
        return Real.now() + aheadMs;
      }
    } as DateConstructor;
  }, minutes * 60_000);
  await page.reload();
}
