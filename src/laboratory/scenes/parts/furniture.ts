import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { crown } from './crown.ts';
import { glow, paint, print } from './paint.ts';
import { ball, block, cone, pipe, ring, rod, turned } from './solid.ts';

/** A table on four legs. */
export function table(width: number, depth: number, colour: string, height = 0.75): Group {
  const timber = paint(colour, 'timber');
  return group(
    part(block(width, 0.05, depth), paint(colour, 'planks'), [0, height - 0.05, 0]),
    part(block(width - 0.12, 0.09, depth - 0.12), timber, [0, height - 0.14, 0]),
    ...[-1, 1].flatMap((x) =>
      [-1, 1].map((z) =>
        part(block(0.07, height - 0.05, 0.07), timber, [x * (width / 2 - 0.07), 0, z * (depth / 2 - 0.07)]),
      ),
    ),
  );
}

/** A shelf, its front towards +z; what it holds is one of the prints. */
export function shelf(
  width: number,
  height: number,
  colour: string,
  holds: 'print books' | 'print goods' | 'print bottles',
  tint = '#ffffff',
): Group {
  const timber = paint(colour, 'timber');
  const boards = Math.max(2, Math.round(height / 0.34));
  const step = height / boards;
  const stock = block(width - 0.06, height - 0.1, 0.02);
  const uv = stock.getAttribute('uv');
  const rows = holds === 'print books' ? 3 : 3;
  for (let i = 0; i < uv.count; i++) uv.setXY(i, uv.getX(i) * 0.9, (uv.getY(i) / step) * (1 / rows));
  return group(
    part(stock, print(holds, tint), [0, 0.06, 0.12]),
    ...repeat(boards + 1, (i) => part(block(width, 0.04, 0.36), timber, [0, i * step, 0])),
    ...[-1, 1].map((s) => part(block(0.05, height + 0.04, 0.36), timber, [(s * width) / 2, 0, 0])),
    part(block(width, height, 0.03), timber, [0, 0, -0.17]),
  );
}

/** A long bench with a back: churches, waiting halls. It looks towards -z. */
export function pew(width: number, colour: string): Group {
  const timber = paint(colour, 'timber');
  return group(
    part(block(width, 0.06, 0.42), timber, [0, 0.42, 0]),
    part(block(width, 0.5, 0.06), timber, [0, 0.46, 0.24], [7, 0, 0]),
    part(block(width, 0.05, 0.24), timber, [0, 0.92, 0.36]),
    ...[-1, 1].map((s) => part(block(0.08, 0.98, 0.56), timber, [(s * width) / 2, 0, 0.06])),
  );
}

/** An upholstered seat that looks towards +z; wider ones are sofas. */
export function sofa(width: number, colour: string): Group {
  const cloth = paint(colour, 'carpet');
  return group(
    part(block(width, 0.3, 0.8), cloth, [0, 0.12, 0]),
    part(block(width - 0.34, 0.14, 0.68), cloth, [0, 0.4, 0.06]),
    part(block(width, 0.5, 0.22), cloth, [0, 0.38, -0.32], [-6, 0, 0]),
    ...[-1, 1].map((s) => part(block(0.2, 0.34, 0.82), cloth, [s * (width / 2 - 0.1), 0.3, 0])),
    ...[-1, 1].flatMap((x) =>
      [-1, 1].map((z) =>
        part(block(0.07, 0.12, 0.07), paint('#3a2c22'), [x * (width / 2 - 0.12), 0, z * 0.3]),
      ),
    ),
  );
}

export type PendantKind = 'cone' | 'globe' | 'tube' | 'bowl';

/** A lamp that hangs from `height` down to `low`. */
export function pendant(kind: PendantKind, height: number, low: number, colour: string, lit: string): Group {
  const cord = part(rod(height - low, 0.012, 0.012, 4), paint('#2f2d2a'), [0, low, 0]);
  const light = glow(lit, 1.7);
  switch (kind) {
    case 'cone':
      return group(
        cord,
        part(rod(0.26, 0.3, 0.08, 14), paint(colour), [0, low - 0.22, 0]),
        part(ball(0.1, 8), light, [0, low - 0.2, 0]),
      );
    case 'globe':
      return group(cord, part(ball(0.2, 12), light, [0, low - 0.15, 0]));
    case 'tube':
      return group(
        ...[-0.6, 0.6].map((x) => part(rod(height - low, 0.012, 0.012, 4), paint('#2f2d2a'), [x, low, 0])),
        part(block(1.6, 0.08, 0.2), paint(colour), [0, low, 0]),
        part(block(1.5, 0.05, 0.12), light, [0, low - 0.05, 0]),
      );
    case 'bowl':
      return group(
        cord,
        part(
          turned(
            [
              [0.05, 0],
              [0.24, 0.06],
              [0.32, 0.2],
              [0.3, 0.2],
            ],
            16,
          ),
          light,
          [0, low - 0.3, 0],
        ),
      );
  }
}

