import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { framed, pendant, pottedPlant, shelf, table } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import { drawInside, indoors, type Inside, lampColour } from '../parts/indoors.ts';
import { paint } from '../parts/paint.ts';
import { blackboard, globe, mapOnWall } from '../parts/school-things.ts';
import { block, rod } from '../parts/solid.ts';
import { chair } from '../parts/street.ts';
import { defineScene } from '../scene.ts';

type Classroom = Inside & {
  width: number;
  depth: number;
  height: number;
  wallColour: string;
  dadoColour: string;
  floor: string;
  floorColour: string;
  deskColour: string;
  chairColour: string;
  boardColour: string;
  layout: string;
  columns: number;
  extras: string;
  lamp: string;
  pictures: number;
  windowShape: string;
};

export const archetype = defineScene<Classroom>({
  archetype: 'classroom',
  place: 'indoor',
  nameDe: 'Klassenzimmer',
  nameEn: 'classroom',
  draw: (rng) => ({
    ...drawInside(rng, ['sunny', 'sunny', 'bright', 'grey']),
    width: rng.between(7, 9.5),
    depth: rng.between(8, 11),
    height: rng.between(3, 4),
    wallColour: rng.pick(['#f0e6c9', '#cfe0d4', '#d9d2e3', '#f2ddc4', '#c4d6e3', '#e9e4d6', '#e3c9b8']),
    dadoColour: rng.pick(['#b98650', '#5f8a74', '#d9cdb4', '#7a9ab0', '#c98f5a']),
    floor: rng.pick(['planks', 'parquet', 'squares', 'plain']),
    floorColour: rng.pick(['#b5834c', '#a8957c', '#8f9f94', '#c9a87a', '#7f8a94']),
    deskColour: rng.pick(['#c9a26a', '#d9c49a', '#8a5a34', '#a9c0b8', '#e3dcc8']),
    chairColour: rng.pick(['#b3302c', '#2f6fae', '#8a5a34', '#3f8f56', '#d98a2c']),
    boardColour: rng.pick(['#2f4f43', '#26292c', '#2f4f43', '#3a4a5c']),
    layout: rng.pick(['rows', 'pairs', 'horseshoe', 'groups']),
    columns: rng.integer(2, 4),
    extras: rng.pick(['map', 'globe', 'shelf', 'plants', 'skeleton map']),
    lamp: rng.pick(['tube', 'globe', 'tube']),
    pictures: rng.integer(0, 5),
    windowShape: rng.pick(['rect', 'rect', 'arch']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`class ${p.scatter}`);
    const half = p.width / 2;
    const s = p.sunSide;
    const openings: HallOpening[] = [
      ...repeat(3, (i) => ({
        wall: s < 0 ? ('left' as const) : ('right' as const),
        at: -0.4 - i * ((p.depth - 1.6) / 3),
        sill: 0.95,
        width: 1.9,
        height: p.height - 1.4,
        shape: p.windowShape as 'rect',
        fill: 'window' as const,
        frame: '#f4f1e8',
        panes: [2, 2] as const,
      })),
      {
        wall: 'back',
        at: -s * (half - 0.9),
        sill: 0,
        width: 0.95,
        height: 2.1,
        shape: 'rect',
        fill: 'door',
        frame: p.dadoColour,
      },
    ];
    const desk = (wide: number) =>
      group(
        table(wide, 0.6, p.deskColour, 0.72),
        ...repeat(wide > 1 ? 2 : 1, (i) =>
          put(chair(p.chairColour, '#6f7679'), [wide > 1 ? (i - 0.5) * 0.66 : 0, 0, 0.62], [0, 180, 0]),
        ),
        part(block(0.24, 0.02, 0.3), paint(rng.pick(['#2f6fae', '#c9403a', '#f2efe6', '#3f8f56'])), [
          -wide * 0.2,
          0.72,
          0,
        ]),
      );
    const rows = 4;
    const places =
      p.layout === 'horseshoe'
        ? [
            ...repeat(3, (i) => [-half * 0.58, -1.2 - i * 1.5, 90] as const),
            ...repeat(3, (i) => [half * 0.58, -1.2 - i * 1.5, -90] as const),
            ...repeat(2, (i) => [(i - 0.5) * 1.5, 0.3, 0] as const),
          ]
        : p.layout === 'groups'
          ? repeat(
              4,
              (i) => [(i % 2 ? 1 : -1) * half * 0.45, -0.9 - Math.floor(i / 2) * 2.9, 0] as const,
            ).flatMap(([x, z]) => [[x, z, 0] as const, [x, z - 0.62, 180] as const])
          : repeat(
              p.columns * rows,
              (n) =>
                [
                  ((n % p.columns) - (p.columns - 1) / 2) * (p.width / (p.columns + 0.35)),
                  0.4 - Math.floor(n / p.columns) * 1.42,
                  0,
                ] as const,
            );
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: 'flat',
        rise: 0,
        wall: paint(p.wallColour, 'plaster'),
        floor: paint(p.floorColour, p.floor as 'planks'),
        ceiling: paint('#f4f1ea', 'plaster'),
        openings,
        dado: { height: 1, paint: paint(p.dadoColour, 'plaster') },
      }),
      put(blackboard(p.boardColour, rng), [s * 0.3, 0, -p.depth + 0.04]),
      put(
        group(table(1.6, 0.75, p.deskColour), put(chair(p.chairColour, '#6f7679'), [0, 0, -0.7])),
        [s * half * 0.5, 0, -p.depth + 1.7],
        [0, -s * 14, 0],
      ),
      ...places.map(([x, z, turn]) => put(desk(p.layout === 'rows' ? 0.75 : 1.3), [x, 0, z], [0, turn, 0])),
      ...repeat(4, (i) =>
        put(pendant(p.lamp as 'tube', p.height, p.height - 0.45, '#e3e6e6', lampColour(p)), [
          (i % 2 ? 1 : -1) * half * 0.45,
          0,
          -0.6 - Math.floor(i / 2) * 4,
        ]),
      ),
      ...repeat(p.pictures, (i) =>
        put(framed(0.5, 0.66, '#f2efe6', rng), [-s * (half - 0.03), 1.75, -0.2 - i * 0.85], [0, s * 90, 0]),
      ),
    );
    if (p.extras === 'map' || p.extras === 'skeleton map')
      addTo(things, put(mapOnWall(rng), [-s * (half - 0.05), 0, -p.depth + 2.6], [0, s * 90, 0]));
    if (p.extras === 'globe')
      addTo(
        things,
        put(globe(), [s * half * 0.5 + 0.3, 0.76, -p.depth + 1.7]),
        put(
          shelf(1.6, 1.1, p.deskColour, 'print books'),
          [-s * (half - 0.25), 0, -p.depth + 2.4],
          [0, s * 90, 0],
        ),
      );
    if (p.extras === 'shelf')
      addTo(
        things,
        ...repeat(2, (i) =>
          put(
            shelf(1.6, 1.7, p.deskColour, 'print books'),
            [-s * (half - 0.25), 0, -p.depth + 2.2 + i * 1.7],
            [0, s * 90, 0],
          ),
        ),
      );
    if (p.extras === 'plants')
      addTo(
        things,
        ...repeat(4, (i) =>
          put(pottedPlant('leafy', 0.7, '#b5653c', rng), [s * (half - 0.12), 0.98, -0.4 - i * 2]),
        ),
      );
    addTo(things, part(rod(0.3, 0.2, 0.16, 12), paint('#8a9094'), [-s * (half - 0.5), 0, -p.depth + 1.1]));
    const lamps = repeat(3, (i) => ({
      at: [0, p.height - 0.9, -0.4 - i * 3] as const,
      colour: lampColour(p),
      strength: 3,
    }));
    return indoors(
      p,
      things,
      { at: [s * rng.between(-1.6, 1.2), 1.85, 2.4], to: [s * 0.2, 1.25, -5], fovDeg: 60 },
      { lamps, reach: 9, bright: 0.95 },
    );
  },
});
