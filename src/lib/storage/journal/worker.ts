/**
 * Keeps the journal in the origin's private file system (OPFS), beside IndexedDB, which a browser can lose as a whole
 * after it was killed (docs/decisions/0016-vault.md). A write is done when it was flushed.
 */
import { expose } from 'comlink';
import type { Change } from '../rows.ts';
import { readCopies, removeCopy, writeCopy } from './copies.ts';
import { folderAt, readAll, withFile, writeAt } from './files.ts';
import {
  HEADER_BYTES,
  readEntries,
  readHeader,
  writeEntry,
  writeHeader,
  type Entry,
  type JournalReading,
} from './format.ts';

const FILES = ['a', 'b'] as const;
/** Changes that go into one entry of a rewritten journal. */
const CHANGES_PER_ENTRY = 500;

interface OpenFile {
  readonly name: (typeof FILES)[number];
  readonly generation: number;
  readonly reading: JournalReading;
}

const folderOf = async (journal: string): Promise<FileSystemDirectoryHandle> =>
  await folderAt(['journal', journal]);

/** The file that counts; null where neither is whole. */
async function current(journal: string): Promise<OpenFile | null> {
  let best: OpenFile | null = null;
  for (const name of FILES) {
    const bytes = await withFile(await folderOf(journal), name, readAll);
    const generation = readHeader(bytes);
    if (generation === null || generation <= (best?.generation ?? -1)) continue;
    best = { name, generation, reading: readEntries(bytes) };
  }
  return best;
}

const hasGap = (entries: readonly Entry[]): boolean =>
  entries.some(({ number }, i) => number > (entries[i - 1]?.number ?? number) + 1);

const open = new Map<string, { name: (typeof FILES)[number]; generation: number; end: number }>();

const api = {
  /** What stands in the journal; see Journal. A write that one window could not append leaves a gap before the next. */
  async read(
    journal: string,
    after: number,
  ): Promise<{ entries: readonly Entry[]; last: number; bytes: number; isComplete: boolean }> {
    const file = await current(journal);
    if (file === null) return { entries: [], last: 0, bytes: 0, isComplete: true };
    const { entries, end, isTorn } = file.reading;
    if (isTorn) await withFile(await folderOf(journal), file.name, (handle) => handle.truncate(end));
    open.set(journal, { name: file.name, generation: file.generation, end });
    return {
      entries: entries.filter(({ number }) => number > after),
      last: entries.at(-1)?.number ?? 0,
      bytes: end,
      isComplete: !isTorn && !hasGap(entries),
    };
  },

  /** Appends one write; done when it is on the disk. */
  async append(journal: string, entry: Entry): Promise<void> {
    const known = open.get(journal);
    if (known === undefined) throw new Error('The journal was not read before it was written');
    await withFile(await folderOf(journal), known.name, (file) => {
      // Another window may have written, or begun the other file.
      const size = file.getSize();
      if (size < known.end) throw new Error('The journal was rewritten by another window');
      const bytes = writeEntry(entry);
      writeAt(file, bytes, size);
      file.flush();
      known.end = size + bytes.length;
    });
  },

  /** Writes the journal anew, so that it holds just these rows; until it is whole the old one counts. */
  async rewrite(journal: string, number: number, changes: readonly Change[]): Promise<void> {
    const before = await current(journal);
    const name = before?.name === 'a' ? 'b' : 'a';
    const generation = (before?.generation ?? 0) + 1;
    const end = await withFile(await folderOf(journal), name, (file) => {
      file.truncate(0);
      let at = HEADER_BYTES;
      for (let i = 0; i < Math.max(changes.length, 1); i += CHANGES_PER_ENTRY) {
        const bytes = writeEntry({ number, changes: changes.slice(i, i + CHANGES_PER_ENTRY) });
        writeAt(file, bytes, at);
        at += bytes.length;
      }
      file.flush();
      writeAt(file, writeHeader(generation), 0);
      file.flush();
      return at;
    });
    if (before !== null) await withFile(await folderOf(journal), before.name, (file) => file.truncate(0));
    open.set(journal, { name, generation, end });
  },

  /** Removes the journal; its bytes were unreadable already without the vault's key. */
  async remove(journal: string): Promise<void> {
    open.delete(journal);
    for (const name of FILES) await withFile(await folderOf(journal), name, (file) => file.truncate(0));
    await (await folderAt(['journal'])).removeEntry(journal, { recursive: true });
  },

  readCopies,
  writeCopy,
  removeCopy,
};

export type JournalWorker = typeof api;

expose(api);
