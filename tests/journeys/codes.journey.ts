/** A practice makes codes, prints their sheets, takes codes back, and reads what one person's tablet told it. */
import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { germanDate } from '#lib/domain/calendar.ts';
import { expect, test } from '../fixtures/test.ts';
import { expectAccessible } from '../pages/axe.ts';
import { textOfPdf } from '../pages/letter.ts';
import { patternOnPage } from '../pages/paper.ts';
import { openDesk, practice, setUp } from '../pages/practice.ts';
import { daysAgo } from '../pages/programme.ts';
import { takePart } from '../pages/reporting.ts';

const MESSAGE = {
  ...{ testsDone: 3, testsRemaining: 9, kvnr: 'A123456780' },
  ...{ startDate: daysAgo(20), lastTestDate: daysAgo(2) },
};
const CODE = /MZA[A-Z2-7](?: [A-Z2-7]{4}){3}/g;

/** With the key that everybody has; fails where it does not lead there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The keyboard does not lead there.');
}

/** What a button saves, with its name. */
async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const downloading = page.waitForEvent('download');
  await act();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function order(page: Page, count: string): Promise<void> {
  await page.getByLabel('Wie viele Codes?').fill(count);
  await page.getByRole('button', { name: 'Freischaltcodes erstellen' }).click();
}

