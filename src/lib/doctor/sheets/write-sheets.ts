import { groupCode } from '#lib/domain/activation-code.ts';
import type { IsoDate } from '#lib/domain/calendar.ts';
import { codeTexts } from '#lib/i18n/catalogue/codes.ts';
import { createPen, type PaperFonts } from '#lib/paper/pen.ts';
import { drawSheet, type Sheet } from './draw-sheet.ts';

/** Fixed, so that the same sheets have the same bytes. */
const FILE_ID = '4D45524B5A4549545348454554530000';

/**
 * The sheets as one PDF, one page each.
 * @param today the day that stands in the file's properties
 * @param onDrawn waited for after each sheet: lets the page show how far it is
 */
export async function writeSheets(
  sheets: readonly Sheet[],
  fonts: PaperFonts,
  today: IsoDate,
  onDrawn: (done: number) => Promise<void> | void,
): Promise<Uint8Array<ArrayBuffer>> {
  const pen = createPen(fonts);
  const { doc } = pen;
  doc.setFileId(FILE_ID);
  doc.setCreationDate(`D:${today.replaceAll('-', '')}120000+00'00'`);
  doc.setProperties({
    title: codeTexts.de.pdf.documentTitle({ count: sheets.length }),
    author: 'Merkzeit',
    creator: 'Merkzeit',
  });
  doc.setLanguage('de-DE');
  doc.viewerPreferences({ DisplayDocTitle: true });
  for (const [i, sheet] of sheets.entries()) {
    if (i > 0) doc.addPage();
    pen.bookmark(groupCode(sheet.code), 'section');
    drawSheet(pen, sheet);
    await onDrawn(i + 1);
  }
  return new Uint8Array(doc.output('arraybuffer'));
}
