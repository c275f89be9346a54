const STRONG = 30;

/**
 * True where something strong stands on the upper edge or the sides of a grey picture (0..255, row by row):
 * a lure that has outgrown its target's frame. Soft shadows may reach an edge.
 */
export function touchesEdge(grey: ArrayLike<number>, width: number, height: number): boolean {
  const ground = grey[0] ?? 0;
  const strong = (x: number, y: number) => Math.abs((grey[y * width + x] ?? ground) - ground) > STRONG;
  for (let x = 0; x < width; x++) if (strong(x, 0) || strong(x, height - 1)) return true;
  for (let y = 0; y < height; y++) if (strong(0, y) || strong(width - 1, y)) return true;
  return false;
}
