/** What somebody gets who steals, forges or injects: nothing. */
import type { Page } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSend, type Message } from '#lib/progress/outbox.ts';
import type { Participation } from '#lib/storage/records/participation.ts';
import { ODD_ANSWERS } from '../fixtures/odd-answers.ts';
import { PERSONAL, PORTAL, PUBLIC } from '../fixtures/routes.ts';
import { watchScripts } from '../fixtures/scripts.ts';
import { startServer } from '../fixtures/server.ts';
import { expect, test } from '../fixtures/test.ts';
import { countRows, fillTables, readTable } from '../pages/device.ts';
import { findOnDisk } from '../pages/disk.ts';
import { enrol, PASSWORD } from '../pages/participant.ts';
import { annaWith } from '../pages/people.ts';
import { correct, openRight } from '../pages/rights.ts';

const NOTE = 'Quastenberger Notiz am Rand';
const FIRST_NAME = 'Xanthippolyta';
const LAST_NAME = 'Quastenberg-Zwirnmayer';
const CONTROL = 'Kontrollwort-offen-auf-der-Platte';

/** Somebody who has signed up, given a test back, and looked at everything. */
async function leaveTraces(page: Page, origin: string, appLink: string): Promise<void> {
  await page.goto(appLink);
  await enrol(page);
  const { sessions = [], trials } = annaWith(2);
  const context = { interrupted: null, noise: null, tired: null, aids: null, helped: null, difficulty: 7 };
  await fillTables(page, {
    sessions: sessions.map((one) => ({ ...one, context: { ...context, note: NOTE } })),
    ...(trials !== undefined && { trials }),
  });
  await openRight(page, origin, 'Angaben berichtigen');
  await correct(page, 'Vorname', FIRST_NAME);
  await correct(page, 'Nachname', LAST_NAME);
  await openRight(page, origin, 'Alles ansehen');
  await expect(page.getByText(LAST_NAME).first()).toBeVisible();
  await page.goto(`${origin}/gesendet`);
  await expect(page.getByRole('article').first()).toBeVisible();
}

