import type { Outcome } from '#lib/domain/outcome.ts';
import {
  type ManifestOf,
  parseManifest,
  type StimulusManifest,
  type StimulusPicture,
  type StimulusTest,
} from './manifest.ts';

/** `unreachable`: neither the network nor the device's own copy has it. `damaged`: it is not the picture it should be. */
export type PictureProblem = 'unreachable' | 'damaged';

/** Decoded pictures of one block. */
export interface PictureSet {
  /** Throws RangeError for an id that was not asked for. */
  get(id: string): HTMLImageElement;
  /** Frees the memory; call when the block is over. */
  release(): void;
}

/** The loaded pictures as a block asks for them. */
export function pictureSet(images: ReadonlyMap<string, HTMLImageElement>, release: () => void): PictureSet {
  return {
    get(id) {
      const image = images.get(id);
      if (image === undefined) throw new RangeError(`Picture “${id}” was not loaded for this block`);
      return image;
    },
    release,
  };
}

/** Address of a file of a form. */
export function stimulusUrl(test: StimulusTest, form: number, file: string): string {
  return `/stimuli/${test}/${form}/${file}`;
}

/** Lets go of the device's own copy of a file that turned out to be damaged, so that the next try fetches it anew. */
async function forget(url: string): Promise<void> {
  if (!('caches' in globalThis)) return;
  const names = await caches.keys();
  await Promise.all(names.map(async (name) => await (await caches.open(name)).delete(url)));
}

/** Reads the manifest of a form. */
export async function loadManifest<T extends StimulusTest>(
  test: T,
  form: number,
): Promise<Outcome<ManifestOf<T>, PictureProblem>> {
  const url = stimulusUrl(test, form, 'manifest.json');
  const response = await fetch(url).catch(() => null);
  if (response?.ok !== true) return { ok: false, reason: 'unreachable' };
  try {
    return { ok: true, value: parseManifest(await response.json(), test) };
  } catch {
    await forget(url);
    return { ok: false, reason: 'damaged' };
  }
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function loadPicture(
  { paradigm, form }: StimulusManifest,
  picture: StimulusPicture,
): Promise<Outcome<HTMLImageElement, PictureProblem>> {
  const url = stimulusUrl(paradigm, form, picture.file);
  const response = await fetch(url).catch(() => null);
  if (response?.ok !== true) return { ok: false, reason: 'unreachable' };
  const bytes = await response.arrayBuffer();
  if ((await sha256(bytes)) !== picture.sha256) {
    await forget(url);
    return { ok: false, reason: 'damaged' };
  }
  const image = new Image(picture.widthPx, picture.heightPx);
  image.src = URL.createObjectURL(new Blob([bytes], { type: 'image/webp' }));
  image.alt = '';
  image.draggable = false;
  try {
    await image.decode();
    return { ok: true, value: image };
  } catch {
    URL.revokeObjectURL(image.src);
    return { ok: false, reason: 'damaged' };
  }
}

/** Fetches, checks and decodes pictures, all before the first of them is needed. */
export async function loadPictures(
  manifest: StimulusManifest,
  ids: readonly string[],
  report: (done: number, total: number) => void,
): Promise<Outcome<PictureSet, PictureProblem>> {
  const byId = new Map<string, StimulusPicture>(manifest.pictures.map((picture) => [picture.id, picture]));
  const images = new Map<string, HTMLImageElement>();
  const release = (): void => {
    for (const image of images.values()) URL.revokeObjectURL(image.src);
    images.clear();
  };
  for (const id of new Set(ids)) {
    const picture = byId.get(id);
    if (picture === undefined)
      throw new RangeError(`The manifest of form ${manifest.form} has no picture “${id}”`);
    const loaded = await loadPicture(manifest, picture);
    if (!loaded.ok) {
      release();
      return loaded;
    }
    images.set(id, loaded.value);
    report(images.size, ids.length);
  }
  return { ok: true, value: pictureSet(images, release) };
}
