import { type BufferGeometry, CatmullRomCurve3, Vector3 } from 'three';
import type { Triple } from './parts.ts';
import { through } from './skin.ts';

const AROUND = 16;

/**
 * A rod along a curve, as thick as `radii` say at its points, its ends closed. `squash` scales its cross section
 * along x, y and z: [1, 1, 0.5] is half as thick towards the front as it is wide.
 */
export function sweep(
  points: readonly Triple[],
  radii: readonly number[],
  squash: Triple = [1, 1, 1],
): BufferGeometry {
  const [sx, sy, sz] = squash;
  const curve = new CatmullRomCurve3(points.map((p) => new Vector3(...p)));
  const steps = points.length * 8;
  const frames = curve.computeFrenetFrames(steps, false);
  const rings = Array.from({ length: steps + 1 }, (_, s) => {
    const along = curve.getUtoTmapping(s / steps, 0) * (points.length - 1);
    const i = Math.min(Math.floor(along), points.length - 2);
    const [from, to] = [radii[i] ?? 0, radii[i + 1] ?? 0];
    const ease = (t: number) => t * t * (3 - 2 * t);
    const radius = from + (to - from) * ease(along - i);
    const centre = curve.getPointAt(s / steps);
    const [normal, binormal] = [frames.normals[s], frames.binormals[s]];
    return Array.from({ length: AROUND + 1 }, (_, k) => {
      const angle = (Math.PI * 2 * (k % AROUND)) / AROUND;
      const off = new Vector3();
      if (normal) off.addScaledVector(normal, radius * Math.cos(angle));
      if (binormal) off.addScaledVector(binormal, radius * Math.sin(angle));
      return [centre.x + off.x * sx, centre.y + off.y * sy, centre.z + off.z * sz] as const;
    });
  });
  return through(rings, AROUND);
}

/** A spiral around y, from the ground up to `height`. */
export function spiral(radius: number, height: number, turns: number, perTurn = 12): Triple[] {
  const count = Math.max(2, Math.round(turns * perTurn));
  return Array.from({ length: count + 1 }, (_, i) => {
    const angle = (Math.PI * 2 * turns * i) / count;
    return [radius * Math.cos(angle), (height * i) / count, radius * Math.sin(angle)] as const;
  });
}
