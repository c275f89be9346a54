import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../app.css';
import TestPage from './testing/TestPage.svelte';

const WORDS = [
  'Frage 2 von 6.',
  'War es ruhig?',
  'Denken Sie an die letzte Aufgabe.',
  'Wie lange.',
  'Eine Stunde.',
  'Quelle.',
  'Ja.',
  'Nein.',
];

let spoken: SpeechSynthesisUtterance[];
let silenced: number;
let opened: ReturnType<typeof mount>;

function setVoices(voices: readonly Partial<SpeechSynthesisVoice>[]): void {
  vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue(voices as SpeechSynthesisVoice[]);
}

function open(isSpoken = true): void {
  opened = mount(TestPage, { target: document.body, props: { isSpoken } });
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heard = (): readonly string[] => spoken.map(({ text }) => text);

beforeEach(() => {
  spoken = [];
  silenced = 0;
  // A browser takes no voice that it has not made.
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      onend: (() => void) | null = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  vi.spyOn(speechSynthesis, 'speak').mockImplementation((utterance) => void spoken.push(utterance));
  vi.spyOn(speechSynthesis, 'cancel').mockImplementation(() => void (silenced += 1));
  setVoices([{ lang: 'de-DE', localService: true }]);
});
afterEach(async () => {
  await unmount(opened);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a page', () => {
  it('is read aloud from its first word to its last answer, but no secret, no button and nothing folded', async () => {
    open();
    await button('Vorlesen').click();
    expect(heard()).toEqual(WORDS);
  });

  it('falls silent when the button is pressed again, and when the last word is said', async () => {
    open();
    await button('Vorlesen').click();
    const before = silenced;
    await button('Stopp').click();
    expect(silenced).toBe(before + 1);
    await button('Vorlesen').click();
    expect(heard()).toEqual([...WORDS, ...WORDS]);
    // That of the first reading tells of its end late.
    spoken[WORDS.length - 1]?.onend?.(new Event('end') as SpeechSynthesisEvent);
    await expect.element(button('Stopp')).toBeVisible();
    spoken[2 * WORDS.length - 1]?.onend?.(new Event('end') as SpeechSynthesisEvent);
    await expect.element(button('Vorlesen')).toBeVisible();
  });

  it('falls silent when the person goes on, not when they choose an answer', async () => {
    open();
    await button('Vorlesen').click();
    await page.getByText('Ja', { exact: true }).click();
    await expect.element(button('Stopp')).toBeVisible();
    await button('Weiter').click();
    await expect.element(button('Vorlesen')).toBeVisible();
  });

  it('falls silent when it is left', async () => {
    open();
    await button('Vorlesen').click();
    const before = silenced;
    await unmount(opened);
    expect(silenced).toBe(before + 1);
    open();
  });

  it.each([
    ['has no voice', []],
    ['has only a voice of a network service', [{ lang: 'de-DE', localService: false }]],
    ['has only a voice of another language', [{ lang: 'fr-FR', localService: true }]],
  ])('offers nothing where the device %s', async (_, voices) => {
    setVoices(voices);
    open();
    await expect.element(page.getByRole('heading', { name: 'War es ruhig?' })).toBeVisible();
    expect(button('Vorlesen').query()).toBeNull();
  });

  it('offers it as soon as the voice is there', async () => {
    setVoices([]);
    open();
    await expect.element(page.getByRole('heading', { name: 'War es ruhig?' })).toBeVisible();
    setVoices([{ lang: 'de-DE', localService: true }]);
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    await expect.element(button('Vorlesen')).toBeVisible();
  });

  it('on which something is measured is not read', async () => {
    open(false);
    await expect.element(page.getByRole('heading', { name: 'War es ruhig?' })).toBeVisible();
    expect(button('Vorlesen').query()).toBeNull();
  });
});