test('a stolen disk shows nothing of the person, and a locked tablet opens for nobody', async ({
  demoServer: { origin, demo },
  profileDir,
  launchBrowser,
}) => {
  const markers = [
    ...[FIRST_NAME, LAST_NAME, NOTE, PASSWORD, 'A123456780', '1950-03-05'],
    ...['picture-discrimination/001', '"testsDone":', '"recordedAtIso":"', '"lastName":"'],
  ];

  await test.step('the browser is closed, and every byte is read', async () => {
    const { context } = await launchBrowser(profileDir);
    const page = context.pages()[0] ?? (await context.newPage());
    await leaveTraces(page, origin, demo.appLink);
    await page.evaluate((word) => localStorage.setItem('control', word), CONTROL);
    // The browser writes its plain store with a delay.
    await page.waitForTimeout(6000);
    await context.close();
    expect((await findOnDisk(profileDir, [CONTROL])).length, 'the search finds what is open').toBeGreaterThan(
      0,
    );
    expect(await findOnDisk(profileDir, markers)).toEqual([]);
  });

  await test.step('the person locks the tablet', async () => {
    const { context } = await launchBrowser(profileDir);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${origin}/sicherheit`);
    await page.getByRole('button', { name: 'Jetzt sperren' }).tap();
    await expect(page.getByRole('heading', { name: 'Bitte Ihr Passwort' })).toBeVisible();
    for (const path of PERSONAL) {
      await page.goto(origin + path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bitte Ihr Passwort');
      expect(await page.locator('body').innerText(), path).not.toContain(LAST_NAME);
    }
    const stays = await page.evaluate(
      async () =>
        await new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('merkzeit-profiles');
          opening.onerror = () => reject(opening.error ?? new Error('open'));
          opening.onsuccess = () => {
            const counting = opening.result.transaction('stays').objectStore('stays').count();
            counting.onsuccess = () => resolve(counting.result);
          };
        }),
    );
    expect(stays).toBe(0);
    await context.close();
    expect(await findOnDisk(profileDir, markers)).toEqual([]);
  });
});

test('a server that answers with something else is not believed', async ({ page, demoServer }) => {
  let answer = ODD_ANSWERS[0];
  let asked = 0;
  await page.goto(demoServer.demo.appLink);
  await page.route('**/api/**', async (route) => {
    asked += 1;
    await route.fulfill({ contentType: answer?.contentType ?? 'application/json', body: answer?.body ?? '' });
  });
  await enrol(page);
  const [before] = await readTable<Participation>(page, 'participations');
  const waiting = await countRows(page, 'outbox');
  expect(waiting).toBeGreaterThan(0);
  for (const one of ODD_ANSWERS) {
    answer = one;
    asked = 0;
    await page.reload();
    await expect.poll(() => asked, { message: one.name }).toBeGreaterThan(0);
    await expect(page.getByText('wird geprüft, sobald das Tablet Internet hat.')).toBeVisible();
    expect(await readTable<Participation>(page, 'participations'), one.name).toEqual([before]);
    expect([await countRows(page, 'outbox'), await countRows(page, 'sent')], one.name).toEqual([waiting, 0]);
  }
  await page.unroute('**/api/**');
  await page.reload();
  await expect(page.getByText('wird geprüft, sobald das Tablet Internet hat.')).toBeHidden();
  await expect.poll(async () => await countRows(page, 'outbox')).toBe(0);
});

test('an odd answer to any kind of message is a value, and never taken for a reply', async () => {
  const kinds: readonly Message['kind'][] = [
    ...(['activation', 'progress', 'reminders', 'mail-reminders', 'consent', 'account', 'password'] as const),
    ...(['device-key', 'backup', 'backup-end', 'release', 'release-end', 'releases', 'deletion'] as const),
  ];
  const unfit = ODD_ANSWERS.filter(({ name }) => name !== 'a path for an id');
  for (const kind of kinds) {
    for (const { name, body, contentType = 'application/json' } of unfit) {
      for (const status of [200, 400, 500]) {
        const send = createSend(
          async () =>
            await Promise.resolve(new Response(body, { status, headers: { 'content-type': contentType } })),
        );
        const outcome = await send({ id: 'm', kind, body: '{}' }, 'A'.repeat(43));
        expect(outcome.ok, `${kind}, ${name}, ${status}`).toBe(false);
      }
    }
  }
});

const EVIL = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>';
const EVIL_NAME = '"><svg onload=globalThis.hacked=1>';

test('a script in any text is a text', async ({ page }) => {
  const content = await mkdtemp(join(tmpdir(), 'merkzeit-evil-'));
  await mkdir(join(content, 'programmes'));
  const operator = { name: EVIL, address: [EVIL], email: 'post@praxis.example', hosting: EVIL };
  await writeFile(join(content, 'operator.json'), JSON.stringify(operator));
  const server = await startServer({ demo: true, environment: { MERKZEIT_CONTENT: content } });
  try {
    const { dialogs, hacked } = await watchScripts(page);
    await page.route('**/api/activation', async (route) => {
      const practiceName = `Praxis ${EVIL}`;
      await route.fulfill({ json: { outcome: 'accepted', practiceName, programme: 'neotiv-12' } });
    });
    await page.goto(server.demo.appLink);
    await enrol(page);
    const { sessions = [], trials } = annaWith(4);
    await fillTables(page, {
      people: [
        { firstName: EVIL_NAME, lastName: EVIL, birthday: '1950-03-05', sex: 'female', kvnr: 'A123456780' },
      ],
      sessions: sessions.map((one) => ({
        ...one,
        context: {
          ...{ interrupted: null, noise: null, tired: null, aids: null, helped: null, difficulty: 7 },
          note: EVIL,
        },
      })),
      ...(trials !== undefined && { trials }),
    });
    for (const path of [...PERSONAL, '/impressum', '/datenschutz', '/verzeichnis']) {
      await page.goto(server.origin + path);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      // Not until the network is quiet: the first page goes on fetching pictures for weeks.
      await page.evaluate(async () => await new Promise((resolve) => requestIdleCallback(resolve)));
      expect([path, await hacked(), dialogs]).toEqual([path, [0, '', 0], []]);
    }
    await page.goto(`${server.origin}/meine-daten/ansehen`);
    await expect(page.getByText(EVIL).first()).toBeVisible();
    await page.goto(`${server.origin}/erinnerungen`);
    await page.goto(`${server.origin}/impressum`);
    await expect(page.getByText(EVIL).first()).toBeVisible();

    await test.step('the portal shows it as text, too', async () => {
      await page.goto(`${server.origin}/arzt/anmelden`);
      await page.getByLabel('E-Mail-Adresse').fill(`${EVIL}@x.example`);
      await page.getByLabel('Passwort', { exact: true }).fill(EVIL);
      await page.getByRole('button', { name: 'Anmelden' }).tap();
      await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue(`${EVIL}@x.example`);
      expect([await hacked(), dialogs]).toEqual([[0, '', 0], []]);
    });
  } finally {
    await server.remove();
    await rm(content, { recursive: true, force: true });
  }
});

test('no page can be framed, runs a script of its own text, or makes one of a text', async ({
  page,
  server,
}) => {
  for (const path of [...PERSONAL, ...PORTAL, ...PUBLIC]) {
    const response = await page.goto(server.origin + path);
    const headers = response?.headers() ?? {};
    expect([path, headers['x-frame-options']]).toEqual([path, 'DENY']);
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    const meta = page.locator('meta[http-equiv="content-security-policy"]');
    const policy = [
      headers['content-security-policy'] ?? '',
      (await meta.count()) > 0 ? await meta.getAttribute('content') : '',
    ].join('; ');
    const script = /script-src ([^;]+)/.exec(policy)?.[1] ?? '';
    expect(script, path).toContain("'self'");
    expect(script, path).not.toMatch(/'unsafe-(inline|eval)'|https?:|\*/);
    for (const rule of ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"])
      expect(policy, path).toContain(rule);
    expect(policy, path).toContain("require-trusted-types-for 'script'");
  }
  await page.goto(`${server.origin}/hilfe`);
  const tries = await page.evaluate(() => {
    const attempt = (make: () => unknown): string => {
      try {
        make();
        return 'made';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return [
      attempt(() => (document.createElement('div').innerHTML = '<b>x</b>')),
      attempt(() => new Worker('https://evil.example/x.js')),
      attempt(() => (document.createElement('script').src = 'https://evil.example/x.js')),
      attempt(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
    ];
  });
  expect(tries).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
});

test('another site can neither send forms nor messages', async ({ request, demoServer: { origin } }) => {
  const evil = { Origin: 'https://evil.example' };
  for (const path of ['/arzt/anmelden', '/arzt/einrichten', '/arzt/abmelden', '/arzt/codes']) {
    const response = await request.post(origin + path, {
      headers: evil,
      form: { email: 'team@praxis.example', password: 'Drei Birnen auf dem Tisch' },
      maxRedirects: 0,
    });
    expect([path, response.status()]).toEqual([path, 403]);
    expect(response.headers()['set-cookie']).toBeUndefined();
  }
  for (const path of ['/api/activation', '/api/progress', '/api/account', '/api/release/open']) {
    for (const contentType of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const response = await request.post(origin + path, {
        headers: { ...evil, 'Content-Type': contentType, Authorization: `Bearer ${'A'.repeat(43)}` },
        data: '{"code":"MZAAAAAAAAAAAAAA"}',
      });
      expect([403, 415], `${path} ${contentType}`).toContain(response.status());
    }
    const asked = await request.fetch(origin + path, {
      method: 'OPTIONS',
      headers: {
        ...evil,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type',
      },
    });
    expect(asked.headers()['access-control-allow-origin'], path).toBeUndefined();
  }
});
