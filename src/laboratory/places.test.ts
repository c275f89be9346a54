import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseManifest } from '#lib/stimuli/manifest.ts';
import { folderOf } from './kept.ts';
import { writePlaces } from './places.ts';
import { GREY_HEIGHT, GREY_WIDTH } from './render/drawing.ts';

const kept = folderOf('picture-discrimination', 1);
const whole = parseManifest(
  JSON.parse(readFileSync(join(kept, 'manifest.json'), 'utf8')),
  'picture-discrimination',
);
/** The first pair of a kept form by itself, as a manifest was written before places were. */
const pair = whole.pairs[0];
const manifest = {
  ...whole,
  pairs: whole.pairs.slice(0, 1),
  pictures: whole.pictures
    .filter(({ family }) => family === pair?.family)
    .map(({ changedAt: _place, ...picture }) => picture),
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laboratory-'));
  for (const { file } of manifest.pictures) copyFileSync(join(kept, file), join(folder, file));
  writeFileSync(join(folder, 'manifest.json'), '{}');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Colours of a file as a browser would read them: the lure is dark in its right half. */
async function read(webp: Uint8Array): Promise<Uint8Array> {
  const lure = manifest.pictures.find(({ role }) => role === 'lure');
  const isLure = webp.byteLength === lure?.bytes;
  return await Promise.resolve(
    Uint8Array.from({ length: GREY_WIDTH * GREY_HEIGHT * 3 }, (_, i) =>
      isLure && Math.floor(i / 3) % GREY_WIDTH >= GREY_WIDTH / 2 ? 20 : 220,
    ),
  );
}

test('the lure of each pair gets its place; nothing else of manifest or pictures changes', async () => {
  await writePlaces(folder, manifest, read);
  const written = parseManifest(
    JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')),
    'picture-discrimination',
  );
  const lure = written.pictures.find(({ role }) => role === 'lure');
  expect(lure?.changedAt?.leftShare).toBeCloseTo(0.5, 1);
  expect(lure?.changedAt?.widthShare).toBeCloseTo(0.5, 1);
  const { pictures, ...rest } = written;
  expect({ ...rest, pictures: pictures.map(({ changedAt: _place, ...picture }) => picture) }).toEqual(
    manifest,
  );
  for (const { file } of manifest.pictures)
    expect(readFileSync(join(folder, file)).equals(readFileSync(join(kept, file))), file).toBe(true);
});

test('a manifest that names a picture which it does not hold is refused', async () => {
  await expect(writePlaces(folder, { ...manifest, pictures: [] }, read)).rejects.toThrow(
    /make the form again/,
  );
});
