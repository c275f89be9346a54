import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifest, type StimulusManifest, type StimulusTest } from '#lib/stimuli/manifest.ts';
import { makeDesk } from './desk.ts';
import { manifestText } from './manifest-text.ts';
import type { Drawn, FormMaker, PictureOf } from './maker.ts';
import { clearProgress, readProgress, writeProgress } from './progress.ts';
import type { Studio } from './render/browser.ts';

/** A change of drawing is a new version; old forms keep theirs. */
export const LABORATORY_VERSION = 2;

/** Takes away pictures that were drawn and then not taken. */
function removeRejected(folder: string, { pictures }: StimulusManifest): void {
  const taken = new Set(pictures.map(({ file }) => file));
  const drawn = readdirSync(folder).filter((file) => file.endsWith('.webp'));
  for (const file of drawn) if (!taken.has(file)) rmSync(join(folder, file));
}

/** Draws a form into `folder`: the pictures, and last the manifest; goes on where a broken run stopped. */
export async function makeForm<T extends StimulusTest, Entry>(
  maker: FormMaker<T, Entry>,
  studio: Studio,
  form: number,
  folder: string,
  say: (line: string) => void,
): Promise<StimulusManifest> {
  mkdirSync(folder, { recursive: true });
  const desk = makeDesk(studio, folder);
  const drawn: Drawn<PictureOf<T>, Entry>[] = readProgress(folder, LABORATORY_VERSION);
  const steps = maker.steps(form);
  for (const [i, step] of steps.entries()) {
    if (i < drawn.length) continue;
    drawn.push({ step: step.id, ...(await step.draw(desk, drawn)) });
    writeProgress(folder, { laboratoryVersion: LABORATORY_VERSION, drawn });
    say(`${maker.test} ${form}: ${i + 1} of ${steps.length}, ${step.id}`);
  }
  const manifest = parseManifest({
    schema: 2,
    paradigm: maker.test,
    form,
    licence: 'CC0-1.0',
    laboratoryVersion: LABORATORY_VERSION,
    ...maker.compose(form, drawn),
    pictures: drawn.flatMap(({ pictures }) => pictures),
  });
  removeRejected(folder, manifest);
  writeFileSync(join(folder, 'manifest.json'), manifestText(manifest));
  clearProgress(folder);
  return manifest;
}
