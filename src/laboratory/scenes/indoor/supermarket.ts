import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { pendant, shelf } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import { drawInside, indoors, type Inside } from '../parts/indoors.ts';
import { gloss, glow, paint, print } from '../parts/paint.ts';
import { ball, block } from '../parts/solid.ts';
import { checkout, fruitStand, freezer, trolley } from '../parts/shop-things.ts';
import { defineScene } from '../scene.ts';

type Market = Inside & {
  width: number;
  depth: number;
  view: string;
  floor: string;
  floorColour: string;
  brandColour: string;
  secondColour: string;
  shelfColour: string;
  aisles: number;
  tint: string;
  fruit: number;
  trolleyX: number;
  lamps: string;
  endCap: string;
};

export const archetype = defineScene<Market>({
  archetype: 'supermarket',
  place: 'indoor',
  nameDe: 'Supermarkt',
  nameEn: 'supermarket',
  draw: (rng) => ({
    ...drawInside(rng, ['bright', 'grey', 'night']),
    width: rng.between(13, 19),
    depth: rng.between(18, 28),
    view: rng.pick(['aisle', 'fruit', 'checkouts', 'aisle', 'freezers']),
    floor: rng.pick(['squares', 'tiles', 'plain', 'marble']),
    floorColour: rng.pick(['#e0dccf', '#c9c4b8', '#d9c9a8', '#b5bcbc', '#a89c8c']),
    brandColour: rng.pick(['#c9302c', '#2f6fae', '#3f8f56', '#e3b52c', '#d9742c', '#7a4f8c']),
    secondColour: rng.pick(['#f2efe6', '#e3c23c', '#4f6b7a', '#d9dde0']),
    shelfColour: rng.pick(['#d9dcdc', '#8f969a', '#e6e0d0', '#4a5054', '#a8814f']),
    aisles: rng.integer(2, 4),
    tint: rng.pick(['#ffffff', '#ffe9c4', '#d9ecff', '#e9ffe0']),
    fruit: rng.integer(2, 5),
    trolleyX: rng.between(-1.6, 1.6),
    lamps: rng.pick(['tube', 'cone', 'bowl']),
    endCap: rng.pick(['pyramid', 'bottles', 'none', 'sale']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`market ${p.scatter}`);
    const half = p.width / 2;
    const brand = paint(p.brandColour);
    const tall = 3.9;
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: tall,
        roof: 'flat',
        rise: 0,
        wall: paint('#e9e6dc', 'plaster'),
        floor: paint(p.floorColour, p.floor as 'tiles'),
        ceiling: paint('#efede6', 'squares'),
        openings: [],
        dado: { height: 0.3, paint: brand },
      }),
      part(block(p.width, 0.7, 0.1), brand, [0, 2.9, -p.depth + 0.1]),
      part(block(p.width, 0.12, 0.12), paint(p.secondColour), [0, 2.8, -p.depth + 0.1]),
      ...repeat(Math.floor(p.width / 2.1), (i) =>
        put(shelf(2, 2.5, p.shelfColour, i % 3 === 1 ? 'print bottles' : 'print goods', p.tint), [
          -half + 1.3 + i * 2.1,
          0,
          -p.depth + 0.4,
        ]),
      ),
      ...[-1, 1].flatMap((s) =>
        repeat(Math.floor(p.depth / 2.1), (i) =>
          put(
            shelf(2, 2.4, p.shelfColour, i % 4 === 2 ? 'print bottles' : 'print goods', p.tint),
            [s * (half - 0.3), 0, 1.4 - i * 2.1],
            [0, -s * 90, 0],
          ),
        ),
      ),
      ...repeat(4, (i) =>
        [-1, 0, 1].map((k) =>
          put(
            pendant(
              p.lamps as 'tube',
              tall,
              tall - 0.5,
              '#d9dde0',
              p.warmth === 'warm' ? '#ffe6bf' : '#f4f8ff',
            ),
            [k * p.width * 0.3, 0, -1 - i * 5],
          ),
        ),
      ).flat(),
      put(
        trolley(p.brandColour, rng),
        [p.view === 'aisle' ? p.trolleyX * 0.5 : p.trolleyX + 1, 0, -2.2],
        [0, rng.integer(50, 120), 0],
      ),
    );
    const gondola = (x: number, from: number, count: number) =>
      repeat(count, (i) =>
        put(
          group(
            put(
              shelf(2, 2, p.shelfColour, i % 3 === 2 ? 'print bottles' : 'print goods', p.tint),
              [0.2, 0, 0],
              [0, 90, 0],
            ),
            put(
              shelf(2, 2, p.shelfColour, i % 3 === 1 ? 'print bottles' : 'print goods', p.tint),
              [-0.2, 0, 0],
              [0, -90, 0],
            ),
            part(block(0.9, 0.26, 2), brand, [0, 2.04, 0]),
          ),
          [x, 0, from - i * 2.02],
        ),
      );
    const lanes = repeat(p.aisles, (i) =>
      p.view === 'aisle'
        ? (i - (p.aisles - 1) / 2) * 3.4 + (p.aisles % 2 ? 1.7 : 0)
        : (i - (p.aisles - 1) / 2) * 3.6,
    );
    if (p.view === 'aisle')
      addTo(things, ...lanes.flatMap((x) => gondola(x, -0.8, Math.floor(p.depth / 2.1) - 2)));
    else addTo(things, ...lanes.flatMap((x) => gondola(x, -9, 3)));
    if (p.view === 'fruit')
      addTo(
        things,
        ...repeat(p.fruit, (i) =>
          put(
            fruitStand(rng, p.brandColour),
            [(i % 2 ? 1 : -1) * 2.5, 0, -2.2 - Math.floor(i / 2) * 2.7],
            [0, i % 2 ? -28 : 28, 0],
          ),
        ),
        part(block(7, 0.06, 0.5), paint('#3f8f56'), [0, 2.7, -5.4]),
      );
    if (p.view === 'checkouts')
      addTo(
        things,
        ...repeat(4, (i) => put(checkout(p.brandColour, i % 2 === 0), [-half + 2.6 + i * 3.4, 0, -4.4])),
      );
    if (p.view === 'freezers')
      addTo(
        things,
        ...repeat(3, (i) => put(freezer(p.secondColour, rng), [0, 0, -2.6 - i * 2.5])),
        ...[-1, 1].map((s) => part(block(0.1, 2.1, 12), gloss('#7fa0b0'), [s * (half - 0.75), 0.3, -6])),
      );
    if (p.endCap === 'pyramid')
      addTo(
        things,
        ...repeat(4, (row) =>
          repeat(4 - row, (i) =>
            part(block(0.46, 0.4, 0.46), print('print goods', p.tint), [
              -3.4 + i * 0.48 + row * 0.24,
              row * 0.4,
              -3.4,
            ]),
          ),
        ).flat(),
      );
    if (p.endCap === 'sale')
      addTo(
        things,
        ...repeat(3, (i) =>
          group(
            part(block(1.2, 0.8, 0.8), paint(p.secondColour), [3.2, 0, -2.4 - i * 1.6]),
            ...repeat(9, (k) =>
              part(ball(0.15, 6), paint(rng.pick(['#c9302c', '#e3b52c', '#3f8f56', '#d9742c'])), [
                2.8 + (k % 3) * 0.36,
                0.84,
                -2.6 - i * 1.6 + Math.floor(k / 3) * 0.2,
              ]),
            ),
          ),
        ),
      );
    addTo(things, part(block(1.6, 0.5, 0.06), glow(p.secondColour, 0.9), [0, 3.1, -p.depth + 0.2]));
    const lamps = repeat(6, (i) => ({
      at: [(i % 2 ? 1 : -1) * p.width * 0.25, 3.2, -1.5 - Math.floor(i / 2) * 5.5] as const,
      colour: p.warmth === 'warm' ? '#fff0d9' : '#f2f7ff',
      strength: 4,
    }));
    return indoors(
      p,
      things,
      {
        at: [p.view === 'aisle' ? p.trolleyX * 0.2 : -p.trolleyX * 0.4, 1.75, 2.3],
        to: [0, 1.35, -8],
        fovDeg: 60,
      },
      { lamps, reach: 14, bright: 1.05, fromAbove: 0.6, outside: 'none' },
    );
  },
});
