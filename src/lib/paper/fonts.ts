import type { PaperFonts } from './pen.ts';

/** Absolute addresses of TrueType files on our own origin. */
export interface FontUrls {
  readonly regular: string;
  readonly bold: string;
}

/** A typeface could not be loaded: for the letter the service worker has to precache it. */
export class FontMissing extends Error {
  override name = 'FontMissing';
}

async function load(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new FontMissing(`The typeface ${url} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

export async function loadFonts(urls: FontUrls): Promise<PaperFonts> {
  const [regular, bold] = await Promise.all([load(urls.regular), load(urls.bold)]);
  return { regular, bold };
}
