import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseManifest } from '#lib/stimuli/manifest.ts';
import { BANDS } from './pair.ts';
import { median } from './summary.ts';

const STIMULI = 'static/stimuli';
const forms = existsSync(STIMULI)
  ? readdirSync(STIMULI).filter((name) => existsSync(`${STIMULI}/${name}/manifest.json`))
  : [];

test('form 1 is kept', () => expect(forms).toContain('1'));

describe.each(forms)('form %s as it is kept', (form) => {
  const folder = `${STIMULI}/${form}`;
  const manifest = parseManifest(JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')));

  test('every picture is there, and is the one the manifest means', () => {
    for (const picture of manifest.pictures) {
      const webp = readFileSync(`${folder}/${picture.file}`);
      expect(webp.byteLength, picture.id).toBe(picture.bytes);
      expect(createHash('sha256').update(webp).digest('hex'), picture.id).toBe(picture.sha256);
    }
  });

  test('no picture lies in the folder that the manifest does not name', () => {
    const named = new Set(manifest.pictures.map((p) => p.file));
    expect(readdirSync(folder).filter((name) => name.endsWith('.webp') && !named.has(name))).toEqual([]);
  });

  test('no two pictures are the same', () => {
    expect(new Set(manifest.pictures.map((p) => p.sha256)).size).toBe(manifest.pictures.length);
  });

  test('the distance of every pair lies in its band', () => {
    for (const { distance, domain, id } of manifest.pictures) {
      if (distance === null) continue;
      expect(distance, id).toBeGreaterThanOrEqual(BANDS[domain].low);
      expect(distance, id).toBeLessThanOrEqual(BANDS[domain].high);
    }
  });

  test('the median picture is at most 25 KiB', () => {
    expect(median(manifest.pictures.map((p) => p.bytes)) / 1024).toBeLessThanOrEqual(25);
  });
});
