import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { STIMULUS_TESTS, type StimulusTest } from '#lib/stimuli/manifest.ts';

export const USAGE = `Draws the pictures of the memory tests.

  --forms 1        draw form 1 of every test into static/stimuli/<test>/1 (1-8 draws forms 1 to 8);
                   forms that are there and whole are left as they are, a broken-off one goes on
  --test NAME      only this test: ${STIMULUS_TESTS.join(', ')}
  --again          draw forms anew that are there and whole
  --places         write into the manifests that are there where each lure differs from its target;
                   no picture is drawn or changed
  --sheet 1        write the contact sheets of form 1 (1-8 likewise), a page for each test
  --blind          contact sheets without names, to try whether the things are recognised
  --show NAME      draw a page of all objects, rooms or scenes; objects/jug shows one of them close up, with its lures
  --out FOLDER     where contact sheets go; default build/contact-sheets
  --plot           write docs/pictures/lure-distances.svg from all forms that are there
  --help           this text`;

export type Options = {
  readonly help: boolean;
  readonly forms: readonly number[];
  readonly tests: readonly StimulusTest[];
  readonly again: boolean;
  readonly places: boolean;
  readonly sheets: readonly number[];
  readonly out: string;
  readonly blind: boolean;
  readonly plot: boolean;
  /** Empty for nothing. */
  readonly show: string;
};

type Parsed =
  { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly sentence: string };

/** `3` or `1-3` as numbers, none for nothing; undefined for anything else. */
function range(text: string | undefined): number[] | undefined {
  if (text === undefined) return [];
  const match = /^([1-9]\d?)(?:-([1-9]\d?))?$/.exec(text);
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return to < from ? undefined : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function read(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      forms: { type: 'string' },
      test: { type: 'string' },
      again: { type: 'boolean', default: false },
      places: { type: 'boolean', default: false },
      sheet: { type: 'string' },
      blind: { type: 'boolean', default: false },
      out: { type: 'string', default: join('build', 'contact-sheets') },
      plot: { type: 'boolean', default: false },
      show: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  }).values;
}

const wrong = (sentence: string): Parsed => ({ ok: false, sentence });

/** Reads the command line; a wrong one comes back as a sentence that says what would be right. */
export function parseOptions(args: readonly string[]): Parsed {
  let given;
  try {
    given = read(args);
  } catch (error) {
    return wrong(`${error instanceof Error ? error.message : 'Wrong options.'} Try --help.`);
  }
  const { help, again, blind, out, places, plot, show, test } = given;
  const [forms, sheets] = [range(given.forms), range(given.sheet)];
  if (!forms || !sheets)
    return wrong(`${forms ? '--sheet' : '--forms'} needs a form number such as 1, or a range such as 1-8.`);
  const tests = STIMULUS_TESTS.filter((name) => test === undefined || name === test);
  if (tests.length === 0)
    return wrong(`There is no --test "${test ?? ''}". There are: ${STIMULUS_TESTS.join(', ')}.`);
  if (!help && !places && !plot && show === '' && forms.length === 0 && sheets.length === 0)
    return wrong('Say what to make: --forms 1, --sheet 1, --show objects, --places or --plot. Try --help.');
  return { ok: true, options: { help, forms, tests, again, places, sheets, out, blind, plot, show } };
}