/** A chandelier with candles in a ring. */
export function chandelier(height: number, low: number, radius: number, metal: string): Group {
  const brass = paint(metal);
  const arms = Math.round(radius * 9);
  return group(
    part(rod(height - low, 0.02, 0.02, 5), brass, [0, low, 0]),
    part(ball(radius * 0.22, 9), brass, [0, low - radius * 0.1, 0]),
    part(ring(radius, 0.03), brass, [0, low, 0], [90, 0, 0]),
    ...repeat(arms, (i) => {
      const turn = (i / arms) * 6.283;
      const [x, z] = [radius * Math.cos(turn), radius * Math.sin(turn)];
      return [
        part(
          pipe(
            [
              [0, low, 0],
              [x * 0.5, low - radius * 0.25, z * 0.5],
              [x, low, z],
            ],
            0.018,
            6,
            4,
          ),
          brass,
        ),
        part(rod(0.16, 0.03, 0.03, 6), paint('#f4ecd8'), [x, low, z]),
        part(cone(0.1, 0.035, 6), glow('#ffdc8f', 2.4), [x, low + 0.16, z]),
      ];
    }).flat(),
  );
}

export type PlantKind = 'leafy' | 'palm' | 'slim';

/** A plant in a pot. */
export function pottedPlant(kind: PlantKind, tall: number, pot: string, rng: Rng): Group {
  const green = rng.pick(['#5f8a4c', '#4f7a45', '#6f9654']);
  const blobs =
    kind === 'slim'
      ? repeat(4, (i) => ({ x: 0, y: 0.45 + i * 0.17, z: 0, r: 0.17 }))
      : kind === 'palm'
        ? [{ x: 0, y: 0.95, z: 0, r: 0.35 }]
        : [
            { x: 0, y: 0.62, z: 0, r: 0.26 },
            { x: 0.14, y: 0.82, z: 0.05, r: 0.2 },
            { x: -0.13, y: 0.8, z: -0.06, r: 0.2 },
          ];
  const leaf = kind === 'palm' ? ('leaf frond' as const) : ('leaf broad' as const);
  return put(
    group(
      part(
        turned(
          [
            [0.13, 0],
            [0.19, 0.28],
            [0.2, 0.3],
            [0.17, 0.3],
          ],
          12,
        ),
        paint(pot),
      ),
      part(rod(0.04, 0.16, 0.16, 10), paint('#4a3828', 'earth'), [0, 0.26, 0]),
      part(rod(kind === 'palm' ? 0.7 : 0.4, 0.03, 0.02, 6), paint('#7a6248', 'bark'), [0, 0.28, 0]),
      part(
        crown(`plant ${kind}`, blobs, kind === 'palm' ? 22 : 13, kind === 'palm' ? 0.75 : 0.3),
        paint(green, leaf),
      ),
    ),
    [0, 0, 0],
    [0, rng.integer(0, 359), 0],
    tall,
  );
}

/** A framed picture on a wall that faces +z, its middle at y = 0. */
export function framed(width: number, height: number, frame: string, rng: Rng): Group {
  const [sky, land, spot] = [
    rng.pick(['#9fb8c9', '#d9c49a', '#7a8aa8', '#e3d4b8', '#c99a7a']),
    rng.pick(['#6f7f4c', '#8a5a3c', '#4f5f5a', '#a8884c']),
    rng.pick(['#b5403a', '#e3c25a', '#f2ead6', '#3a4a5c']),
  ];
  const horizon = rng.between(0.25, 0.6);
  return group(
    part(block(width + 0.16, height + 0.16, 0.07), paint(frame), [0, -height / 2 - 0.08, 0]),
    part(block(width, height, 0.02), paint(sky, 'plaster'), [0, -height / 2, 0.035]),
    part(block(width, height * horizon, 0.02), paint(land, 'plaster'), [0, -height / 2, 0.038]),
    part(
      rod(0.02, height * 0.14, height * 0.14, 14),
      paint(spot),
      [rng.between(-0.3, 0.3) * width, rng.between(-0.05, 0.28) * height, 0.04],
      [90, 0, 0],
    ),
  );
}
