import { mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../app.css';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { HandOverParts } from './course.svelte.ts';
import type { HandOverFile, MakeProblem } from './offer.ts';
import TestHandOver from './testing/TestHandOver.svelte';
import { LETTER_HTML, OFFERS, testDevice, testParts } from './testing/parts.ts';

const PDF = 'application/pdf';
const errors: unknown[] = [];
const mounted: ReturnType<typeof mount>[] = [];
afterEach(async () => {
  for (const view of mounted.splice(0)) await unmount(view);
  expect(errors.splice(0)).toEqual([]);
});

function open(parts: HandOverParts): void {
  const props = { parts, onerror: (error: unknown) => void errors.push(error) };
  mounted.push(mount(TestHandOver, { target: document.body, props }));
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const link = (name: string) => page.getByRole('link', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const titles = () => [...document.querySelectorAll('.choices .title')].map((title) => title.textContent);

/** What a link would save: its name and its bytes. */
async function download(name: string): Promise<{ name: string; text: string }> {
  await expect.element(link(name)).toBeVisible();
  const anchor = link(name).element() as HTMLAnchorElement;
  // Here a real download would only leave files behind.
  anchor.addEventListener('click', (event) => event.preventDefault());
  const text = await (await fetch(anchor.href)).text();
  await link(name).click();
  return { name: anchor.download, text };
}

/** An offer that is made only when the test says so. */
function slowOffer(): {
  readonly parts: Partial<HandOverParts>;
  finish: (made: Outcome<HandOverFile, MakeProblem>) => void;
} {
  const gate = Promise.withResolvers<Outcome<HandOverFile, MakeProblem>>();
  const [first] = OFFERS;
  if (first === undefined) throw new RangeError('No offers to test with');
  return { parts: { offers: [{ ...first, make: async () => await gate.promise }] }, finish: gate.resolve };
}

const MADE: HandOverFile = { name: 'Merkzeit-Brief.pdf', type: PDF, bytes: new Uint8Array([65]) };

describe('what can be done', () => {
  it('is what the device can do', async () => {
    open(testParts(testDevice([], false)));
    await expect.element(heading('Was möchten Sie tun?')).toBeVisible();
    expect(titles()).toEqual(['Speichern', 'Mir selbst eine E-Mail schicken', 'Mit einem Passwort schützen']);
  });

  it('is all of it on a tablet, and the share sheet is offered what it takes', async () => {
    open(testParts(testDevice([PDF])));
    await expect.element(button('Drucken')).toBeVisible();
    expect(titles()).toHaveLength(5);
    await button('Teilen').click();
    await expect.element(heading('Was möchten Sie teilen?')).toBeVisible();
    expect(titles()).toEqual([
      'Brief für Ihre Ärztin oder Ihren Arzt (PDF)',
      'Eine Seite in großer Schrift (PDF)',
    ]);
    await button('Zurück').click();
    await expect.element(heading('Was möchten Sie tun?')).toBeVisible();
  });
});

describe('saving', () => {
  it('saves the chosen file and says where it is', async () => {
    open(testParts(testDevice()));
    await button('Speichern').click();
    await button('Datei für Computer der Praxis').click();
    expect(await download('Speichern')).toEqual({
      name: 'Merkzeit-Praxis-2026-11-21.json',
      text: '%application/fhir+json',
    });
    await expect.element(page.getByText('Sie heißt „Merkzeit-Praxis-2026-11-21.json“.')).toBeVisible();
    await expect.element(link('Fertig')).toHaveAttribute('href', '#home');
    await button('Noch einmal').click();
    await expect.element(link('Speichern')).toBeVisible();
  });

  it('tells after a second that a file is being made, and lets go back', async () => {
    const slow = slowOffer();
    open(testParts(testDevice(), slow.parts));
    await button('Speichern').click();
    await expect.element(heading('Was möchten Sie tun?')).toBeVisible();
    await expect.element(page.getByText('Die Datei wird hergestellt.')).toBeVisible();
    await button('Zurück').click();
    slow.finish({ ok: true, value: MADE });
    await expect.element(heading('Was möchten Sie tun?')).toBeVisible();
    await button('Speichern').click();
    await expect.element(heading('Die Datei ist fertig')).toBeVisible();
  });

  it.each([
    ['full', 'Auf dem Gerät ist kein Platz mehr'],
    ['failed', 'Die Datei ließ sich nicht herstellen. Ihre Antworten sind gespeichert.'],
  ] as const)('says so when no file could be made (%s), and it can be tried again', async (reason, text) => {
    const slow = slowOffer();
    open(testParts(testDevice(), slow.parts));
    await button('Speichern').click();
    slow.finish({ ok: false, reason });
    await expect.element(page.getByRole('alert')).toHaveTextContent(text);
    await expect.element(button('Speichern')).toBeVisible();
  });
});

describe('sharing', () => {
  it('hands the file to the share sheet', async () => {
    const device = testDevice([PDF]);
    open(testParts(device));
    await button('Teilen').click();
    await button('Eine Seite in großer Schrift').click();
    expect(device.shared).toEqual([]);
    await button('Teilen').click();
    await expect.element(heading('Weitergegeben')).toBeVisible();
    expect(device.shared.map(({ name }) => name)).toEqual(['Merkzeit-Seite-2026-11-21.pdf']);
  });

  it('that was closed says nothing and stays', async () => {
    const device = testDevice([PDF]);
    device.willShare = { ok: false, reason: 'cancelled' };
    open(testParts(device));
    await button('Teilen').click();
    await button('Brief für Ihre Ärztin').click();
    await button('Teilen').click();
    await expect.element(heading('Die Datei ist fertig')).toBeVisible();
    expect([device.shared.length, document.querySelector('[role=alert]')]).toEqual([1, null]);
    device.willShare = { ok: true, value: null };
    await button('Teilen').click();
    await expect.element(heading('Weitergegeben')).toBeVisible();
  });

  it('that was refused offers to save the same file', async () => {
    const device = testDevice([PDF]);
    device.willShare = { ok: false, reason: 'refused' };
    open(testParts(device));
    await button('Teilen').click();
    await button('Brief für Ihre Ärztin').click();
    await button('Teilen').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Die Datei ist noch da.');
    await button('Stattdessen speichern').click();
    expect(await download('Speichern')).toEqual({
      name: 'Merkzeit-Brief-2026-11-21.pdf',
      text: '%application/pdf',
    });
  });
});

describe('an e-mail to oneself', () => {
  it('goes by the share sheet where it takes the file', async () => {
    const device = testDevice([PDF]);
    open(testParts(device));
    await button('Mir selbst eine E-Mail schicken').click();
    await button('Brief für Ihre Ärztin').click();
    await expect.element(page.getByText('Tippen Sie dort auf Ihr Mail-Programm.')).toBeVisible();
    await button('Mail-Programm auswählen').click();
    await expect.element(heading('Weitergegeben')).toBeVisible();
    expect(device.shared).toHaveLength(1);
  });

  it('is written by hand where it does not: first save, then an empty message', async () => {
    open(testParts(testDevice([PDF])));
    await button('Mir selbst eine E-Mail schicken').click();
    await button('Datei für Computer der Praxis').click();
    await download('Speichern');
    await expect.element(page.getByText('„Merkzeit-Praxis-2026-11-21.json“ an.')).toBeVisible();
    const anchor = link('Mail-Programm öffnen').element() as HTMLAnchorElement;
    expect(anchor.href).toMatch(/^mailto:\?subject=[^&]+&body=[^&]+$/);
    anchor.addEventListener('click', (event) => event.preventDefault());
    await link('Mail-Programm öffnen').click();
    await expect.element(heading('Ihr Mail-Programm ist dran')).toBeVisible();
  });
});

describe('printing', () => {
  it('lays the letter under the page, prints it, and leaves no trace', async () => {
    const device = testDevice();
    open(testParts(device));
    const media = () => [...document.querySelectorAll('style')].map((style) => style.media);
    const before = media();
    await button('Drucken').click();
    await expect.element(heading('Bereit zum Drucken')).toBeVisible();
    const letter = (): Element | null => document.querySelector('[data-print-sheet]');
    expect(letter()?.textContent).toContain('Erika Mustermann');
    expect(letter()?.checkVisibility()).toBe(false);
    expect(document.title).not.toBe('run');
    await button('Drucken').click();
    await expect.element(heading('Jetzt ist der Drucker dran')).toBeVisible();
    expect([device.printed, letter() === null]).toEqual([1, false]);
    await button('Etwas anderes tun').click();
    await expect.element(heading('Was möchten Sie tun?')).toBeVisible();
    expect(letter()).toBeNull();
    expect(media()).toEqual(before);
  });

  it('asks which when there are several', async () => {
    const [accessible] = testParts(testDevice()).printable;
    if (accessible === undefined) throw new RangeError(LETTER_HTML);
    const large = { ...accessible, key: 'large', title: 'Eine Seite in großer Schrift' };
    open(testParts(testDevice(), { printable: [accessible, large] }));
    await button('Drucken').click();
    await expect.element(heading('Was möchten Sie drucken?')).toBeVisible();
    expect(titles()).toEqual(['Brief für Ihre Ärztin oder Ihren Arzt', 'Eine Seite in großer Schrift']);
  });
});

describe('a protected copy', () => {
  const password = () => document.querySelector('[data-testid=password]')?.textContent;

  it('has a suggested password that is written down, and another on request', async () => {
    open(testParts(testDevice()));
    await button('Mit einem Passwort schützen').click();
    await button('Brief für Ihre Ärztin').click();
    await expect.element(heading('Ihr Passwort')).toBeVisible();
    const first = password();
    expect(first).toMatch(/^(?:[a-z0-9]{4}-){3}[a-z0-9]{4}$/);
    await button('Anderer Vorschlag').click();
    await expect.poll(password).not.toBe(first);
    await button('Ich habe es notiert').click();
    const saved = await download('Speichern');
    expect(saved.name).toBe('Merkzeit-Brief.zip');
    expect(saved.text).toMatch(/^PK/);
    expect(saved.text).not.toContain('%application/pdf');
    await expect.element(page.getByText('7-Zip oder WinZip')).toBeVisible();
  });

  it('or one of the person’s own, typed twice', async () => {
    open(testParts(testDevice()));
    await button('Mit einem Passwort schützen').click();
    await button('Brief für Ihre Ärztin').click();
    await button('Eigenes Passwort').click();
    const first = page.getByLabelText('Passwort', { exact: true });
    const second = page.getByLabelText('Noch einmal dasselbe Passwort');
    const tries = [
      ['kurz', 'kurz', 'Es braucht mindestens 12 Zeichen.'],
      ['Übung macht den Meister', 'Übung macht den Meister', 'nur Buchstaben ohne Umlaute'],
      ['ein langes Wort', 'ein anderes Wort', 'Die beiden Passwörter sind nicht gleich.'],
    ] as const;
    for (const [one, other, said] of tries) {
      await first.fill(one);
      await second.fill(other);
      await button('Weiter').click();
      await expect.element(page.getByText(said)).toBeVisible();
    }
    await expect.element(first).toHaveAttribute('type', 'password');
    await expect.element(first).toHaveAttribute('autocomplete', 'new-password');
    await page.getByText('Passwort zeigen').click();
    await expect.element(first).toHaveAttribute('type', 'text');
    await expect.element(first).toHaveValue('ein langes Wort');
    await second.fill('ein langes Wort');
    await button('Weiter').click();
    await expect.element(heading('Die geschützte Datei ist fertig')).toBeVisible();
  });
});
