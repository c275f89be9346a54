import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { chandelier, framed, pottedPlant } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import { drawInside, indoors, type Inside } from '../parts/indoors.ts';
import { statue } from '../parts/museum-things.ts';
import { paint } from '../parts/paint.ts';
import { bar, block, rod, turned } from '../parts/solid.ts';
import { defineScene } from '../scene.ts';

type Stairs = Inside & {
  width: number;
  depth: number;
  height: number;
  wallColour: string;
  dadoColour: string;
  floor: string;
  floorColour: string;
  stepColour: string;
  carpetColour: string;
  railColour: string;
  rail: string;
  layout: string;
  columns: string;
  stained: boolean;
  lamp: boolean;
  extras: string;
};

export const archetype = defineScene<Stairs>({
  archetype: 'staircase-hall',
  place: 'indoor',
  nameDe: 'Treppenhalle',
  nameEn: 'hall with a grand staircase',
  draw: (rng) => ({
    ...drawInside(rng),
    width: rng.between(9, 13),
    depth: rng.between(11, 15),
    height: rng.between(7, 9),
    wallColour: rng.pick(['#efe6d2', '#c9d0c4', '#b5654c', '#d9b48a', '#7f93a8', '#e9d0c4', '#8a9a86']),
    dadoColour: rng.pick(['#7a5230', '#e9e1d0', '#4f3826', '#b5a088', '#5f6f74']),
    floor: rng.pick(['chequered', 'marble', 'parquet', 'squares']),
    floorColour: rng.pick(['#e3dccb', '#b5834c', '#c9bda6', '#a87a64', '#d9d2c4']),
    stepColour: rng.pick(['#d9d2c4', '#8a5a34', '#c9b89a', '#6b4a34', '#efe9dc']),
    carpetColour: rng.pick(['#a32a2c', '#2f4f7a', '#3f6b4a', '#c9a24a', '#5a3f5f']),
    railColour: rng.pick(['#6b4428', '#26282c', '#cfa544', '#f2efe6']),
    rail: rng.pick(['balusters', 'iron', 'solid']),
    layout: rng.pick(['straight', 'divided', 'left', 'right', 'divided']),
    columns: rng.pick(['round', 'none', 'square']),
    stained: rng.chance(0.35),
    lamp: rng.chance(0.65),
    extras: rng.pick(['statues', 'plants', 'pictures', 'bench']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`stairs ${p.scatter}`);
    const half = p.width / 2;
    const [rise, run] = [0.17, 0.32];
    const landing = 1.7 + rng.between(0, 0.6);
    const steps = Math.round(landing / rise);
    const upper = landing * 2;
    const side = p.layout === 'left' ? -1 : p.layout === 'right' ? 1 : 0;
    const wide = side === 0 ? p.width * 0.34 : p.width * 0.28;
    const x0 = side * (half - wide / 2 - 0.1);
    const foot = -3.2;
    const top = foot - steps * run;
    const step = paint(p.stepColour, 'marble');
    const railPaint = paint(p.railColour, p.rail === 'balusters' ? 'timber' : 'plain');
    const baluster = (x: number, y: number, z: number) =>
      p.rail === 'solid'
        ? part(block(0.14, 0.95, 0.34), paint(p.dadoColour, 'plaster'), [x, y, z])
        : p.rail === 'iron'
          ? part(block(0.04, 0.95, 0.04), railPaint, [x, y, z])
          : part(
              turned(
                [
                  [0.05, 0],
                  [0.07, 0.2],
                  [0.04, 0.4],
                  [0.06, 0.7],
                  [0.05, 0.95],
                ],
                8,
              ),
              railPaint,
              [x, y, z],
            );
    const flightRail = (x: number, z: number, count: number, y0: number) => [
      ...repeat(count, (i) => baluster(x, y0 + rise * (i + 1), z - i * run)),
      part(
        block(0.12, 0.1, Math.hypot(count * run, count * rise)),
        railPaint,
        [x, y0 + (count * rise) / 2 + 1.05, z - (count * run) / 2 + run / 2],
        [(Math.atan2(rise, run) * 180) / Math.PI, 0, 0],
      ),
      part(block(0.26, 1.3, 0.26), railPaint, [x, y0, z + 0.2]),
    ];
    const sideFlight = (k: number) =>
      group(
        ...repeat(steps, (i) =>
          part(block(run, rise * (i + 1), wide * 0.62), step, [k * (wide / 2 + i * run), landing, top - 0.9]),
        ),
        ...repeat(steps, (i) =>
          baluster(k * (wide / 2 + i * run), landing + rise * (i + 1), top - 0.9 + wide * 0.31),
        ),
        part(
          block(Math.hypot(steps * run, landing), 0.1, 0.12),
          railPaint,
          [k * (wide / 2 + (steps * run) / 2), landing + (steps * rise) / 2 + 1.05, top - 0.9 + wide * 0.31],
          [0, 0, (k * Math.atan2(rise, run) * 180) / Math.PI],
        ),
      );
    const galleryZ = side === 0 ? top - 0.9 - wide * 0.31 - 0.1 : top - 0.2;
    const openings: HallOpening[] = [
      {
        wall: 'back',
        at: side === 0 ? 0 : -side * half * 0.3,
        sill: landing + 1.2,
        width: 2.4,
        height: p.height - landing - 2,
        shape: 'arch',
        fill: p.stained ? 'stained' : 'window',
        frame: '#efe9dc',
        panes: [3, 5],
      },
      ...repeat(2, (i) => ({
        wall: p.sunSide < 0 ? ('left' as const) : ('right' as const),
        at: -0.6 - i * 4.4,
        sill: 1.2,
        width: 1.5,
        height: p.height - 3,
        shape: 'arch' as const,
        fill: 'window' as const,
        frame: '#efe9dc',
        panes: [2, 5] as const,
      })),
      ...(side === 0
        ? [-1, 1].map((k) => ({
            wall: 'back' as const,
            at: k * half * 0.72,
            sill: 0,
            width: 1.1,
            height: 2.3,
            shape: 'rect' as const,
            fill: 'door' as const,
            frame: p.dadoColour,
          }))
        : []),
    ];
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: 'flat',
        rise: 0,
        wall: paint(p.wallColour, 'plaster'),
        floor: paint(p.floorColour, p.floor as 'marble'),
        ceiling: paint('#f2ede2', 'plaster'),
        openings,
        dado: { height: 1.1, paint: paint(p.dadoColour, 'boards') },
      }),
      ...repeat(steps, (i) => part(block(wide, rise * (i + 1), run + 0.02), step, [x0, 0, foot - i * run])),
      ...repeat(steps, (i) =>
        part(block(wide * 0.6, 0.02, run + 0.04), paint(p.carpetColour, 'carpet'), [
          x0,
          rise * (i + 1),
          foot - i * run + 0.01,
        ]),
      ),
      ...repeat(steps, (i) =>
        part(block(wide * 0.6, rise, 0.02), paint(p.carpetColour, 'carpet'), [
          x0,
          rise * i,
          foot - i * run + run / 2 + 0.01,
        ]),
      ),
      ...flightRail(x0 - wide / 2, foot, steps, 0),
      ...flightRail(x0 + wide / 2, foot, steps, 0),
      part(block(wide * 0.6, 0.02, 5), paint(p.carpetColour, 'carpet'), [x0, 0, foot + 2.6]),
      part(
        block(side === 0 ? wide : p.width, landing, side === 0 ? wide * 0.62 + 0.2 : 3),
        paint(p.wallColour, 'plaster'),
        [side === 0 ? 0 : 0, 0, side === 0 ? top - 0.9 : top - 1.3],
      ),
    );
    if (side === 0 && p.layout === 'divided') addTo(things, sideFlight(-1), sideFlight(1));
    if (side === 0 && p.layout === 'straight')
      addTo(
        things,
        ...repeat(steps, (i) =>
          part(block(wide * 0.9, landing + rise * (i + 1), run + 0.02), step, [0, 0, top - 1.2 - i * run]),
        ),
      );
    const gallery = side === 0 ? [-1, 1] : [-side];
    addTo(
      things,
      ...gallery.map((k) =>
        part(block(1.5, 0.25, p.depth * 0.9), paint(p.stepColour, 'marble'), [
          k * (half - 0.75),
          upper - 0.25,
          -p.depth * 0.5,
        ]),
      ),
      ...gallery.flatMap((k) => [
        ...repeat(Math.floor(p.depth * 1.9), (i) => baluster(k * (half - 1.45), upper, 0.4 - i * 0.48)),
        part(
          bar(p.depth * 0.95, 0.06),
          railPaint,
          [k * (half - 1.45), upper + 1, -p.depth * 0.45],
          [0, 90, 0],
        ),
      ]),
      part(block(p.width, 0.2, 0.9), paint(p.stepColour, 'marble'), [
        0,
        upper - 0.25,
        Math.max(-p.depth + 0.5, galleryZ - 1.6),
      ]),
    );
    if (p.columns !== 'none')
      addTo(
        things,
        ...repeat(3, (i) =>
          gallery.map((k) =>
            p.columns === 'round'
              ? part(rod(upper - 0.25, 0.24, 0.2, 14), paint('#e9e1d0', 'marble'), [
                  k * (half - 1.4),
                  0,
                  -0.6 - i * 3.8,
                ])
              : part(block(0.45, upper - 0.25, 0.45), paint('#e9e1d0', 'plaster'), [
                  k * (half - 1.4),
                  0,
                  -0.6 - i * 3.8,
                ]),
          ),
        ).flat(),
      );
    if (p.lamp)
      addTo(
        things,
        put(chandelier(p.height, p.height * 0.6, 0.95, '#cfa544'), [side === 0 ? 0 : -side * 1, 0, -2.6]),
      );
    if (p.extras === 'statues')
      addTo(
        things,
        ...[-1, 1].map((k) =>
          put(statue('#e9e4d8', rng), [x0 + k * (wide / 2 + 0.9), 0, foot + 0.6], [0, -k * 20, 0]),
        ),
      );
    if (p.extras === 'plants')
      addTo(
        things,
        ...[-1, 1].map((k) =>
          put(pottedPlant('palm', 2, '#b5854c', rng), [x0 + k * (wide / 2 + 0.9), 0, foot + 0.5]),
        ),
      );
    if (p.extras === 'pictures')
      addTo(
        things,
        ...repeat(3, (i) =>
          put(
            framed(1.1, 1.5, '#cfa544', rng),
            [-p.sunSide * (half - 0.04), 2.3, -0.4 - i * 2.4],
            [0, p.sunSide * 90, 0],
          ),
        ),
      );
    if (p.extras === 'bench')
      addTo(
        things,
        ...[-1, 1].map((k) =>
          part(block(1.8, 0.46, 0.5), paint(p.carpetColour, 'carpet'), [
            x0 + k * (wide / 2 + 1.5),
            0,
            foot - 0.4,
          ]),
        ),
      );
    const lamps = [
      {
        at: [side === 0 ? 0 : -side, p.height * 0.62, -2.4] as const,
        colour: '#ffe6bc',
        strength: p.day === 'night' ? 20 : 8,
      },
      { at: [0, 3, 0.4] as const, colour: '#ffe6bc', strength: p.day === 'night' ? 7 : 3 },
      { at: [x0, upper + 1.6, top - 0.6] as const, colour: '#ffe6bc', strength: p.day === 'night' ? 9 : 3 },
    ];
    return indoors(
      p,
      things,
      { at: [x0 * 0.3 + rng.between(-1, 1), 1.8, 2.5], to: [x0 * 0.6, 2.3, -6], fovDeg: 64 },
      { lamps, reach: 12, bright: 0.95 },
    );
  },
});
