import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256 } from './desk.ts';
import { clearProgress, readProgress, writeProgress } from './progress.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laboratory-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A step that drew one picture, and its file. */
function drawn(family: string) {
  const bytes = new TextEncoder().encode(family);
  const file = `1-${family}-target.webp`;
  writeFileSync(join(folder, file), bytes);
  return { step: family, pictures: [{ file, sha256: sha256(bytes) }], entry: { family }, sketches: [] };
}
const steps = () => readProgress(folder, 1).map(({ step }) => step);

test('nothing is kept where nothing was begun', () => {
  expect(steps()).toEqual([]);
});

test('whole steps are kept; a damaged one and what came after it are drawn again', () => {
  writeProgress(folder, { laboratoryVersion: 1, drawn: ['jug', 'bell', 'hat'].map(drawn) });
  expect(steps()).toEqual(['jug', 'bell', 'hat']);
  writeFileSync(join(folder, '1-bell-target.webp'), 'damaged');
  expect(steps()).toEqual(['jug']);
});

test('pictures of another version of the laboratory are not mixed in', () => {
  writeProgress(folder, { laboratoryVersion: 2, drawn: [drawn('jug')] });
  expect(steps()).toEqual([]);
});

test('a form that is whole leaves nothing unfinished', () => {
  writeProgress(folder, { laboratoryVersion: 1, drawn: [drawn('jug')] });
  clearProgress(folder);
  expect(steps()).toEqual([]);
});
