import { expect, it, vi } from 'vitest';
import { Conversation } from './conversation.svelte.ts';
import { SessionLeft } from './flow.ts';

it('shows a view until the person has chosen', async () => {
  const conversation = new Conversation();
  const asked = conversation.ask({ kind: 'slow-display' });
  expect(conversation.view.kind).toBe('slow-display');
  conversation.choose('again');
  expect(await asked).toBe('again');
});

it('ends what waits for a person who leaves, and what would wait for one who has left', async () => {
  const conversation = new Conversation();
  const asked = conversation.ask({ kind: 'slow-display' });
  conversation.leave();
  await expect(asked).rejects.toThrow(SessionLeft);
  await expect(conversation.ask({ kind: 'done' })).rejects.toThrow(SessionLeft);
});

it('asks after each failure, until it succeeds', async () => {
  const conversation = new Conversation();
  const outcomes = [
    { ok: false, reason: 'full' },
    { ok: false, reason: 'unreachable' },
    { ok: true, value: 7 },
  ] as const;
  let tries = 0;
  const seen: unknown[] = [];
  const done = conversation.until(async () => {
    const outcome = outcomes[tries];
    tries += 1;
    return await Promise.resolve(outcome ?? { ok: true, value: 0 });
  });
  for (const reason of ['full', 'unreachable']) {
    await vi.waitUntil(() => conversation.view.kind === 'problem' && conversation.view.problem === reason);
    seen.push(conversation.view);
    conversation.choose('again');
  }
  expect(await done).toBe(7);
  expect(seen).toEqual([
    { kind: 'problem', problem: 'full' },
    { kind: 'problem', problem: 'unreachable' },
  ]);
});
