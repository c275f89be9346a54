import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three';
import { rngFromSeed, type Rng } from '../../seed.ts';

/** One ball of leaves. */
export type Blob = { readonly x: number; readonly y: number; readonly z: number; readonly r: number };

type Card = {
  readonly at: Vector3;
  readonly out: Vector3;
  readonly face: Vector3;
  readonly up: Vector3;
  readonly size: number;
  readonly shade: number;
};

const CORNERS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

/** Square cards as one geometry; light falls on them as on the round crown they stand for. */
export function cards(list: readonly Card[]): BufferGeometry {
  const [places, normals, uvs, colours, index]: [number[], number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
    [],
  ];
  const side = new Vector3();
  const corner = new Vector3();
  list.forEach(({ at, out, face, up, size, shade }, n) => {
    side.crossVectors(up, face).normalize();
    const top = face.clone().cross(side).normalize();
    for (const [u, v] of CORNERS) {
      corner
        .copy(at)
        .addScaledVector(side, (u - 0.5) * size)
        .addScaledVector(top, (v - 0.5) * size);
      places.push(corner.x, corner.y, corner.z);
      normals.push(out.x, out.y, out.z);
      uvs.push(u, v);
      colours.push(shade, shade, shade * 0.96);
    }
    index.push(n * 4, n * 4 + 1, n * 4 + 2, n * 4, n * 4 + 2, n * 4 + 3);
  });
  const body = new BufferGeometry();
  body.setAttribute('position', new Float32BufferAttribute(places, 3));
  body.setAttribute('normal', new Float32BufferAttribute(normals, 3));
  body.setAttribute('uv', new Float32BufferAttribute(uvs, 2));
  body.setAttribute('color', new Float32BufferAttribute(colours, 3));
  return body.setIndex(index);
}

const anywhere = (rng: Rng) => {
  const [turn, y] = [rng.between(0, 6.283), rng.between(-1, 1)];
  const out = Math.sqrt(1 - y * y);
  return new Vector3(out * Math.cos(turn), y, out * Math.sin(turn));
};

const kept = new Map<string, BufferGeometry>();

/** A crown of leaf cards over the blobs; kept under its name, because a wood has many alike. */
export function crown(name: string, blobs: readonly Blob[], perBlob: number, size: number): BufferGeometry {
  const known = kept.get(name);
  if (known) return known;
  const rng = rngFromSeed(name);
  const low = Math.min(...blobs.map((b) => b.y - b.r));
  const high = Math.max(...blobs.map((b) => b.y + b.r));
  const middle = new Vector3(0, low + (high - low) * 0.38, 0);
  const list = blobs.flatMap(({ x, y, z, r }) =>
    Array.from({ length: perBlob }, () => {
      const ray = anywhere(rng);
      const depth = rng.between(0.55, 1);
      const at = new Vector3(x, y, z).addScaledVector(ray, r * depth);
      const out = at.clone().sub(middle).normalize().lerp(ray, 0.45).normalize();
      const face = out.clone().addScaledVector(anywhere(rng), 0.9).normalize();
      const height = (at.y - low) / (high - low);
      return {
        at,
        out,
        face,
        up: anywhere(rng),
        size: size * rng.between(0.75, 1.3),
        shade: (0.66 + 0.5 * height) * (0.72 + 0.34 * depth) * rng.between(0.85, 1.12),
      };
    }),
  );
  const made = cards(list);
  kept.set(name, made);
  return made;
}

/** Tiers of drooping branch cards round a stem: spruces and firs. */
export function tiers(
  name: string,
  height: number,
  reach: number,
  rows: number,
  around: number,
): BufferGeometry {
  const known = kept.get(name);
  if (known) return known;
  const rng = rngFromSeed(name);
  const list = Array.from({ length: rows }, (_, row) => {
    const t = row / (rows - 1);
    const wide = reach * (1 - t) ** 0.85 + 0.25;
    const count = Math.max(4, Math.round(around * (1 - 0.55 * t)));
    return Array.from({ length: count }, (_, i) => {
      const turn = (i / count) * 6.283 + row * 1.3 + rng.between(-0.25, 0.25);
      const flat = new Vector3(Math.cos(turn), 0, Math.sin(turn));
      const length = wide * rng.between(0.85, 1.15);
      const at = flat
        .clone()
        .multiplyScalar(length * 0.5)
        .setY(height * (0.1 + 0.88 * t) - length * 0.14);
      const up = flat.clone().setY(-0.34).normalize();
      const out = flat.clone().setY(0.75).normalize();
      return {
        at,
        out,
        face: new Vector3(-up.x * up.y, 1, -up.z * up.y).normalize(),
        up,
        size: length * 1.15,
        shade: (0.75 + 0.4 * t) * rng.between(0.8, 1.15),
      };
    });
  }).flat();
  const made = cards(list);
  kept.set(name, made);
  return made;
}
