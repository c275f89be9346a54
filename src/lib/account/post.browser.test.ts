import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeActivationCode } from '#lib/domain/activation-code.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import { createSend, type Reply, type SendProblem } from '#lib/progress/outbox.ts';
import type { Database } from '#lib/storage/database.ts';
import { openTestDatabase } from '#lib/storage/testing/open.ts';
import { readOutbox, readSent } from '#lib/storage/records/message.ts';
import { keepCode } from './participation.ts';
import { Post } from './post.svelte.ts';

const accepted: Reply = {
  kind: 'activation',
  reply: { outcome: 'accepted', practiceName: 'Praxis am Markt', programme: 'kurz-4' },
};
const now = (): Date => new Date('2026-11-21T10:00:00Z');

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
  await keepCode(db, makeActivationCode(new Uint8Array(12)), {
    now,
    newId: () => crypto.randomUUID(),
    newDeviceKey: () => 'A'.repeat(43),
  });
});
afterEach(() => {
  db.close();
});

it('tries once more when it was asked while it was giving up', async () => {
  const tries: ((answer: Outcome<Reply, SendProblem>) => void)[] = [];
  const heard = Promise.withResolvers<undefined>();
  const post = new Post(
    db,
    async () =>
      await new Promise((resolve) => {
        tries.push(resolve);
        heard.resolve(undefined);
        if (tries.length === 2) resolve({ ok: true, value: accepted });
      }),
    now,
  );
  const first = post.carry();
  await heard.promise;
  // The network comes back just here, while the first try has already failed.
  const second = post.carry();
  tries[0]?.({ ok: false, reason: 'unreachable' });
  await Promise.all([first, second]);
  expect(tries).toHaveLength(2);
  expect([await readOutbox(db), post.problem, post.rounds]).toEqual([[], null, 2]);
  expect(await readSent(db)).toHaveLength(1);
});

it('tries again by itself when the network said it was there and was not', async () => {
  let tries = 0;
  const done = Promise.withResolvers<undefined>();
  const post = new Post(
    db,
    async () => {
      tries += 1;
      if (tries < 3) return await Promise.resolve({ ok: false, reason: 'unreachable' });
      done.resolve(undefined);
      return { ok: true, value: accepted };
    },
    now,
    {},
    () => 0,
  );
  const stop = post.start((error) => done.reject(error));
  await done.promise;
  stop();
  await post.carry();
  expect([tries, await readOutbox(db)]).toEqual([3, []]);
});

it('says that a delivery has ended, also where a message came and went between two looks', async () => {
  const post = new Post(db, async () => await Promise.resolve({ ok: true, value: accepted }), now);
  expect(post.rounds).toBe(0);
  await post.carry();
  await post.carry();
  expect(post.rounds).toBe(2);
});

it('keeps a message that a server without its database does not take, and sends the same one again', async () => {
  const asked: unknown[] = [];
  const fetchFrom: typeof fetch = async (_, { headers, body } = {}) => {
    asked.push({ headers, body });
    return await Promise.resolve(
      asked.length === 1
        ? Response.json({ error: 'unavailable' }, { status: 503, headers: { 'Retry-After': '30' } })
        : Response.json(accepted.reply),
    );
  };
  const post = new Post(db, createSend(fetchFrom), now);
  const before = await readOutbox(db);
  await post.carry();
  expect([await readOutbox(db), post.problem]).toEqual([before, 'unreachable']);
  await post.carry();
  expect([await readOutbox(db), post.problem]).toEqual([[], null]);
  expect(asked[1]).toEqual(asked[0]);
});
