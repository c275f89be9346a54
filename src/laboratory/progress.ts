import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './desk.ts';
import type { Drawn } from './maker.ts';

/** What of a picture must be the same on the disk. */
type OnDisk = { readonly file: string; readonly sha256: string };

/** Steps drawn so far; a form takes minutes, and a broken run goes on where it stopped. */
type Progress<Picture, Entry> = {
  readonly laboratoryVersion: number;
  readonly drawn: readonly Drawn<Picture, Entry>[];
};

const place = (folder: string) => join(folder, 'unfinished.json');

function isWhole(folder: string, { file, sha256: expected }: OnDisk): boolean {
  const path = join(folder, file);
  return existsSync(path) && sha256(readFileSync(path)) === expected;
}

/**
 * What an unfinished run of the same laboratory version has left whole in `folder`: its steps up to the first one
 * that is damaged, because each step depends on those before it.
 */
export function readProgress<Picture extends OnDisk, Entry>(
  folder: string,
  laboratoryVersion: number,
): Drawn<Picture, Entry>[] {
  if (!existsSync(place(folder))) return [];
  const progress = JSON.parse(readFileSync(place(folder), 'utf8')) as Progress<Picture, Entry>;
  if (progress.laboratoryVersion !== laboratoryVersion) return [];
  const { drawn } = progress;
  const damaged = drawn.findIndex(({ pictures }) => !pictures.every((picture) => isWhole(folder, picture)));
  return drawn.slice(0, damaged < 0 ? drawn.length : damaged);
}

/** Keeps the steps drawn so far. */
export function writeProgress<Picture, Entry>(folder: string, progress: Progress<Picture, Entry>): void {
  writeFileSync(place(folder), JSON.stringify(progress));
}

/** Called when the form is whole. */
export function clearProgress(folder: string): void {
  rmSync(place(folder), { force: true });
}
