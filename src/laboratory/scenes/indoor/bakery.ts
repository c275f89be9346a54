import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { basketOf, breads, cakes, loafShelf } from '../parts/bread.ts';
import { framed, pendant, pottedPlant } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import { drawInside, indoors, type Inside, lampColour } from '../parts/indoors.ts';
import { paint } from '../parts/paint.ts';
import { glassCounter } from '../parts/shop-things.ts';
import { block } from '../parts/solid.ts';
import { cafeTable } from '../parts/street.ts';
import { defineScene } from '../scene.ts';

type Bakery = Inside & {
  width: number;
  depth: number;
  height: number;
  wallColour: string;
  tileColour: string;
  floor: string;
  floorColour: string;
  counterColour: string;
  shelfColour: string;
  counterSide: string;
  cases: number;
  extra: string;
  lamp: string;
  lampShadeColour: string;
  windowSide: number;
};

export const archetype = defineScene<Bakery>({
  archetype: 'bakery',
  place: 'indoor',
  nameDe: 'Bäckerei',
  nameEn: 'bakery',
  draw: (rng) => ({
    ...drawInside(rng, ['sunny', 'bright', 'grey', 'night']),
    width: rng.between(5.2, 7),
    depth: rng.between(4.4, 5.8),
    height: rng.between(2.9, 3.6),
    wallColour: rng.pick(['#f0e2c4', '#d9b48a', '#c9d6c4', '#e9d3cc', '#b5cdd6', '#f2ecdc']),
    tileColour: rng.pick(['#f4f0e6', '#d9c9a8', '#8fb0a8', '#c97f5f', '#e3d6b4']),
    floor: rng.pick(['chequered', 'tiles', 'planks', 'squares']),
    floorColour: rng.pick(['#d9c4a0', '#b5834c', '#e9e4d6', '#a8705a', '#8f9a98']),
    counterColour: rng.pick(['#a8744a', '#6b4428', '#e9e1d0', '#4f7a6b', '#b3403a', '#3f5f7a']),
    shelfColour: rng.pick(['#b98650', '#7a5230', '#e3d6bc']),
    counterSide: rng.pick(['back', 'left', 'right', 'corner']),
    cases: rng.integer(2, 4),
    extra: rng.pick(['tables', 'baskets', 'oven', 'sacks']),
    lamp: rng.pick(['cone', 'globe', 'bowl']),
    lampShadeColour: rng.pick(['#b3302c', '#2f5f4a', '#e9e4d6', '#c98f3c', '#2f3a44']),
    windowSide: rng.pick([-1, 1]),
  }),
  build: (p) => {
    const rng = rngFromSeed(`bakery ${p.scatter}`);
    const half = p.width / 2;
    const s = p.counterSide === 'left' ? 1 : p.counterSide === 'right' ? -1 : p.windowSide;
    const openings: HallOpening[] = [
      {
        wall: s < 0 ? 'left' : 'right',
        at: -2.4,
        sill: 0.7,
        width: 2.6,
        height: p.height - 1.2,
        shape: 'rect',
        fill: 'window',
        frame: p.counterColour,
        panes: [3, 2],
      },
    ];
    const wide = p.cases * 1.5;
    const counter = group(
      ...repeat(p.cases, (i) =>
        put(glassCounter(1.46, p.counterColour, i % 2 ? cakes(1.3, rng) : breads(1.3, rng)), [
          -wide / 2 + 0.75 + i * 1.5,
          0,
          0,
        ]),
      ),
      part(block(0.5, 0.34, 0.4), paint('#3a3f42'), [wide / 2 - 0.4, 1.39, -0.28]),
      put(loafShelf(wide + 1, p.shelfColour, rng), [0, 0, -1.5]),
    );
    const turn = p.counterSide === 'left' ? 90 : p.counterSide === 'right' ? -90 : 0;
    const place =
      turn === 0
        ? ([-p.windowSide * 0.5, 0, -p.depth + 1.75] as const)
        : ([-s * (half - 1.75), 0, -p.depth * 0.5] as const);
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: 'flat',
        rise: 0,
        wall: paint(p.wallColour, 'plaster'),
        floor: paint(p.floorColour, p.floor as 'tiles'),
        ceiling: paint('#f2ede0', 'plaster'),
        openings,
        dado: { height: 1.2, paint: paint(p.tileColour, 'tiles') },
      }),
      put(counter, place, [0, turn, 0]),
      ...repeat(3, (i) =>
        put(
          pendant(p.lamp as 'cone', p.height, p.height - 0.75, p.lampShadeColour, lampColour(p)),
          turn === 0
            ? [place[0] - 1.5 + i * 1.5, 0, place[2] + 0.4]
            : [place[0] + s * 0.4, 0, place[2] + 1.6 - i * 1.6],
        ),
      ),
      put(pottedPlant('leafy', 1.2, '#a8623f', rng), [s * (half - 0.5), 0, -p.depth + 0.6]),
    );
    if (p.counterSide === 'corner')
      addTo(
        things,
        put(loafShelf(3, p.shelfColour, rng), [-s * (half - 0.35), 0, -2.6], [0, s * 90, 0]),
        put(
          glassCounter(1.46, p.counterColour, cakes(1.3, rng)),
          [-s * (half - 1.7), 0, -2.4],
          [0, s * 90, 0],
        ),
      );
    if (turn !== 0)
      addTo(
        things,
        put(framed(1.2, 0.8, '#7a5230', rng), [0.4, 1.8, -p.depth + 0.06]),
        put(loafShelf(2.6, p.shelfColour, rng), [s * 1.2, 0, -p.depth + 0.35]),
      );
    if (p.extra === 'tables')
      addTo(
        things,
        ...repeat(2, (i) =>
          put(
            cafeTable('#e9e1d0', 2, p.counterColour),
            [s * (half - 1.3), 0, -0.8 - i * 1.9],
            [0, 30 + i * 40, 0],
          ),
        ),
      );
    if (p.extra === 'baskets')
      addTo(
        things,
        ...repeat(4, (i) =>
          put(basketOf(rng), [s * (half - 0.8 - (i % 2) * 0.8), 0, -1 - Math.floor(i / 2) * 1]),
        ),
      );
    if (p.extra === 'oven')
      addTo(
        things,
        put(
          group(
            part(block(1.8, 2, 0.9), paint('#9c5f48', 'brick')),
            part(block(1.3, 0.7, 0.1), paint('#231c18'), [0, 0.85, 0.42]),
            part(block(1.5, 0.12, 0.3), paint('#c9b48f', 'ashlar'), [0, 0.72, 0.45]),
          ),
          [s * (half - 1.1), 0, -p.depth + 0.6],
        ),
      );
    if (p.extra === 'sacks')
      addTo(
        things,
        ...repeat(5, (i) =>
          part(
            block(0.5, 0.36, 0.7),
            paint('#d9c9a4', 'wicker'),
            [s * (half - 0.7 - (i % 2) * 0.6), Math.floor(i / 2) * 0.34, -1.4 - (i % 2) * 0.2],
            [0, i * 12, 0],
          ),
        ),
      );
    const lamps = repeat(3, (i) => ({
      at: [place[0] * 0.6, p.height - 0.8, -1 - i * 2] as const,
      colour: lampColour(p),
      strength: p.day === 'night' ? 4 : 2.2,
    }));
    return indoors(
      p,
      things,
      { at: [s * rng.between(0.2, 1), 1.72, 2.2], to: [-s * 0.5, 1.1, -4], fovDeg: 58 },
      { lamps, reach: 8, bright: 0.95, outside: 'town' },
    );
  },
});
