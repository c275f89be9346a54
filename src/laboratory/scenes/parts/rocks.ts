import { DodecahedronGeometry, type Group } from 'three';
import { group, part, put } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { rough } from './noise.ts';
import { paint } from './paint.ts';
import { metric } from './solid.ts';

/** A boulder about 1 metre wide at size 1, half sunk into the ground. */
export function boulder(rng: Rng, size: number, colour = '#8f8a80'): Group {
  const seed = rng.integer(0, 99);
  const body = new DodecahedronGeometry(0.6, 1);
  const places = body.getAttribute('position');
  for (let i = 0; i < places.count; i++) {
    const [x, y, z] = [places.getX(i), places.getY(i), places.getZ(i)];
    const by = 0.72 + 0.6 * rough(x * 2 + seed, (y + z) * 2 - seed, 3);
    places.setXYZ(i, x * by, y * by * 0.75, z * by);
  }
  body.computeVertexNormals();
  return put(
    group(part(metric(body), paint(colour, 'rock'))),
    [0, size * 0.12, 0],
    [rng.integer(-12, 12), rng.integer(0, 359), rng.integer(-12, 12)],
    size,
  );
}

/** Stones laid in a ring. */
export function boulderRing(count: number, radius: number): Group[] {
  return Array.from({ length: count }, (_, i) => {
    const turn = (i / count) * 6.283;
    return put(
      group(part(metric(new DodecahedronGeometry(0.17, 0)), paint('#8a857c', 'rock'))),
      [radius * Math.cos(turn), 0.08, radius * Math.sin(turn)],
      [0, i * 50, 0],
    );
  });
}
