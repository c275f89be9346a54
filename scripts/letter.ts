/** Writes the findings letter of a record on the command line: the same bytes as in the app. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { isDay } from '../src/lib/domain/calendar.ts';
import { buildFindings, type FindingsInput } from '../src/lib/findings/build.ts';
import { writeFhir } from '../src/lib/findings/fhir/write.ts';
import { writeHtml } from '../src/lib/findings/html/write-html.ts';
import type { PaperFonts } from '../src/lib/paper/pen.ts';
import { writeLetter } from '../src/lib/findings/letter/write.ts';
import { LETTER_LENGTHS, type LetterLength } from '../src/lib/findings/model.ts';
import { handOverName } from '../src/lib/handover/file-name.ts';
import { LOCALES, type Locale } from '../src/lib/i18n/texts.ts';
import type { PersonRecord } from '../src/lib/scoring/export/record.ts';
import { letterInput, readLetterFile } from './letter-input.ts';
import { explain, FLAG, readOptions, refuse } from './options.ts';

const HELP = `Usage: npm run letter -- FILE --out letter.pdf [--length doctor|person|complete] [--locale de|en] [--on DAY]
  FILE           a whole record, as the app exports it (docs/record-format.md), or one recording: {session, rows, person}
  --out FILE     where it goes; its ending says what it is:
                 .pdf, .html, .json (FHIR document), .xml (the same as XML)
  --length L     of a PDF or HTML: for the doctor, one page for the person, or with every value (default doctor;
                 of HTML complete)
  --locale L     language, de or en (default de)
  --on DAY       day of the letter, such as 2026-12-07 (default: the day on which FILE was made)
  --help         this text
The charts are drawn as vectors, so the letter is complete without a browser.`;

const FONTS = '@expo-google-fonts/atkinson-hyperlegible-next';
const ENDINGS = ['.pdf', '.html', '.json', '.xml'] as const;
type Ending = (typeof ENDINGS)[number];

/** The typefaces of the letter, from the installed package. */
export function readFonts(): PaperFonts {
  const { resolve } = createRequire(import.meta.url);
  const read = (name: string): Uint8Array =>
    readFileSync(resolve(`${FONTS}/${name}/AtkinsonHyperlegibleNext_${name}.ttf`));
  return { regular: read('400Regular'), bold: read('700Bold') };
}

/** The bytes of one face of the letter. */
async function faceOf(
  input: FindingsInput,
  { participation }: PersonRecord,
  { ending, length, locale }: Options,
): Promise<Uint8Array | string> {
  if (ending === '.pdf') return writeLetter(buildFindings(input, locale, length ?? 'doctor'), readFonts());
  if (ending === '.html') return writeHtml(buildFindings(input, locale, length ?? 'complete'));
  const { person, questionnaires, createdOn, appVersion, record: scored } = input;
  const bytes = writeLetter(buildFindings(input, locale, 'doctor'), readFonts());
  const attachments = [
    { title: handOverName('letter', 'application/pdf', createdOn), contentType: 'application/pdf', bytes },
  ];
  const fhir = { person, participation, scored, questionnaires, attachments, createdOn, appVersion, locale };
  const written = await writeFhir(fhir, 'diga', ending === '.xml' ? 'xml' : 'json');
  // No letter comes near the limit.
  if (!written.ok) throw new RangeError(`The FHIR document is ${written.reason}.`);
  return written.value;
}

export async function main(args: string[]): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === 'string') return refuse(options, HELP);
  if (options.help) return explain(HELP);
  let text;
  try {
    text = readFileSync(options.file, 'utf8');
  } catch {
    console.error(`${options.file} cannot be read: check the name.`);
    return 1;
  }
  const record = readLetterFile(text);
  if (!record.ok) {
    console.error(`${options.file} ${record.reason}`);
    return 1;
  }
  const input = await letterInput(record.value, options.on);
  if (input === null) {
    console.error(`${options.file} names no person: a letter needs one.`);
    return 1;
  }
  const face = await faceOf(input, record.value, options);
  writeFileSync(options.out, face);
  console.log(`${options.out}: ${Buffer.byteLength(face)} bytes, check code ${input.record.checkCode}.`);
  return 0;
}

interface Options {
  readonly file: string;
  readonly out: string;
  readonly ending: Ending;
  /** Null: as the face is made by default. */
  readonly length: LetterLength | null;
  readonly locale: Locale;
  readonly on: string;
  readonly help: boolean;
}

/** The options, or the sentence that says what is wrong with them. */
function optionsOf(args: string[]): Options | string {
  const text = { type: 'string', default: '' } as const;
  const parsed = readOptions({
    args,
    allowPositionals: true,
    options: { out: text, length: text, on: text, locale: { type: 'string', default: 'de' }, help: FLAG },
  });
  if (typeof parsed === 'string') return parsed;
  const { out, help, on, length: wanted, locale: language } = parsed.values;
  const [file = '', ...more] = parsed.positionals;
  const locale = LOCALES.find((known) => known === language);
  const length = LETTER_LENGTHS.find((known) => known === wanted) ?? null;
  const ending = ENDINGS.find((known) => known === extname(out));
  if (help) return { file, out, ending: '.pdf', length, locale: 'de', on, help };
  if (locale === undefined) return `--locale takes de or en, not “${language}”.`;
  if (wanted !== '' && length === null)
    return `--length takes ${LETTER_LENGTHS.join(', ')}, not “${wanted}”.`;
  if (on !== '' && !isDay(on)) return `--on takes a day such as 2026-12-07, not “${on}”.`;
  if (file === '' || more.length > 0) return 'Name exactly one FILE.';
  if (out === '') return '--out FILE is missing.';
  if (ending === undefined) return `--out FILE ends in one of ${ENDINGS.join(', ')}.`;
  return { file, out, ending, length, locale, on, help };
}
