import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { GrainName } from './grain.ts';
import { paint } from './paint.ts';
import { bar, block, gable, rod } from './solid.ts';

export type FenceKind = 'picket' | 'rails' | 'wall' | 'iron' | 'wire' | 'hedge';

function pickets(length: number, colour: string): Group {
  const count = Math.round(length / 0.22);
  const white = paint(colour, 'timber');
  return group(
    ...repeat(count, (i) =>
      part(block(0.11, 0.95, 0.03), white, [-length / 2 + (length * (i + 0.5)) / count, 0.06, 0]),
    ),
    ...[0.3, 0.75].map((y) => part(block(length, 0.09, 0.04), white, [0, y, -0.04])),
  );
}

function rails(length: number, colour: string): Group {
  const posts = Math.max(2, Math.round(length / 2.4) + 1);
  const timber = paint(colour, 'timber');
  return group(
    ...repeat(posts, (i) =>
      part(rod(1.2, 0.08, 0.07, 6), timber, [-length / 2 + (length * i) / (posts - 1), 0, 0]),
    ),
    ...[0.45, 0.85].map((y) => part(bar(length, 0.055, 6), timber, [0, y, 0.05])),
  );
}

function iron(length: number, colour: string): Group {
  const count = Math.round(length / 0.3);
  const metal = paint(colour);
  return group(
    ...repeat(count, (i) =>
      part(block(0.03, 1, 0.03), metal, [-length / 2 + (length * (i + 0.5)) / count, 0.05, 0]),
    ),
    ...[0.12, 0.98].map((y) => part(block(length, 0.05, 0.05), metal, [0, y, 0])),
    ...repeat(Math.round(length / 3) + 1, (i) =>
      part(block(0.09, 1.15, 0.09), metal, [
        -length / 2 + (length * i) / Math.max(1, Math.round(length / 3)),
        0,
        0,
      ]),
    ),
  );
}

function wire(length: number, colour: string): Group {
  const posts = Math.max(2, Math.round(length / 3) + 1);
  return group(
    ...repeat(posts, (i) =>
      part(rod(1.25, 0.06, 0.05, 6), paint(colour, 'timber'), [
        -length / 2 + (length * i) / (posts - 1),
        0,
        0,
      ]),
    ),
    ...[0.35, 0.7, 1.05].map((y) => part(bar(length, 0.014, 4), paint('#6f7376'), [0, y, 0.05])),
  );
}

/** A wall of stones or bricks, capped. */
export function wallAlong(
  length: number,
  height: number,
  thickness: number,
  colour: string,
  grain: GrainName,
): Group {
  return group(
    part(block(length, height, thickness), paint(colour, grain)),
    part(block(length + 0.06, 0.1, thickness + 0.1), paint(colour), [0, height, 0]),
  );
}

/** A fence `length` metres along x, its foot on y = 0. */
export function fence(kind: FenceKind, length: number, colour: string): Group {
  switch (kind) {
    case 'picket':
      return pickets(length, colour);
    case 'rails':
      return rails(length, colour);
    case 'wall':
      return wallAlong(length, 0.9, 0.4, colour, 'rubble');
    case 'iron':
      return iron(length, colour);
    case 'wire':
      return wire(length, colour);
    case 'hedge':
      return group(
        part(block(length, 1.05, 0.7), paint(colour, 'leafage')),
        part(gable(0.72, 0.12, length), paint(colour, 'leafage'), [0, 1.05, 0], [0, 90, 0]),
      );
  }
}

/** A fence from one place to another; `height` follows the ground at both ends. */
export function fenceBetween(
  kind: FenceKind,
  from: readonly [number, number],
  to: readonly [number, number],
  colour: string,
  height: (x: number, z: number) => number = () => 0,
): Group {
  const [dx, dz] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dz);
  const [a, b] = [height(...from), height(...to)];
  const turned = put(
    fence(kind, length, colour),
    [0, 0, 0],
    [0, 0, (Math.atan2(b - a, length) * 180) / Math.PI],
  );
  return put(
    group(turned),
    [(from[0] + to[0]) / 2, (a + b) / 2, (from[1] + to[1]) / 2],
    [0, (-Math.atan2(dz, dx) * 180) / Math.PI, 0],
  );
}
