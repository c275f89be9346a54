import { describe, expect, it } from 'vitest';
import { groupCode, makeActivationCode } from '#lib/domain/activation-code.ts';
import type { IsoDate } from '#lib/domain/calendar.ts';
import { codeTexts } from '#lib/i18n/catalogue/codes.ts';
import { createPen } from '#lib/paper/pen.ts';
import { TEST_FONTS } from '#lib/paper/testing/fonts.ts';
import { readPdf } from '#lib/paper/testing/read-pdf.ts';
import { NAME_MAX } from '../forms.ts';
import { BOTTOM_MM, drawSheet, type Sheet } from './draw-sheet.ts';
import { writeSheets } from './write-sheets.ts';

const TODAY = '2026-11-23' as IsoDate;

function sheet(i: number, more: Partial<Sheet> = {}): Sheet {
  return {
    practiceName: 'Praxis Dr. Jäger & Söhne',
    address: 'https://merkzeit.praxis.example/beginnen',
    code: makeActivationCode(Uint8Array.from({ length: 12 }, (_, k) => i * 7 + k)),
    validUntil: '2027-02-21',
    ...more,
  };
}

const write = async (sheets: readonly Sheet[]): Promise<Uint8Array> =>
  await writeSheets(sheets, TEST_FONTS, TODAY, () => undefined);
/** Without what the ends of lines change. */
const squeeze = (text: string): string => text.replaceAll(/[\s-]/g, '');

describe('sheets for the participants, as a PDF', () => {
  it('are one page each, in order, with every word of the sheet on the screen', async () => {
    const sheets = Array.from({ length: 50 }, (_, i) => sheet(i));
    const { pages, bookmarks } = readPdf(await write(sheets));
    expect(pages).toHaveLength(50);
    const t = codeTexts.de.sheet;
    for (const [i, { code, practiceName, address }] of sheets.entries()) {
      const text = squeeze(pages[i]?.join(' ') ?? '');
      const wanted = [
        ...[practiceName, address, code, t.from, t.title, t.lead, ...t.steps, t.address, t.code, t.privacy],
        t.validUntil({ date: '21. Februar 2027' }),
      ];
      for (const words of wanted) expect(text).toContain(squeeze(words));
      expect(pages[i]).toContain(groupCode(code).slice(0, 9));
    }
    expect(bookmarks.map(({ title }) => title)).toEqual(sheets.map(({ code }) => groupCode(code)));
  });

  it('say their language, their title and nothing of when or by whom they were made', async () => {
    const file = await write([sheet(1), sheet(2)]);
    const raw = Buffer.from(file).toString('latin1');
    expect(raw).toContain('/Lang (de-DE)');
    expect(raw).toMatch(/\/Title \(.*2 Freischaltcodes\)/);
    expect(raw).toContain('/DisplayDocTitle true');
    expect(await write([sheet(1), sheet(2)])).toEqual(file);
  });

  it('tell after each sheet how far they are', async () => {
    const told: number[] = [];
    await writeSheets([sheet(1), sheet(2), sheet(3)], TEST_FONTS, TODAY, (done) => void told.push(done));
    expect(told).toEqual([1, 2, 3]);
  });

  it.each([
    ['usual', {}],
    ['widest', { practiceName: 'W'.repeat(NAME_MAX), address: `https://${'w'.repeat(60)}.example/beginnen` }],
  ])('end on their page: the %s', (_, more) => {
    expect(drawSheet(createPen(TEST_FONTS), sheet(3, more))).toBeLessThan(BOTTOM_MM);
  });
});
