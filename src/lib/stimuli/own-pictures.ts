import type { Outcome } from '#lib/domain/outcome.ts';
import { pictureSet, type PictureProblem, type PictureSet } from './pictures.ts';

/**
 * Loads and decodes pictures that a test brings along in its own folder. They are part of the app's files, so they
 * need no manifest: the build names each by its content.
 * @param addresses picture id to address
 */
export async function loadOwnPictures(
  addresses: Readonly<Record<string, string>>,
  ids: readonly string[],
  report: (done: number, total: number) => void,
): Promise<Outcome<PictureSet, PictureProblem>> {
  const images = new Map<string, HTMLImageElement>();
  const wanted = [...new Set(ids)];
  for (const id of wanted) {
    const address = addresses[id];
    if (address === undefined) throw new RangeError(`The test brings no picture “${id}”`);
    const image = new Image();
    image.src = address;
    image.alt = '';
    image.draggable = false;
    try {
      await image.decode();
    } catch {
      return { ok: false, reason: 'unreachable' };
    }
    images.set(id, image);
    report(images.size, wanted.length);
  }
  return { ok: true, value: pictureSet(images, () => images.clear()) };
}
