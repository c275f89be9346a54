/** Every screen can be read and hit by a tired person: nothing cut, nothing small, nothing hidden from a screen reader. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { fillTables } from '../pages/device.ts';
import { BEGUN_ON, annaWith } from '../pages/people.ts';

const SMALLEST_TEXT_PX = 19;
const SMALLEST_TARGET_PX = 60;

const SIZES = [
  { name: 'tablet across', width: 1024, height: 768 },
  { name: 'tablet upright', width: 768, height: 1024 },
  { name: 'phone', width: 390, height: 844 },
  // 200 % text on a tablet is half the room.
  { name: 'tablet with large text', width: 512, height: 384 },
];

const done = { completedAtIso: `${BEGUN_ON}T09:20:00.000Z`, completedOn: BEGUN_ON };

const SCREENS: readonly {
  readonly path: string;
  readonly ready: string;
  readonly who: 'nobody' | 'begun' | 'done';
  /** A button to tap first. */
  readonly tap?: string;
}[] = [
  { path: '/', ready: 'Willkommen bei Merkzeit', who: 'nobody' },
  { path: '/beginnen', ready: 'Ihr Freischaltcode', who: 'nobody' },
  { path: '/hilfe', ready: 'Hilfe', who: 'nobody' },
  { path: '/ueber', ready: 'Was ist Merkzeit?', who: 'nobody' },
  { path: '/anzeige', ready: 'Anzeige', who: 'nobody' },
  { path: '/datenschutz', ready: 'Datenschutzerklärung', who: 'nobody' },
  { path: '/nutzung', ready: 'Nutzungsbedingungen', who: 'nobody' },
  { path: '/impressum', ready: 'Impressum', who: 'nobody' },
  { path: '/verzeichnis', ready: 'Verzeichnis von Verarbeitungstätigkeiten', who: 'nobody' },
  { path: '/freigabe', ready: 'Befundbrief öffnen', who: 'nobody' },
  { path: '/gibt-es-nicht', ready: 'Diese Seite gibt es nicht', who: 'nobody' },
  { path: '/', ready: 'Guten Tag, Frau Muster.', who: 'begun' },
  { path: '/aufgabe', ready: 'Abschnitt 4 von 4', who: 'begun' },
  { path: '/gesendet', ready: 'Was wurde gesendet?', who: 'done' },
  { path: '/', ready: 'Guten Tag, Frau Muster.', who: 'done' },
  { path: '/brief', ready: 'Zwischenstand Ihrer Gedächtnisaufgaben', who: 'done' },
  {
    path: '/brief',
    ready: 'Zwischenstand Ihrer Gedächtnisaufgaben',
    who: 'done',
    tap: 'Alles ausführlich zeigen',
  },
  { path: '/brief/weitergeben', ready: 'Was möchten Sie tun?', who: 'done' },
  { path: '/freigaben', ready: 'Brief für die Praxis freigeben', who: 'done' },
  { path: '/einwilligungen', ready: 'Einwilligungen', who: 'done' },
  { path: '/sicherheit', ready: 'Passwort und Sperre', who: 'done' },
  { path: '/speicher', ready: 'Speicher', who: 'done' },
  { path: '/meine-daten', ready: 'Meine Daten', who: 'done' },
  { path: '/meine-daten/ansehen', ready: 'Alles ansehen', who: 'done' },
  { path: '/meine-daten/berichtigen', ready: 'Angaben berichtigen', who: 'done' },
  { path: '/meine-daten/mitnehmen', ready: 'Daten mitnehmen', who: 'done' },
  { path: '/meine-daten/anhalten', ready: 'Anhalten', who: 'done' },
  { path: '/meine-daten/widersprechen', ready: 'Widersprechen', who: 'done' },
  { path: '/meine-daten/test-loeschen', ready: 'Einen Test löschen', who: 'done' },
  { path: '/meine-daten/alles-loeschen', ready: 'Alles löschen', who: 'done' },
];

for (const { path, ready, who, tap } of SCREENS) {
  const then = tap === undefined ? '' : `, “${tap}”`;
  test(`${path}${then} for somebody who has ${who === 'nobody' ? 'not begun' : who}`, async ({
    page,
    server,
  }) => {
    await page.goto(server.origin);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (who === 'begun') await fillTables(page, annaWith(3));
    if (who === 'done') await fillTables(page, annaWith(4, done));
    for (const { name, width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      await page.goto(server.origin + path);
      await expect(page.getByRole('heading', { name: ready }).first(), name).toBeVisible({ timeout: 30_000 });
      if (tap !== undefined) await page.getByRole('button', { name: tap }).tap();
      expect(await smallThings(page), name).toEqual([]);
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
  });
}

/** What is cut off, too small to read, or too small to hit; each named by its words. */
async function smallThings(page: Page): Promise<string[]> {
  return await page.evaluate(
    ([textPx, targetPx]) => {
      const found: string[] = [];
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) found.push(`wider than the screen: ${scrollWidth} > ${clientWidth}`);
      const isSeen = (element: Element): boolean => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility !== 'hidden';
      };
      for (const element of document.querySelectorAll('body *')) {
        const text = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        const words = text
          .map(({ textContent }) => textContent ?? '')
          .join('')
          .trim();
        if (words === '' || !isSeen(element)) continue;
        const size = parseFloat(getComputedStyle(element).fontSize);
        if (size < textPx) found.push(`${size} px: ${words.slice(0, 40)}`);
      }
      for (const target of document.querySelectorAll(
        'button, a, input:not([type=hidden]), label:has(input)',
      )) {
        // A radio button's target is its whole row; a link within a sentence is text.
        if (!isSeen(target) || (target instanceof HTMLInputElement && target.type === 'radio')) continue;
        if (target.matches('p a, li a, dd a')) continue;
        const { width, height } = target.getBoundingClientRect();
        if (Math.min(width, height) < targetPx) {
          found.push(`${Math.round(width)}×${Math.round(height)}: ${target.textContent.trim().slice(0, 40)}`);
        }
      }
      return found;
    },
    [SMALLEST_TEXT_PX, SMALLEST_TARGET_PX] as const,
  );
}
