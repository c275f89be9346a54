import {
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  CatmullRomCurve3,
  ConeGeometry,
  CylinderGeometry,
  ExtrudeGeometry,
  Float32BufferAttribute,
  LatheGeometry,
  type Shape,
  SphereGeometry,
  TorusGeometry,
  TubeGeometry,
  Uint16BufferAttribute,
  Vector2,
  Vector3,
} from 'three';
import type { Triple } from '../../modelling/parts.ts';
import { outline } from '../../modelling/shapes.ts';

// A scene holds hundreds of things: these solids spend few triangles, unlike those of the single objects.

/** Lays metres over a flat-sided body, seen along the axis each side faces, so that patterns keep their size. */
export function metric(body: BufferGeometry): BufferGeometry {
  const places = body.getAttribute('position');
  const normals = body.getAttribute('normal');
  const uv: number[] = [];
  for (let i = 0; i < places.count; i++) {
    const [x, y, z] = [places.getX(i), places.getY(i), places.getZ(i)];
    const [nx, ny, nz] = [Math.abs(normals.getX(i)), Math.abs(normals.getY(i)), Math.abs(normals.getZ(i))];
    const up = y / Math.max(0.3, Math.hypot(nx, nz));
    if (ny > 0.95) uv.push(x, -z);
    else uv.push(nx > nz ? z : x, up);
  }
  body.setAttribute('uv', new Float32BufferAttribute(uv, 2));
  return body;
}

/** Stretches the given round the body to metres. */
function around(body: BufferGeometry, metresRound: number, metresUp: number): BufferGeometry {
  const uv = body.getAttribute('uv');
  for (let i = 0; i < uv.count; i++) uv.setXY(i, uv.getX(i) * metresRound, uv.getY(i) * metresUp);
  return body;
}

// Signs of x, y, z at the corners of a box: right, left, top, bottom, front, back.
const CORNERS = [
  [1, 1, 1, 1, 1, -1, 1, -1, 1, 1, -1, -1],
  [-1, 1, -1, -1, 1, 1, -1, -1, -1, -1, -1, 1],
  [-1, 1, -1, 1, 1, -1, -1, 1, 1, 1, 1, 1],
  [-1, -1, 1, 1, -1, 1, -1, -1, -1, 1, -1, -1],
  [-1, 1, 1, 1, 1, 1, -1, -1, 1, 1, -1, 1],
  [1, 1, -1, -1, 1, -1, 1, -1, -1, -1, -1, -1],
].flat();
const FACES = [1, 0, 0, -1, 0, 0, 0, 1, 0, 0, -1, 0, 0, 0, 1, 0, 0, -1];
const boxNormals = new Float32BufferAttribute(
  FACES.flatMap((_, i) => (i % 3 === 0 ? [0, 1, 2, 3].flatMap(() => FACES.slice(i, i + 3)) : [])),
  3,
);
const boxIndex = new Uint16BufferAttribute(
  [0, 1, 2, 3, 4, 5].flatMap((f) => [0, 2, 1, 2, 3, 1].map((c) => f * 4 + c)),
  1,
);

/** A box standing on y = 0, its middle at x = z = 0. Built by hand, because a scene has thousands of them. */
export function block(width: number, height: number, depth: number): BufferGeometry {
  const places = new Float32Array(72);
  const uvs = new Float32Array(48);
  for (let i = 0; i < 24; i++) {
    const x = ((CORNERS[i * 3] ?? 0) * width) / 2;
    const y = (((CORNERS[i * 3 + 1] ?? 0) + 1) * height) / 2;
    const z = ((CORNERS[i * 3 + 2] ?? 0) * depth) / 2;
    places.set([x, y, z], i * 3);
    const axis = Math.floor(i / 8);
    uvs.set(axis === 0 ? [z, y] : axis === 1 ? [x, -z] : [x, y], i * 2);
  }
  const body = new BufferGeometry();
  body.setAttribute('position', new BufferAttribute(places, 3));
  body.setAttribute('normal', boxNormals);
  body.setAttribute('uv', new BufferAttribute(uvs, 2));
  return body.setIndex(boxIndex);
}

