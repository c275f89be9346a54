import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { galleryBay, shopBay } from '../parts/arcade.ts';
import { glassRoof } from '../parts/glass-roof.ts';
import { pendant, pottedPlant } from '../parts/furniture.ts';
import { drawInside, indoors, type Inside } from '../parts/indoors.ts';
import { fountain } from '../parts/landmarks.ts';
import { asShell } from '../parts/merge.ts';
import { glass, glow, paint, print } from '../parts/paint.ts';
import { block, pipe, rod } from '../parts/solid.ts';
import { stairsUp } from '../parts/stairs.ts';
import { cafeTable, parkBench } from '../parts/street.ts';
import { defineScene } from '../scene.ts';

type Arcade = Inside & {
  width: number;
  depth: number;
  storeys: number;
  roof: string;
  wallColour: string;
  trimColour: string;
  floor: string;
  floorColour: string;
  arches: boolean;
  middle: string;
  lamp: string;
  signs: string;
  plants: number;
  frameColour: string;
};

export const archetype = defineScene<Arcade>({
  archetype: 'shopping-arcade',
  place: 'indoor',
  nameDe: 'Einkaufspassage',
  nameEn: 'shopping arcade',
  draw: (rng) => ({
    ...drawInside(rng),
    width: rng.between(7, 12),
    depth: rng.between(24, 36),
    storeys: rng.integer(1, 3),
    roof: rng.pick(['glass barrel', 'glass gable', 'plaster']),
    wallColour: rng.pick(['#efe6d2', '#d9b48a', '#c9d0cc', '#b5654c', '#e3d0b8', '#f2efe8']),
    trimColour: rng.pick(['#3a4448', '#7a5230', '#cfa544', '#f2efe6', '#4f6b5f', '#8a2f34']),
    floor: rng.pick(['marble', 'chequered', 'squares', 'parquet']),
    floorColour: rng.pick(['#d9cdb8', '#c9bda6', '#b5834c', '#a8a298', '#e3d6c4']),
    arches: rng.chance(0.5),
    middle: rng.pick(['benches', 'fountain', 'tables', 'escalator', 'kiosk', 'plants']),
    lamp: rng.pick(['globe', 'bowl', 'cone']),
    signs: rng.pick(['mixed', 'gold', 'blue', 'red']),
    plants: rng.integer(0, 6),
    frameColour: rng.pick(['#f2f0e8', '#3a4448', '#8a7a5c']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`arcade ${p.scatter}`);
    const half = p.width / 2;
    const storey = 4.2;
    const tall = p.storeys * storey;
    const trim = paint(p.trimColour);
    const night = p.day === 'night';
    const wall = paint(p.wallColour, 'plaster');
    const bay = 4.4;
    const middleZ = (3 - p.depth) / 2;
    const bays = Math.ceil((p.depth + 3) / bay);
    const signs: Readonly<Record<string, readonly string[]>> = {
      mixed: ['#b3302c', '#2f6f7a', '#c98f3c', '#4f6b4a', '#5a3f74'],
      gold: ['#cfa544', '#b5893a'],
      blue: ['#2f4f8c', '#3f7a9c'],
      red: ['#a32a2c', '#c9503c'],
    };
    const bayOf = { width: bay, storey, wall, trim, lit: night };
    const side = (s: number, i: number, y: number, thing: Group) =>
      put(thing, [s * half, y, 1 - i * bay], [0, -s * 90, 0]);
    const shop = (s: number, i: number) =>
      side(s, i, 0, shopBay(bayOf, rng.pick(signs[p.signs] ?? ['#b3302c']), rng));
    const upper = (s: number, i: number, row: number) => side(s, i, row * storey, galleryBay(bayOf));
    const rise = half * (p.roof === 'glass barrel' ? 0.8 : 0.6);
    const roof =
      p.roof === 'plaster'
        ? [
            asShell(
              part(block(p.width + 1, 0.3, p.depth + 5), paint('#f0ebe0', 'plaster'), [0, tall, middleZ]),
            ),
            ...repeat(Math.floor(p.depth / 4), (i) =>
              part(block(p.width * 0.34, 0.06, 1.6), glow('#f6f6f0', night ? 1.6 : 1.2), [
                0,
                tall - 0.05,
                -1 - i * 4,
              ]),
            ),
          ]
        : [
            glassRoof({
              kind: p.roof === 'glass barrel' ? 'barrel' : 'gable',
              width: p.width,
              depth: p.depth,
              eaves: tall,
              rise,
              iron: paint(p.frameColour),
              every: 2.2,
              rib: 0.07,
              cover: () => glow(night ? '#26304a' : '#e3eef4', night ? 0.8 : 1.05),
            }),
          ];
    const things = group(
      part(block(p.width + 1, 0.2, p.depth + 6), paint(p.floorColour, p.floor as 'marble'), [
        0,
        -0.2,
        (3 - p.depth) / 2,
      ]),
      ...repeat(bays, (i) => [-1, 1].map((s) => shop(s, i))).flat(),
      ...repeat(p.storeys - 1, (row) =>
        repeat(bays, (i) => [-1, 1].map((s) => upper(s, i, row + 1))).flat(),
      ).flat(),
      part(block(p.width, tall + rise, 0.4), wall, [0, 0, -p.depth - 0.6]),
      part(block(p.width * 0.5, 3.4, 0.1), night ? glow('#ffe2ac', 0.8) : glow('#e9f1f4', 1), [
        0,
        0,
        -p.depth - 0.38,
      ]),
      part(
        rod(0.12, p.width * 0.2, p.width * 0.2, 24),
        glow(night ? '#ffe2ac' : '#e9f1f4', 0.9),
        [0, tall + rise * 0.1, -p.depth - 0.42],
        [90, 0, 0],
      ),
      ...repeat(4, (i) =>
        put(pendant(p.lamp as 'cone', tall, Math.min(tall - 0.8, 3.6), p.trimColour, '#ffe6b8'), [
          0,
          0,
          -1 - i * 6,
        ]),
      ),
      ...repeat(p.plants, (i) =>
        put(pottedPlant(i % 2 ? 'palm' : 'leafy', 2, '#8a8f92', rng), [
          (i % 2 ? 1 : -1) * (half - 1),
          0,
          -1 - i * 3.4,
        ]),
      ),
      ...roof,
    );
    if (p.arches)
      addTo(
        things,
        ...repeat(4, (i) =>
          part(
            pipe(
              [
                [half - 0.1, storey * 0.8, 0],
                [half * 0.7, storey * 1.12, 0],
                [0, storey * 1.28, 0],
                [-half * 0.7, storey * 1.12, 0],
                [-half + 0.1, storey * 0.8, 0],
              ].map(([x = 0, y = 0]) => [x, y, -4 - i * 8] as const),
              0.18,
              20,
              6,
            ),
            trim,
          ),
        ),
      );
    if (p.middle === 'benches')
      addTo(
        things,
        ...repeat(3, (i) =>
          put(
            group(parkBench('#8a5a34'), put(parkBench('#8a5a34'), [0, 0, -0.7], [0, 180, 0])),
            [0, 0, -3.4 - i * 5],
            [0, 90, 0],
          ),
        ),
      );
    if (p.middle === 'fountain') addTo(things, put(fountain(1.7, 1, '#c9bda6'), [0, 0, -7]));
    if (p.middle === 'tables')
      addTo(
        things,
        ...repeat(5, (i) =>
          put(
            cafeTable('#e9e1d0', 3, p.trimColour),
            [(i % 2 ? 1 : -1) * p.width * 0.16, 0, -2.4 - i * 2.1],
            [0, i * 40, 0],
          ),
        ),
      );
    if (p.middle === 'escalator')
      addTo(
        things,
        put(stairsUp(1.2, 22, '#6f7679'), [-0.8, 0, -5]),
        put(stairsUp(1.2, 22, '#6f7679'), [0.8, 0, -5]),
      );
    if (p.middle === 'kiosk')
      addTo(
        things,
        put(
          group(
            part(block(2.2, 1.1, 2.2), trim),
            part(block(2.3, 1.2, 2.3), glass('#dfecee'), [0, 1.1, 0]),
            part(block(2.6, 0.3, 2.6), trim, [0, 2.3, 0]),
            part(block(1.9, 0.9, 1.9), print('print goods'), [0, 1.15, 0]),
          ),
          [0, 0, -6],
        ),
      );
    if (p.middle === 'plants')
      addTo(
        things,
        ...repeat(4, (i) =>
          group(
            part(block(1.6, 0.6, 1.6), paint('#c9bda6', 'marble'), [0, 0, -3 - i * 5]),
            put(pottedPlant('palm', 2.6, '#c9bda6', rng), [0, 0.2, -3 - i * 5]),
          ),
        ),
      );
    const lamps = repeat(3, (i) => ({
      at: [0, 3.4, -2 - i * 8] as const,
      colour: night ? '#ffdca6' : '#fff2dc',
      strength: night ? 15 : 6,
    }));
    return indoors(
      p,
      things,
      { at: [rng.between(-1.4, 1.4), 1.85, 2.2], to: [0, 2 + p.storeys * 0.4, -9], fovDeg: 62 },
      { lamps, reach: 16, bright: 0.95, outside: 'none', sunFrom: [p.sunSide * 0.5, 1.4, 0.2] },
    );
  },
});
