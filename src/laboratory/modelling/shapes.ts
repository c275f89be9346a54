import {
  CatmullRomCurve3,
  CylinderGeometry,
  ExtrudeGeometry,
  LatheGeometry,
  Path,
  Shape,
  SphereGeometry,
  SplineCurve,
  TorusGeometry,
  TubeGeometry,
  Vector2,
  Vector3,
  type BufferGeometry,
} from 'three';
import { RoundedBoxGeometry } from 'three/examples/jsm/geometries/RoundedBoxGeometry.js';
import type { Triple } from './parts.ts';

/** Radius and height, from bottom to top. */
export type Profile = readonly (readonly [number, number])[];

const vectors = (points: readonly (readonly [number, number])[]) => points.map(([x, y]) => new Vector2(x, y));

/** A turned body; `smooth` runs a curve through the profile, otherwise its corners stay. */
export function lathe(profile: Profile, smooth = false, segments = 64): BufferGeometry {
  const points = smooth ? new SplineCurve(vectors(profile)).getPoints(profile.length * 10) : vectors(profile);
  return new LatheGeometry(
    points.map((p) => new Vector2(Math.max(p.x, 0), p.y)),
    segments,
  );
}

/** A bent rod through the points. */
export function tube(points: readonly Triple[], radius: number, closed = false): BufferGeometry {
  const curve = new CatmullRomCurve3(
    points.map((p) => new Vector3(...p)),
    closed,
  );
  return new TubeGeometry(curve, points.length * 10, radius, 14, closed);
}

/** A straight-sided rod standing on y = 0. */
export function rod(height: number, radius: number, topRadius = radius, sides = 40): BufferGeometry {
  return new CylinderGeometry(topRadius, radius, height, sides).translate(0, height / 2, 0);
}

/** A box with round edges, its middle at 0. */
export function box(width: number, height: number, depth: number, round = 0.01): BufferGeometry {
  return new RoundedBoxGeometry(
    width,
    height,
    depth,
    3,
    Math.min(round, width / 2.01, height / 2.01, depth / 2.01),
  );
}

export function ball(radius: number): BufferGeometry {
  return new SphereGeometry(radius, 48, 32);
}

/** A ring in the x-y plane. */
export function ring(radius: number, thickness: number, arcDeg = 360): BufferGeometry {
  return new TorusGeometry(radius, thickness, 18, 72, (arcDeg * Math.PI) / 180);
}

/** A closed outline in the x-y plane; `smooth` rounds it into one curve. */
export function outline(points: readonly (readonly [number, number])[], smooth = false): Shape {
  if (!smooth) return new Shape(vectors(points));
  const first = points[0];
  if (!first) throw new RangeError('outline: no points.');
  const curve = new CatmullRomCurve3(
    points.map(([x, y]) => new Vector3(x, y, 0)),
    true,
  );
  return new Shape(curve.getPoints(points.length * 10).map((p) => new Vector2(p.x, p.y)));
}

/** A round hole for an outline. */
export function hole(x: number, y: number, radius: number): Path {
  const path = new Path();
  path.absarc(x, y, radius, 0, Math.PI * 2, true);
  return path;
}

/** A plate cut along an outline: from z = -thickness / 2 to thickness / 2, edges softened by `bevel`. */
export function plate(shape: Shape, thickness: number, bevel = 0): BufferGeometry {
  const depth = Math.max(thickness - 2 * bevel, 0.001);
  return new ExtrudeGeometry(shape, {
    depth,
    bevelEnabled: bevel > 0,
    bevelSize: bevel,
    bevelThickness: bevel,
    bevelOffset: -bevel,
    bevelSegments: 4,
    curveSegments: 24,
  }).translate(0, 0, -depth / 2);
}
