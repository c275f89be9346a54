import { join } from 'node:path';

export const USAGE = `Draws the pictures of the memory tests.

  --forms 1        draw form 1 into static/stimuli/1 (1-3 draws forms 1, 2 and 3)
  --sheet 1        write the contact sheet of form 1 (1-3 likewise)
  --blind          contact sheet without names, to try whether the things are recognised
  --out FOLDER     where contact sheets go; default build/contact-sheets
  --help           this text`;

export type Options = {
  readonly help: boolean;
  readonly forms: readonly number[];
  readonly sheets: readonly number[];
  readonly out: string;
  readonly blind: boolean;
};

type Parsed =
  { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly sentence: string };

/** `3` or `1-3` as numbers; undefined for anything else. */
function range(text: string | undefined): number[] | undefined {
  const match = /^([1-9]\d?)(?:-([1-9]\d?))?$/.exec(text ?? '');
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return to < from ? undefined : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Reads the command line; a wrong one comes back as a sentence that says what would be right. */
export function parseOptions(args: readonly string[]): Parsed {
  let options: Options = {
    help: false,
    forms: [],
    sheets: [],
    out: join('build', 'contact-sheets'),
    blind: false,
  };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg === '--help') options = { ...options, help: true };
    else if (arg === '--blind') options = { ...options, blind: true };
    else if (arg === '--forms' || arg === '--sheet') {
      const numbers = range(args[++i]);
      if (!numbers)
        return { ok: false, sentence: `${arg} needs a form number such as 1, or a range such as 1-3.` };
      options = arg === '--forms' ? { ...options, forms: numbers } : { ...options, sheets: numbers };
    } else if (arg === '--out') {
      const out = args[++i];
      if (!out || out.startsWith('--')) return { ok: false, sentence: '--out needs a folder.' };
      options = { ...options, out };
    } else return { ok: false, sentence: `There is no option "${arg}". Try --help.` };
  }
  const idle = !options.help && options.forms.length === 0 && options.sheets.length === 0;
  return idle
    ? { ok: false, sentence: 'Say what to make: --forms 1 or --sheet 1. Try --help.' }
    : { ok: true, options };
}
