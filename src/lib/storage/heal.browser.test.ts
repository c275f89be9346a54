/** Two copies of everything: what one has lost the other gives back. */
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSealer } from '#lib/vault/sealer.ts';
import { openDatabase, type Database } from './database.ts';
import { openJournal, type Journal } from './journal/journal.ts';
import { pauses, readPauses, writePause } from './records/pause.ts';
import { openRows } from './rows.ts';
import type { IsoDate } from '#lib/domain/calendar.ts';

/** What the journal says when nothing fits on the disk. */
const FULL_DISK = { ok: false, reason: 'failed' } as const;

const random = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));
const dataKey = random(32);
const sealer = createSealer(dataKey, random);
let name: string;
let open: Database[];
beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  open = [];
});
afterEach(() => {
  for (const db of open) db.close();
});

async function opened(journal: Journal | null = openJournal(name)): Promise<Database> {
  const db = await openDatabase({ name, sealer, journal });
  open.push(db);
  return db;
}

async function write(db: Database, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const from = '2026-11-21' as IsoDate;
    await writePause(db, { id, from, to: null, askedAtIso: '2026-11-21T10:00:00.000Z' });
  }
}

const ids = async (db: Database): Promise<string[]> => (await readPauses(db)).map(({ id }) => id).toSorted();

async function file(which: 'a' | 'b'): Promise<FileSystemFileHandle> {
  const root = await navigator.storage.getDirectory();
  const journals = await root.getDirectoryHandle('journal');
  return await (await journals.getDirectoryHandle(name)).getFileHandle(which);
}

/** Changes the bytes of the journal's file as a broken disk or a kill would. */
async function damage(
  which: 'a' | 'b',
  change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
): Promise<void> {
  const handle = await file(which);
  const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  const stream = await handle.createWritable();
  await stream.write(change(bytes));
  await stream.close();
}

