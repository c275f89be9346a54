import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeForm } from './form.ts';
import { parseOptions, USAGE } from './options.ts';
import { openStudio } from './render/browser.ts';
import { writeSheet } from './sheet.ts';
import { summarise } from './summary.ts';

const STIMULI = join('static', 'stimuli');

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Makes picture forms and contact sheets. Returns the exit code: 0 done, 1 failed, 2 wrong options. */
export async function main(args: string[]): Promise<number> {
  const parsed = parseOptions(args);
  if (!parsed.ok) {
    process.stderr.write(`${parsed.sentence}\n`);
    return 2;
  }
  const { help, forms, sheets, out, blind } = parsed.options;
  if (help) {
    say(USAGE);
    return 0;
  }
  if (forms.length > 0) {
    const studio = await openStudio();
    try {
      for (const form of forms) {
        const startedMs = Date.now();
        const manifest = await makeForm(studio, form, join(STIMULI, String(form)), (line) => say(line));
        for (const line of summarise(manifest)) say(line);
        say(`Form ${form} drawn in ${Math.round((Date.now() - startedMs) / 1000)} s.`);
      }
    } finally {
      await studio.close();
    }
  }
  for (const form of sheets) {
    if (!existsSync(join(STIMULI, String(form), 'manifest.json'))) {
      process.stderr.write(
        `There is no form ${form} yet. Make it first: npm run stimuli -- --forms ${form}\n`,
      );
      return 1;
    }
    say(`Contact sheet: ${writeSheet(STIMULI, form, out, blind)}`);
  }
  return 0;
}
