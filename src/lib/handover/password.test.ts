import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PASSWORD_MIN_CHARACTERS, checkPassword, suggestPassword } from './password.ts';

describe('a password of one’s own', () => {
  it.each([
    ['', 'short'],
    ['elf Zeichen', 'short'],
    // Six letters of two code units each are six characters.
    ['𝒶𝒷𝒸𝒹𝑒𝒻', 'short'],
    [' zwölf Zeichen', 'edge'],
    ['zwolf Zeichen ', 'edge'],
    ['zwölf Zeichen!', 'characters'],
    ['Straße Nummer 5', 'characters'],
    ['tab\tim Passwort', 'characters'],
  ])('“%s” is refused as %s', (typed, reason) => {
    expect(checkPassword(typed)).toEqual({ ok: false, reason });
  });

  it('is taken as it was typed, with blanks inside, from twelve characters', () => {
    for (const typed of ['zwolfzeichen', 'Der Hund schlaft um 8!', '~'.repeat(200)])
      expect(checkPassword(typed)).toEqual({ ok: true, value: typed });
  });
});

describe('a suggestion', () => {
  const bytesOf = (source: Iterator<number, unknown>) => (length: number) =>
    Uint8Array.from({ length }, () => Number(source.next().value));
  const seeded = fc.infiniteStream(fc.integer({ min: 0, max: 255 }));

  it('is four groups of four without characters that look alike, and may be used', () => {
    fc.assert(
      fc.property(seeded, (stream) => {
        const suggestion = suggestPassword(bytesOf(stream[Symbol.iterator]()));
        expect(suggestion).toMatch(/^[acdefhjkmnprtwxy3478]{4}(-[acdefhjkmnprtwxy3478]{4}){3}$/);
        expect(checkPassword(suggestion).ok).toBe(true);
        expect(suggestion.length).toBeGreaterThan(PASSWORD_MIN_CHARACTERS);
      }),
    );
  });

  it('draws every character equally often', () => {
    let next = 0;
    const drawn = new Map<string, number>();
    // Every byte equally often: what is not thrown away must be spread evenly.
    for (let i = 0; i < 15 * 256; i++) {
      const suggestion = suggestPassword((length) => Uint8Array.from({ length }, () => next++ % 256));
      for (const character of suggestion.replaceAll('-', ''))
        drawn.set(character, (drawn.get(character) ?? 0) + 1);
    }
    expect(drawn.size).toBe(20);
    expect(new Set(drawn.values())).toEqual(new Set([(15 * 256 * 16) / 20]));
  });

  it('throws away bytes that would make some characters likelier', () => {
    const bytes = [255, 240, ...Array<number>(16).fill(239)].values();
    expect(suggestPassword(bytesOf(bytes))).toBe('8888-8888-8888-8888');
  });
});
