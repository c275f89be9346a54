import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StimulusPicture } from '#lib/stimuli/manifest.ts';
import type { ReadColours } from './places.ts';
import type { Studio } from './render/browser.ts';
import { type DrawRequest, PICTURE_HEIGHT, PICTURE_WIDTH } from './render/drawing.ts';

/** What the laboratory knows of a picture before it is drawn. */
export type Label = Pick<StimulusPicture, 'id' | 'family' | 'seed' | 'parameters'>;

export type Kept = Label & Pick<StimulusPicture, 'file' | 'widthPx' | 'heightPx' | 'bytes' | 'sha256'>;

/** Where the pictures of one form are drawn and kept. */
export type Desk = {
  /** Grey values of a quick small rendering. */
  readonly draft: (request: DrawRequest) => Promise<Uint8Array>;
  /** Draws a picture, writes its file, and gives what the manifest says of it, and its grey values. */
  readonly keep: (
    label: Label,
    request: DrawRequest,
  ) => Promise<{ readonly picture: Kept; readonly grey: Uint8Array }>;
  /** Colours of a picture that was kept here, by its file name. */
  readonly colours: ReadColours;
};

/** SHA-256 of the bytes, lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A desk whose pictures go into `folder`. */
export function makeDesk(studio: Studio, folder: string): Desk {
  return {
    draft: studio.draft,
    keep: async (label, request) => {
      const { webp, grey } = await studio.draw(request);
      const file = `${label.id}.webp`;
      writeFileSync(join(folder, file), webp);
      const { id, family, seed, parameters } = label;
      const size = { widthPx: PICTURE_WIDTH, heightPx: PICTURE_HEIGHT, bytes: webp.byteLength };
      return { picture: { id, file, family, seed, parameters, ...size, sha256: sha256(webp) }, grey };
    },
    colours: async (file) => await studio.readColours(readFileSync(join(folder, file))),
  };
}
