import { Vector3 } from 'three';
import type { Mesh } from 'three';
import { part } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { cards } from './crown.ts';
import { type Height, level } from './ground.ts';
import type { LeafName } from './leaves.ts';
import { paint } from './paint.ts';

type Area = {
  readonly x: readonly [number, number];
  readonly z: readonly [number, number];
  readonly free?: (x: number, z: number) => boolean;
};

/** Grass, reed or flowers strewn over an area, upright cards in all directions. */
export function tufts(
  rng: Rng,
  count: number,
  { x, z, free = () => true }: Area,
  size: number,
  colour: string,
  leaf: LeafName = 'leaf grass',
  height: Height = level,
): Mesh {
  const up = new Vector3(0, 1, 0);
  const list = Array.from({ length: count }, () => {
    const [px, pz] = [rng.between(...x), rng.between(...z)];
    const turn = rng.between(0, 6.283);
    const tall = size * rng.between(0.6, 1.25);
    return {
      at: new Vector3(px, height(px, pz) + tall * 0.48, pz),
      out: up,
      face: new Vector3(Math.cos(turn), 0, Math.sin(turn)),
      up,
      size: tall,
      shade: rng.between(0.75, 1.15),
    };
  }).filter(({ at }) => free(at.x, at.z));
  const mesh = part(cards(list), paint(colour, leaf));
  mesh.castShadow = false;
  return mesh;
}
