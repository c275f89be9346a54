import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readProgress, sha256, writeProgress } from './progress.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laboratory-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function keep(family: string) {
  return (['target', 'lure'] as const).map((role) => {
    const bytes = new TextEncoder().encode(`${family} ${role}`);
    const id = `1-${family}-${role}`;
    writeFileSync(join(folder, `${id}.webp`), bytes);
    return {
      id,
      file: `${id}.webp`,
      family,
      domain: 'object' as const,
      role,
      seed: 's',
      change: null,
      distance: null,
      widthPx: 960,
      heightPx: 720,
      bytes: bytes.byteLength,
      sha256: sha256(bytes),
    };
  });
}
const pair = (family: string) => ({
  family,
  domain: 'object' as const,
  use: 'test' as const,
  target: `1-${family}-target`,
  lure: `1-${family}-lure`,
});

test('nothing is kept where nothing was begun', () => {
  expect(readProgress(folder, 1)).toEqual({ pictures: [], pairs: [] });
});

test('whole pairs are kept, a damaged one is drawn again', () => {
  writeProgress(folder, {
    laboratoryVersion: 1,
    pictures: [...keep('jug'), ...keep('bell')],
    pairs: [pair('jug'), pair('bell')],
  });
  writeFileSync(join(folder, '1-bell-lure.webp'), 'damaged');
  const { pairs, pictures } = readProgress(folder, 1);
  expect(pairs.map((p) => p.family)).toEqual(['jug']);
  expect(pictures.map((p) => p.family)).toEqual(['jug', 'jug']);
});

test('pictures of another version of the laboratory are not mixed in', () => {
  writeProgress(folder, { laboratoryVersion: 1, pictures: keep('jug'), pairs: [pair('jug')] });
  expect(readProgress(folder, 2).pairs).toEqual([]);
});
