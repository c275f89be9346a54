import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifest, type StimulusManifest, type StimulusPicture } from '#lib/stimuli/manifest.ts';
import { type DrawnPair, drawPair } from './pair.ts';
import { planForm } from './plan.ts';
import { clearProgress, readProgress, sha256, writeProgress } from './progress.ts';
import type { Studio } from './render/browser.ts';
import { type Drawing, PICTURE_HEIGHT, PICTURE_WIDTH } from './render/drawing.ts';

/** A change of drawing is a new version; old forms keep theirs. */
export const LABORATORY_VERSION = 1;

function picture(
  form: number,
  pair: DrawnPair,
  role: 'target' | 'lure',
  drawing: Drawing,
  folder: string,
): StimulusPicture {
  const id = `${form}-${pair.family}-${role}`;
  const file = `${id}.webp`;
  const webp = Buffer.from(drawing.webpBase64, 'base64');
  writeFileSync(join(folder, file), webp);
  const lure = role === 'lure';
  return {
    id,
    file,
    family: pair.family,
    domain: pair.domain,
    role,
    seed: lure ? pair.lureSeed : pair.targetSeed,
    change: lure ? pair.change : null,
    distance: lure ? pair.distance : null,
    widthPx: PICTURE_WIDTH,
    heightPx: PICTURE_HEIGHT,
    bytes: webp.byteLength,
    sha256: sha256(webp),
  };
}

/** Draws form `form` into `folder`: the pictures, and last the manifest; goes on where a broken run stopped. */
export async function makeForm(
  studio: Studio,
  form: number,
  folder: string,
  say: (line: string) => void,
): Promise<StimulusManifest> {
  mkdirSync(folder, { recursive: true });
  const { pictures, pairs } = readProgress(folder, LABORATORY_VERSION);
  const plan = planForm(form);
  for (const [i, planned] of plan.entries()) {
    if (pairs.some((pair) => pair.family === planned.family && pair.domain === planned.domain)) continue;
    const drawn = await drawPair(studio, form, planned);
    const target = picture(form, drawn, 'target', drawn.target, folder);
    const lure = picture(form, drawn, 'lure', drawn.lure, folder);
    pictures.push(target, lure);
    pairs.push({
      family: drawn.family,
      domain: drawn.domain,
      use: drawn.use,
      target: target.id,
      lure: lure.id,
    });
    writeProgress(folder, { laboratoryVersion: LABORATORY_VERSION, pictures, pairs });
    say(`${i + 1}/${plan.length} ${drawn.family}: ${drawn.change}, distance ${drawn.distance}`);
  }
  const manifest = parseManifest({
    schema: 1,
    form,
    paradigm: 'picture-discrimination',
    licence: 'CC0-1.0',
    laboratoryVersion: LABORATORY_VERSION,
    pictures,
    pairs,
  });
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  clearProgress(folder);
  return manifest;
}
