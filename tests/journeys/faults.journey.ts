/** What goes wrong around a server: its clock, the mail server it uses. */
import { randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ACTIVATION_PATH, PROGRESS_PATH } from '#lib/progress/wire/participation.ts';
import { openMailbox } from '#lib/server/testing/mailbox.ts';
import { freePort } from '../fixtures/ports.ts';
import { startServer } from '../fixtures/server.ts';
import { expect, test } from '../fixtures/test.ts';
import { enrol, next } from '../pages/participant.ts';
import { createCode, openDesk, signIn } from '../pages/practice.ts';

const DAY_S = 86_400;

test('a server whose clock jumps takes every report, keeps its codes, and ends the sessions of the wrong time', async ({
  browser,
  request,
  profileDir,
}) => {
  const clock = join(profileDir, 'clock');
  const turn = (seconds: number): void => writeFileSync(clock, String(seconds));
  turn(0);
  const server = await startServer({
    demo: true,
    environment: {
      NODE_OPTIONS: `--import ${resolve('tests/fixtures/turned-clock.mjs')}`,
      TURNED_CLOCK: clock,
    },
  });
  const { origin, demo } = server;
  try {
    const key = randomBytes(32).toString('base64url');
    const send = async (path: string, data: object): Promise<unknown> => {
      // A line of its own for each: one left open is closed by the server after five seconds, maybe in this moment.
      const headers = {
        ...{ authorization: `Bearer ${key}`, 'idempotency-key': randomUUID() },
        ...{ connection: 'close' },
      };
      return await (await request.post(origin + path, { headers, data })).json();
    };
    const report = async (testsDone: number): Promise<unknown> =>
      await send(PROGRESS_PATH, {
        ...{ testsDone, lastTestDate: '2026-11-20', testsRemaining: 14 - testsDone },
        ...{ startDate: '2026-11-01', kvnr: 'A123456780' },
      });
    const desk = await openDesk(browser);
    const atTheDesk = async (): Promise<void> => {
      await signIn(desk, origin, demo.signIn, demo.password);
      await expect(desk.getByRole('heading', { name: 'Teilnehmende' })).toBeVisible();
    };
    const isSentToSignIn = async (): Promise<void> => {
      await desk.goto(`${origin}/arzt`);
      await expect(desk).toHaveURL(`${origin}/arzt/anmelden`);
    };

    const code = demo.appLink.slice(demo.appLink.indexOf('#') + 1);
    expect(await send(ACTIVATION_PATH, { code })).toMatchObject({ outcome: 'accepted' });
    await atTheDesk();
    const open = await createCode(desk);

    for (const ahead of [3 * DAY_S, 400 * DAY_S, -400 * DAY_S]) {
      turn(ahead);
      expect(await report(3)).toEqual({ outcome: 'stored' });
      await isSentToSignIn();
      await atTheDesk();
      turn(0);
      expect(await report(4)).toEqual({ outcome: 'stored' });
      await isSentToSignIn();
      await atTheDesk();
    }
    expect(await send(ACTIVATION_PATH, { code: open.replaceAll(' ', '') })).toMatchObject({
      outcome: 'accepted',
    });
    expect(server.output()).not.toContain('"level":"error"');
  } finally {
    await server.remove();
  }
});

test('while the mail server is away the person reads so, and asks again when it is back', async ({
  page,
}) => {
  const port = await freePort();
  const environment = {
    MERKZEIT_SMTP_URL: `smtp://127.0.0.1:${port}`,
    MERKZEIT_MAIL_FROM: 'Merkzeit <post@merkzeit.example>',
  };
  const server = await startServer({ demo: true, environment });
  try {
    await page.goto(server.demo.appLink);
    await enrol(page);
    await page.goto(`${server.origin}/konto`);
    await page.getByRole('button', { name: 'Konto einrichten' }).tap();
    await page.getByRole('button', { name: 'Ich willige ein' }).tap();
    await page.getByLabel('E-Mail-Adresse').fill('anna.muster@example.org');
    await next(page);
    await expect(page.getByText('Die E-Mail ließ sich gerade nicht verschicken.')).toBeVisible();
    expect(server.output()).not.toContain('anna.muster');

    const mailbox = await openMailbox(port);
    await page.getByRole('button', { name: 'E-Mail noch einmal schicken' }).tap();
    await expect(page.getByText('Bitte sehen Sie in Ihr Postfach')).toBeVisible();
    expect(mailbox.mails).toHaveLength(1);
    await mailbox.close();
  } finally {
    await server.remove();
  }
});
