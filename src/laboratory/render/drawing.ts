import type { Parameters } from '../changes.ts';
import type { Room } from '../rooms/room.ts';

export const PICTURE_WIDTH = 960;
export const PICTURE_HEIGHT = 720;
/** Size at which target and lure are compared. */
export const GREY_WIDTH = 320;
export const GREY_HEIGHT = 240;

/** What the page is asked to draw; plain JSON. `quality` is WebP's, 0..1. */
/** `samples` renderings are averaged; few make a quick draft, none given means as many as a fine picture needs. */
export type DrawRequest = { readonly quality: number; readonly samples?: number } & (
  | {
      readonly domain: 'object';
      readonly family: string;
      readonly parameters: Parameters;
      /** Sets size and camera; a lure carries its target's here. */
      readonly frameParameters: Parameters;
    }
  | { readonly domain: 'scene'; readonly room: Room }
);

export type Drawing = {
  readonly webpBase64: string;
  /** Grey values 0..255, GREY_WIDTH x GREY_HEIGHT, row by row. */
  readonly grey: readonly number[];
};
