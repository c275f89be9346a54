import type { Journal } from './journal/journal.ts';
import { carryOut, writesDone, type Change, type Rows } from './rows.ts';

/**
 * How the two copies stood at the start. `whole`: alike. `healed`: the database had lost something, and has it again
 * from the journal. `partly-healed`: so too, but the journal itself lacked a write or broke off, so that something may
 * be missing. `rewritten`: the journal was behind, lacked a write or was too long, and was written anew. `alone`: there
 * is no journal here, or it does not work: the database stands alone.
 */
export type CopyState = 'whole' | 'healed' | 'partly-healed' | 'rewritten' | 'alone';

/** A journal this long is written anew when less than half of it still counts, bytes. */
const LONG_BYTES = 4 * 1024 * 1024;

/** Writes the journal anew from the rows as they are. */
export async function rewriteJournal(rows: Rows, journal: Journal): Promise<boolean> {
  const [all, done] = await rows.transaction(
    'r',
    rows.rows,
    rows.progress,
    async () => [await rows.rows.toArray(), await writesDone(rows)] as const,
  );
  const changes = all.map((row): Change => ({ kind: 'put', row }));
  return (await journal.rewrite(done, changes)).ok;
}

async function isTooLong(rows: Rows, bytes: number): Promise<boolean> {
  if (bytes < LONG_BYTES) return false;
  let counting = 0;
  await rows.rows.each(({ sealed }) => void (counting += sealed.length));
  return counting * 2 < bytes;
}

/** Compares both copies when the database is opened, and mends the one that is behind. */
export async function heal(rows: Rows, journal: Journal | null): Promise<CopyState> {
  if (journal === null) return 'alone';
  const done = await writesDone(rows);
  const read = await journal.read(done);
  if (!read.ok) return 'alone';
  const { entries, last, bytes, isComplete } = read.value;
  if (last > done) {
    await rows.transaction('rw', rows.rows, rows.progress, async () => {
      for (const { changes, number } of entries) await carryOut(rows, changes, number);
    });
    if (isComplete) return 'healed';
    // The gap is told once: a journal written anew has none.
    return (await rewriteJournal(rows, journal)) ? 'partly-healed' : 'alone';
  }
  const isBehind = last < done || bytes === 0 || !isComplete;
  if (!isBehind && !(await isTooLong(rows, bytes))) return 'whole';
  if (!(await rewriteJournal(rows, journal))) return 'alone';
  return bytes === 0 && done === 0 ? 'whole' : 'rewritten';
}
