import { languageTag } from '#lib/i18n/numbers.ts';
import type { FindingsModel } from '../model.ts';
import { textBoxes } from './boxes.ts';
import { flow, type Page } from './flow.ts';
import { drawFoot, firstHead, runningHead } from './page.ts';
import { createPen, type PaperFonts, type Pen } from '#lib/paper/pen.ts';
import { sectionBoxes } from './section.ts';
import { settingOf, type Setting } from './setting.ts';
import { DOCTOR_LAYOUTS, DOCTOR_PAGES, lineMm, PERSON_LAYOUTS, SHEET } from './sheet.ts';

/** Fixed, so that the same letter has the same bytes. */
const FILE_ID = '4D45524B5A454954425249454600000';

function describe({ doc }: Pen, model: FindingsModel): void {
  const language = languageTag(model.locale);
  doc.setFileId(`${FILE_ID}${model.letterVersion % 10}`);
  doc.setCreationDate(`D:${model.createdOn.replaceAll('-', '')}120000+00'00'`);
  doc.setProperties({
    title: model.documentTitle,
    subject: model.documentSubject,
    author: model.letterhead.product,
    creator: model.letterhead.product,
  });
  doc.setLanguage(language === 'de-DE' ? 'de-DE' : 'en-GB');
  doc.viewerPreferences({ DisplayDocTitle: true });
}

function pagesOf(setting: Setting, model: FindingsModel): readonly Page[] {
  const { pen, styles, layout } = setting;
  const boxes = [
    ...textBoxes(setting, model.subject, { style: styles.heading, gapMm: 0, keep: true }),
    ...textBoxes(setting, model.salutation, { style: styles.body, gapMm: 2 * layout.gapMm, keep: true }),
    ...model.opening.flatMap((text) => textBoxes(setting, text, { style: styles.body, gapMm: layout.gapMm })),
    ...model.sections.flatMap((section) => sectionBoxes(setting, section)),
  ];
  const firstTopMm = firstHead(setting, model).bottomMm;
  const nextTopMm = runningHead(setting, model).bottomMm;
  // By now every text was measured: where a letter was lost, the foot has a second line.
  const footMm = pen.lost() ? lineMm(layout.smallPt, layout) : 0;
  return flow(boxes, { firstTopMm, nextTopMm, bottomMm: SHEET.bottomMm - footMm });
}

/** The first layout in which the letter is short enough, and the last if there is none. */
function setLetter(pen: Pen, model: FindingsModel): { setting: Setting; pages: readonly Page[] } {
  const [layouts, most] =
    model.length === 'doctor' ? [DOCTOR_LAYOUTS, DOCTOR_PAGES] : ([PERSON_LAYOUTS, 1] as const);
  for (const layout of layouts) {
    const setting = settingOf(pen, layout, model.locale);
    const pages = pagesOf(setting, model);
    if (pages.length <= most || layout === layouts.at(-1)) return { setting, pages };
  }
  throw new RangeError('A letter has at least one layout.');
}

/** The letter as a PDF. Pure: the same model and fonts give the same bytes, in a worker and in Node. */
export function writeLetter(model: FindingsModel, fonts: PaperFonts): Uint8Array {
  const pen = createPen(fonts);
  describe(pen, model);
  const { setting, pages } = setLetter(pen, model);
  pages.forEach((page, i) => {
    if (i > 0) pen.doc.addPage();
    (i === 0 ? firstHead : runningHead)(setting, model).draw();
    for (const { topMm, box } of page) box.draw(topMm);
  });
  // Last, for only now it is known whether a letter was lost.
  pages.forEach((_, i) => {
    pen.doc.setPage(i + 1);
    drawFoot(setting, model, { page: i + 1, pages: pages.length });
  });
  return new Uint8Array(pen.doc.output('arraybuffer'));
}
