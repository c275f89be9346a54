import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentText } from '#lib/i18n/dates.ts';
import { byDay } from './days.ts';
import { messageInWords } from './in-words.ts';

const words = (message: object): readonly (readonly [string, string])[] =>
  messageInWords(JSON.stringify(message), 'de');

describe('a message in words', () => {
  it('names each field, and gives days, numbers, choices and moments as people write them', () => {
    expect(words({ testsDone: 0, lastTestDate: null, startDate: '2026-11-14' })).toEqual([
      ['Zahl der erledigten Tests', '0'],
      ['Datum des letzten Tests', '–'],
      ['Beginn der Teilnahme', '14. November 2026'],
    ]);
    expect(words({ state: 'withdrawn', at: '2026-11-22T10:00:00.000Z' })).toEqual([
      ['Gegeben oder zurückgenommen', 'zurückgenommen'],
      ['Zeitpunkt Ihrer Entscheidung', momentText('2026-11-22T10:00:00.000Z', 'de')],
    ]);
    expect(words({ isNew: true, moments: [], locale: 'de' })).toEqual([
      ['Bitte um Bestätigung', 'ja'],
      ['Zeitpunkte der Erinnerungen', 'keine'],
      ['Sprache', 'Deutsch'],
    ]);
    expect(momentText('2026-11-22T10:00:00.000Z', 'de')).toContain('11:00');
  });

  it('shows the fields of a part in its place, and of a ciphertext what the log keeps', () => {
    expect(words({ push: { auth: 'B' }, ciphertext: { bytes: 12, sha256: 'ab' } })).toEqual([
      ['Geheimzahl des Browsers', 'B'],
      ['Länge des verschlüsselten Inhalts', '12 Zeichen'],
      ['Prüfsumme des verschlüsselten Inhalts (SHA-256)', 'ab'],
    ]);
    expect(words({})).toEqual([]);
  });

  it('keeps the key where no word is known', () => {
    expect(words({ formerKey: 'x' })).toEqual([['formerKey', 'x']]);
  });
});

describe('messages by day', () => {
  it('are all there, in their order, each under its day', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (days) => {
        const messages = days.map((day, index) => ({ day, index }));
        const grouped = byDay(messages, ({ day }) => day);
        expect(grouped.flatMap(({ messages: of }) => of).toSorted((a, b) => a.index - b.index)).toEqual(
          messages,
        );
        expect(new Set(grouped.map(({ day }) => day)).size).toBe(grouped.length);
        for (const { day, messages: of } of grouped) {
          expect(of.every((each) => each.day === day)).toBe(true);
          expect(of).toEqual(of.toSorted((a, b) => a.index - b.index));
        }
      }),
    );
  });
});
