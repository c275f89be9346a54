/** The database of a server hangs: everybody is told to come back, and everything goes on when it does. */
import { randomBytes, randomUUID } from 'node:crypto';
import { ACTIVATION_PATH, PROGRESS_PATH } from '#lib/progress/wire/participation.ts';
import { makeCluster } from '#lib/server/testing/postgres.ts';
import { startServer } from '../fixtures/server.ts';
import { expect, test } from '../fixtures/test.ts';
import { openDesk, signIn } from '../pages/practice.ts';

test('a database that hangs is told in a sentence, and nothing is lost when it is back', async ({
  browser,
  request,
}) => {
  const database = await makeCluster({ isDurable: false });
  test.skip(database === null, 'PostgreSQL is not installed');
  if (database === null) return;
  await database.start();
  const environment = { DATABASE_URL: database.url };
  const server = await startServer({ demo: true, environment });
  const { origin, demo } = server;
  try {
    const key = randomBytes(32).toString('base64url');
    const send = async (path: string, data: object, id: string = randomUUID()) =>
      await request.post(origin + path, {
        headers: { authorization: `Bearer ${key}`, 'idempotency-key': id },
        data,
        timeout: 60_000,
      });
    const code = demo.appLink.slice(demo.appLink.indexOf('#') + 1);
    expect((await send(ACTIVATION_PATH, { code })).status()).toBe(200);
    const desk = await openDesk(browser);
    await signIn(desk, origin, demo.signIn, demo.password);
    await expect(desk.getByRole('heading', { name: 'Teilnehmende' })).toBeVisible();
    const message = {
      ...{ testsDone: 3, lastTestDate: '2026-11-20', testsRemaining: 11 },
      ...{ startDate: '2026-11-01', kvnr: 'A123456780' },
    };
    const id = randomUUID();

    database.pause();
    await test.step('while it hangs', async () => {
      const [progress, ready, page] = await Promise.all([
        send(PROGRESS_PATH, message, id),
        request.get(`${origin}/api/ready`, { timeout: 60_000 }),
        desk.goto(`${origin}/arzt`, { timeout: 60_000 }),
      ]);
      expect([progress.status(), ready.status(), page?.status()]).toEqual([503, 503, 503]);
      expect(progress.headers()['retry-after']).toBe('30');
      expect(await progress.text()).not.toContain('at ');
      await expect(desk.getByRole('heading', { name: 'Das hat nicht geklappt' })).toBeVisible();
    });

    database.resume();
    await test.step('once it is back', async () => {
      await expect
        .poll(async () => (await request.get(`${origin}/api/ready`, { timeout: 60_000 })).status())
        .toBe(200);
      expect((await send(PROGRESS_PATH, message, id)).status()).toBe(200);
      await desk.goto(`${origin}/arzt`);
      await expect(desk.getByRole('main').getByRole('rowheader')).toHaveText(['A 123 456 780']);
    });
    expect(server.output()).not.toContain('A123456780');
  } finally {
    await server.remove();
    await database.remove();
  }
});
