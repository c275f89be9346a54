/** A person releases the letter, a doctor opens it elsewhere, the person sees it and ends it; the server reads nothing. */
import type { Page } from '@playwright/test';
import { hkdfSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { recordRequests, type RecordedRequest } from '../fixtures/requests.ts';
import { expect, test } from '../fixtures/test.ts';
import { expectAccessible } from '../pages/axe.ts';
import { fillTables, readTable } from '../pages/device.ts';
import { textOfPdf } from '../pages/letter.ts';
import { enrol } from '../pages/participant.ts';
import { openDesk } from '../pages/practice.ts';
import {
  backToReleases,
  endRelease,
  lookForOpenings,
  releaseLetter,
  typeReleaseCode,
} from '../pages/release.ts';
import { SIMULATED_DAY, simulatedRecord, tablesOf } from '../pages/simulated.ts';

const GONE = 'Dieser Code öffnet keinen Brief:';
/** Lines that are shorter could stand in any message by chance. */
const TELLING_CHARACTERS = 12;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The app of somebody who has signed up here and has done what the virtual person has. */
async function openFinished(page: Page, appLink: string, origin: string): Promise<void> {
  await page.clock.setFixedTime(`${SIMULATED_DAY}T10:00:00+01:00`);
  await page.goto(appLink);
  await enrol(page);
  const { participations: _, consents: __, ...done } = tablesOf(await simulatedRecord('healthy'));
  const participations = await readTable<object>(page, 'participations');
  await fillTables(page, {
    ...done,
    participations: participations.map((record) => ({ ...record, programmeId: 'neotiv-12' })),
  });
  await page.goto(origin);
}

/** All that has left a browser, without what stands behind the `#` of an address: browsers keep that. */
function sentBy(requests: readonly RecordedRequest[]): string {
  return requests
    .map(({ url, headers, body }) => `${url.split('#')[0] ?? ''}\n${JSON.stringify(headers)}\n${body ?? ''}`)
    .join('\n');
}

/** The key of a code, in the ways in which bytes are written. */
function keyTexts(code: string): readonly string[] {
  const bits = [...code.slice(1, -1)]
    .map((one) => ALPHABET.indexOf(one).toString(2).padStart(5, '0'))
    .join('');
  const bytes = Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => parseInt(eight, 2));
  const key = Buffer.from(hkdfSync('sha256', bytes, 'merkzeit release 1', 'key', 32));
  return (['hex', 'base64', 'base64url'] as const).map((encoding) => key.toString(encoding));
}

test('a doctor opens a released letter, and only for as long as the person wants', async ({
  page,
  browser,
  demoServer: { origin, demo },
  requests,
}) => {
  await openFinished(page, demo.appLink, origin);
  const [person] = await readTable<{ firstName: string; lastName: string }>(page, 'people');
  const lastName = person?.lastName ?? 'nobody';

  const code = await releaseLetter(page, origin);
  expect(code).toMatch(/^F[0-9A-HJKMNP-TV-Z]{17}$/);
  await expectAccessible(page);
  await backToReleases(page);
  await expect(page.getByText('Bisher nicht geöffnet.')).toBeVisible();
  await expectAccessible(page);

  const desk = await openDesk(browser);
  const asked = recordRequests(desk.context());
  const openings = (): number => asked.filter(({ url }) => url.endsWith('/api/release/open')).length;
  let told = '';

  await test.step('the doctor opens the link of the square', async () => {
    await desk.goto(`${origin}/freigabe#${code}`);
    await expect(desk.getByText('Der Code öffnet diesen Brief bis')).toBeVisible();
    expect(desk.url()).toBe(`${origin}/freigabe`);
    told = await desk.getByRole('article').innerText();
    expect(told).toContain(lastName);
    expect(told).not.toMatch(/undefined|NaN|\[object/);
    await expectAccessible(desk);
    const downloading = desk.waitForEvent('download');
    await desk.getByRole('link', { name: 'Als PDF speichern' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`Merkzeit-Brief-${SIMULATED_DAY}.pdf`);
    expect(textOfPdf(await readFile(await download.path())).join('\n')).toContain(lastName);
  });

  await test.step('nothing of it stays in that browser', async () => {
    const kept = await desk.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    // Kit keeps the scroll position of a page that is left; this one was not.
    expect([kept, await desk.context().cookies()]).toEqual([[0, 0, 0, 0, 0], []]);
    await desk.reload();
    await expect(desk.getByLabel('Code')).toHaveValue('');
    await expectAccessible(desk);
  });

  await test.step('a wrong code is told without asking the server', async () => {
    const before = openings();
    await typeReleaseCode(desk, `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
    await expect(desk.getByText('Ein Zeichen ist falsch, oder zwei sind vertauscht.')).toBeVisible();
    expect(openings()).toBe(before);
  });

  await test.step('the person sees the opening', async () => {
    await expect(await lookForOpenings(page)).toHaveCount(1);
  });

  await test.step('the person ends it, and the code opens nothing any more', async () => {
    await endRelease(page);
    await typeReleaseCode(desk, code.toLowerCase());
    await expect(desk.getByText(GONE)).toBeVisible();
  });

  await test.step('neither browser has sent the code, the key or a line of the letter', () => {
    const sent = `${sentBy(requests)}\n${sentBy(asked)}`;
    expect(sent).toContain('"ciphertext"');
    const lines = told.split('\n').filter((line) => line.length >= TELLING_CHARACTERS);
    expect(lines.length).toBeGreaterThan(20);
    for (const secret of [code, code.slice(1, -1), ...keyTexts(code), lastName, ...lines])
      expect(sent, secret).not.toContain(secret);
  });
  await desk.context().close();
});

test('without internet a release waits, and nothing is lost', async ({
  page,
  context,
  demoServer: { origin, demo },
}) => {
  await openFinished(page, demo.appLink, origin);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.goto(`${origin}/freigaben`);
  await page.getByRole('button', { name: 'Brief freigeben' }).tap();
  await page.getByRole('button', { name: 'Weiter' }).tap();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Ich willige ein' }).tap();
  await expect(page.getByText('Es geht nichts verloren.')).toBeVisible({ timeout: 120_000 });
  await expect(page.getByTestId('release-code')).toBeHidden();
  await context.setOffline(false);
  await expect(page.getByTestId('release-code')).toBeVisible({ timeout: 90_000 });
});
