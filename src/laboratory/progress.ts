import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StimulusManifest, StimulusPair, StimulusPicture } from '#lib/stimuli/manifest.ts';

/** Pairs drawn so far; drawing takes minutes, and a broken run goes on where it stopped. */
type Progress = {
  readonly laboratoryVersion: number;
  readonly pictures: StimulusPicture[];
  readonly pairs: StimulusPair[];
};

/** SHA-256 of the bytes, lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const place = (folder: string) => join(folder, 'unfinished.json');

/** What an unfinished run of the same laboratory version has left whole in `folder`. */
export function readProgress(
  folder: string,
  laboratoryVersion: number,
): Pick<StimulusManifest, 'pictures' | 'pairs'> {
  const none = { pictures: [], pairs: [] };
  if (!existsSync(place(folder))) return none;
  const progress = JSON.parse(readFileSync(place(folder), 'utf8')) as Progress;
  if (progress.laboratoryVersion !== laboratoryVersion) return none;
  const whole = new Set(
    progress.pictures
      .filter(
        (p) => existsSync(join(folder, p.file)) && sha256(readFileSync(join(folder, p.file))) === p.sha256,
      )
      .map((p) => p.id),
  );
  const pairs = progress.pairs.filter((pair) => whole.has(pair.target) && whole.has(pair.lure));
  const kept = new Set(pairs.flatMap((pair) => [pair.target, pair.lure]));
  return { pairs, pictures: progress.pictures.filter((p) => kept.has(p.id)) };
}

export function writeProgress(folder: string, progress: Progress): void {
  writeFileSync(place(folder), JSON.stringify(progress));
}

export function clearProgress(folder: string): void {
  rmSync(place(folder), { force: true });
}
