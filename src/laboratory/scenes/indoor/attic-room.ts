import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { boxes, rockingHorse, spinningWheel, trunk } from '../parts/attic-things.ts';
import { framed, shelf, sofa } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import { drawInside, indoors, type Inside } from '../parts/indoors.ts';
import { glow, paint } from '../parts/paint.ts';
import { ball, bar, block, rod } from '../parts/solid.ts';
import { chair } from '../parts/street.ts';
import { defineScene } from '../scene.ts';

type Attic = Inside & {
  width: number;
  depth: number;
  knee: number;
  rise: number;
  timberColour: string;
  roofColour: string;
  gableColour: string;
  gable: string;
  floorColour: string;
  window: string;
  skylights: number;
  chimney: boolean;
  main: string;
  second: string;
  junk: number;
  line: boolean;
};

const THINGS = ['trunk', 'horse', 'wheel', 'sofa', 'wardrobe', 'dress stand', 'cot', 'shelf'] as const;

export const archetype = defineScene<Attic>({
  archetype: 'attic-room',
  place: 'indoor',
  nameDe: 'Dachboden',
  nameEn: 'attic',
  draw: (rng) => {
    const [main = 'trunk', second = 'horse'] = rng.shuffle(THINGS);
    return {
      ...drawInside(rng, ['sunny', 'sunny', 'bright', 'grey', 'night']),
      width: rng.between(6, 9),
      depth: rng.between(7.5, 12),
      knee: rng.between(0.5, 1.2),
      rise: rng.between(2.4, 3.6),
      timberColour: rng.pick(['#7a5a3c', '#5f4630', '#a07a4c', '#8a6f52']),
      roofColour: rng.pick(['#b08a5c', '#8a6a48', '#d9cdb4', '#c9a878']),
      gableColour: rng.pick(['#a8654c', '#d9cdb4', '#b5a58c', '#e3d6bc', '#8a6a48']),
      gable: rng.pick(['brick', 'plaster', 'boards', 'rubble']),
      floorColour: rng.pick(['#a8845a', '#8a6a48', '#b99a6e', '#7a6450']),
      window: rng.pick(['round', 'rect', 'arch', 'two']),
      skylights: rng.integer(0, 3),
      chimney: rng.chance(0.55),
      main,
      second,
      junk: rng.integer(3, 9),
      line: rng.chance(0.3),
    };
  },
  build: (p) => {
    const rng = rngFromSeed(`attic ${p.scatter}`);
    const half = p.width / 2;
    const s = p.sunSide;
    const beam = paint(p.timberColour, 'timber');
    const openings: HallOpening[] =
      p.window === 'two'
        ? [-1, 1].map((k) => ({
            wall: 'back' as const,
            at: k * 0.9,
            sill: 0.9,
            width: 1,
            height: 1.2,
            shape: 'rect' as const,
            fill: 'window' as const,
            frame: '#e9e1d0',
            panes: [2, 2] as const,
          }))
        : [
            {
              wall: 'back',
              at: 0,
              sill: p.window === 'round' ? 1.2 : 0.9,
              width: 1.2,
              height: p.window === 'round' ? 1.2 : 1.4,
              shape: p.window as 'round',
              fill: 'window',
              frame: '#e9e1d0',
              panes: [2, 2],
            },
          ];
    const slope = (Math.atan2(p.rise, half) * 180) / Math.PI;
    const long = Math.hypot(half, p.rise);
    const make = (kind: string) => {
      switch (kind as (typeof THINGS)[number]) {
        case 'trunk':
          return trunk(rng.pick(['#6b4428', '#3f5f4a', '#7a2f2a', '#4a5a6b']));
        case 'horse':
          return rockingHorse(rng.pick(['#b98650', '#e9e4d6', '#7a4a30']), '#b3302c');
        case 'wheel':
          return spinningWheel('#9a6a3c');
        case 'sofa':
          return sofa(1.7, rng.pick(['#7a3f3a', '#4f6b5a', '#8a7a5a']));
        case 'wardrobe':
          return group(
            part(block(1.2, 1.9, 0.55), paint('#7a5230', 'planks')),
            ...[-0.3, 0.3].map((x) =>
              part(block(0.52, 1.6, 0.04), paint('#8a5f3a', 'timber'), [x, 0.15, 0.28]),
            ),
            part(block(1.35, 0.12, 0.65), paint('#6b4428', 'timber'), [0, 1.9, 0]),
          );
        case 'dress stand':
          return group(
            part(rod(0.8, 0.03), paint('#3a2c22')),
            part(rod(0.5, 0.15, 0.21, 14), paint('#d9c4a0'), [0, 0.8, 0]),
            part(rod(0.26, 0.21, 0.12, 14), paint('#d9c4a0'), [0, 1.3, 0]),
            part(ball(0.06, 8), paint('#6b4428'), [0, 1.6, 0]),
            part(rod(0.04, 0.26, 0.2, 12), paint('#3a2c22')),
          );
        case 'cot':
          return group(
            ...[-1, 1].map((k) => part(block(0.06, 0.8, 0.7), paint('#d9c9a8', 'timber'), [k * 0.65, 0, 0])),
            ...repeat(9, (i) =>
              [-1, 1].map((k) => part(rod(0.5, 0.018), paint('#d9c9a8'), [-0.56 + i * 0.14, 0.2, k * 0.33])),
            ).flat(),
            part(block(1.3, 0.06, 0.66), paint('#d9c9a8'), [0, 0.2, 0]),
            part(block(1.2, 0.12, 0.6), paint('#f2efe6'), [0, 0.26, 0]),
            ...[-1, 1].map((k) => part(bar(1.3, 0.025), paint('#d9c9a8'), [0, 0.7, k * 0.33])),
          );
        case 'shelf':
          return shelf(1.5, 1.4, p.timberColour, 'print books', '#d9cdb4');
      }
    };
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.knee,
        roof: 'gable',
        rise: p.rise,
        wall: paint(p.gableColour, p.gable as 'brick'),
        floor: paint(p.floorColour, 'planks'),
        ceiling: paint(p.roofColour, 'boards'),
        openings,
      }),
      ...repeat(Math.floor(p.depth / 1.5) + 1, (i) =>
        [-1, 1].map((k) =>
          part(block(0.14, long, 0.16), beam, [k * half, p.knee, 1.6 - i * 1.5], [0, 0, k * (90 - slope)]),
        ),
      ).flat(),
      ...repeat(Math.floor(p.depth / 3) + 1, (i) =>
        part(block(p.width * 0.62, 0.18, 0.16), beam, [0, p.knee + p.rise * 0.62, 1.6 - i * 3]),
      ),
      ...[-1, 1].map((k) =>
        part(block(0.2, 0.2, p.depth + 3), beam, [
          k * half * 0.56,
          p.knee + p.rise * 0.44 - 0.12,
          -p.depth / 2 + 1.5,
        ]),
      ),
      ...repeat(3, (i) =>
        [-1, 1].map((k) =>
          part(block(0.18, p.knee + p.rise * 0.44, 0.18), beam, [k * half * 0.56, 0, -0.6 - i * 4]),
        ),
      ).flat(),
      ...repeat(p.skylights, (i) =>
        part(
          block(0.9, 0.03, 1.2),
          glow(p.day === 'night' ? '#2f3a54' : '#eaf3fa', 1.15),
          [s * half * 0.62, p.knee + p.rise * 0.36, -1.2 - i * 3],
          [0, 0, -s * slope],
        ),
      ),
      put(make(p.main), [-s * half * 0.3, 0, -3], [0, s * 30, 0]),
      put(make(p.second), [s * half * 0.36, 0, -p.depth + 2.2], [0, -s * 25, 0]),
      ...repeat(p.junk, (i) =>
        put(
          boxes(rng),
          [(i % 2 ? 1 : -1) * rng.between(half * 0.5, half * 0.78), 0, -0.8 - i * ((p.depth - 1.6) / p.junk)],
          [0, rng.integer(-30, 30), 0],
        ),
      ),
      put(chair('#8a5a34'), [s * half * 0.3, 0, -2], [0, -s * 60, 0]),
      part(
        rod(1.6, 0.18, 0.18, 12),
        paint(rng.pick(['#8a2f2c', '#4f6b4a', '#3f5f73']), 'carpet'),
        [-s * half * 0.55, 0.1, -p.depth + 1.2],
        [0, 0, -s * 12],
      ),
      put(framed(0.7, 0.9, '#8a6a3c', rng), [s * half * 0.5, 0.5, -p.depth + 0.5], [-14, 0, 0]),
    );
    if (p.chimney)
      addTo(
        things,
        part(block(0.8, p.knee + p.rise, 0.8), paint('#9c5f48', 'brick'), [
          -s * half * 0.42,
          0,
          -p.depth + 2.6,
        ]),
      );
    if (p.line)
      addTo(
        things,
        part(bar(p.width * 0.9, 0.012, 4), paint('#8a8478'), [0, p.knee + p.rise * 0.3, -4.4]),
        ...repeat(6, (i) =>
          part(block(0.6, 0.7, 0.02), paint(rng.pick(['#f2efe6', '#a8c4d9', '#e3c9a0', '#d9a8a8'])), [
            -1.8 + i * 0.72,
            p.knee + p.rise * 0.3 - 0.72,
            -4.4,
          ]),
        ),
      );
    const lamps = [
      {
        at: [0, p.knee + p.rise * 0.55, -1.4] as const,
        colour: '#ffdcae',
        strength: p.day === 'night' ? 6 : 2.2,
      },
      {
        at: [0, p.knee + p.rise * 0.5, -p.depth + 2] as const,
        colour: '#fff0d9',
        strength: p.day === 'night' ? 4 : 3,
      },
    ];
    return indoors(
      p,
      things,
      { at: [s * rng.between(-0.4, 0.6), 1.7, 2.2], to: [-s * 0.15, 1.15, -5], fovDeg: 60 },
      { lamps, reach: 8, bright: 0.85, sun: 1.3, sunFrom: [s * 0.25, 0.55, -1] },
    );
  },
});
