import type { Display } from '#lib/ui/display.ts';

export const COLOURS = ['light', 'dark', 'strong', 'device'] as const satisfies readonly Display['colours'][];
/** Those of the app, and twice the size, as a browser can be set. */
export const SIZES = ['normal', 'large', 'largest', 'double'] as const;
export type Size = (typeof SIZES)[number];

/** What the address asks for, as in `/galerie?colours=dark&size=double`; light and normal where it does not. */
export function displayOf(search: URLSearchParams): {
  readonly colours: Display['colours'];
  readonly size: Size;
} {
  return {
    colours: COLOURS.find((one) => one === search.get('colours')) ?? 'light',
    size: SIZES.find((one) => one === search.get('size')) ?? 'normal',
  };
}
