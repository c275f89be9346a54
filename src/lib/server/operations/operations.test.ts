import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { MESSAGE_ID_HEADER } from '#lib/progress/wire/parser.ts';
import { PROGRESS_PATH } from '#lib/progress/wire/participation.ts';
import { postProgress } from '../api/progress.ts';
import { redeemCode } from '../codes/redeem.ts';
import { talliedMailer } from '../mail/mailer.ts';
import { SettingError } from '../settings.ts';
import { onEachEngine, rowsOf } from '../testing/engines.ts';
import { someCode, someDeviceKey, somePractice } from '../testing/practice.ts';
import { serveMetrics } from './metrics-server.ts';
import { readinessOf } from './readiness.ts';

const PROGRESS = {
  testsDone: 1,
  lastTestDate: '2026-11-20',
  testsRemaining: 11,
  startDate: '2026-11-15',
  kvnr: 'A123456780',
};
/** Some port that is free. */
const ANY = { port: 0, host: '127.0.0.1' };

onEachEngine('readiness', (desk) => {
  it('is there while the database is as new as the program, or newer, and gone before the end', async () => {
    expect(await readinessOf(desk(), false)).toBe('ready');
    expect(await readinessOf(desk(), true)).toBe('stopping');
    await rowsOf(desk(), "insert into migration values ('9999_next', 'x', now())");
    expect(await readinessOf(desk(), false)).toBe('ready');
    await rowsOf(desk(), "delete from migration where name = '9999_next'");
    const [first] = await rowsOf<{ name: string; digest: string }>(
      desk(),
      "delete from migration where name like '0000%' returning name, digest",
    );
    expect(await readinessOf(desk(), false)).toBe('databaseOlder');
    await rowsOf(
      desk(),
      `insert into migration values ('${first?.name ?? ''}', '${first?.digest ?? ''}', now())`,
    );
    const unreachable = {
      select: () => ({ from: () => ({ orderBy: async () => await Promise.reject(new Error()) }) }),
    };
    expect(await readinessOf({ db: unreachable as never }, false)).toBe('databaseUnreachable');
  });

  it('each progress message is counted once, by what became of it', async () => {
    const fates: string[] = [];
    const tallied = Object.assign(desk(), { tally: { progress: (fate: string) => void fates.push(fate) } });
    const device = someDeviceKey();
    await redeemCode(tallied, device, (await someCode(tallied, await somePractice(tallied))).code);
    const send = async (
      key: string,
      body: unknown,
      id: string | null = randomUUID(),
      type = 'application/json',
    ) => {
      const headers = { authorization: `Bearer ${key}`, 'content-type': type };
      const init = { method: 'POST', body: JSON.stringify(body) };
      const request = new Request(`http://localhost${PROGRESS_PATH}`, {
        ...init,
        headers: id === null ? headers : { ...headers, [MESSAGE_ID_HEADER]: id },
      });
      await postProgress(tallied, request, '192.0.2.7');
    };
    const id = randomUUID();
    await send(device, PROGRESS, id);
    await send(device, PROGRESS, id);
    await send(someDeviceKey(), PROGRESS);
    await send(device, { ...PROGRESS, more: 1 });
    await send(device, PROGRESS, null);
    await send(device, PROGRESS, id, 'text/plain');
    await send('short', PROGRESS);
    expect(fates).toEqual([
      'stored',
      'repeated',
      'notActivated',
      'message',
      'messageId',
      'contentType',
      'deviceKey',
    ]);
  });
});

it('mails are counted by whether they were taken', async () => {
  const fates: string[] = [];
  const answers = [true, false];
  const mailer = { send: async () => await Promise.resolve(answers.shift() ?? false) };
  const tallied = talliedMailer(mailer, { mail: (fate) => void fates.push(fate) });
  const mail = { to: 'x', subject: 'x', text: 'x', stopLink: null };
  expect([await tallied?.send(mail), await tallied?.send(mail)]).toEqual([true, false]);
  expect(fates).toEqual(['taken', 'refused']);
  expect(talliedMailer(null, { mail: () => undefined })).toBe(null);
});

it('the numbers are told on a port of their own, and of a taken one the operator hears', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const metrics = { text: async () => await Promise.resolve('up 1\n'), contentType: 'text/plain' };
  await expect(serveMetrics(metrics, { ...ANY, port })).rejects.toThrow(SettingError);
  await new Promise((resolve) => taken.close(resolve));
  const close = await serveMetrics(metrics, { ...ANY, port });
  const asked = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect([asked.status, await asked.text()]).toEqual([200, 'up 1\n']);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status).toBe(404);
  await close();
  await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow();
});
