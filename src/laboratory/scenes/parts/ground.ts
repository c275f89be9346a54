import { BufferGeometry, Color, Float32BufferAttribute, type Mesh } from 'three';
import { part } from '../../modelling/parts.ts';
import type { GrainName } from './grain.ts';
import { paint } from './paint.ts';

/** Height of the ground in metres at a place. */
export type Height = (x: number, z: number) => number;

export const level: Height = () => 0;

type Land = {
  /** Half width in metres; the grid is fine near x = z = 0 and coarse far away. */
  readonly reach: number;
  readonly cells?: number;
  readonly grain: GrainName;
  readonly height?: Height;
  /** The colour of the ground at a place and height. */
  readonly colour: (x: number, z: number, y: number) => string;
};

const UP = 1.7;

/** Ground as a grid of coloured corners. */
export function land({ reach, cells = 64, grain, height = level, colour }: Land): Mesh {
  const [places, colours, uvs, index]: [number[], number[], number[], number[]] = [[], [], [], []];
  const tint = new Color();
  const at = (i: number) => {
    const t = (i / cells) * 2 - 1;
    return Math.sign(t) * Math.abs(t) ** UP * reach;
  };
  for (let j = 0; j <= cells; j++)
    for (let i = 0; i <= cells; i++) {
      const [x, z] = [at(i), at(j)];
      const y = height(x, z);
      places.push(x, y, z);
      uvs.push(x, -z);
      tint.set(colour(x, z, y));
      colours.push(tint.r, tint.g, tint.b);
      if (i === cells || j === cells) continue;
      const a = j * (cells + 1) + i;
      index.push(a, a + cells + 1, a + 1, a + 1, a + cells + 1, a + cells + 2);
    }
  const grid = new BufferGeometry();
  grid.setAttribute('position', new Float32BufferAttribute(places, 3));
  grid.setAttribute('uv', new Float32BufferAttribute(uvs, 2));
  grid.setAttribute('color', new Float32BufferAttribute(colours, 3));
  grid.setIndex(index);
  grid.computeVertexNormals();
  const mesh = part(grid, paint('#ffffff', grain));
  mesh.castShadow = false;
  return mesh;
}

/** A road, path or river bed along points, lying a little above the ground. */
export function ribbon(
  points: readonly (readonly [number, number])[],
  width: number,
  colour: string,
  grain: GrainName,
  height: Height = level,
  lift = 0.03,
): Mesh {
  const [places, uvs, index]: [number[], number[], number[]] = [[], [], []];
  const smooth = curve(points, 10);
  let along = 0;
  smooth.forEach(([x, z], i) => {
    const [ax, az] = smooth[Math.max(0, i - 1)] ?? [x, z];
    const [bx, bz] = smooth[Math.min(smooth.length - 1, i + 1)] ?? [x, z];
    const length = Math.hypot(bx - ax, bz - az) || 1;
    const [nx, nz] = [-(bz - az) / length, (bx - ax) / length];
    if (i > 0) along += Math.hypot(x - ax, z - az);
    for (const side of [-0.5, 0, 0.5]) {
      const [px, pz] = [x + nx * side * width, z + nz * side * width];
      places.push(px, Math.max(height(px, pz), height(x, z) - 0.2) + lift, pz);
      uvs.push(side * width, along);
    }
    if (i === 0) return;
    const a = (i - 1) * 3;
    for (const k of [a, a + 1]) index.push(k, k + 1, k + 3, k + 1, k + 4, k + 3);
  });
  const strip = new BufferGeometry();
  strip.setAttribute('position', new Float32BufferAttribute(places, 3));
  strip.setAttribute('uv', new Float32BufferAttribute(uvs, 2));
  strip.setIndex(index);
  strip.computeVertexNormals();
  const mesh = part(strip, paint(colour, grain));
  mesh.castShadow = false;
  return mesh;
}

/** A smooth line through the points, `steps` a piece. */
export function curve(
  points: readonly (readonly [number, number])[],
  steps: number,
): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  const at = (i: number) => points[Math.min(points.length - 1, Math.max(0, i))] ?? [0, 0];
  for (let i = 0; i + 1 < points.length; i++)
    for (let s = 0; s < steps; s++) {
      const t = s / steps;
      const [p, a, b, q] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
      const mid = (k: 0 | 1) =>
        0.5 *
        (2 * a[k] +
          (b[k] - p[k]) * t +
          (2 * p[k] - 5 * a[k] + 4 * b[k] - q[k]) * t * t +
          (3 * a[k] - p[k] - 3 * b[k] + q[k]) * t * t * t);
      out.push([mid(0), mid(1)]);
    }
  const last = points.at(-1);
  if (last) out.push(last);
  return out;
}
