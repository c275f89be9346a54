import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABORATORY_VERSION } from './form.ts';
import { drawForm } from './forms/makers.ts';
import { folderOf, isWhole, keptForms, readForm } from './kept.ts';
import { type Options, parseOptions, USAGE } from './options.ts';
import { writePlaces } from './places.ts';
import { plotDistances } from './plot.ts';
import { openStudio } from './render/browser.ts';
import { writeSheet } from './sheet.ts';
import { shownFor, writeShown } from './show.ts';
import { summarise } from './summary.ts';

const PLOT = join('docs', 'pictures', 'lure-distances.svg');

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** True where the form is whole and of this version of the laboratory. */
function isDone(folder: string): boolean {
  const kept = readForm(folder);
  return kept !== undefined && kept.manifest.laboratoryVersion === LABORATORY_VERSION && isWhole(kept);
}

async function drawForms({ forms, tests, again }: Options): Promise<void> {
  const wanted = forms.flatMap((form) => tests.map((test) => ({ form, test, folder: folderOf(test, form) })));
  const open = again ? wanted : wanted.filter(({ folder }) => !isDone(folder));
  if (open.length < wanted.length) say(`${wanted.length - open.length} forms are there already.`);
  if (open.length === 0) return;
  const studio = await openStudio();
  try {
    for (const { form, test, folder } of open) {
      const startedMs = Date.now();
      await drawForm[test](studio, form, folder, say);
      const kept = readForm(folder);
      for (const line of kept ? summarise(kept.manifest) : []) say(line);
      say(`Form ${form} of ${test} drawn in ${Math.round((Date.now() - startedMs) / 1000)} s.`);
    }
  } finally {
    await studio.close();
  }
}

/** False where a picture is not as its manifest says. */
async function findPlaces(): Promise<boolean> {
  const studio = await openStudio();
  try {
    for (const kept of keptForms()) {
      const { folder, manifest } = kept;
      if (manifest.paradigm !== 'picture-discrimination') continue;
      if (!isWhole(kept)) {
        process.stderr.write(`A picture of ${folder} is missing or damaged. Make the form again.\n`);
        return false;
      }
      await writePlaces(folder, manifest, studio.readColours);
      say(`Places of the changes: ${join(folder, 'manifest.json')}`);
    }
    return true;
  } finally {
    await studio.close();
  }
}

/** False where a form is missing. */
function writeSheets({ sheets, tests, out, blind }: Options): boolean {
  for (const form of sheets) {
    for (const test of tests) {
      const kept = readForm(folderOf(test, form));
      if (!kept) {
        process.stderr.write(
          `There is no form ${form} of ${test} yet. Make it first: npm run stimuli -- --forms ${form} --test ${test}\n`,
        );
        return false;
      }
      say(`Contact sheet: ${writeSheet(kept, out, blind)}`);
    }
  }
  return true;
}

/** False where the name means nothing. */
async function drawShown({ show, blind, out }: Options): Promise<boolean> {
  const rows = shownFor(show, blind);
  if (!rows) {
    process.stderr.write(
      `There is no "${show}" to show. There are: objects, rooms, scenes, and each of them as in objects/jug.\n`,
    );
    return false;
  }
  const studio = await openStudio();
  try {
    say(`Page: ${await writeShown(studio, show, rows, out)}`);
  } finally {
    await studio.close();
  }
  return true;
}

function writePlot(): void {
  const manifests = keptForms().flatMap(({ manifest }) =>
    manifest.paradigm === 'picture-discrimination' ? [manifest] : [],
  );
  writeFileSync(PLOT, plotDistances(manifests));
  say(`Plot of ${manifests.length} forms: ${PLOT}`);
}

/** Makes picture forms, contact sheets and the plot. Returns the exit code: 0 done, 1 failed, 2 wrong options. */
export async function main(args: string[]): Promise<number> {
  const parsed = parseOptions(args);
  if (!parsed.ok) {
    process.stderr.write(`${parsed.sentence}\n`);
    return 2;
  }
  const { options } = parsed;
  if (options.help) {
    say(USAGE);
    return 0;
  }
  await drawForms(options);
  if (options.places && !(await findPlaces())) return 1;
  if (options.plot) writePlot();
  if (options.show !== '' && !(await drawShown(options))) return 1;
  return writeSheets(options) ? 0 : 1;
}
