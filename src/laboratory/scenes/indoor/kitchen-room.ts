import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { pendant, pottedPlant, table } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import { drawInside, indoors, type Inside, lampColour } from '../parts/indoors.ts';
import { cooker, cupboards, fridge, hangingPots, kitchenRow, tiledStove } from '../parts/kitchen-things.ts';
import { paint } from '../parts/paint.ts';
import { ball, block, turned } from '../parts/solid.ts';
import { chair } from '../parts/street.ts';
import { defineScene } from '../scene.ts';

type Kitchen = Inside & {
  width: number;
  depth: number;
  height: number;
  wallColour: string;
  tileColour: string;
  tile: string;
  floor: string;
  floorColour: string;
  frontColour: string;
  topColour: string;
  layout: string;
  stove: string;
  middle: string;
  tableColour: string;
  seatColour: string;
  beams: boolean;
  lamp: string;
  shadeColour: string;
};

export const archetype = defineScene<Kitchen>({
  archetype: 'kitchen-room',
  place: 'indoor',
  nameDe: 'Küche',
  nameEn: 'kitchen',
  draw: (rng) => ({
    ...drawInside(rng),
    width: rng.between(4.6, 6.6),
    depth: rng.between(4.4, 6),
    height: rng.between(2.6, 3.1),
    wallColour: rng.pick(['#f2e6c4', '#d9e3d4', '#e9d3b8', '#c9dbe3', '#f4efe4', '#e3b898']),
    tileColour: rng.pick(['#f4f1ea', '#7fb0b8', '#c9a27a', '#8fae8a', '#d9c9a8', '#5f86a8']),
    tile: rng.pick(['squares', 'tiles', 'chequered']),
    floor: rng.pick(['chequered', 'planks', 'squares', 'tiles']),
    floorColour: rng.pick(['#e3ded2', '#b5834c', '#a8654c', '#8f9a94', '#d9c49a']),
    frontColour: rng.pick(['#f2efe6', '#7f9a86', '#a8744a', '#b3403a', '#5f7f9c', '#e3c98a', '#6b4a34']),
    topColour: rng.pick(['#9a6a3c', '#4a4f54', '#d9d2c4', '#c9a87a']),
    layout: rng.pick(['back', 'corner left', 'corner right', 'both sides']),
    stove: rng.pick(['cooker', 'range', 'tiled']),
    middle: rng.pick(['table', 'island', 'round table']),
    tableColour: rng.pick(['#c9a26a', '#8a5a34', '#e9e4d6', '#6b4a34']),
    seatColour: rng.pick(['#8a5a34', '#b3302c', '#3f6b8a', '#e9e4d6', '#4f7a5c']),
    beams: rng.chance(0.35),
    lamp: rng.pick(['cone', 'globe', 'bowl']),
    shadeColour: rng.pick(['#b3302c', '#2f5f4a', '#e9e4d6', '#c98f3c', '#3a4a5c']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`kitchen ${p.scatter}`);
    const half = p.width / 2;
    const s = p.layout === 'corner left' ? -1 : p.layout === 'corner right' ? 1 : p.sunSide;
    const openings: HallOpening[] = [
      {
        wall: 'back',
        at: s * 0.4,
        sill: 1.15,
        width: 1.5,
        height: 1.2,
        shape: 'rect',
        fill: 'window',
        frame: '#f4f1e8',
        panes: [2, 2],
      },
      {
        wall: s < 0 ? 'right' : 'left',
        at: -1.8,
        sill: 0.9,
        width: 1.3,
        height: 1.4,
        shape: 'rect',
        fill: 'window',
        frame: '#f4f1e8',
        panes: [2, 2],
      },
    ];
    const stove =
      p.stove === 'tiled'
        ? tiledStove(p.tileColour)
        : cooker(p.stove === 'range' ? '#2a2c2e' : '#f2efe6', rng);
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: 'flat',
        rise: 0,
        wall: paint(p.wallColour, 'plaster'),
        floor: paint(p.floorColour, p.floor as 'tiles'),
        ceiling: paint('#f4f0e6', 'plaster'),
        openings,
      }),
      part(block(p.width, 0.62, 0.02), paint(p.tileColour, p.tile as 'tiles'), [0, 0.9, -p.depth + 0.02]),
      put(kitchenRow(p.width - 1.7, p.frontColour, p.topColour, rng, true), [s * -0.1, 0, -p.depth + 0.32]),
      put(stove, [-s * (half - 0.42), 0, -p.depth + 0.34]),
      put(cupboards(1.5, p.frontColour), [-s * half * 0.5, 1.55, -p.depth + 0.2]),
      put(cupboards(1, p.frontColour), [s * (half - 0.6), 1.55, -p.depth + 0.2]),
      put(
        fridge(rng.pick(['#f4f1ea', '#b3403a', '#c9d6d4', '#c4c9cc'])),
        [s * (half - 0.38), 0, -p.depth + (p.layout === 'back' ? 1.05 : 2.9)],
        [0, -s * 90, 0],
      ),
      put(hangingPots(1.2), [-s * (half - 0.6), Math.min(2.2, p.height - 0.5), -p.depth + 0.14]),
      put(pendant(p.lamp as 'cone', p.height, p.height - 0.95, p.shadeColour, lampColour(p)), [
        0,
        0,
        -p.depth * 0.42,
      ]),
      put(pottedPlant('leafy', 0.55, '#b5653c', rng), [s * 0.7, 1.15, -p.depth - 0.02]),
    );
    if (p.layout !== 'back')
      addTo(
        things,
        put(
          kitchenRow(2, p.frontColour, p.topColour, rng, false),
          [s * (half - 0.32), 0, -p.depth + 1.6],
          [0, -s * 90, 0],
        ),
      );
    if (p.layout === 'both sides')
      addTo(
        things,
        put(
          kitchenRow(2.4, p.frontColour, p.topColour, rng, false),
          [-s * (half - 0.32), 0, -p.depth + 2.4],
          [0, s * 90, 0],
        ),
      );
    if (p.middle === 'island')
      addTo(
        things,
        put(
          group(
            kitchenRow(1.9, p.frontColour, p.topColour, rng, false),
            part(
              turned(
                [
                  [0.08, 0],
                  [0.2, 0.08],
                  [0.22, 0.1],
                ],
                14,
              ),
              paint('#7fa0b8'),
              [-0.4, 0.93, 0.2],
            ),
            ...repeat(5, (i) =>
              part(ball(0.05, 7), paint(['#c9302c', '#e3a52c', '#7fa53c'][i % 3] ?? '#c9302c'), [
                -0.4 + 0.1 * Math.cos(i * 1.26),
                1.06,
                0.2 + 0.1 * Math.sin(i * 1.26),
              ]),
            ),
          ),
          [0, 0, -p.depth * 0.42],
        ),
      );
    else
      addTo(
        things,
        put(
          group(
            p.middle === 'table'
              ? table(1.7, 0.9, p.tableColour)
              : group(
                  part(
                    turned(
                      [
                        [0.3, 0],
                        [0.08, 0.08],
                        [0.07, 0.7],
                        [0.62, 0.72],
                        [0.62, 0.76],
                        [0, 0.76],
                      ],
                      20,
                    ),
                    paint(p.tableColour, 'timber'),
                  ),
                ),
            part(
              turned(
                [
                  [0.06, 0],
                  [0.1, 0.12],
                  [0.05, 0.24],
                ],
                12,
              ),
              paint('#7fa0b8'),
              [0.2, 0.76, 0],
            ),
            part(block(0.4, 0.08, 0.16), paint('#b5763c'), [-0.3, 0.76, 0.1], [0, 20, 0]),
          ),
          [0, 0, -p.depth * 0.42],
          [0, rng.integer(-20, 20), 0],
        ),
        ...[
          [0, 0.85, 180],
          [0.1, -0.85, 0],
          [1.15, 0, -90],
          [-1.15, 0, 90],
        ].map(([x = 0, z = 0, turn = 0]) =>
          put(chair(p.seatColour), [x, 0, z - p.depth * 0.42], [0, turn + rng.integer(-14, 14), 0]),
        ),
      );
    if (p.beams)
      addTo(
        things,
        ...repeat(4, (i) =>
          part(block(p.width, 0.2, 0.18), paint('#6b4a30', 'timber'), [0, p.height - 0.2, 0.4 - i * 1.7]),
        ),
      );
    const lamps = [
      {
        at: [0, p.height - 1, -p.depth * 0.42] as const,
        colour: lampColour(p),
        strength: p.day === 'night' ? 5 : 2,
      },
      {
        at: [-s * half * 0.5, 1.5, -p.depth + 0.9] as const,
        colour: lampColour(p),
        strength: p.day === 'night' ? 1.6 : 0.6,
      },
    ];
    return indoors(
      p,
      things,
      { at: [-s * rng.between(-0.3, 0.7), 1.7, 2], to: [s * 0.15, 1.02, -3.4], fovDeg: 60 },
      { lamps, reach: 6.5, bright: 0.95 },
    );
  },
});
