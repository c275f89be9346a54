import { describe, expect, it } from 'vitest';
import { countWords, germanTexts, sentencesOf, type GermanText } from './testing/german.ts';

/** Words in a sentence. Texts of the law hold the longest: 22 where it must list what is sent. */
const LONGEST_SENTENCE = 22;

/** Words that say nothing, or for which there is a plain German one. */
const FOREIGN: readonly (readonly [string, RegExp])[] = [
  ['an apology that helps nobody', /\bleider\b/i],
  ['a verdict on what the person typed', /\bungültig/i],
  ['Sitzung', /\bSessions?\b/i],
  ['Wert', /\bScores?\b/i],
  ['senden, speichern, holen', /\b(?:Up|Down)loads?\b(?!“)/i],
  ['a number that only a developer understands', /\bFehler \d/],
  ['Pause machen', /\bpausier/i],
  ['Augenblick', /\bMoment\b/i],
  ['neue Fassung', /\bUpdates?\b/i],
  ['anmelden', /\b(?:Login|einloggen|registrier|authentifizier)/i],
  ['tippen', /\b(?:klick|anklick|Button)/i],
  ['einschalten, ausschalten', /\b(?:de)?aktivier/i],
  ['abgleichen, einstellen', /\b(?:synchronisier|konfigurier)/i],
  ['Rückmeldung', /\bFeedback\b/i],
  ['gut', /\bok(?:ay)?\b/i],
  ['freiwillig', /\boptional/i],
  ['neu, jetzt', /\baktuell/i],
];

const texts = germanTexts();

const told = (wrong: readonly GermanText[]): readonly string[] =>
  wrong.map(({ at, text }) => `${at} ${text}`);

describe('the German words of the app', () => {
  it('are all looked at', () => {
    expect(texts.length).toBeGreaterThan(2500);
    expect(texts.map(({ text }) => text)).toContain('Guten Tag. Merkzeit kann Ihnen Texte vorlesen.');
    // Both ways of a text with parameters, but not what it compares with.
    expect(texts.map(({ text }) => text)).toContain('Das dauert etwa eine Minute.');
    expect(texts.map(({ text }) => text)).toContain('Das dauert etwa … Minuten.');
  });

  it.each(FOREIGN)('say “%s” plainly', (_, word) => {
    expect(told(texts.filter(({ text }) => word.test(text)))).toEqual([]);
  });

  it('shout at nobody', () => {
    expect(told(texts.filter(({ text }) => /\p{L} ?!/u.test(text)))).toEqual([]);
  });

  it('stand between „“ and ‚‘, with ’ for what is left out', () => {
    expect(told(texts.filter(({ text }) => /["“][\p{L}\d]|"|\p{L}'/u.test(text)))).toEqual([]);
  });

  it(`come in sentences of at most ${LONGEST_SENTENCE} words`, () => {
    const long = texts.filter(({ text }) =>
      sentencesOf(text).some((sentence) => countWords(sentence) > LONGEST_SENTENCE),
    );
    expect(told(long)).toEqual([]);
  });
});

it('a sentence ends where one breathes', () => {
  const text = 'Guten Tag. Das gilt (Art. 6 Abs. 1): Sie sehen 0,5. Ist es gut? „Ja“, sagt z. B. er.';
  expect(sentencesOf(text)).toEqual([
    'Guten Tag.',
    'Das gilt (Art. 6 Abs. 1):',
    'Sie sehen 0,5.',
    'Ist es gut?',
    '„Ja“, sagt z. B. er.',
  ]);
  expect(countWords('Noch … Minuten – dann 2 Bilder.')).toBe(6);
});
