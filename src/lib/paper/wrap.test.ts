import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hyphenPlaces } from './hyphenate.ts';
import { fitLetters } from './letters.ts';
import { wrap } from './wrap.ts';

const measure = (text: string): number => [...text].length;

describe('lines', () => {
  it('end at blanks, after hyphens and slashes, never at a no-break space, and never over the edge', () => {
    expect(wrap('Frau Müller-Lüdenscheidt kommt', 12, measure)).toEqual([
      'Frau Müller-',
      'Lüdenscheidt',
      'kommt',
    ]);
    expect(wrap('Ärztin/Arzt', 8, measure)).toEqual(['Ärztin/', 'Arzt']);
    expect(wrap('gut 45\u00a0Punkte', 10, measure)).toEqual(['gut', '45\u00a0Punkte']);
    expect(wrap('−5 bis 3', 4, measure)).toEqual(['−5', 'bis', '3']);
  });

  it('end at a soft hyphen, which shows only there', () => {
    expect(wrap('Vergleichs\u00adgruppe', 12, measure)).toEqual(['Vergleichs-', 'gruppe']);
    expect(wrap('Vergleichs\u00adgruppe', 16, measure)).toEqual(['Vergleichsgruppe']);
    expect(wrap('am Ver\u00adgleich vorbei', 9, measure)).toEqual(['am Ver-', 'gleich', 'vorbei']);
  });

  it('part a word that is too wide at a syllable, and an address or a number without a hyphen', () => {
    expect(wrap('Donaudampfschifffahrtsgesellschaft-Mecklenburg', 16, measure)).toEqual([
      'Donaudampf-',
      'schifffahrtsge-',
      'sellschaft-',
      'Mecklenburg',
    ]);
    expect(wrap('Śliwińska-Yıldırımoğlu', 8, measure)).toEqual(['Śli-', 'wińska-', 'Yıldırı-', 'moğlu']);
    expect(wrap('Pschtschstrk', 6, measure)).toEqual(['Pscht-', 'schst-', 'rk']);
    expect(wrap('10.1037/0894', 5, measure)).toEqual(['10.10', '37/08', '94']);
    expect(wrap('https://doi.org', 6, measure)).toEqual(['https:', '//', 'doi.or', 'g']);
  });

  it('keep every letter and the width, for any text', () => {
    const bare = (text: string): string => text.replace(/[ \t\n\u00ad-]/g, '');
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
            fc.constantFrom('a', 'e', 's', 'c', 'h', '-', '/', ' ', '\u00ad'),
          ),
          maxLength: 80,
        }),
        fc.integer({ min: 1, max: 30 }),
        (text, width) => {
          const lines = wrap(text, width, measure);
          expect(lines.filter((line) => measure(line) > width)).toEqual([]);
          expect(bare(lines.join(''))).toBe(bare(text));
          expect(lines.join('')).not.toContain('\u00ad');
        },
      ),
    );
  });
});

describe('syllables', () => {
  it.each([
    ['Gesellschaft', 'Ge|sell|schaft'],
    ['Vergleichsgruppe', 'Ver|gleichs|gruppe'],
    ['Gedächtnisaufgabe', 'Ge|dächt|ni|sauf|gabe'],
    ['Ärztin', 'Ärz|tin'],
    ['Arzt', 'Arzt'],
    ['Müller-Lüdenscheidt', 'Mül|ler-Lü|den|scheidt'],
  ])('of %s', (word, parted) => {
    const letters = [...word];
    const places = hyphenPlaces(letters);
    expect(letters.map((letter, i) => (places.includes(i) ? `|${letter}` : letter)).join('')).toBe(parted);
  });
});

describe('letters that a typeface lacks', () => {
  const has = (codePoint: number): boolean =>
    codePoint >= 32 && codePoint < 0x250 && codePoint !== 0x1e6 && codePoint !== 0xad;
  it.each([
    ['a\u0308rztin', 'ärztin', false],
    ['d\u2032', 'd\u2019', false],
    ['Nguyễn', 'Nguyen', false],
    ['x\u030c', 'x', false],
    ['a\u202eb\u0000c\nd', 'abc d', false],
    ['Ver\u00adgleich', 'Ver\u00adgleich', false],
    ['Ж', '?', true],
  ])('writes %j as %j', (text, written, lost) => {
    expect(fitLetters(text, (codePoint) => has(codePoint) || codePoint === 0x2019)).toEqual({
      text: written,
      lost,
    });
  });
});
