import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { pendant, shelf } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import { drawInside, indoors, type Inside, lampColour } from '../parts/indoors.ts';
import { paint } from '../parts/paint.ts';
import {
  bandSaw,
  benchWithVice,
  drillPress,
  plankStack,
  toolWall,
  toolCabinet,
} from '../parts/workshop-things.ts';
import { block, ball } from '../parts/solid.ts';
import { car } from '../parts/vehicles.ts';
import { defineScene } from '../scene.ts';

type Workshop = Inside & {
  width: number;
  depth: number;
  height: number;
  trade: string;
  wallColour: string;
  wall: string;
  floorColour: string;
  floor: string;
  benchColour: string;
  boardColour: string;
  machineColour: string;
  benches: number;
  cabinetColour: string;
  roof: string;
  carColour: string;
};

export const archetype = defineScene<Workshop>({
  archetype: 'workshop-hall',
  place: 'indoor',
  nameDe: 'Werkstatt',
  nameEn: 'workshop',
  draw: (rng) => ({
    ...drawInside(rng, ['sunny', 'sunny', 'bright', 'grey']),
    width: rng.between(7, 11),
    depth: rng.between(8, 13),
    height: rng.between(3.1, 4.6),
    trade: rng.pick(['joiner', 'garage', 'joiner', 'locksmith']),
    wallColour: rng.pick(['#d9cdb4', '#a8604a', '#c9d0cc', '#e9e4d6', '#b5a58c', '#8f9a98']),
    wall: rng.pick(['plaster', 'brick', 'boards', 'plaster']),
    floorColour: rng.pick(['#9a948a', '#b0a08a', '#a07a50', '#7f8386']),
    floor: rng.pick(['plaster', 'planks', 'asphalt', 'paving']),
    benchColour: rng.pick(['#c49a64', '#9a6a3c', '#7a5a40']),
    boardColour: rng.pick(['#5f7f8c', '#4f6b4a', '#e3dac6', '#8a4a3c', '#c9a24a']),
    machineColour: rng.pick(['#3f7a5c', '#3a5f8c', '#8a8f92', '#b3302c']),
    benches: rng.integer(1, 3),
    cabinetColour: rng.pick(['#b3302c', '#2f5f9c', '#d9742c', '#4a5054']),
    roof: rng.pick(['flat', 'gable']),
    carColour: rng.pick(['#9c2f2c', '#2f4f7a', '#e3c23c', '#e9e6de', '#3f7a5a']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`workshop ${p.scatter}`);
    const half = p.width / 2;
    const s = p.sunSide;
    const side = s < 0 ? ('left' as const) : ('right' as const);
    const openings: HallOpening[] = [
      ...repeat(3, (i) => ({
        wall: side,
        at: -0.8 - i * 2.9,
        sill: 1.25,
        width: 2,
        height: Math.min(1.6, p.height - 1.7),
        shape: 'rect' as const,
        fill: 'window' as const,
        frame: '#5a6468',
        panes: [4, 3] as const,
      })),
      {
        wall: 'back',
        at: -s * half * 0.5,
        sill: 0,
        width: 1.1,
        height: 2.15,
        shape: 'rect',
        fill: 'door',
        frame: '#6b5540',
      },
    ];
    const beams = p.roof === 'gable' ? 1.6 : 0;
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: p.roof as 'flat',
        rise: beams,
        wall: paint(p.wallColour, p.wall as 'plaster'),
        floor: paint(p.floorColour, p.floor as 'planks'),
        ceiling: paint(p.roof === 'gable' ? '#8a6a48' : '#e3dccb', 'boards'),
        openings,
      }),
      ...repeat(4, (i) =>
        part(block(p.width, 0.22, 0.2), paint('#6b5038', 'timber'), [0, p.height - 0.12, 0.5 - i * 3]),
      ),
      put(toolWall(3.6, 1.5, p.boardColour, rng), [s * half * 0.22, 1.25, -p.depth + 0.05]),
      put(benchWithVice(3.4, p.benchColour, rng), [s * half * 0.22, 0, -p.depth + 0.65]),
      put(toolWall(3, 1.3, p.boardColour, rng), [-s * (half - 0.05), 1.3, -3.4], [0, s * 90, 0]),
      ...repeat(p.benches, (i) =>
        put(benchWithVice(2.6, p.benchColour, rng), [-s * (half - 0.6), 0, -1.3 - i * 3], [0, s * 90, 0]),
      ),
      put(shelf(1.9, 2.1, '#7a7f82', 'print goods', '#d9d4c4'), [s * (half - 1.2), 0, -p.depth + 0.3]),
      put(toolCabinet(p.cabinetColour), [s * (half - 0.7), 0, -1.1], [0, -s * 90, 0]),
      ...repeat(3, (i) =>
        put(pendant(i % 2 ? 'cone' : 'tube', p.height, p.height - 0.7, '#4f5a5c', lampColour(p)), [
          0,
          0,
          -0.8 - i * 3,
        ]),
      ),
    );
    if (p.trade === 'joiner')
      addTo(
        things,
        put(bandSaw(p.machineColour), [0.6 * s, 0, -3.9], [0, -s * 30, 0]),
        put(plankStack(rng), [s * (half - 1.1), 0, -4.6], [0, 6, 0]),
        put(benchWithVice(2.2, p.benchColour, rng), [-s * 0.7, 0, -1.9], [0, s * 14, 0]),
        ...repeat(26, () =>
          part(
            ball(0.09, 6),
            paint('#e0c08a', 'straw'),
            [-s * 0.7 + rng.between(-1.4, 1.4), 0.03, -1.4 + rng.between(-0.9, 1.2)],
            [0, 0, 0],
            [1.4, 0.4, 1],
          ),
        ),
      );
    if (p.trade === 'locksmith')
      addTo(
        things,
        put(drillPress(p.machineColour), [s * 1.4, 0, -3.4], [0, -s * 20, 0]),
        put(drillPress(p.machineColour), [-s * 0.4, 0, -4.8], [0, s * 20, 0]),
        put(benchWithVice(2.4, '#5a6064', rng), [s * 0.2, 0, -1.5], [0, -s * 10, 0]),
      );
    if (p.trade === 'garage')
      addTo(
        things,
        put(car('hatchback', p.carColour), [s * 0.6, 0.02, -3.6], [0, -90 + s * 24, 0]),
        ...repeat(4, (i) =>
          put(
            group(part(block(0.62, 0.2, 0.62), paint('#26282a'))),
            [-s * 2.2, i * 0.21, -1.4],
            [0, i * 20, 0],
          ),
        ),
        put(toolCabinet(p.machineColour), [-s * 1.6, 0, -2.6], [0, s * 40, 0]),
      );
    const lamps = repeat(3, (i) => ({
      at: [0, p.height - 0.9, -0.8 - i * 3] as const,
      colour: lampColour(p),
      strength: 4.5,
    }));
    return indoors(
      p,
      things,
      { at: [s * rng.between(-0.6, 1.2), 1.8, 2.4], to: [-s * 0.4, 1.25, -5], fovDeg: 60 },
      { lamps, reach: 10, bright: 0.95 },
    );
  },
});
