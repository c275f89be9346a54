/** Writes the findings letter of a recording on the command line: the same bytes as in the app. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import type { IsoDate } from '../src/lib/domain/calendar.ts';
import { buildFindings } from '../src/lib/findings/build.ts';
import type { LetterFonts } from '../src/lib/findings/letter/pen.ts';
import { writeLetter } from '../src/lib/findings/letter/write.ts';
import { LOCALES, type Locale } from '../src/lib/i18n/texts.ts';
import { scoreSession, UnscorableSession } from '../src/lib/scoring/score-session.ts';
import { normPerson, readRecordingFile } from './score.ts';

const HELP = `Usage: npm run letter -- FILE --out letter.pdf [--locale de|en] [--planned N]
  FILE           one recording with a person: {session, rows, person}
  --out FILE     where the PDF goes
  --locale L     language, de or en (default de)
  --planned N    how many tasks the programme has (default 1)
  --help         this text
The chart is drawn as vectors, so the letter is complete without a browser.`;

const FONTS = '@expo-google-fonts/atkinson-hyperlegible-next';

/** The typefaces of the letter, from the installed package. */
export function readFonts(): LetterFonts {
  const { resolve } = createRequire(import.meta.url);
  const read = (name: string): Uint8Array =>
    readFileSync(resolve(`${FONTS}/${name}/AtkinsonHyperlegibleNext_${name}.ttf`));
  return { regular: read('400Regular'), bold: read('700Bold') };
}

export async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const recording = readRecordingFile(options.file);
  if (typeof recording === 'string') {
    console.error(recording);
    return 1;
  }
  const { session, rows, person } = recording;
  if (person === null) {
    console.error(`${options.file} names no person: a letter needs one.`);
    return 1;
  }
  try {
    const scored = await scoreSession(session, rows, normPerson(recording));
    const from = session.startedAtIso.slice(0, 10) as IsoDate;
    const createdOn = session.completedOn ?? from;
    const model = buildFindings(
      {
        person,
        createdOn,
        period: { from, to: session.completedOn },
        planned: options.planned,
        done: session.completedAtIso === null ? 0 : 1,
        sessions: [{ session, scored }],
        questionnaires: [],
        appVersion: session.appVersion,
      },
      options.locale,
    );
    const letter = writeLetter(model, readFonts());
    writeFileSync(options.out, letter);
    console.log(`${options.out}: ${letter.length} bytes, check code ${scored.checkCode}.`);
    return 0;
  } catch (error) {
    if (!(error instanceof UnscorableSession)) throw error;
    console.error(`${options.file} cannot be scored: ${error.message}`);
    return 1;
  }
}

interface Options {
  readonly file: string;
  readonly out: string;
  readonly locale: Locale;
  readonly planned: number;
  readonly help: boolean;
}

/** The options, or the sentence that says what is wrong with them. */
function readOptions(args: string[]): Options | string {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string', default: '' },
        locale: { type: 'string', default: 'de' },
        planned: { type: 'string', default: '1' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { out, help } = parsed.values;
  const [file = '', ...more] = parsed.positionals;
  const locale = LOCALES.find((known) => known === parsed.values.locale);
  const planned = Number(parsed.values.planned);
  if (locale === undefined) return `--locale takes de or en, not “${parsed.values.locale}”.`;
  if (!Number.isInteger(planned) || planned < 1)
    return `--planned takes a whole number, not “${parsed.values.planned}”.`;
  if (!help && (file === '' || more.length > 0)) return 'Name exactly one FILE.';
  if (!help && out === '') return '--out FILE is missing.';
  return { file, out, locale, planned, help };
}
