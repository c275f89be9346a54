import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ManifestOf,
  parseManifest,
  type StimulusPicture,
  type StimulusPlace,
} from '#lib/stimuli/manifest.ts';
import { placeOfChange } from './change-place.ts';
import type { Domain } from './lures.ts';
import { manifestText } from './manifest-text.ts';
import { PICTURE_HEIGHT, PICTURE_WIDTH } from './render/drawing.ts';
import type { Room } from './rooms/room.ts';
import { changedBoxes, type ScreenBox } from './rooms/visible.ts';

type Side = Pick<StimulusPicture, 'file' | 'parameters'>;

/** Red, green and blue of a kept picture, by its file name. */
export type ReadColours = (file: string) => Promise<Uint8Array>;

/** Where the changed parts of a room are or were; none for an object, nor for a change of the ceiling. */
function boxesOf(domain: Domain, target: Side, lure: Side): readonly ScreenBox[] {
  if (domain === 'object') return [];
  // The parameters of a room's picture are the room; those of its lure, what is different.
  const room = target.parameters as unknown as Room;
  const changed: Room = { ...room, ...(lure.parameters as Partial<Room>) };
  return changedBoxes(room, changed, PICTURE_WIDTH / PICTURE_HEIGHT).flat();
}

/** Where the kept lure of a pair can be seen to differ from its kept target. */
export async function changedAtOf(
  domain: Domain,
  target: Side,
  lure: Side,
  read: ReadColours,
): Promise<StimulusPlace> {
  return placeOfChange(await read(target.file), await read(lure.file), boxesOf(domain, target, lure));
}

/**
 * Writes into the manifest of a kept form where each lure differs from its target; the pictures stay as they are.
 * Throws an Error where the manifest names a picture that it does not hold.
 */
export async function writePlaces(
  folder: string,
  manifest: ManifestOf<'picture-discrimination'>,
  readColours: (webp: Uint8Array) => Promise<Uint8Array>,
): Promise<void> {
  const read: ReadColours = async (file) => await readColours(readFileSync(join(folder, file)));
  const byId = new Map(manifest.pictures.map((picture) => [picture.id, picture]));
  const places = new Map<string, StimulusPlace>();
  for (const pair of manifest.pairs) {
    const [target, lure] = [byId.get(pair.target), byId.get(pair.lure)];
    if (!target || !lure)
      throw new Error(
        `Manifest of form ${manifest.form}: a picture of "${pair.family}" is missing; make the form again.`,
      );
    places.set(lure.id, await changedAtOf(pair.domain, target, lure, read));
  }
  const pictures = manifest.pictures.map((picture) => {
    const changedAt = places.get(picture.id);
    return changedAt ? { ...picture, changedAt } : picture;
  });
  writeFileSync(join(folder, 'manifest.json'), manifestText(parseManifest({ ...manifest, pictures })));
}
