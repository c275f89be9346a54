/**
 * The participant's database on the device, read and filled from outside the app: real IndexedDB, no back door. It is
 * sealed; its key is had as somebody has it who holds the tablet while it opens by itself: by asking the browser to
 * unwrap it.
 */
import type { Page } from '@playwright/test';
import { fromBase64Url, toBase64Url } from '#lib/domain/base64url.ts';
import { sealedRow, openedRow } from '#lib/storage/sealed-rows.ts';
import { RECORD_TYPES } from '#lib/storage/records/all.ts';
import type { RecordType } from '#lib/storage/record-type.ts';
import { createSealer, type Sealer } from '#lib/vault/sealer.ts';

export type TableName = keyof typeof RECORD_TYPES;
export type Tables = Readonly<Partial<Record<TableName, readonly object[]>>>;

/** As much of a page as it takes: also a page of a browser that Playwright does not drive has it. */
export type DevicePage = Pick<Page, 'evaluate' | 'goto'>;

interface DeviceVault {
  readonly databaseName: string;
  readonly sealer: Sealer;
}

/** A row of the database, its bytes as base64url. */
interface RowText {
  readonly key: string;
  readonly kind: string;
  readonly group: string;
  readonly sealed: string;
}

const random = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));

/** The app makes a vault when it is first needed: behind the welcome. */
async function openOnce(page: DevicePage): Promise<void> {
  const isThere = await page.evaluate(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'merkzeit-profiles'),
  );
  if (isThere) return;
  const here = await page.evaluate(() => location.href);
  await page.goto(new URL('/beginnen', here).href);
  await page.evaluate(async () => {
    while (document.querySelector('h1') === null)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  await page.goto(here);
}

/** The key of the vault that this window has open, as the browser gives it. */
export async function dataKeyOf(
  page: DevicePage,
): Promise<{ readonly id: string; readonly dataKey: Uint8Array<ArrayBuffer> }> {
  await openOnce(page);
  const { id, dataKey } = await page.evaluate(async () => {
    const request = async <T>(asked: IDBRequest<T>): Promise<T> =>
      await new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error ?? new Error('IndexedDB'));
      });
    const db = await request(indexedDB.open('merkzeit-profiles'));
    interface Stay {
      id: string;
      key: CryptoKey;
      nonce: Uint8Array<ArrayBuffer>;
      wrapped: Uint8Array<ArrayBuffer> | null;
    }
    /** Of the two files the one with the higher generation counts (storage/journal/copies.ts). */
    const partOf = async (stayId: string): Promise<Uint8Array<ArrayBuffer>> => {
      const root = await navigator.storage.getDirectory();
      const copies = await (await root.getDirectoryHandle('copies')).getDirectoryHandle('merkzeit-profiles');
      let best = { generation: 0, text: '' };
      for (const slot of ['a', 'b']) {
        const handle = await copies.getFileHandle(`stay-${stayId}.${slot}`).catch(() => null);
        const bytes = (await (await handle?.getFile())?.arrayBuffer()) ?? new ArrayBuffer(0);
        const generation = bytes.byteLength < 24 ? 0 : new DataView(bytes).getUint32(4);
        if (generation > best.generation)
          best = { generation, text: new TextDecoder().decode(new Uint8Array(bytes, 24)) };
      }
      const { wrapped } = JSON.parse(best.text) as { wrapped: string };
      const binary = atob(wrapped.replaceAll('-', '+').replaceAll('_', '/'));
      return Uint8Array.from(binary, (character) => character.charCodeAt(0));
    };
    const stays = (await request(db.transaction('stays').objectStore('stays').getAll())) as Stay[];
    db.close();
    const chosen = sessionStorage.getItem('merkzeit-profile');
    const stay = stays.find((one) => one.id === chosen) ?? stays[0];
    if (stay === undefined) throw new Error('No profile opens by itself here');
    const wrapped = stay.wrapped ?? (await partOf(stay.id));
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: stay.nonce }, stay.key, wrapped);
    return { id: stay.id, dataKey: [...new Uint8Array(opened)] };
  });
  return { id, dataKey: Uint8Array.from(dataKey) };
}

/** The vault of the profile that this window has open. */
export async function vaultOf(page: DevicePage): Promise<DeviceVault> {
  const { id, dataKey } = await dataKeyOf(page);
  return { databaseName: `merkzeit-${id}`, sealer: createSealer(dataKey, random) };
}

