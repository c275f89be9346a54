import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFindings } from '../build.ts';
import { cyrillic, inputFor, inventedPack, longName } from '../fixtures.ts';
import { flow, groupsOf, type Box } from './flow.ts';
import { fitLetters } from './letters.ts';
import { createPen, type LetterFonts } from './pen.ts';
import { wrap } from './wrap.ts';
import { writeLetter } from './write.ts';

const { resolve } = createRequire(import.meta.url);
const font = (name: string): Uint8Array =>
  readFileSync(
    resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${name}/AtkinsonHyperlegibleNext_${name}.ttf`),
  );
const fonts: LetterFonts = { regular: font('400Regular'), bold: font('700Bold') };
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('the PDF', () => {
  it('has the same bytes for the same findings, is small, and says what it is', async () => {
    const model = buildFindings(await inputFor({ packs: [inventedPack] }), 'de');
    const [first, second] = [writeLetter(model, fonts), writeLetter(model, fonts)];
    const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    expect(hash(first)).toBe(hash(second));
    expect(first.length).toBeLessThan(100_000);
    const text = latin1(first);
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toContain('/Lang (de-DE)');
    expect(text).toContain("/CreationDate (D:20261121120000+00'00')");
    expect(text).not.toContain('/BaseFont /Helvetica');
  });

  it.each([['de'], ['en']] as const)('is written for the hardest names in %s', async (locale) => {
    for (const person of [longName, cyrillic]) {
      expect(writeLetter(buildFindings(await inputFor({ person }), locale), fonts).length).toBeGreaterThan(
        10_000,
      );
    }
  });

  it('knows whether a letter was lost', () => {
    const pen = createPen(fonts);
    const style = { sizePt: 12, weight: 'normal', colour: '#000000' } as const;
    pen.lines('Ärztin „Łódź“ Ștefan Yıldırım d′ − – · 5 € ½', 100, style);
    expect(pen.lost()).toBe(false);
    pen.lines('Жанна', 100, style);
    expect(pen.lost()).toBe(true);
  });
});

describe('letters that a typeface lacks', () => {
  const has = (codePoint: number): boolean => codePoint < 0x250 && codePoint !== 0x1e6;
  it.each([
    ['a\u0308rztin', 'ärztin', false],
    ['d\u2032', 'd\u2019', false],
    ['Nguyễn', 'Nguyen', false],
    ['Ж', '?', true],
  ])('writes %s as %s', (text, written, lost) => {
    const fitted = fitLetters(text, (codePoint) => has(codePoint) || codePoint === 0x2019);
    expect(fitted).toEqual({ text: written, lost });
  });
});

describe('lines', () => {
  const measure = (text: string): number => [...text].length;
  it('end at blanks, after hyphens, never at a no-break space, and never over the edge', () => {
    expect(wrap('Frau Müller-Lüdenscheidt kommt', 12, measure)).toEqual([
      'Frau Müller-',
      'Lüdenscheidt',
      'kommt',
    ]);
    expect(wrap('gut 45\u00a0Punkte', 10, measure)).toEqual(['gut', '45\u00a0Punkte']);
    expect(wrap('Donaudampfschiff', 5, measure)).toEqual(['Donau', 'dampf', 'schif', 'f']);
    expect(wrap('−5 bis 3', 4, measure)).toEqual(['−5', 'bis', '3']);
  });

  it('keep every letter and the width, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 1, max: 30 }),
        (text, width) => {
          const lines = wrap(text, width, measure);
          expect(lines.filter((line) => measure(line) > width)).toEqual([]);
          expect(lines.join('').replace(/[ \t\n]/g, '')).toBe(text.replace(/[ \t\n]/g, ''));
        },
      ),
    );
  });
});

describe('pages', () => {
  function boxesFor(keeps: readonly boolean[], drawn: string[], heightMm = 10): readonly Box[] {
    return keeps.map((keepWithNext, i) => ({
      heightMm,
      gapMm: 0,
      keepWithNext,
      repeat: null,
      draw: (topMm) => drawn.push(`${i}@${topMm}`),
    }));
  }
  const column = (drawn: string[], bottomMm: number) => ({
    firstTopMm: 0,
    nextTopMm: 0,
    bottomMm,
    turnPage: () => drawn.push('turn'),
  });

  it('never end with a heading', () => {
    const drawn: string[] = [];
    flow(boxesFor([false, false, true, false], drawn), column(drawn, 30));
    expect(drawn).toEqual(['0@0', '1@10', 'turn', '2@0', '3@10']);
  });

  it('break what is taller than a page, and repeat the head of a table', () => {
    const drawn: string[] = [];
    const head = { heightMm: 5, draw: () => drawn.push('head') };
    const boxes = boxesFor([true, true, true], drawn, 20).map((box) => ({ ...box, repeat: head }));
    flow(boxes, column(drawn, 45));
    expect(drawn).toEqual(['head', '0@5', '1@25', 'turn', 'head', '2@5']);
  });

  it('hold every box once, for any wishes', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (keeps) => {
        expect(groupsOf(boxesFor(keeps, [])).flat()).toHaveLength(keeps.length);
      }),
    );
  });
});
