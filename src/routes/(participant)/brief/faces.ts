import type { Outcome } from '#lib/domain/outcome.ts';
import { buildFindings } from '#lib/findings/build.ts';
import type { LetterWriter } from '#lib/findings/letter/client.ts';
import type { LetterLength } from '#lib/findings/model.ts';
import { handOverName, type HandOverKind } from '#lib/handover/file-name.ts';
import type { HandOverFile, HandOverOffer, HandOverType, MakeProblem } from '#lib/handover/offer.ts';
import { handOverTexts } from '#lib/i18n/catalogue/handover.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { Composed } from './letter.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Made = Outcome<Bytes, string>;

/** The faces of one letter as files, each made when it is asked for. */
export interface Faces {
  readonly offers: readonly HandOverOffer[];
  readonly printable: readonly HandOverOffer[];
}

/** The FHIR document, with the letter for people in it. */
async function makeFhir(writer: LetterWriter, { input, record }: Composed, locale: Locale): Promise<Made> {
  const letter = await writer.write(buildFindings(input, locale, 'doctor'));
  if (!letter.ok) return letter;
  const { person, questionnaires, createdOn, appVersion, record: scored } = input;
  const attachments = [
    {
      title: handOverName('letter', 'application/pdf', createdOn),
      contentType: 'application/pdf',
      bytes: letter.value,
    },
  ];
  const { participation } = record;
  return await writer.writeFhir(
    { person, participation, scored, questionnaires, attachments, createdOn, appVersion, locale },
    'diga',
    'xml',
  );
}

/** All files of a letter. */
export function facesOf(writer: LetterWriter, composed: Composed, locale: Locale): Faces {
  const t = handOverTexts[locale].files;
  const { input } = composed;
  const pdf = async (length: LetterLength): Promise<Made> =>
    await writer.write(buildFindings(input, locale, length));
  const html = async (length: LetterLength): Promise<Made> =>
    await writer.writeHtml(buildFindings(input, locale, length));
  const offer = (
    key: string,
    title: string,
    kind: HandOverKind,
    type: HandOverType,
    make: () => Promise<Made>,
  ): HandOverOffer => ({
    key,
    title,
    type,
    async make(): Promise<Outcome<HandOverFile, MakeProblem>> {
      const made = await make();
      if (!made.ok) return { ok: false, reason: 'failed' };
      return {
        ok: true,
        value: { name: handOverName(kind, type, input.createdOn), type, bytes: made.value },
      };
    },
  });
  return {
    offers: [
      offer('letter', t.letter, 'letter', 'application/pdf', async () => await pdf('doctor')),
      offer('large', t.large, 'large', 'application/pdf', async () => await pdf('person')),
      offer('complete', t.accessible, 'letter', 'text/html', async () => await html('complete')),
      offer(
        'practice',
        t.practice,
        'practice',
        'application/fhir+xml',
        async () => await makeFhir(writer, composed, locale),
      ),
    ],
    printable: [
      offer('letter', t.letterOnPaper, 'letter', 'text/html', async () => await html('doctor')),
      offer('large', t.largeOnPaper, 'large', 'text/html', async () => await html('person')),
    ],
  };
}
