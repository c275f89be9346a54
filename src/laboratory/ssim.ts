const WINDOW = 8;
const STRIDE = 4;
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

/**
 * Mean structural similarity of two grey pictures (values 0..255, row by row), 1 for equal ones.
 * Wang, Bovik, Sheikh and Simoncelli 2004, doi:10.1109/TIP.2003.819861, with 8 x 8 windows every 4 pixels.
 * Throws a RangeError where the sizes do not fit.
 */
export function ssim(a: ArrayLike<number>, b: ArrayLike<number>, width: number, height: number): number {
  if (a.length !== width * height || b.length !== a.length)
    throw new RangeError(
      `ssim: expected ${width * height} grey values twice, got ${a.length} and ${b.length}.`,
    );
  const n = WINDOW * WINDOW;
  let [sum, windows] = [0, 0];
  for (let y = 0; y + WINDOW <= height; y += STRIDE)
    for (let x = 0; x + WINDOW <= width; x += STRIDE) {
      let [sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0];
      for (let j = 0; j < WINDOW; j++)
        for (let i = 0; i < WINDOW; i++) {
          const at = (y + j) * width + x + i;
          const [p, q] = [a[at] as number, b[at] as number];
          sa += p;
          sb += q;
          saa += p * p;
          sbb += q * q;
          sab += p * q;
        }
      const [ma, mb] = [sa / n, sb / n];
      const [va, vb, cov] = [saa / n - ma * ma, sbb / n - mb * mb, sab / n - ma * mb];
      sum += ((2 * ma * mb + C1) * (2 * cov + C2)) / ((ma * ma + mb * mb + C1) * (va + vb + C2));
      windows++;
    }
  return sum / windows;
}

/** How far apart two pictures are: 1 - SSIM, within 0..1. */
export function distance(a: ArrayLike<number>, b: ArrayLike<number>, width: number, height: number): number {
  return Math.min(1, Math.max(0, 1 - ssim(a, b, width, height)));
}