test('a practice makes codes, prints and withdraws them, and sees five fields of one person', async ({
  browser,
  request,
  server: { origin, setupLink },
}) => {
  const desk = await openDesk(browser);
  const main = desk.getByRole('main');
  await setUp(desk, setupLink);
  const codes = async (): Promise<readonly string[]> => (await main.innerText()).match(CODE) ?? [];
  let made: readonly string[] = [];

  await test.step('a number that cannot be is told, and nothing is made', async () => {
    await desk.getByRole('link', { name: 'Freischaltcodes' }).first().click();
    for (const [typed, sentence] of [
      ['51', 'Auf einmal gehen höchstens 50 Codes.'],
      ['0', 'Ein Code ist das Wenigste.'],
      ['zwölf', 'Das ist keine ganze Zahl.'],
      ['', 'Geben Sie ein, wie viele Codes Sie brauchen.'],
    ] as const) {
      await order(desk, typed);
      await expect(desk.getByText(sentence)).toBeVisible();
      await expect(desk.getByLabel('Wie viele Codes?')).toHaveValue(typed);
    }
    await expect(desk.getByText('Zurzeit ist kein Code offen.')).toBeVisible();
    await expectAccessible(desk);
  });

  await test.step('twelve codes and their sheets in one file, by keyboard alone', async () => {
    await desk.reload();
    await tabTo(desk, desk.getByLabel('Wie viele Codes?'));
    await desk.keyboard.press('ControlOrMeta+a');
    await desk.keyboard.type('12');
    await tabTo(desk, desk.getByRole('button', { name: 'Freischaltcodes erstellen' }));
    await desk.keyboard.press('Enter');
    await expect(desk.getByText('12 neue Codes sind erstellt.')).toBeVisible();
    made = await codes();
    expect(new Set(made).size).toBe(12);
    const pdf = desk.getByRole('button', { name: '12 Blätter als PDF speichern' });
    await tabTo(desk, pdf);
    const { name, bytes } = await saved(desk, async () => await desk.keyboard.press('Enter'));
    expect(name).toBe(`Merkzeit-12-Blaetter-${daysAgo(0)}.pdf`);
    await expect(desk.getByText(`Die Datei „${name}“ liegt im Ordner „Downloads“.`)).toBeVisible();
    const pages = textOfPdf(bytes);
    expect(pages).toHaveLength(12);
    for (const [i, code] of made.entries()) {
      const [first, second] = [code.slice(0, 9), code.slice(10)];
      for (const words of [
        practice.name,
        `${origin}/beginnen`,
        first,
        second,
        'Ihre Antworten und Ergebnisse',
      ])
        expect(pages[i]).toContain(words);
    }
    for (const page of [1, 12])
      expect(patternOnPage(bytes, page)).toBe(
        `${origin}/beginnen#${made[page - 1]?.replaceAll(' ', '') ?? ''}`,
      );
    await expectAccessible(desk);
  });

  await test.step('one code is withdrawn, and nobody can redeem it', async () => {
    const [gone = ''] = made;
    await desk.getByRole('button', { name: `Code ${gone} zurücknehmen` }).click();
    await expect(desk.getByText('Der Code ist zurückgenommen.')).toBeVisible();
    expect(await codes()).toEqual(made.slice(1));
    await takePart(request, origin, gone, null);
    await desk.getByRole('link', { name: 'Teilnehmende' }).first().click();
    await expect(desk.getByText('Noch niemand nimmt teil')).toBeVisible();
  });

  await test.step('what one person’s tablet told: nothing yet, then five fields', async () => {
    await takePart(request, origin, made[1] ?? '', null);
    await takePart(request, origin, made[2] ?? '', MESSAGE);
    await desk.reload();
    await desk.getByRole('link', { name: 'Code eingelöst, noch keine Meldung' }).click();
    await expect(desk.getByRole('heading', { name: 'Keine Meldung' })).toBeVisible();
    await expect(desk.getByRole('term')).toHaveCount(0);
    await expectAccessible(desk);
    await desk.getByRole('link', { name: 'Zur Liste der Teilnehmenden' }).click();
    await desk.getByRole('link', { name: 'A 123 456 780' }).click();
    expect(desk.url()).not.toContain('123456');
    await expect(desk.getByRole('term')).toHaveText([
      'Versichertennummer',
      'Zahl der erledigten Tests',
      'Datum des letzten Tests',
      'Zahl der verbleibenden Tests',
      'Beginn der Teilnahme',
    ]);
    await expect(desk.getByRole('definition')).toHaveText([
      'A 123 456 780',
      '3',
      germanDate(MESSAGE.lastTestDate, 'long'),
      '9',
      germanDate(MESSAGE.startDate, 'long'),
    ]);
    await expect(desk.getByText(/letzte Meldung kam.*Jede neue Meldung ersetzt die vorige\./s)).toBeVisible();
    await expectAccessible(desk);
    await desk.getByRole('link', { name: 'Warum Sie keine Ergebnisse sehen' }).click();
    await expect(desk.getByRole('heading', { name: 'Was die Praxis sieht' })).toBeVisible();
    await expectAccessible(desk);
  });

  await test.step('no participation, and no codes, of an id that is none', async () => {
    for (const path of ['/arzt/teilnahme/x', '/arzt/codes/8a2f0b1e-0000-4000-8000-000000000000']) {
      expect((await desk.goto(origin + path))?.status()).toBe(404);
      await expect(desk.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible();
    }
  });

  await test.step('the others are withdrawn together', async () => {
    await desk.goto(`${origin}/arzt/codes`);
    await expect(desk.getByText('9 Codes sind offen.')).toBeVisible();
    await desk.getByRole('link', { name: /9 Codes vom .* zusammen ansehen/ }).click();
    await desk.getByText('Alle zusammen zurücknehmen').click();
    await expectAccessible(desk);
    await desk.getByRole('button', { name: 'Alle 9 Codes zurücknehmen' }).click();
    await expect(desk.getByText('9 Codes sind zurückgenommen.')).toBeVisible();
    await desk.getByRole('link', { name: 'Zu den Freischaltcodes' }).click();
    await expect(desk.getByText('Zurzeit ist kein Code offen.')).toBeVisible();
  });

  await test.step('many codes are on pages, and a withdrawal stays on its page', async () => {
    for (const _ of [1, 2]) {
      await order(desk, '50');
      await expect(desk.getByText('50 neue Codes sind erstellt.')).toBeVisible();
      await desk.getByRole('link', { name: 'Zu den Freischaltcodes' }).click();
    }
    await desk.getByRole('link', { name: 'Weiter' }).click();
    await expect(desk.getByText('Seite 2 von 2')).toBeVisible();
    const { bytes } = await saved(
      desk,
      async () => await desk.getByRole('button', { name: '50 Blätter als PDF speichern' }).click(),
    );
    expect(textOfPdf(bytes)).toHaveLength(50);
    await desk
      .getByRole('button', { name: /^Code .* zurücknehmen/ })
      .first()
      .click();
    await expect(desk.getByText('Der Code ist zurückgenommen.')).toBeVisible();
    await expect(desk.getByText('Seite 2 von 2')).toBeVisible();
  });
});
