import { expect, it, vi } from 'vitest';
import type { IsoDate } from '#lib/domain/calendar.ts';
import { createScorer } from './client.ts';
import { scoreRecord, type RecordToScore } from './score-record.ts';
import { scoreSession } from './score-session.ts';
import { syntheticManifest } from '#lib/stimuli/synthetic-manifest.ts';
import { simulateParticipant, taskOf } from './virtual-participant.ts';
import { openWorkerLine } from '#lib/workers/worker-line.ts';

const task = taskOf(syntheticManifest);
const { session, rows } = simulateParticipant(task, 'worker', 1);

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

const record: RecordToScore = {
  person: { birthday: '1950-02-01' as IsoDate, sex: 'female' },
  sessions: [1, 2, 3].map((number) => simulateParticipant(task, 'record', number).session),
  trials: [1, 2, 3].flatMap((number) => simulateParticipant(task, 'record', number).rows),
  createdAtIso: null,
};

it('scores a whole record in the worker as here', async () => {
  const scorer = createScorer();
  expect(await scorer.scoreRecord(record)).toEqual({ ok: true, value: await scoreRecord(record) });
  scorer.close();
});

it.each([
  ['hangs', '/* hears nothing */'],
  ['dies', 'throw new Error("expected by the test")'],
])('scores the same here where the worker %s, and leaves the page time to draw', async (_, source) => {
  const start = vi.fn(() => workerOf(source));
  const scorer = createScorer(100, start);
  // The first time the code itself is fetched.
  await scorer.scoreRecord(record);
  let longestMs = 0;
  let before = performance.now();
  const watch = setInterval(() => {
    longestMs = Math.max(longestMs, performance.now() - before);
    before = performance.now();
  }, 1);
  expect(await scorer.scoreRecord(record)).toEqual({ ok: true, value: await scoreRecord(record) });
  clearInterval(watch);
  expect(await scorer.score(session, rows, null)).toEqual({
    ok: true,
    value: await scoreSession(session, rows, null),
  });
  expect(start).toHaveBeenCalled();
  expect(longestMs).toBeGreaterThan(0);
  // 50 ms on a machine that has nothing else to do; tests run side by side.
  expect(longestMs).toBeLessThan(250);
  scorer.close();
});

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
