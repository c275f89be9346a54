/** Something breaks that nobody foresaw: the person may report it, and sees every word before it is sent. */
import { recordRequests } from '../fixtures/requests.ts';
import { expect, test } from '../fixtures/test.ts';
import { expectAccessible } from '../pages/axe.ts';
import { fillTables } from '../pages/device.ts';
import { annaBefore } from '../pages/people.ts';

const SECRET = 'Quastenberg';

test('an error is reported with what was shown, and with nothing of the person', async ({
  page,
  server: { origin, output },
}) => {
  const requests = recordRequests(page.context());
  const reports = () => requests.filter(({ url }) => url.endsWith('/api/problem'));
  await page.goto(origin);
  await fillTables(page, annaBefore(1));
  await page.goto(origin);
  await page.getByRole('link', { name: 'Erinnerungen' }).waitFor();
  const mend = await page.evaluateHandle((secret) => {
    const { prototype } = IDBTransaction;
    const real = Object.getOwnPropertyDescriptor(prototype, 'objectStore') ?? {};
    const fail = (): never => {
      throw new TypeError(secret);
    };
    Object.defineProperty(prototype, 'objectStore', { ...real, value: fail });
    // The person comes back to the app: it looks at what is due.
    document.dispatchEvent(new Event('visibilitychange'));
    return () => void Object.defineProperty(prototype, 'objectStore', real);
  }, SECRET);
  await expect(page.getByRole('heading', { name: 'Das hat nicht geklappt' })).toBeVisible();
  await mend.evaluate((back) => back());
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Den Fehler melden' }).tap();
  const shown = await page.locator('dd').allInnerTexts();
  expect(shown).toHaveLength(6);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Nicht senden' }).tap();
  expect(reports()).toEqual([]);

  await page.getByRole('button', { name: 'Den Fehler melden' }).tap();
  await page.getByRole('button', { name: 'Absenden' }).tap();
  await expect(page.getByText('Danke. Ihre Meldung ist angekommen.')).toBeVisible();
  const [report, ...more] = reports();
  expect(more).toEqual([]);
  expect(report?.headers['authorization']).toBeUndefined();
  const sent = Object.values(JSON.parse(report?.body ?? '{}') as Record<string, string | string[]>);
  expect(sent.map((value) => (Array.isArray(value) ? value.join(' · ') || 'unbekannt' : value))).toEqual(
    shown,
  );
  expect(report?.body).not.toContain(SECRET);
  const line = output()
    .split('\n')
    .find((text) => text.includes('"tablet"'));
  expect(JSON.parse(line ?? '{}')).toMatchObject({
    level: 'error',
    tablet: JSON.parse(report?.body ?? '{}'),
  });

  await page.goto(`${origin}/gesendet`);
  await expect(page.getByText('Meldung eines Fehlers')).toBeVisible();
  await expect(page.getByText(report?.body ?? '', { exact: true })).toBeVisible();
});
