import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { framed, pendant, pottedPlant, shelf } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import { drawInside, indoors, type Inside, lampColour } from '../parts/indoors.ts';
import { paint } from '../parts/paint.ts';
import { barCounter, laidTable } from '../parts/dining.ts';
import { block } from '../parts/solid.ts';
import { defineScene } from '../scene.ts';

type Restaurant = Inside & {
  width: number;
  depth: number;
  height: number;
  style: string;
  wallColour: string;
  dadoColour: string;
  floor: string;
  floorColour: string;
  clothColour: string;
  chairColour: string;
  tableShape: string;
  columns: number;
  lamp: string;
  lampColour: string;
  bar: string;
  beams: boolean;
  windowShape: string;
};

export const archetype = defineScene<Restaurant>({
  archetype: 'restaurant',
  place: 'indoor',
  nameDe: 'Gaststätte',
  nameEn: 'restaurant',
  draw: (rng) => ({
    ...drawInside(rng),
    width: rng.between(8, 12),
    depth: rng.between(9, 14),
    height: rng.between(2.9, 4),
    style: rng.pick(['rustic', 'fine', 'modern']),
    wallColour: rng.pick(['#e9d9b8', '#b5654c', '#7f9a86', '#d9b48a', '#4f5f6b', '#c98f8a', '#efe6d2']),
    dadoColour: rng.pick(['#7a5230', '#4f3826', '#a8814f', '#e9e1d0', '#3f5a4f']),
    floor: rng.pick(['planks', 'parquet', 'tiles', 'chequered']),
    floorColour: rng.pick(['#b5834c', '#8a5f3a', '#a8654c', '#d9cdb8', '#6f5a48']),
    clothColour: rng.pick(['#f4f0e6', '#b3302c', '#3f6b8a', '#e3c98a', '#4f7a5c', '#c97a8a']),
    chairColour: rng.pick(['#7a4f2f', '#4a3426', '#b08a58', '#8a2f2c', '#3f5f5a']),
    tableShape: rng.pick(['round', 'square']),
    columns: rng.integer(2, 3),
    lamp: rng.pick(['cone', 'globe', 'bowl']),
    lampColour: rng.pick(['#b3302c', '#2f5f4a', '#c9a24a', '#2f3a44']),
    bar: rng.pick(['left', 'right', 'back', 'none']),
    beams: rng.chance(0.5),
    windowShape: rng.pick(['rect', 'arch']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`restaurant ${p.scatter}`);
    const half = p.width / 2;
    const side = p.sunSide < 0 ? ('left' as const) : ('right' as const);
    const openings: HallOpening[] = [
      ...repeat(3, (i) => ({
        wall: side,
        at: -0.6 - i * 3.3,
        sill: 0.9,
        width: 1.5,
        height: p.height - 1.5,
        shape: p.windowShape as 'rect',
        fill: 'window' as const,
        frame: '#efe9dc',
        panes: [2, 3] as const,
      })),
      ...(p.bar === 'back'
        ? []
        : [
            {
              wall: 'back' as const,
              at: -half * 0.5,
              sill: 0.9,
              width: 1.6,
              height: p.height - 1.5,
              shape: p.windowShape as 'rect',
              fill: 'window' as const,
              frame: '#efe9dc',
            },
          ]),
      {
        wall: 'back',
        at: half * 0.55,
        sill: 0,
        width: 1,
        height: 2.1,
        shape: 'rect',
        fill: 'door',
        frame: p.dadoColour,
      },
    ];
    const step = p.width / (p.columns + (p.bar === 'left' || p.bar === 'right' ? 0.7 : 0.2));
    const shift = p.bar === 'left' ? step * 0.35 : p.bar === 'right' ? -step * 0.35 : 0;
    const tables = repeat(p.columns * 4, (i) => {
      const [c, r] = [i % p.columns, Math.floor(i / p.columns)];
      return [
        (c - (p.columns - 1) / 2) * step * 0.92 + shift + (r % 2 ? 0.3 : -0.3),
        -0.7 - r * 2.5,
      ] as const;
    }).filter(([, z]) => z > -p.depth + (p.bar === 'back' ? 2.8 : 1.2));
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: 'flat',
        rise: 0,
        wall: paint(p.wallColour, 'plaster'),
        floor: paint(p.floorColour, p.floor as 'planks'),
        ceiling: paint(
          p.style === 'rustic' ? '#c9a878' : '#f0eadc',
          p.style === 'rustic' ? 'boards' : 'plaster',
        ),
        openings,
        dado: { height: p.style === 'modern' ? 0.15 : 0.85, paint: paint(p.dadoColour, 'boards') },
      }),
      ...tables.map(([x, z]) =>
        put(
          laidTable(p.tableShape as 'round', p.clothColour, p.chairColour, rng),
          [x, 0, z],
          [0, p.style === 'fine' ? 45 : rng.integer(-8, 8), 0],
        ),
      ),
      ...tables
        .filter((_, i) => i % 2 === 0)
        .map(([x, z]) =>
          put(pendant(p.lamp as 'cone', p.height, p.height * 0.62, p.lampColour, lampColour(p)), [x, 0, z]),
        ),
      ...repeat(3, (i) =>
        put(
          framed(rng.between(0.6, 1.1), rng.between(0.5, 0.8), '#7a5230', rng),
          [(side === 'left' ? 1 : -1) * (half - 0.04), 1.75, -0.4 - i * 2.8],
          [0, side === 'left' ? -90 : 90, 0],
        ),
      ),
      put(pottedPlant('leafy', 1.6, '#a8623f', rng), [-half + 0.6, 0, -p.depth + 0.8]),
      put(pottedPlant('palm', 1.3, '#e9e4d6', rng), [half - 0.7, 0, 0.6]),
    );
    if (p.beams || p.style === 'rustic')
      addTo(
        things,
        ...repeat(5, (i) =>
          part(block(p.width, 0.24, 0.2), paint('#5f4530', 'timber'), [0, p.height - 0.26, 0.6 - i * 2.6]),
        ),
      );
    const counter = group(
      barCounter(4.2, p.dadoColour, p.chairColour),
      put(shelf(3.6, 1.4, p.dadoColour, 'print bottles'), [0, 1.15, -1.05]),
      part(block(3.6, 1.1, 0.5), paint(p.dadoColour, 'boards'), [0, 0, -1.1]),
    );
    if (p.bar === 'back') addTo(things, put(counter, [-half * 0.25, 0, -p.depth + 1.5]));
    if (p.bar === 'left' || p.bar === 'right')
      addTo(
        things,
        put(
          counter,
          [(p.bar === 'left' ? -1 : 1) * (half - 1.5), 0, -p.depth * 0.5],
          [0, p.bar === 'left' ? 90 : -90, 0],
        ),
      );
    const lamps = tables
      .filter((_, i) => i % 2 === 0)
      .slice(0, 9)
      .map(([x, z]) => ({
        at: [x, p.height * 0.58, z] as const,
        colour: lampColour(p),
        strength: p.day === 'night' ? 3.4 : 1.3,
      }));
    return indoors(
      p,
      things,
      { at: [rng.between(-1.5, 1.5), 1.75, 2.5], to: [rng.between(-0.8, 0.8), 1.05, -5.5], fovDeg: 60 },
      { lamps, reach: 10, bright: p.day === 'night' ? 0.75 : 0.95 },
    );
  },
});
