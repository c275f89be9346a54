import type { Parameters } from '../changes.ts';
import type { Room } from '../rooms/room.ts';
import type { Thing } from '../rooms/things.ts';

export const PICTURE_WIDTH = 960;
export const PICTURE_HEIGHT = 720;
/** Size at which pictures are compared, and at which candidates are drawn. */
export const GREY_WIDTH = 320;
export const GREY_HEIGHT = 240;

/**
 * What the page is asked to draw; plain JSON. `quality` is WebP's, 0..1. `samples` renderings are averaged. Both have
 * a usual value for each domain.
 */
export type DrawRequest = { readonly quality?: number; readonly samples?: number } & (
  | {
      readonly domain: 'object';
      readonly family: string;
      readonly parameters: Parameters;
      /** Sets size and camera; a lure carries its target's here. */
      readonly frameParameters: Parameters;
    }
  | { readonly domain: 'room'; readonly room: Room; readonly things?: readonly Thing[] }
  | { readonly domain: 'scene'; readonly archetype: string; readonly parameters: Parameters }
);

/** As the page hands it over: bytes as text. */
export type Drawing = {
  readonly webpBase64: string;
  /** Grey values 0..255, GREY_WIDTH x GREY_HEIGHT, row by row. */
  readonly greyBase64: string;
};