async function rowsOfKind(page: DevicePage, { databaseName }: DeviceVault, kind: string): Promise<RowText[]> {
  return await page.evaluate(
    async ([name, wanted]) =>
      await new Promise<RowText[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error ?? new Error('open'));
        // Nothing was ever written: it must not come to be by being looked at, or the app finds it empty.
        opening.onupgradeneeded = () => {
          opening.transaction?.abort();
          resolve([]);
        };
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction('rows').objectStore('rows').index('kind').getAll(wanted);
          reading.onerror = () => reject(reading.error ?? new Error('read'));
          reading.onsuccess = () => {
            db.close();
            const text = (bytes: Uint8Array): string => {
              let binary = '';
              for (const byte of bytes) binary += String.fromCharCode(byte);
              return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
            };
            const rows = reading.result as (Omit<RowText, 'sealed'> & { sealed: Uint8Array })[];
            resolve(rows.map((row) => ({ ...row, sealed: text(row.sealed) })));
          };
        };
      }),
    [databaseName, kind] as const,
  );
}

/** All records of a kind, in the order of their keys. */
export async function readTable<T>(page: DevicePage, table: TableName): Promise<T[]> {
  const vault = await vaultOf(page);
  const type = RECORD_TYPES[table] as RecordType<unknown>;
  const rows = await rowsOfKind(page, vault, vault.sealer.blind(type.name));
  const records = rows.map((row) =>
    openedRow(vault.sealer, type, { ...row, sealed: fromBase64Url(row.sealed) }),
  );
  return records.toSorted((a, b) => (type.keyOf(a) < type.keyOf(b) ? -1 : 1)) as T[];
}

/** How many records of a kind there are. */
export async function countRows(page: DevicePage, table: TableName): Promise<number> {
  const { databaseName, sealer } = await vaultOf(page);
  return await page.evaluate(
    async ([name, kind]) =>
      await new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error ?? new Error('open'));
        opening.onsuccess = () => {
          const db = opening.result;
          const counting = db.transaction('rows').objectStore('rows').index('kind').count(kind);
          counting.onerror = () => reject(counting.error ?? new Error('count'));
          counting.onsuccess = () => {
            db.close();
            resolve(counting.result);
          };
        };
      }),
    [databaseName, sealer.blind(RECORD_TYPES[table].name)] as const,
  );
}

/** Puts records into the app's database; the app must have opened it once. The journal learns of them at the next start. */
export async function fillTables(page: DevicePage, tables: Tables): Promise<void> {
  const { databaseName, sealer } = await vaultOf(page);
  const rows = Object.entries(tables).flatMap(([table, records]) =>
    records.map((record): RowText => {
      const row = sealedRow(sealer, RECORD_TYPES[table as TableName] as RecordType<object>, record);
      return { ...row, sealed: toBase64Url(row.sealed) };
    }),
  );
  await page.evaluate(
    async ([name, texts]) =>
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error ?? new Error('open'));
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(['rows', 'progress'], 'readwrite');
          for (const row of texts) {
            const binary = atob(row.sealed.replaceAll('-', '+').replaceAll('_', '/'));
            const sealed = Uint8Array.from(binary, (character) => character.charCodeAt(0));
            writing.objectStore('rows').put({ ...row, sealed });
          }
          const progress = writing.objectStore('progress');
          const asking = progress.get('writes');
          asking.onsuccess = () => {
            const done = ((asking.result as { done: number } | undefined)?.done ?? 0) + 1;
            progress.put({ id: 'writes', done });
          };
          writing.onerror = () => reject(writing.error ?? new Error('write'));
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    [databaseName, rows] as const,
  );
}

/** Removes all records of some kinds. */
export async function clearTables(page: DevicePage, tables: readonly TableName[]): Promise<void> {
  const { databaseName, sealer } = await vaultOf(page);
  const kinds = tables.map((table) => sealer.blind(RECORD_TYPES[table].name));
  await page.evaluate(
    async ([name, wanted]) =>
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error ?? new Error('open'));
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction('rows', 'readwrite');
          const rows = writing.objectStore('rows');
          for (const kind of wanted) {
            const asking = rows.index('kind').getAllKeys(kind);
            asking.onsuccess = () => {
              for (const key of asking.result) rows.delete(key);
            };
          }
          writing.onerror = () => reject(writing.error ?? new Error('clear'));
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    [databaseName, kinds] as const,
  );
}

/** Makes the tablet as new: no profile, no database, no journal. */
export async function forgetEverything(page: DevicePage): Promise<void> {
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      if (name !== undefined) indexedDB.deleteDatabase(name);
    }
    const root = await navigator.storage.getDirectory();
    for (const folder of ['journal', 'copies']) {
      await root.removeEntry(folder, { recursive: true }).catch(() => undefined);
    }
    sessionStorage.clear();
  });
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
