import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LETTER_LENGTHS, type Block, type FindingsModel } from '../model.ts';
import { sampleModel } from '../testing/sample-model.ts';
import { createPen } from '#lib/paper/pen.ts';
import { TEST_FONTS } from '#lib/paper/testing/fonts.ts';
import { largeModel } from './testing/large-model.ts';
import { readPdf } from '#lib/paper/testing/read-pdf.ts';
import { writeLetter } from './write.ts';

const MODELS = LETTER_LENGTHS.flatMap((length) => [
  [length, 'sample', sampleModel(length)] as const,
  [length, 'large', largeModel(length)] as const,
]);

const LONG_NAME = 'Freifrau von Śliwińska-Yıldırımoğlu zu Donaudampfschifffahrtsgesellschaft-Mecklenburg';

/** Without blanks and hyphens, which the ends of lines change. */
const squeeze = (text: string): string => text.replaceAll(/[\s\u00ad-]/g, '');

/** Every text of a block that a reader has to find. Of the charts, only what is never left out for want of room. */
function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return [block.title ?? '', ...block.facts.flatMap(({ label, value }) => [label, value])];
    case 'table':
      return [
        block.caption,
        ...block.columns,
        ...block.rows.flatMap((row) => (row.kind === 'group' ? [row.title, row.text] : row.cells.flat())),
      ];
    case 'values':
      return [
        block.chart.title,
        block.chart.axis,
        ...block.chart.points.map(({ label }) => label),
        block.caption,
      ];
    case 'percentiles':
      return [
        block.title,
        ...block.points.flatMap(({ label, group, percentileText }) => [label, group, percentileText]),
        block.caption,
      ];
    case 'courses':
      return [
        block.title,
        ...block.charts.flatMap(({ title, axis, points }) => [
          title,
          axis,
          ...points.map(({ valueText }) => valueText),
        ]),
        block.caption,
      ];
  }
}

function wordsOf(model: FindingsModel): readonly string[] {
  const { letterhead, address, info } = model;
  const head = [letterhead.product, letterhead.title, letterhead.tagline];
  const doctor = [address.remark, ...address.lines, ...info.flatMap(({ label, value }) => [label, value])];
  const texts = [
    ...head,
    ...(model.length === 'doctor' ? doctor : [model.running]),
    model.subject,
    model.salutation,
    ...model.opening,
    ...model.sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)]),
  ];
  return texts.flatMap((text) => text.split(/\s+/));
}

/** The words of a model that its letter lacks, hyphens and ends of lines aside. */
function lackingIn(file: Uint8Array, model: FindingsModel): readonly string[] {
  const text = squeeze(readPdf(file).pages.flat().join(''));
  return wordsOf(model).filter((word) => !text.includes(squeeze(word)));
}

function renamed(model: FindingsModel, name: string): FindingsModel {
  return {
    ...model,
    documentTitle: `Befundbrief von ${name}`,
    address: { ...model.address, lines: [name, ...model.address.lines.slice(1)] },
    salutation: `Guten Tag, ${name},`,
    running: `Befundbrief für ${name}, vom 21. November 2026`,
  };
}

