import { expect, it, vi } from 'vitest';
import { createScorer } from './client.ts';
import { scoreSession } from './score-session.ts';
import { syntheticManifest } from '#lib/stimuli/synthetic-manifest.ts';
import { simulateParticipant, taskOf } from './virtual-participant.ts';
import { openWorkerLine } from '#lib/workers/worker-line.ts';

const { session, rows } = simulateParticipant(taskOf(syntheticManifest), 'worker', 1);

it('scores in the worker what it scores here', async () => {
  const scorer = createScorer();
  const outcome = await scorer.score(session, rows, { age: 70, sex: 'male' });
  expect(outcome).toEqual({ ok: true, value: await scoreSession(session, rows, { age: 70, sex: 'male' }) });
  scorer.close();
});

it('names a refusal, and goes on answering', async () => {
  const scorer = createScorer();
  expect(await scorer.score({ ...session, paradigm: 'none' }, rows, null)).toEqual({
    ok: false,
    reason: 'failed',
  });
  expect(await scorer.score(session, rows, null)).toMatchObject({ ok: true });
  scorer.close();
});

interface Slow {
  answer(): number;
}
const workerOf = (source: string): Worker =>
  new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));

it('gives up a worker that hangs, and starts another for the next call', async () => {
  const start = vi.fn(() => workerOf('/* hears nothing */'));
  const line = openWorkerLine<Slow>(start, 50);
  const ask = async () => await line.call(async (worker) => await worker.answer());
  expect(await ask()).toEqual({ ok: false, reason: 'timeout' });
  expect(await ask()).toEqual({ ok: false, reason: 'timeout' });
  expect(start).toHaveBeenCalledTimes(2);
});

it('names a worker that dies', async () => {
  const line = openWorkerLine<Slow>(() => workerOf('throw new Error("expected by the test")'), 5000);
  expect(await line.call(async (worker) => await worker.answer())).toEqual({
    ok: false,
    reason: 'worker-died',
  });
});
