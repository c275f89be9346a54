import { BufferGeometry, Float32BufferAttribute } from 'three';

/**
 * One cross section of a body that stands along y. `square` is the exponent of its outline: 2 is an ellipse,
 * 4 a rectangle with round corners, 8 nearly a rectangle.
 */
export type Slice = {
  readonly y: number;
  readonly width: number;
  readonly depth: number;
  readonly x?: number;
  readonly z?: number;
  readonly square?: number;
};

type Row = readonly [y: number, width: number, depth: number, x: number, z: number, square: number];

const rowOf = (s: Slice): Row => [s.y, s.width, s.depth, s.x ?? 0, s.z ?? 0, s.square ?? 2];

/** Catmull-Rom between the rows `b` and `c`, one number at a time. */
function between(a: Row, b: Row, c: Row, d: Row, t: number): Row {
  const at = (i: number) => {
    const [p, q, r, s] = [a[i] ?? 0, b[i] ?? 0, c[i] ?? 0, d[i] ?? 0];
    return q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)));
  };
  return [at(0), Math.max(at(1), 0), Math.max(at(2), 0), at(3), at(4), at(5)];
}

function smoothed(rows: readonly Row[], steps: number): Row[] {
  const found: Row[] = [];
  for (let i = 0; i + 1 < rows.length; i++) {
    const [b, c] = [rows[i], rows[i + 1]];
    if (!b || !c) continue;
    for (let k = 0; k < steps; k++) found.push(between(rows[i - 1] ?? b, b, c, rows[i + 2] ?? c, k / steps));
  }
  const last = rows[rows.length - 1];
  return last ? [...found, last] : found;
}

/** Both edges of the seam get the mean of their normals, so that it does not show. */
export function closeSeam(geometry: BufferGeometry, rows: number, around: number): void {
  const normal = geometry.getAttribute('normal');
  for (let r = 0; r < rows; r++) {
    const [i, j] = [r * (around + 1), r * (around + 1) + around];
    const mean = [
      normal.getX(i) + normal.getX(j),
      normal.getY(i) + normal.getY(j),
      normal.getZ(i) + normal.getZ(j),
    ] as const;
    const length = Math.hypot(...mean) || 1;
    for (const k of [i, j]) normal.setXYZ(k, mean[0] / length, mean[1] / length, mean[2] / length);
  }
}

/** A surface through rings of `around + 1` points each (the last is the first again), its ends closed flat. */
export function through(rings: readonly (readonly (readonly number[])[])[], around: number): BufferGeometry {
  const places = rings.flatMap((ring) => ring.flatMap((p) => [...p]));
  const uvs = rings.flatMap((ring, r) => ring.flatMap((_, i) => [i / around, r / (rings.length - 1)]));
  const index: number[] = [];
  const row = around + 1;
  for (let r = 0; r + 1 < rings.length; r++)
    for (let i = 0; i < around; i++) {
      const a = r * row + i;
      index.push(a, a + 1, a + row, a + 1, a + row + 1, a + row);
    }
  // The ends have points of their own, so that their edges stay crisp.
  [rings[0] ?? [], rings[rings.length - 1] ?? []].forEach((ring, end) => {
    const first = places.length / 3;
    places.push(...ring.flatMap((p) => [...p]));
    uvs.push(...ring.flatMap((_, i) => [i / around, end]));
    for (let i = 1; i + 1 < around; i++)
      index.push(first, first + i + (end === 0 ? 1 : 0), first + i + (end === 0 ? 0 : 1));
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(places, 3));
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2));
  geometry.setIndex(index);
  geometry.computeVertexNormals();
  closeSeam(geometry, rings.length, around);
  return geometry;
}

/** A body through slices from bottom to top; `steps` above 1 runs a curve through them. */
export function body(slices: readonly Slice[], steps = 6, around = 48): BufferGeometry {
  const rows = smoothed(slices.map(rowOf), steps);
  const rings = rows.map(([y, width, depth, x, z, square]) =>
    Array.from({ length: around + 1 }, (_, i) => {
      const angle = (Math.PI * 2 * (i % around)) / around;
      const full = (v: number) => Math.sign(v) * Math.abs(v) ** (2 / square);
      return [x + (width / 2) * full(Math.cos(angle)), y, z - (depth / 2) * full(Math.sin(angle))] as const;
    }),
  );
  return through(rings, around);
}
