import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Sheet } from './draw-sheet.ts';

/** Lets the page be drawn and answer before the work goes on. */
async function breathe(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/**
 * The PDF of sheets, in the browser. What writes it, and the typeface, are fetched only when somebody wants one.
 * @param onDrawn how many sheets are drawn so far
 */
export async function makePdf(
  sheets: readonly Sheet[],
  today: IsoDate,
  onDrawn: (done: number) => void,
): Promise<Blob> {
  const [{ writeSheets }, { loadFonts }, { FONT_URLS }] = await Promise.all([
    import('./write-sheets.ts'),
    import('#lib/paper/fonts.ts'),
    import('#lib/paper/font-urls.ts'),
  ]);
  const file = await writeSheets(sheets, await loadFonts(FONT_URLS), today, async (done) => {
    onDrawn(done);
    await breathe();
  });
  return new Blob([file], { type: 'application/pdf' });
}