describe('the two copies', () => {
  it('are alike after writing, removing and opening again', async () => {
    const db = await opened();
    expect(db.copies).toBe('whole');
    await write(db, 'a', 'b');
    db.close();
    const again = await opened();
    expect([again.copies, await ids(again)]).toEqual(['whole', ['a', 'b']]);
  });

  it('heal a database that the browser has lost as a whole', async () => {
    const db = await opened();
    await write(db, 'a', 'b', 'c');
    db.close();
    await Dexie.delete(name);
    const again = await opened();
    expect([again.copies, await ids(again)]).toEqual(['healed', ['a', 'b', 'c']]);
    await write(again, 'd');
    again.close();
    const third = await opened();
    expect([third.copies, await ids(third)]).toEqual(['whole', ['a', 'b', 'c', 'd']]);
  });

  it('heal a database that is some writes behind', async () => {
    const db = await opened();
    await write(db, 'a');
    const rows = openRows(name);
    const before = [await rows.rows.toArray(), await rows.progress.toArray()] as const;
    await write(db, 'b', 'c');
    db.close();
    await rows.transaction('rw', rows.rows, rows.progress, async () => {
      await rows.rows.clear();
      await rows.rows.bulkPut(before[0]);
      await rows.progress.bulkPut(before[1]);
    });
    rows.close();
    const again = await opened();
    expect([again.copies, await ids(again)]).toEqual(['healed', ['a', 'b', 'c']]);
  });

  it.each(['a read', 'a write', 'a read within a write'])(
    'heal a database that the browser takes away while it is open, at %s',
    async (first) => {
      const db = await opened();
      await write(db, 'a', 'b', 'c');
      const rows = openRows(name);
      await Promise.all([rows.rows.clear(), rows.progress.clear()]);
      rows.close();
      if (first === 'a read') expect(await ids(db)).toEqual(['a', 'b', 'c']);
      else if (first === 'a write') await write(db, 'd');
      else await db.write(async () => await write(db, `d${(await ids(db)).length}`));
      const expected = { 'a read': [], 'a write': ['d'], 'a read within a write': ['d3'] }[first] ?? [];
      expect(await ids(db)).toEqual(['a', 'b', 'c', ...expected]);
      db.close();
      expect(await ids(await opened())).toEqual(['a', 'b', 'c', ...expected]);
      await Dexie.delete(name);
      expect(await ids(await opened())).toEqual(['a', 'b', 'c', ...expected]);
    },
  );

  it('write a journal anew that was lost', async () => {
    const db = await opened();
    await write(db, 'a', 'b');
    db.close();
    await damage('a', () => new Uint8Array(0));
    await damage('b', () => new Uint8Array(0));
    const again = await opened();
    expect(again.copies).toBe('rewritten');
    again.close();
    await Dexie.delete(name);
    expect(await ids(await opened())).toEqual(['a', 'b']);
  });

  it.each([1, 7, 40])('go on behind a write that was cut short by %i bytes', async (cut) => {
    const db = await opened();
    await write(db, 'a', 'b');
    db.close();
    await damage('a', (bytes) => bytes.slice(0, bytes.length - cut));
    // The database has that write: the journal is written anew from it.
    const again = await opened();
    expect([again.copies, await ids(again)]).toEqual(['rewritten', ['a', 'b']]);
    await write(again, 'c');
    again.close();
    await Dexie.delete(name);
    expect(await ids(await opened())).toEqual(['a', 'b', 'c']);
  });

  it('keep everything up to a write whose bytes were changed', async () => {
    const db = await opened();
    await write(db, 'a', 'b');
    db.close();
    await damage('a', (bytes) => {
      bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
      return bytes;
    });
    await Dexie.delete(name);
    expect(await ids(await opened())).toEqual(['a']);
  });

  it('forget what was removed, when asked to', async () => {
    const db = await opened();
    await write(db, 'a', 'b');
    const sizes = async (): Promise<number> =>
      (await (await file('a')).getFile()).size + (await (await file('b')).getFile()).size;
    const before = await sizes();
    await db.remove(pauses, 'a');
    await db.forgetRemoved();
    expect(await sizes()).toBeLessThan(before);
    db.close();
    await Dexie.delete(name);
    expect(await ids(await opened())).toEqual(['b']);
  });

  it('notice a write that the journal lacks in the middle, and write it anew', async () => {
    const journal = openJournal(name);
    const full = await opened({ ...journal, append: async () => await Promise.resolve(FULL_DISK) });
    const other = await opened();
    await write(full, 'a');
    await write(other, 'b');
    full.close();
    other.close();
    const again = await opened();
    expect([again.copies, await ids(again)]).toEqual(['rewritten', ['a', 'b']]);
    again.close();
    await Dexie.delete(name);
    const healed = await opened();
    expect([healed.copies, await ids(healed)]).toEqual(['healed', ['a', 'b']]);
  });

  it('say that something may be missing where both copies lost it', async () => {
    const journal = openJournal(name);
    const full = await opened({ ...journal, append: async () => await Promise.resolve(FULL_DISK) });
    const other = await opened();
    await write(full, 'a');
    await write(other, 'b');
    full.close();
    other.close();
    await Dexie.delete(name);
    const again = await opened();
    expect([again.copies, await ids(again)]).toEqual(['partly-healed', ['b']]);
    again.close();
    expect((await opened()).copies).toBe('whole');
  });

  it('are one where there is no journal, and that is said', async () => {
    const db = await opened(null);
    await write(db, 'a');
    expect([db.copies, await ids(db)]).toEqual(['alone', ['a']]);
  });
});

describe('a write', () => {
  it('is all or nothing', async () => {
    const db = await opened();
    const failure = db.write(async () => {
      await write(db, 'a');
      throw new Error('power cut');
    });
    await expect(failure).rejects.toThrow('power cut');
    expect(await ids(db)).toEqual([]);
    db.close();
    await Dexie.delete(name);
    expect(await ids(await opened())).toEqual([]);
  });

  it('of two windows at once keeps both', async () => {
    const one = await opened();
    const other = await opened();
    await Promise.all([write(one, 'a', 'b'), write(other, 'c', 'd')]);
    one.close();
    other.close();
    await Dexie.delete(name);
    expect(await ids(await opened())).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves nothing readable on the disk', async () => {
    const db = await opened();
    await write(db, 'a-marker-that-would-be-seen');
    const rows = openRows(name);
    const [row] = await rows.rows.toArray();
    rows.close();
    const shown = new TextDecoder('latin1').decode(row?.sealed) + JSON.stringify({ ...row, sealed: null });
    for (const marker of ['marker', '2026', 'pause', 'askedAt']) expect(shown).not.toContain(marker);
    const journal = new TextDecoder('latin1').decode(await (await (await file('a')).getFile()).arrayBuffer());
    for (const marker of ['marker', '2026', 'pause', 'askedAt']) expect(journal).not.toContain(marker);
  });
});
