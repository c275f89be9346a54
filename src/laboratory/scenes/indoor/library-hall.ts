import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { framed, pendant, pottedPlant, shelf, sofa, table } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import { drawInside, indoors, type Inside, lampColour } from '../parts/indoors.ts';
import { glow, paint } from '../parts/paint.ts';
import { bar, block, rod } from '../parts/solid.ts';
import { chair } from '../parts/street.ts';
import { defineScene } from '../scene.ts';

type Library = Inside & {
  width: number;
  depth: number;
  height: number;
  roof: string;
  timberColour: string;
  wallColour: string;
  floor: string;
  floorColour: string;
  layout: string;
  gallery: boolean;
  tables: number;
  windowShape: string;
  carpetColour: string;
  seatColour: string;
};

export const archetype = defineScene<Library>({
  archetype: 'library-hall',
  place: 'indoor',
  nameDe: 'Bibliothek',
  nameEn: 'library',
  draw: (rng) => ({
    ...drawInside(rng),
    width: rng.between(9, 14),
    depth: rng.between(14, 22),
    height: rng.between(4.6, 7),
    roof: rng.pick(['flat', 'barrel', 'gable']),
    timberColour: rng.pick(['#6b4428', '#8a5a34', '#4f3826', '#b08a58', '#7a5f48', '#d9cdb4']),
    wallColour: rng.pick(['#e9e0cc', '#c9b48f', '#7a8a78', '#8a4f42', '#4f5f74', '#f0ebe0']),
    floor: rng.pick(['parquet', 'planks', 'carpet', 'chequered', 'marble']),
    floorColour: rng.pick(['#b5834c', '#8a5f3a', '#d9cdb8', '#7a3f3a', '#5f6f68']),
    layout: rng.pick(['aisle', 'walls', 'rows']),
    gallery: rng.chance(0.5),
    tables: rng.integer(1, 4),
    windowShape: rng.pick(['arch', 'rect', 'pointed']),
    carpetColour: rng.pick(['#8a2f2c', '#2f4f6b', '#4f6b4a', '#c9a45c']),
    seatColour: rng.pick(['#7a2f2a', '#2f4a3c', '#6b4a34', '#3a4a6b']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`library ${p.scatter}`);
    const half = p.width / 2;
    const timber = paint(p.timberColour, 'timber');
    const tall = p.gallery ? 2.5 : Math.min(p.height - 0.5, 3.6);
    const windows: HallOpening[] = [
      ...repeat(Math.max(1, Math.floor(p.width / 4)), (i, n = Math.max(1, Math.floor(p.width / 4))) => ({
        wall: 'back' as const,
        at: -half + ((i + 0.5) * p.width) / n,
        sill: p.gallery ? 3 : 1.3,
        width: 1.5,
        height: p.gallery ? p.height - 3.5 : p.height - 2.2,
        shape: p.windowShape as 'arch',
        fill: 'window' as const,
        frame: '#efe9dc',
      })),
      ...repeat(3, (i) => ({
        wall: p.sunSide < 0 ? ('left' as const) : ('right' as const),
        at: -3 - i * 4.6,
        sill: tall + 0.5,
        width: 1.7,
        height: Math.max(0.8, p.height - tall - 0.9),
        shape: 'rect' as const,
        fill: 'window' as const,
        frame: '#efe9dc',
      })),
    ];
    const bays = Math.floor(p.depth / 1.9);
    const wallShelf = (s: number, y: number) =>
      repeat(bays, (i) =>
        put(
          shelf(1.8, tall, p.timberColour, 'print books'),
          [s * (half - 0.22), y, 0.6 - i * 1.9],
          [0, -s * 90, 0],
        ),
      );
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: p.roof as 'flat',
        rise: p.roof === 'flat' ? 0 : 1.8,
        wall: paint(p.wallColour, 'plaster'),
        floor: paint(p.floorColour, p.floor as 'parquet'),
        ceiling: paint(
          p.roof === 'gable' ? p.timberColour : '#efe9dc',
          p.roof === 'gable' ? 'planks' : 'plaster',
        ),
        openings: windows,
      }),
      ...wallShelf(-1, 0),
      ...wallShelf(1, 0),
      ...repeat(Math.floor(p.width / 2.6), (i) =>
        put(shelf(1.8, Math.min(tall, 2.6), p.timberColour, 'print books'), [
          -half + 1.6 + i * 2.4,
          0,
          -p.depth + 0.3,
        ]),
      ),
      ...repeat(p.tables, (i) => {
        const z = -3.6 - i * 3.4;
        return put(
          group(
            table(2.6, 1.1, p.timberColour),
            ...[-0.8, 0, 0.8].flatMap((x) => [
              put(chair(p.seatColour, p.timberColour), [x, 0, 0.85], [0, 180, 0]),
              put(chair(p.seatColour, p.timberColour), [x, 0, -0.85]),
            ]),
            ...[-0.7, 0.7].flatMap((x) => [
              part(rod(0.3, 0.015), paint('#a8843c'), [x, 0.75, 0]),
              part(bar(0.36, 0.06), glow('#8fd0a0', 0.9), [x, 1.08, 0]),
            ]),
            part(
              block(0.3, 0.05, 0.22),
              paint(rng.pick(['#8a2f2c', '#2f4f6b'])),
              [rng.between(-0.9, 0.9), 0.75, 0.2],
              [0, 24, 0],
            ),
          ),
          [p.layout === 'rows' ? -half * 0.42 : 0, 0, z],
          [0, p.layout === 'walls' ? 90 : 0, 0],
        );
      }),
      ...repeat(3, (i) =>
        put(
          pendant(
            p.roof === 'flat' ? 'bowl' : 'globe',
            p.height + (p.roof === 'flat' ? 0 : 1.6),
            p.height - 1.2,
            '#a8843c',
            lampColour(p),
          ),
          [0, 0, -3 - i * 5],
        ),
      ),
      put(sofa(1, p.seatColour), [half - 2.2, 0, -1.4], [0, -50, 0]),
      put(pottedPlant('leafy', 1.5, '#a8623f', rng), [-half + 1.1, 0, -0.6]),
      put(framed(0.9, 1.2, '#b08a3c', rng), [0, p.height * 0.62, -p.depth + 0.06]),
      part(block(p.layout === 'aisle' ? 2.2 : 3.4, 0.03, p.depth * 0.8), paint(p.carpetColour, 'carpet'), [
        p.layout === 'rows' ? -half * 0.42 : 0,
        0,
        -p.depth * 0.44,
      ]),
    );
    if (p.layout !== 'walls')
      addTo(
        things,
        ...repeat(5, (i) =>
          [1, ...(p.layout === 'aisle' ? [-1] : [])].map((s) =>
            put(
              group(
                put(shelf(p.width * 0.24, 2.2, p.timberColour, 'print books'), [0, 0, 0.19]),
                put(shelf(p.width * 0.24, 2.2, p.timberColour, 'print books'), [0, 0, -0.19], [0, 180, 0]),
              ),
              [s * half * 0.52, 0, -5 - i * 2.3],
            ),
          ),
        ).flat(),
      );
    if (p.gallery)
      addTo(
        things,
        ...[-1, 1].flatMap((s) => [
          ...wallShelf(s, tall + 0.35),
          part(block(1.3, 0.16, p.depth + 2), timber, [s * (half - 0.65), tall + 0.15, -p.depth / 2 + 1]),
          part(
            bar(p.depth + 2, 0.05),
            timber,
            [s * (half - 1.28), tall + 1.25, -p.depth / 2 + 1],
            [0, 90, 0],
          ),
          ...repeat(Math.round(p.depth * 2.2), (i) =>
            part(block(0.04, 0.95, 0.04), timber, [s * (half - 1.28), tall + 0.3, 2 - i * 0.45]),
          ),
          ...repeat(Math.floor(p.depth / 4), (i) =>
            part(rod(tall + 0.2, 0.1), timber, [s * (half - 1.25), 0, -1 - i * 4]),
          ),
        ]),
        put(
          group(
            ...[-0.22, 0.22].map((x) => part(rod(tall + 0.9, 0.03, 0.03, 6), timber, [x, 0, 0])),
            ...repeat(8, (i) => part(bar(0.44, 0.02, 5), timber, [0, 0.3 + i * 0.36, 0])),
          ),
          [half - 1.5, 0, -4],
          [0, 0, 0],
        ),
      );
    const lamps = repeat(3, (i) => ({
      at: [0, p.height - 1.4, -2.4 - i * 4.6] as const,
      colour: lampColour(p),
      strength: p.day === 'night' ? 13 : 6,
    }));
    return indoors(
      p,
      things,
      {
        at: [rng.between(-1.2, 1.2), 1.9, 2.2],
        to: [rng.between(-0.8, 0.8), 1.7 + (p.gallery ? 0.5 : 0), -8],
        fovDeg: 62,
      },
      { lamps, reach: 14, bright: 0.85 },
    );
  },
});