/** A rod standing on y = 0. */
export function rod(height: number, radius: number, topRadius = radius, sides = 10): BufferGeometry {
  const body = new CylinderGeometry(topRadius, radius, height, sides).translate(0, height / 2, 0);
  return around(body, Math.max(radius, topRadius) * 6.28, height);
}

/** A rod lying along x, its middle at 0. */
export function bar(length: number, radius: number, sides = 8): BufferGeometry {
  return around(new CylinderGeometry(radius, radius, length, sides), radius * 6.28, length).rotateZ(
    Math.PI / 2,
  );
}

export function cone(height: number, radius: number, sides = 12): BufferGeometry {
  return around(new ConeGeometry(radius, height, sides).translate(0, height / 2, 0), radius * 6.28, height);
}

export function ball(radius: number, sides = 12): BufferGeometry {
  return around(
    new SphereGeometry(radius, sides, Math.max(6, Math.round(sides * 0.7))),
    radius * 6.28,
    radius * 3.14,
  );
}

/** The upper half of a ball, standing on y = 0. */
export function dome(radius: number, sides = 16): BufferGeometry {
  return around(
    new SphereGeometry(radius, sides, 7, 0, Math.PI * 2, 0, Math.PI / 2),
    radius * 6.28,
    radius * 1.57,
  );
}

/** A turned body from radius and height pairs, bottom to top. */
export function turned(profile: readonly (readonly [number, number])[], sides = 14): BufferGeometry {
  const points = profile.map(([x, y]) => new Vector2(Math.max(x, 0), y));
  const widest = Math.max(...profile.map(([x]) => x));
  const low = profile[0]?.[1] ?? 0;
  const high = profile.at(-1)?.[1] ?? 1;
  return around(new LatheGeometry(points, sides), widest * 6.28, Math.abs(high - low));
}

/** A bent rod through the points. */
export function pipe(
  points: readonly Triple[],
  radius: number,
  steps = points.length * 4,
  sides = 6,
): BufferGeometry {
  const curve = new CatmullRomCurve3(points.map((p) => new Vector3(...p)));
  return around(new TubeGeometry(curve, steps, radius, sides), curve.getLength(), radius * 6.28);
}

/** A ring in the x-y plane. */
export function ring(radius: number, thickness: number, arcDeg = 360): BufferGeometry {
  return new TorusGeometry(radius, thickness, 6, 24, (arcDeg * Math.PI) / 180);
}

/** A plate in the x-y plane cut along an outline, from z = -thickness to 0. */
export function cut(shape: Shape, thickness: number): BufferGeometry {
  const body = new ExtrudeGeometry(shape, { depth: thickness, bevelEnabled: false, curveSegments: 8 });
  return metric(body.translate(0, 0, -thickness));
}

/** A body with the given cross section in the x-y plane, from z = -depth / 2 to depth / 2. */
export function profile(points: readonly (readonly [number, number])[], depth: number): BufferGeometry {
  const body = new ExtrudeGeometry(outline(points), { depth, bevelEnabled: false, steps: 1 });
  return metric(body.translate(0, 0, -depth / 2));
}

/** A gable standing on y = 0: triangle in the x-y plane, ridge along z. */
export function gable(width: number, height: number, depth: number): BufferGeometry {
  return profile(
    [
      [-width / 2, 0],
      [width / 2, 0],
      [0, height],
    ],
    depth,
  );
}

/** A hipped roof standing on y = 0; `ridge` is its length along x, 0 for a pyramid. */
export function hip(width: number, height: number, depth: number, ridge: number): BufferGeometry {
  const body = new BoxGeometry(width, height, depth).toNonIndexed().translate(0, height / 2, 0);
  const places = body.getAttribute('position');
  for (let i = 0; i < places.count; i++)
    if (places.getY(i) > 0) places.setXYZ(i, Math.sign(places.getX(i)) * (ridge / 2), height, 0);
  body.computeVertexNormals();
  return metric(body);
}
