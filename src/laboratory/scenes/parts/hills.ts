import { BufferGeometry, Color, Float32BufferAttribute, type Mesh } from 'three';
import { part } from '../../modelling/parts.ts';
import type { GrainName } from './grain.ts';
import { rough } from './noise.ts';
import { paint } from './paint.ts';

type Range = {
  /** How far away, metres, towards -z. */
  readonly away: number;
  readonly height: number;
  /** Begins the noise: another number is another skyline. */
  readonly seed: number;
  /** Metres between one top and the next. */
  readonly span: number;
  /** 0 for rolling hills, 1 for jagged mountains. */
  readonly jagged: number;
  readonly grain?: GrainName;
  /** Colour by how high the place lies, 0..1, and by a noise in 0..1. */
  readonly colour: (high: number, noise: number) => string;
};

const ACROSS = 90;
const DEEP = 12;

/** A range of hills or mountains far away, across the whole view. */
export function hills({ away, height, seed, span, jagged, grain = 'leafage', colour }: Range): Mesh {
  const [places, colours, uvs, index]: [number[], number[], number[], number[]] = [[], [], [], []];
  const tint = new Color();
  const wide = away * 3.2;
  const depth = height * 2.2 + away * 0.25;
  for (let j = 0; j <= DEEP; j++)
    for (let i = 0; i <= ACROSS; i++) {
      const [s, t] = [i / ACROSS, j / DEEP];
      const x = (s - 0.5) * wide;
      const z = -away + depth * (0.5 - t);
      const ridge = rough(x / span + seed * 7.3, seed * 1.7, 3);
      const folds = rough(x / span + seed * 3.1, z / span + seed, 5);
      const peak = (1 - jagged) * ridge + jagged * (1 - Math.abs(2 * folds - 1)) * (0.45 + 0.75 * ridge);
      const slope = Math.sin(Math.PI * Math.min(1, t * 0.5 + 0.02)) ** (1 + jagged * 0.4);
      const high = slope * Math.max(0, peak * 1.35 - 0.18 + 0.14 * (folds - 0.5));
      places.push(x, high * height - 1, z);
      uvs.push(x / 6, (high * height - z * 0.3) / 6);
      tint.set(colour(Math.min(1, high), folds));
      colours.push(tint.r, tint.g, tint.b);
      if (i === ACROSS || j === DEEP) continue;
      const a = j * (ACROSS + 1) + i;
      index.push(a, a + 1, a + ACROSS + 1, a + 1, a + ACROSS + 2, a + ACROSS + 1);
    }
  const body = new BufferGeometry();
  body.setAttribute('position', new Float32BufferAttribute(places, 3));
  body.setAttribute('uv', new Float32BufferAttribute(uvs, 2));
  body.setAttribute('color', new Float32BufferAttribute(colours, 3));
  body.setIndex(index);
  body.computeVertexNormals();
  const mesh = part(body, paint('#ffffff', grain));
  mesh.castShadow = false;
  return mesh;
}
