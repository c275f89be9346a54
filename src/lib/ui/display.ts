import * as v from 'valibot';
import { HANDS, type Hand } from '#lib/domain/hand.ts';
import { LOCALES, type Locale } from '#lib/i18n/texts.ts';

export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export const COLOURS = ['device', 'light', 'dark', 'strong'] as const;
export const MOTIONS = ['device', 'still'] as const;

/**
 * How the app shall look on this device. Kept in plain text beside the vaults, because it must be known before one is
 * opened; it says nothing of anybody's health or name.
 */
export interface Display {
  readonly language: Locale;
  /** Of all letters, beside what the device is set to: 100, 125, 150 %. */
  readonly text: (typeof TEXT_SIZES)[number];
  /** `device`: light or dark as the device is set. `strong`: black on white. */
  readonly colours: (typeof COLOURS)[number];
  /** `still`: nothing moves. `device`: as the device is set. */
  readonly motion: (typeof MOTIONS)[number];
  /** On which side stands what is pressed most. */
  readonly hand: Hand;
}

export const USUAL: Display = {
  language: 'de',
  text: 'normal',
  colours: 'device',
  motion: 'device',
  hand: 'right',
};

const Kept = v.strictObject({
  language: v.picklist(LOCALES),
  text: v.picklist(TEXT_SIZES),
  colours: v.picklist(COLOURS),
  motion: v.picklist(MOTIONS),
  // Asked for since the first people have chosen the rest.
  hand: v.optional(v.picklist(HANDS), USUAL.hand),
});

const KEY = 'merkzeit.display';

/** What was kept; the usual where nothing was, or something else stands there, or nothing may be kept. */
export function readDisplay(storage: () => Pick<Storage, 'getItem'>): Display {
  try {
    const read = v.safeParse(Kept, JSON.parse(storage().getItem(KEY) ?? 'null'));
    return read.success ? read.output : USUAL;
  } catch {
    return USUAL;
  }
}

/** Keeps it, if the browser lets it; without, it lasts until the app is closed. */
export function keepDisplay(storage: () => Pick<Storage, 'setItem'>, display: Display): void {
  try {
    storage().setItem(KEY, JSON.stringify(display));
  } catch {
    // Full, or forbidden: nothing that the person would have to know.
  }
}

/** Shows it, by the attributes that tokens.css and app.css look at. */
export function showDisplay({ language, text, colours, motion, hand }: Display, root: HTMLElement): void {
  root.lang = language;
  root.dataset['text'] = text;
  root.dataset['motion'] = motion;
  root.dataset['hand'] = hand;
  if (colours === 'device') delete root.dataset['colours'];
  else root.dataset['colours'] = colours;
}
