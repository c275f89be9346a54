import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '#lib/storage/database.ts';
import { openTestDatabase } from '#lib/storage/testing/open.ts';
import { readOutbox } from '#lib/storage/records/message.ts';
import type { Release } from '#lib/storage/records/release.ts';
import { releaseBook, type ReleaseBook } from './book.ts';
import { takeReleaseReply } from './replies.ts';
import { testCode } from './testing/letter.ts';

const nowIso = '2026-11-22T10:00:00.000Z';
const now = (): Date => new Date(nowIso);
const expiresAt = '2026-11-29T10:00:00.000Z';
const id = 'A'.repeat(22);
const waiting: Release = {
  ...{ id, code: testCode, createdAtIso: nowIso, state: 'waiting' },
  ...{ expiresAtIso: null, openedAtIso: [], refusedFor: null },
};
const message = { id, days: 7, ciphertext: 'AQ' } as const;

let db: Database;
let book: ReleaseBook;
beforeEach(async () => {
  let ids = 0;
  db = await openTestDatabase();
  book = releaseBook({ db, now, newId: () => `id-${String((ids += 1))}` });
});
afterEach(() => db.close());

it('keeps a release and its message, which holds neither code nor anything else', async () => {
  expect(await book.open(waiting, message)).toEqual({ ok: true, value: null });
  expect(await book.read()).toEqual([waiting]);
  expect(await readOutbox(db)).toEqual([
    { id: 'id-1', kind: 'release', body: JSON.stringify(message), createdAtIso: nowIso },
  ]);
});

it('sends the end after the letter, although the clock stands still', async () => {
  await book.open(waiting, message);
  await book.end(waiting);
  expect(await book.read()).toEqual([{ ...waiting, state: 'ending' }]);
  expect((await readOutbox(db)).map(({ kind, body }) => [kind, body])).toEqual([
    ['release', JSON.stringify(message)],
    ['release-end', JSON.stringify({ id })],
  ]);
});

it('asks for the openings once, however often it is called before the answer', async () => {
  await book.ask();
  await book.ask();
  expect((await readOutbox(db)).map(({ kind, body }) => [kind, body])).toEqual([['releases', '{}']]);
});

it('notes what the server answers', async () => {
  await book.open(waiting, message);
  const reply = { outcome: 'stored', expiresAt } as const;
  await takeReleaseReply(db, JSON.stringify(message), { kind: 'release', reply }, now());
  expect(await book.read()).toEqual([{ ...waiting, state: 'open', expiresAtIso: expiresAt }]);
});

it('lists the newest first', async () => {
  const later = { ...waiting, id: 'B'.repeat(22), createdAtIso: '2026-11-22T11:00:00.000Z' };
  await book.open(waiting, message);
  await book.open(later, { ...message, id: later.id });
  expect((await book.read()).map((release) => release.id)).toEqual([later.id, waiting.id]);
});
