/** Grey levels of 255 and shares of the picture, from looking at what was drawn: darker or flatter ones show nothing. */
const LEAST_MEAN = 42;
const DARK = 30;
const MOST_DARK = 0.6;
/** Between the 5th and the 95th of a hundred points, ordered by how light they are. */
const LEAST_SPAN = 44;

/** False for a picture in which nothing much can be seen: too dark, or all of one grey. */
export function isClear(grey: Uint8Array): boolean {
  const ordered = grey.toSorted();
  const at = (share: number): number => ordered[Math.round(share * (ordered.length - 1))] ?? 0;
  const mean = grey.reduce((sum, value) => sum + value, 0) / grey.length;
  const dark = grey.filter((value) => value < DARK).length / grey.length;
  return mean >= LEAST_MEAN && dark <= MOST_DARK && at(0.95) - at(0.05) >= LEAST_SPAN;
}
