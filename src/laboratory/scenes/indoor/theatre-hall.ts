import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { chandelier } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import { drawInside, indoors, type Inside } from '../parts/indoors.ts';
import { glow, paint } from '../parts/paint.ts';
import { block, pipe, rod } from '../parts/solid.ts';
import { curtainHalf, foldSeat, stageSet } from '../parts/theatre-things.ts';
import { defineScene } from '../scene.ts';

type Theatre = Inside & {
  width: number;
  depth: number;
  height: number;
  seatColour: string;
  wallColour: string;
  curtainColour: string;
  trimColour: string;
  curtain: string;
  set: string;
  balcony: string;
  rows: number;
  eye: string;
  ceilingLamp: string;
  aisles: string;
};

export const archetype = defineScene<Theatre>({
  archetype: 'theatre-hall',
  place: 'indoor',
  nameDe: 'Theatersaal',
  nameEn: 'theatre',
  draw: (rng) => ({
    ...drawInside(rng, ['night']),
    width: rng.between(13, 18),
    depth: rng.between(17, 24),
    height: rng.between(7, 9.5),
    seatColour: rng.pick(['#a32a2c', '#2f4f8c', '#3f6b4a', '#6b3f7a', '#c9a24a', '#4a4f58']),
    wallColour: rng.pick(['#e6d3ac', '#8a3a34', '#d9c4b4', '#5f6f86', '#efe6d2', '#6b4a3a']),
    curtainColour: rng.pick(['#a32228', '#2f4f8c', '#2f5f4a', '#6b2f5a', '#c98f3c']),
    trimColour: rng.pick(['#cfa544', '#e9e1d0', '#8a5a34']),
    curtain: rng.pick(['open', 'closed', 'half']),
    set: rng.pick(['forest', 'room', 'castle', 'piano', 'orchestra']),
    balcony: rng.pick(['sides', 'none', 'sides']),
    rows: rng.integer(7, 12),
    eye: rng.pick(['stalls', 'raised', 'raised']),
    ceilingLamp: rng.pick(['chandelier', 'rings', 'none']),
    aisles: rng.pick(['middle', 'sides']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`theatre ${p.scatter}`);
    const half = p.width / 2;
    const trim = paint(p.trimColour);
    const stageZ = -p.depth + 6;
    const mouth = p.width * 0.36;
    const tall = p.height * 0.72;
    const raise = p.eye === 'raised' ? 0.26 : 0.14;
    const perRow = Math.floor((p.width - 3.2) / 0.62);
    // The eye stands behind the last row and before the wall behind it.
    const rows = Math.min(p.rows, Math.floor((p.depth - 7.2) / 1.05));
    const seats = repeat(rows, (row) => {
      const z = stageZ + 3 + row * 1.05;
      return repeat(perRow, (i) => {
        const x =
          (i - (perRow - 1) / 2) * 0.62 +
          (p.aisles === 'middle' ? Math.sign(i - (perRow - 1) / 2) * 0.55 : 0);
        return Math.abs(x) > half - 1
          ? null
          : put(
              foldSeat(p.seatColour, p.trimColour),
              [x, row * raise, z + Math.abs(x) * Math.abs(x) * -0.012],
              [0, -x * 1.2, 0],
            );
      }).filter((seat) => seat !== null);
    }).flat();
    const floorSteps = repeat(rows, (row) =>
      part(block(p.width, row * raise + 0.02, 1.08), paint('#5a3a34', 'carpet'), [
        0,
        0,
        stageZ + 3 + row * 1.05,
      ]),
    );
    const box = (s: number, z: number, y: number) =>
      group(
        part(block(1.4, 0.2, 2.6), paint(p.wallColour, 'plaster'), [s * (half - 0.7), y, z]),
        part(block(0.16, 0.9, 2.6), trim, [s * (half - 1.4), y + 0.2, z]),
        part(block(0.26, 0.1, 2.8), paint(p.seatColour, 'carpet'), [s * (half - 1.4), y + 1.1, z]),
        part(block(0.06, 2.2, 2.2), paint('#2a1a1a'), [s * (half - 0.05), y + 0.2, z]),
        put(foldSeat(p.seatColour, p.trimColour), [s * (half - 0.8), y + 0.2, z], [0, s * 70, 0]),
        part(rod(0.16, 0.09, 0.14, 8), glow('#ffdca0', 1.8), [s * (half - 1.55), y + 0.5, z + 1.2]),
      );
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: 'flat',
        rise: 0,
        wall: paint(p.wallColour, 'plaster'),
        floor: paint('#5a3a34', 'carpet'),
        ceiling: paint(p.wallColour, 'plaster'),
        openings: [],
      }),
      ...floorSteps,
      ...seats,
      part(block(mouth * 2 + 1.6, 1, 6), paint('#7a5230', 'planks'), [0, 0, stageZ - 3]),
      ...[-1, 1].map((s) =>
        part(block(half - mouth, p.height, 0.7), paint(p.wallColour, 'plaster'), [
          (s * (half + mouth)) / 2,
          0,
          stageZ,
        ]),
      ),
      part(block(mouth * 2, p.height - tall, 0.7), paint(p.wallColour, 'plaster'), [0, tall, stageZ]),
      ...[-1, 1].map((s) => part(block(0.5, tall, 0.9), trim, [s * (mouth + 0.1), 0, stageZ + 0.05])),
      part(block(mouth * 2 + 0.9, 0.6, 0.9), trim, [0, tall - 0.1, stageZ + 0.05]),
      part(
        pipe(
          [
            [-1.2, tall + 0.5, 0],
            [0, tall + 1.3, 0],
            [1.2, tall + 0.5, 0],
          ].map(([x = 0, y = 0]) => [x, y, stageZ + 0.4] as const),
          0.2,
          12,
          6,
        ),
        trim,
      ),
      ...repeat(Math.round(mouth * 2.2), (i) =>
        part(rod(0.9, 0.14, 0.2, 8), paint(p.curtainColour), [
          -mouth + (i + 0.5) * (mouth / Math.round(mouth * 1.1)),
          tall - 0.9,
          stageZ - 0.35,
        ]),
      ),
      put(
        curtainHalf(
          p.curtain === 'closed' ? mouth : p.curtain === 'half' ? mouth * 0.55 : mouth * 0.24,
          tall,
          p.curtainColour,
        ),
        [-mouth, 0.9, stageZ - 0.5],
      ),
      put(
        curtainHalf(
          p.curtain === 'closed' ? mouth : p.curtain === 'half' ? mouth * 0.55 : mouth * 0.24,
          tall,
          p.curtainColour,
        ),
        [
          mouth - (p.curtain === 'closed' ? mouth : p.curtain === 'half' ? mouth * 0.55 : mouth * 0.24),
          0.9,
          stageZ - 0.5,
        ],
      ),
      ...repeat(9, (i) =>
        part(rod(0.14, 0.1, 0.1, 8), glow('#fff0c8', 1.6), [
          -mouth + 0.6 + (i * (mouth * 2 - 1.2)) / 8,
          1,
          stageZ + 0.1,
        ]),
      ),
    );
    if (p.curtain !== 'closed') addTo(things, put(stageSet(p.set, mouth, tall, rng), [0, 1, stageZ - 3.4]));
    if (p.balcony === 'sides')
      addTo(
        things,
        ...[2.6, 5].flatMap((y) =>
          repeat(4, (i) => [-1, 1].map((s) => box(s, stageZ + 2.2 + i * 3.1, y))).flat(),
        ),
      );
    if (p.ceilingLamp === 'chandelier')
      addTo(things, put(chandelier(p.height, p.height - 2, 1.5, p.trimColour), [0, 0, stageZ + 6]));
    if (p.ceilingLamp === 'rings')
      addTo(
        things,
        ...repeat(10, (i) =>
          part(rod(0.06, 0.3, 0.3, 14), glow('#ffe6bc', 1.8), [
            4 * Math.cos(i * 0.628),
            p.height - 0.06,
            stageZ + 6 + 4 * Math.sin(i * 0.628),
          ]),
        ),
      );
    const lamps = [
      { at: [-mouth * 0.5, tall * 0.8, stageZ - 1.6] as const, colour: '#ffe2b0', strength: 16 },
      { at: [mouth * 0.5, tall * 0.8, stageZ - 1.6] as const, colour: '#ffe2b0', strength: 16 },
      { at: [0, p.height - 2.2, stageZ + 6] as const, colour: '#ffd9a0', strength: 20 },
    ];
    const eyeY = rows * raise + (p.eye === 'raised' ? 2.3 : 1.9);
    return indoors(
      p,
      things,
      {
        at: [rng.between(-2, 2), eyeY, stageZ + 3.4 + rows * 1.05],
        to: [rng.between(-0.8, 0.8), 2.9, stageZ - 1],
        fovDeg: 60,
      },
      { lamps, reach: 16, bright: 1, outside: 'none' },
    );
  },
});
