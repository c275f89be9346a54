import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { caskLying, caskStanding, bottleRack } from '../parts/cellar-things.ts';
import { chandelier, pendant, table } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import { drawInside, indoors, type Inside } from '../parts/indoors.ts';
import { glow, paint } from '../parts/paint.ts';
import { block, cone, rod } from '../parts/solid.ts';
import { vaultRibs } from '../parts/vaults.ts';
import { defineScene } from '../scene.ts';

type Cellar = Inside & {
  width: number;
  depth: number;
  height: number;
  rise: number;
  stoneColour: string;
  stone: string;
  floor: string;
  floorColour: string;
  caskColour: string;
  left: string;
  right: string;
  middle: string;
  light: string;
  lightColour: string;
  pillars: boolean;
  casks: number;
};

export const archetype = defineScene<Cellar>({
  archetype: 'wine-cellar',
  place: 'indoor',
  nameDe: 'Weinkeller',
  nameEn: 'wine cellar',
  draw: (rng) => ({
    ...drawInside(rng, ['night']),
    width: rng.between(6.5, 10),
    depth: rng.between(11, 18),
    height: rng.between(1.5, 2.4),
    rise: rng.between(1.3, 2.4),
    stoneColour: rng.pick(['#b5a288', '#a8735a', '#c9bda6', '#8f8578', '#d9c9a8']),
    stone: rng.pick(['rubble', 'brick', 'ashlar', 'plaster']),
    floor: rng.pick(['cobbles', 'paving', 'brick', 'earth']),
    floorColour: rng.pick(['#8a7f70', '#a07258', '#9a8a70', '#7a746c']),
    caskColour: rng.pick(['#8a5a34', '#6b4428', '#a8744a', '#5a4030']),
    left: rng.pick(['casks', 'racks', 'stacked']),
    right: rng.pick(['casks', 'racks', 'stacked', 'casks']),
    middle: rng.pick(['table', 'barrel tables', 'none', 'giant']),
    light: rng.pick(['lanterns', 'candles', 'chandelier', 'bulbs']),
    lightColour: rng.pick(['#ffc078', '#ffd9a0', '#ffe6c4']),
    pillars: rng.chance(0.4),
    casks: rng.integer(4, 7),
  }),
  build: (p) => {
    const rng = rngFromSeed(`cellar ${p.scatter}`);
    const half = p.width / 2;
    const stone = paint(p.stoneColour, p.stone as 'rubble');
    const openings: HallOpening[] = [
      {
        wall: 'back',
        at: 0,
        sill: 0,
        width: 1.7,
        height: 2.4,
        shape: 'arch',
        fill: 'door',
        frame: '#5a3f2a',
      },
    ];
    const gap = (p.depth - 1.5) / p.casks;
    const side = (s: number, kind: string) => {
      if (kind === 'racks')
        return repeat(Math.floor(p.depth / 1.9), (i) =>
          put(
            bottleRack(1.8, Math.min(2.2, p.height + 0.7), rng),
            [s * (half - 0.3), 0, 0.4 - i * 1.9],
            [0, -s * 90, 0],
          ),
        );
      if (kind === 'stacked')
        return repeat(p.casks, (i) => [
          put(caskLying(0.52, 1, p.caskColour), [s * (half - 0.75), 0.56, -0.2 - i * 1.15], [0, -s * 90, 0]),
          ...(i < p.casks - 1
            ? [
                put(
                  caskLying(0.52, 1, p.caskColour),
                  [s * (half - 0.75), 1.46, -0.78 - i * 1.15],
                  [0, -s * 90, 0],
                ),
              ]
            : []),
        ]).flat();
      return repeat(p.casks, (i) =>
        put(
          caskLying(0.86, 1.7, p.caskColour),
          [s * (half - 1.1), 1.05, -0.4 - i * gap * 0.98],
          [0, -s * 90, 0],
        ),
      );
    };
    const spots = repeat(
      6,
      (i) =>
        [
          (i % 2 ? 1 : -1) * (half - 0.35),
          Math.min(p.height + 0.1, 2.1),
          -0.2 - Math.floor(i / 2) * (p.depth / 3),
        ] as const,
    );
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: 'barrel',
        rise: p.rise,
        wall: stone,
        floor: paint(p.floorColour, p.floor as 'cobbles'),
        ceiling: stone,
        openings,
      }),
      ...repeat(5, (i) =>
        put(vaultRibs(p.width, p.rise, paint(p.stoneColour, 'ashlar')), [
          0,
          p.height,
          1 - i * (p.depth / 4.4),
        ]),
      ),
      ...side(-1, p.left),
      ...side(1, p.right),
    );
    if (p.pillars)
      addTo(
        things,
        ...repeat(3, (i) =>
          [-1, 1].map((s) =>
            part(block(0.6, p.height + p.rise, 0.6), paint(p.stoneColour, 'ashlar'), [
              s * half * 0.3,
              0,
              -2.4 - i * 4.2,
            ]),
          ),
        ).flat(),
      );
    if (p.middle === 'table')
      addTo(
        things,
        put(table(2.4, 0.9, p.caskColour), [0, 0, -3.4], [0, 90, 0]),
        ...repeat(5, (i) =>
          part(rod(0.28, 0.045, 0.02, 8), paint(['#2f4a35', '#5c3320', '#7a2430'][i % 3] ?? '#2f4a35'), [
            rng.between(-0.25, 0.25),
            0.75,
            -2.6 - i * 0.4,
          ]),
        ),
        ...[-1, 1].map((s) =>
          part(block(0.36, 0.45, 2.2), paint(p.caskColour, 'timber'), [s * 0.85, 0, -3.4]),
        ),
      );
    if (p.middle === 'barrel tables')
      addTo(
        things,
        ...repeat(3, (i) => put(caskStanding(p.caskColour), [i % 2 ? 0.5 : -0.5, 0, -2 - i * 2.6])),
        ...repeat(3, (i) =>
          part(rod(0.28, 0.045, 0.02, 8), paint('#2f4a35'), [i % 2 ? 0.5 : -0.5, 0.98, -2 - i * 2.6]),
        ),
      );
    if (p.middle === 'giant')
      addTo(things, put(caskLying(1.5, 2.2, p.caskColour), [half * 0.1, 1.75, -p.depth + 1.6], [0, 0, 0]));
    const flame = glow(p.lightColour, 2.4);
    if (p.light === 'lanterns')
      addTo(
        things,
        ...spots.map(([x, y, z]) =>
          group(
            part(block(0.2, 0.34, 0.2), flame, [x, y - 0.2, z]),
            part(cone(0.16, 0.2, 4), paint('#26231f'), [x, y + 0.14, z], [0, 45, 0]),
            part(block(0.24, 0.05, 0.24), paint('#26231f'), [x, y - 0.25, z]),
          ),
        ),
      );
    if (p.light === 'candles')
      addTo(
        things,
        ...spots.map(([x, y, z]) =>
          group(
            part(block(0.24, 0.04, 0.24), paint('#4a4038'), [x, y - 0.3, z]),
            part(rod(0.2, 0.04), paint('#f2e6c9'), [x, y - 0.26, z]),
            part(cone(0.13, 0.04, 6), flame, [x, y - 0.06, z]),
          ),
        ),
      );
    if (p.light === 'chandelier')
      addTo(
        things,
        put(chandelier(p.height + p.rise, p.height + p.rise * 0.35, 0.7, '#3a332c'), [0, 0, -2.6]),
        put(chandelier(p.height + p.rise, p.height + p.rise * 0.35, 0.7, '#3a332c'), [0, 0, -8]),
      );
    if (p.light === 'bulbs')
      addTo(
        things,
        ...repeat(4, (i) =>
          put(pendant('cone', p.height + p.rise - 0.1, p.height + p.rise * 0.3, '#3a332c', p.lightColour), [
            0,
            0,
            -0.8 - i * 3.4,
          ]),
        ),
      );
    const lamps = repeat(3, (i) => ({
      at: [0, p.height + p.rise * 0.3, -0.8 - i * (p.depth / 3.1)] as const,
      colour: p.lightColour,
      strength: 8,
    }));
    return indoors(
      p,
      things,
      { at: [rng.between(-0.6, 0.6), 1.75, 2.4], to: [0, 1.35, -7], fovDeg: 62 },
      { lamps, reach: 12, bright: 0.62, fromAbove: 0.45, outside: 'none' },
    );
  },
});