describe('the letter as a PDF', () => {
  it.each(MODELS)('for the %s (%s) has the same bytes twice and is small', (_length, _name, model) => {
    const [first, second] = [writeLetter(model, TEST_FONTS), writeLetter(model, TEST_FONTS)];
    const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    expect(hash(first)).toBe(hash(second));
    expect(first.length).toBeLessThan(100_000);
  });

  it.each(MODELS)('for the %s (%s) holds every word of the model', (_length, _name, model) => {
    expect(lackingIn(writeLetter(model, TEST_FONTS), model)).toEqual([]);
  });

  it.each([
    ['doctor', sampleModel('doctor'), 2],
    ['doctor, twelve weeks of eight tests', largeModel('doctor'), 4],
    ['person', sampleModel('person'), 1],
    ['person, eight tests', largeModel('person'), 1],
  ] as const)('for the %s takes no more pages than it should', (_name, model, most) => {
    const { pages } = readPdf(writeLetter(model, TEST_FONTS));
    expect(pages.length).toBeLessThanOrEqual(most);
    pages.forEach((texts, i) => expect(texts).toContain(`Seite ${i + 1} von ${pages.length}`));
  });

  it('for the person goes on to a second page rather than lose anything', () => {
    const text = 'Dieser Absatz ist da, damit die Seite nicht reicht. '.repeat(12);
    const blocks: readonly Block[] = Array.from({ length: 9 }, () => ({ kind: 'paragraph', text }));
    const model: FindingsModel = {
      ...sampleModel('person'),
      sections: [
        { id: 'summary', title: 'Viel', blocks: [...blocks, { kind: 'paragraph', text: 'Letzteswort' }] },
      ],
    };
    const { pages } = readPdf(writeLetter(model, TEST_FONTS));
    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain('Letzteswort');
    expect(pages[1]?.join(' ')).toContain('Erika Mustermann');
  });

  it('says what it is, and embeds only the letters it uses', () => {
    const text = Buffer.from(writeLetter(sampleModel('doctor'), TEST_FONTS)).toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toContain('/Lang (de-DE)');
    expect(text).toContain('/Title (Befundbrief von Erika Mustermann vom 21. November 2026)');
    expect(text).toContain('/Author (Merkzeit)');
    expect(text).toContain("/CreationDate (D:20261121120000+00'00')");
    expect(text).not.toContain('/BaseFont /Helvetica');
    const typefaces = [...text.matchAll(/\/Length1 (\d+)/g)].map(([, length]) => Number(length));
    expect(Math.max(...typefaces)).toBeGreaterThan(5_000);
    expect(Math.max(...typefaces)).toBeLessThan(TEST_FONTS.regular.length / 2);
  });

  it('has bookmarks: sections, and the groups of a table below theirs', () => {
    const { bookmarks } = readPdf(writeLetter(sampleModel('doctor'), TEST_FONTS));
    expect(bookmarks).toEqual([
      { title: 'Das Wichtigste', page: 1, depth: 1 },
      { title: 'Alle Werte', page: 1, depth: 1 },
      { title: 'Verlauf', page: 2, depth: 1 },
      { title: 'Was dieser Brief nicht sagt', page: 2, depth: 1 },
      { title: 'Was die Wörter bedeuten', page: 2, depth: 1 },
      { title: 'Szenen wiedererkennen, 4 Termine, 3 verwertbar', page: 1, depth: 2 },
    ]);
  });

  it('names the columns and the group again where a table goes on', () => {
    const model = largeModel('doctor');
    const { pages } = readPdf(writeLetter(model, TEST_FONTS));
    const further = pages.slice(2).filter((texts) => texts.includes('Letzter Termin'));
    expect(further).not.toEqual([]);
    const titles = model.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .flatMap((row) => (row.kind === 'group' ? [row.title] : []));
    for (const texts of further) {
      const at = texts.indexOf('Vergleich');
      expect(titles).toContain(texts[at + 1]);
    }
  });
});

describe('names', () => {
  it.each([...LETTER_LENGTHS])('that are long stand whole in the letter for the %s', (length) => {
    const model = renamed(sampleModel(length), LONG_NAME);
    const file = writeLetter(model, TEST_FONTS);
    expect(lackingIn(file, model)).toEqual([]);
    expect(readPdf(file).pages.flat()).not.toContain(model.missingLetters);
  });

  it.each([
    ['a bracket and a backslash', 'O)Neill \\( >> endobj <<', 'O)Neill \\( >> endobj <<'],
    ['line breaks and signs that no eye sees', 'Er\u0000ika\r\nMuster\u202emann', 'Erika Mustermann'],
    ['marks of Vietnamese', 'Nguyễn', 'Nguyen'],
  ])('with %s do no harm', (_what, name, written) => {
    const { pages, bookmarks } = readPdf(writeLetter(renamed(sampleModel('doctor'), name), TEST_FONTS));
    expect(pages[0]).toContain(written);
    expect(pages).toHaveLength(2);
    expect(bookmarks).toHaveLength(6);
  });

  it('in letters that the typeface lacks stand as ?, and page 1 says so', () => {
    const model = renamed(sampleModel('person'), 'Жанна');
    const [first] = readPdf(writeLetter(model, TEST_FONTS)).pages;
    expect(first).toContain('Guten Tag, ?????,');
    expect(first).toContain(model.missingLetters);
  });

  it('of our readers lose no letter', () => {
    const pen = createPen(TEST_FONTS);
    const style = { sizePt: 12, weight: 'normal', colour: '#000000' } as const;
    pen.lines('Ärztin „Łódź“ Ștefan Yıldırım d′ − – · 5 € ½', 100, style);
    expect(pen.lost()).toBe(false);
    pen.lines('Жанна', 100, style);
    expect(pen.lost()).toBe(true);
  });
});
