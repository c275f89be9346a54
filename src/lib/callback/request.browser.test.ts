import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CallbackMessage } from '#lib/progress/wire/callback.ts';
import type { Database } from '#lib/storage/database.ts';
import { logSent, readOutbox } from '#lib/storage/records/message.ts';
import { openTestDatabase } from '#lib/storage/testing/open.ts';
import { askForCallback, readCallback, takeCallbackBack, type CallbackApp } from './request.ts';

const REQUEST: CallbackMessage = { callName: 'Anna Muster', phone: '030 123456', hours: 'any' };
const DAY_MS = 86_400_000;

let db: Database;
let app: CallbackApp;
let clock: Date;
beforeEach(async () => {
  let ids = 0;
  clock = new Date('2026-11-23T10:00:00.000Z');
  db = await openTestDatabase();
  app = { db, now: () => clock, newId: () => `id-${String((ids += 1))}` };
});
afterEach(() => db.close());

/** What waits is sent, and the server answers. */
async function send(answer: 'accepted' | 'refused' = 'accepted'): Promise<void> {
  for (const message of await readOutbox(db))
    await logSent(db, { ...message, sentAtIso: clock.toISOString(), answer });
}

const kinds = async () => (await readOutbox(db)).map(({ kind }) => kind);

it('waits, is asked, and is over after 30 days', async () => {
  expect(await readCallback(app)).toBeNull();
  await askForCallback(app, REQUEST);
  expect(await readCallback(app)).toEqual({ kind: 'waiting', request: REQUEST });
  await send();
  const asked = { kind: 'asked', request: REQUEST, sentAtIso: clock.toISOString() };
  clock = new Date(clock.getTime() + 30 * DAY_MS);
  expect(await readCallback(app)).toEqual(asked);
  clock = new Date(clock.getTime() + 1);
  expect(await readCallback(app)).toBeNull();
});

it('is one request: a new one takes the place of one that waits', async () => {
  await askForCallback(app, REQUEST);
  await askForCallback(app, { ...REQUEST, phone: '040 765432' });
  expect(await kinds()).toEqual(['callback']);
  expect(await readCallback(app)).toMatchObject({ request: { phone: '040 765432' } });
});

it('taken back is gone, whether it was sent or not; the server hears it in any case', async () => {
  await askForCallback(app, REQUEST);
  await takeCallbackBack(app);
  expect([await readCallback(app), await kinds()]).toEqual([null, ['callback-end']]);
  await send();
  expect(await readCallback(app)).toBeNull();
  clock = new Date(clock.getTime() + 1000);
  await askForCallback(app, REQUEST);
  await send();
  clock = new Date(clock.getTime() + 1000);
  await takeCallbackBack(app);
  expect(await readCallback(app)).toBeNull();
});

it('refused is told as that', async () => {
  await askForCallback(app, REQUEST);
  await send('refused');
  expect(await readCallback(app)).toEqual({ kind: 'refused', request: REQUEST });
});
