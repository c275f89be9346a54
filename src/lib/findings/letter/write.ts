import { languageTag } from '#lib/i18n/numbers.ts';
import type { FindingsModel } from '../model.ts';
import { BODY, sectionBoxes, textBoxes } from './boxes.ts';
import { flow } from './flow.ts';
import { drawFirstPage, drawPageFrames } from './page.ts';
import { createPen, type LetterFonts, type Pen } from './pen.ts';
import { SHEET, TYPE } from './sheet.ts';

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

/** The letter as a PDF. Pure: the same model and fonts give the same bytes, in a worker and in Node. */
export function writeLetter(model: FindingsModel, fonts: LetterFonts): Uint8Array {
  const pen = createPen(fonts);
  describe(pen, model);
  drawFirstPage(pen, model);
  const subject = { ...BODY, sizePt: TYPE.heading, weight: 'bold' } as const;
  const boxes = [
    ...textBoxes(pen, model.subject, { style: subject, gapMm: 0, keep: true }),
    ...textBoxes(pen, model.salutation, { style: BODY, gapMm: 5, keep: true }),
    ...model.opening.flatMap((text) => textBoxes(pen, text, { style: BODY, gapMm: 2.4 })),
    ...model.sections.flatMap((section) => sectionBoxes(pen, section, model.locale)),
  ];
  flow(boxes, {
    firstTopMm: SHEET.subjectMm,
    nextTopMm: SHEET.nextPageTopMm,
    bottomMm: SHEET.bottomMm,
    turnPage: () => pen.doc.addPage(),
  });
  drawPageFrames(pen, model);
  return new Uint8Array(pen.doc.output('arraybuffer'));
}
