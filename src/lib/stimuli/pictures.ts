import type { Outcome } from '#lib/domain/outcome.ts';
import { parseManifest, type StimulusManifest, type StimulusPicture } from './manifest.ts';

/** `unreachable`: neither the network nor the device's own copy has it. `damaged`: it is not the picture it should be. */
export type PictureProblem = 'unreachable' | 'damaged';

/** Decoded pictures of one block. */
export interface PictureSet {
  /** Throws RangeError for an id that was not asked for. */
  get(id: string): HTMLImageElement;
  /** Frees the memory; call when the block is over. */
  release(): void;
}

function urlOf(form: number, file: string): string {
  return `/stimuli/${form}/${file}`;
}

/** Reads the manifest of a form. */
export async function loadManifest(form: number): Promise<Outcome<StimulusManifest, PictureProblem>> {
  const response = await fetch(urlOf(form, 'manifest.json')).catch(() => null);
  if (response?.ok !== true) return { ok: false, reason: 'unreachable' };
  try {
    return { ok: true, value: parseManifest(await response.json()) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function loadPicture(
  form: number,
  picture: StimulusPicture,
): Promise<Outcome<HTMLImageElement, PictureProblem>> {
  const response = await fetch(urlOf(form, picture.file)).catch(() => null);
  if (response?.ok !== true) return { ok: false, reason: 'unreachable' };
  const bytes = await response.arrayBuffer();
  if ((await sha256(bytes)) !== picture.sha256) return { ok: false, reason: 'damaged' };
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
  const images = new Map<string, HTMLImageElement>();
  const release = (): void => {
    for (const image of images.values()) URL.revokeObjectURL(image.src);
    images.clear();
  };
  for (const id of new Set(ids)) {
    const picture = manifest.pictures.find((candidate) => candidate.id === id);
    if (picture === undefined)
      throw new RangeError(`The manifest of form ${manifest.form} has no picture “${id}”`);
    const loaded = await loadPicture(manifest.form, picture);
    if (!loaded.ok) {
      release();
      return loaded;
    }
    images.set(id, loaded.value);
    report(images.size, ids.length);
  }
  return {
    ok: true,
    value: {
      get(id) {
        const image = images.get(id);
        if (image === undefined) throw new RangeError(`Picture “${id}” was not loaded for this block`);
        return image;
      },
      release,
    },
  };
}
