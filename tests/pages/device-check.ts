/** The check of sight, sound and touch before the first task, as a person with a tablet does it. */
import { expect, type Page } from '@playwright/test';
import { TAP_FIELDS, type DeviceCheck } from '#lib/domain/device-check.ts';
import { daysAgo } from './programme.ts';

const CIRCLE_NAME = /^Kreis \d von 5$/;

/** What is stored once Anna has passed the check on a device without a voice of its own. */
export const annasDeviceCheck: DeviceCheck = {
  id: '5a1c9d52-6d0e-4d0b-9a43-2f1f0a7f6b18',
  appVersion: '0.1.0',
  checkedAtIso: `${daysAgo(6)}T08:57:00.000Z`,
  smallestReadablePx: 19,
  lowestVisibleContrast: 1.5,
  toneHeard: 'well',
  speechHeard: null,
  taps: {
    topLeft: { isHit: true, missedTaps: 0 },
    bottomRight: { isHit: true, missedTaps: 0 },
    topRight: { isHit: true, missedTaps: 0 },
    bottomLeft: { isHit: true, missedTaps: 0 },
    middle: { isHit: true, missedTaps: 0 },
  },
  hasVoice: false,
  windowWidthPx: 1024,
  windowHeightPx: 768,
  frameMs: 16.7,
};

/** What a person sees and hears in the check, by the words on the screen. */
export interface Senses {
  readonly line: string;
  readonly word: string;
  readonly heard: string;
}

export const ANNAS: Senses = { line: 'Ball und Netz', word: 'Wiese', heard: 'Ja, gut' };

/**
 * Gives the browser a voice of its own, or none, whatever the machine has; call it before the first page. What the voice
 * says is gathered, not heard: `spoken`.
 */
export async function setVoice(page: Page, hasVoice: boolean): Promise<void> {
  await page.addInitScript((there) => {
    const spoken: string[] = [];
    speechSynthesis.getVoices = () =>
      there ? [{ localService: true, lang: 'de-DE', name: 'Test', default: true, voiceURI: 'test' }] : [];
    speechSynthesis.speak = ({ text }) => void spoken.push(text);
    const Utterance = class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    };
    Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, spoken });
  }, hasVoice);
}

/** What the voice of `setVoice` has said since the page was opened. */
export async function spoken(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => (globalThis as unknown as { readonly spoken: readonly string[] }).spoken);
}

async function heading(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Weiter', exact: true }).tap();
}

/** From the first page to the one before the circles. */
export async function seeAndHear(page: Page, { line, word, heard }: Senses): Promise<void> {
  await heading(page, 'Bevor es losgeht');
  await goOn(page);
  await heading(page, 'Welche ist die kleinste Zeile');
  await page.getByRole('radio', { name: line }).tap();
  await goOn(page);
  await heading(page, 'Welches ist das blasseste Wort');
  await page.getByRole('radio', { name: word }).tap();
  await goOn(page);
  await heading(page, 'Hören Sie den Ton?');
  await page.getByRole('button', { name: 'Ton abspielen' }).tap();
  await page.getByText(heard, { exact: true }).tap();
  await goOn(page);
  // Only where the browser has a voice of its own.
  const sentence = page.getByRole('button', { name: 'Satz abspielen' });
  const circles = page.getByRole('heading', { name: 'Tippen Sie auf fünf Kreise' });
  await expect(sentence.or(circles)).toBeVisible();
  if (await sentence.isVisible()) {
    await sentence.tap();
    await page.getByText(heard, { exact: true }).tap();
    await goOn(page);
  }
  await expect(circles).toBeVisible();
}

/** Taps the circles from the one that is shown (from 1) to the last. */
export async function tapCircles(page: Page, from = 1): Promise<void> {
  for (let number = from; number <= TAP_FIELDS.length; number++) {
    await page.getByRole('button', { name: `Kreis ${number} von 5` }).tap();
  }
  await expect(page.getByRole('button', { name: CIRCLE_NAME })).toBeHidden();
}

/** Through the whole check as Anna, to the first page of the task. */
export async function passDeviceCheck(page: Page): Promise<void> {
  await seeAndHear(page, ANNAS);
  await page.getByRole('button', { name: 'Kreise zeigen' }).tap();
  await tapCircles(page);
  await heading(page, 'Alles in Ordnung');
  await goOn(page);
}
