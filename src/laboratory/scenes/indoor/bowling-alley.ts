import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { rowOfSeats } from '../parts/airport-things.ts';
import { ballReturn, pinSet } from '../parts/bowling-things.ts';
import { buildHall } from '../parts/hall.ts';
import { drawInside, indoors, type Inside } from '../parts/indoors.ts';
import { glow, gloss, paint } from '../parts/paint.ts';
import { ball, block, rod } from '../parts/solid.ts';
import { cafeTable } from '../parts/street.ts';
import { defineScene } from '../scene.ts';

type Alley = Inside & {
  lanes: number;
  depth: number;
  height: number;
  laneColour: string;
  wallColour: string;
  maskColour: string;
  secondColour: string;
  mask: string;
  seatColour: string;
  carpetColour: string;
  neonColour: string;
  neon: string;
  ceiling: string;
  tables: number;
  shift: number;
};

export const archetype = defineScene<Alley>({
  archetype: 'bowling-alley',
  place: 'indoor',
  nameDe: 'Kegelbahn',
  nameEn: 'bowling alley',
  draw: (rng) => ({
    ...drawInside(rng, ['night']),
    lanes: rng.integer(2, 6),
    depth: rng.between(17, 22),
    height: rng.between(3.4, 4.4),
    laneColour: rng.pick(['#d9b07a', '#c98f4f', '#e3c99a', '#b5763c']),
    wallColour: rng.pick(['#3f4a6b', '#8a3f3a', '#e6d3ac', '#4f6b5a', '#5a3f6b', '#c9a87a']),
    maskColour: rng.pick(['#2f6fae', '#c9302c', '#e3b52c', '#3f8f7a', '#7a3f8c']),
    secondColour: rng.pick(['#f2efe6', '#26282c', '#e8743c', '#8ac4e0']),
    mask: rng.pick(['pins', 'stripes', 'stars', 'plain']),
    seatColour: rng.pick(['#d9742c', '#2f6f7a', '#a32a2c', '#e3c25a', '#4a4f58']),
    carpetColour: rng.pick(['#5a4a6b', '#3f5f6b', '#7a3f3a', '#8a7a5a']),
    neonColour: rng.pick(['#ff6b9a', '#6ad0ff', '#ffd24a', '#8aff9a', '#c98aff']),
    neon: rng.pick(['edges', 'ceiling', 'wall', 'none']),
    ceiling: rng.pick(['plaster', 'squares', 'boards']),
    tables: rng.integer(0, 3),
    shift: rng.between(-1.4, 1.4),
  }),
  build: (p) => {
    const rng = rngFromSeed(`bowling ${p.scatter}`);
    const pitch = 1.75;
    const width = Math.max(8, p.lanes * pitch + 2.4);
    const foul = -4.6;
    const end = -p.depth + 1.2;
    const laneLong = foul - end;
    const neon = glow(p.neonColour, 2);
    const x = (i: number) => (i - (p.lanes - 1) / 2) * pitch;
    const pinMark = (px: number, py: number, tall: number, colour: string) =>
      group(
        part(
          rod(tall * 0.55, tall * 0.13, tall * 0.17, 12),
          paint(colour),
          [px, py, end + 0.16],
          [0, 0, 0],
          [1, 1, 0.1],
        ),
        part(
          rod(tall * 0.3, tall * 0.1, tall * 0.06, 12),
          paint(colour),
          [px, py + tall * 0.5, end + 0.16],
          [0, 0, 0],
          [1, 1, 0.1],
        ),
        part(
          ball(tall * 0.11, 10),
          paint(colour),
          [px, py + tall * 0.85, end + 0.16],
          [0, 0, 0],
          [1, 1, 0.1],
        ),
      );
    const things = group(
      buildHall({
        width,
        depth: p.depth,
        height: p.height,
        roof: 'flat',
        rise: 0,
        wall: paint(p.wallColour, 'plaster'),
        floor: paint(p.carpetColour, 'carpet'),
        ceiling: paint('#d9d4c8', p.ceiling as 'plaster'),
        openings: [],
      }),
      part(block(width, 0.14, 3), paint(p.laneColour, 'planks'), [0, 0, foul + 1.5]),
      ...repeat(p.lanes, (i) =>
        group(
          part(
            block(1.06, 0.16, laneLong),
            paint(p.laneColour, 'planks'),
            [x(i), 0, (foul + end) / 2],
            [0, 0, 0],
          ),
          part(block(1.06, 0.01, 0.12), paint('#26282c'), [x(i), 0.16, foul - 0.1]),
          ...repeat(7, (k) =>
            part(block(0.05, 0.01, 0.34), paint('#6b3f22'), [
              x(i) - 0.42 + k * 0.14,
              0.162,
              foul - 3.6 + Math.abs(k - 3) * 0.26,
            ]),
          ),
          part(block(0.24, 0.05, laneLong), paint('#3a3d42'), [x(i) - 0.66, 0.02, (foul + end) / 2]),
          part(block(0.24, 0.05, laneLong), paint('#3a3d42'), [x(i) + 0.66, 0.02, (foul + end) / 2]),
          part(block(0.16, 0.24, laneLong), paint(p.secondColour), [x(i) + pitch / 2, 0, (foul + end) / 2]),
          put(pinSet(rng), [x(i), 0.16, end + 1]),
          part(block(1.6, 0.02, 1.6), glow('#fff6dc', 1.2), [x(i), 1.42, end + 0.9]),
          ...(p.neon === 'edges'
            ? [part(block(0.04, 0.03, laneLong), neon, [x(i) + pitch / 2 - 0.1, 0.22, (foul + end) / 2])]
            : []),
        ),
      ),
      part(block(0.16, 0.24, laneLong), paint(p.secondColour), [x(0) - pitch / 2, 0, (foul + end) / 2]),
      ...[-1, 1].map((k) =>
        part(block((width - p.lanes * pitch) / 2, 0.2, laneLong), paint(p.carpetColour, 'carpet'), [
          k * (p.lanes * pitch * 0.5 + (width - p.lanes * pitch) / 4),
          0,
          (foul + end) / 2,
        ]),
      ),
      part(
        block(width, p.height - 1.45, 0.3),
        paint(p.maskColour, p.mask === 'stripes' ? 'stripes' : 'plaster'),
        [0, 1.45, end],
      ),
      part(block(width, 0.1, 0.34), paint(p.secondColour), [0, 1.42, end]),
      part(block(width, 1.5, 0.1), paint('#1a1a1e'), [0, 0, end - 0.9]),
      ...repeat(Math.max(1, Math.floor(p.lanes / 2)), (i) =>
        put(ballReturn(rng), [x(i * 2) + pitch / 2, 0, foul + 1.6]),
      ),
      ...repeat(Math.max(1, Math.floor(p.lanes / 2)), (i) =>
        put(rowOfSeats(3, p.seatColour), [x(i * 2) + pitch / 2, 0, -0.2], [0, 180, 0]),
      ),
      ...repeat(p.lanes, (i) =>
        group(
          part(block(0.9, 0.5, 0.1), gloss('#1e2a36'), [x(i), p.height - 1, foul + 0.4]),
          part(block(0.8, 0.4, 0.02), glow('#4f8ac4', 0.9), [x(i), p.height - 0.95, foul + 0.46]),
          part(rod(0.5, 0.02), paint('#3a3d40'), [x(i), p.height - 0.5, foul + 0.4]),
        ),
      ),
      ...repeat(p.tables, (i) =>
        put(cafeTable(p.secondColour, 3, p.seatColour), [
          (i % 2 ? 1 : -1) * (width / 2 - 1.2),
          0,
          -0.4 - i * 1.1,
        ]),
      ),
    );
    if (p.mask === 'pins')
      addTo(
        things,
        ...repeat(p.lanes + 1, (i) =>
          pinMark(x(i) - pitch / 2, 1.75, (p.height - 1.45) * 0.75, p.secondColour),
        ),
      );
    if (p.mask === 'stars')
      addTo(
        things,
        ...repeat(p.lanes * 3, (i) =>
          part(
            ball(0.12 + (i % 3) * 0.08, 6),
            glow(p.neonColour, 1.2),
            [-width / 2 + 0.6 + (i * (width - 1.2)) / (p.lanes * 3), 1.8 + ((i * 7) % 5) * 0.36, end + 0.18],
            [0, 0, i * 20],
            [1, 1, 0.15],
          ),
        ),
      );
    if (p.neon === 'ceiling')
      addTo(
        things,
        ...repeat(4, (i) => part(block(width * 0.86, 0.06, 0.08), neon, [0, p.height - 0.06, -1 - i * 4.4])),
      );
    if (p.neon === 'wall')
      addTo(
        things,
        ...[-1, 1].flatMap((k) =>
          [1.2, 1.7].map((y) =>
            part(block(0.05, 0.07, p.depth), neon, [k * (width / 2 - 0.05), y, -p.depth / 2 + 1]),
          ),
        ),
      );
    addTo(
      things,
      ...repeat(5, (i) =>
        part(block(0.3, 0.04, 1.4), glow('#fff4dc', 1.5), [
          (i % 2 ? 1 : -1) * width * 0.24,
          p.height - 0.03,
          1 - i * 1.4,
        ]),
      ),
    );
    const lamps = [
      { at: [0, p.height - 0.8, -1.4] as const, colour: '#ffeccc', strength: 9 },
      { at: [0, 1.3, end + 1.8] as const, colour: '#fff6dc', strength: 3.5 },
      {
        at: [0, p.height - 0.8, (foul + end) / 2] as const,
        colour: p.neon === 'none' ? '#ffeccc' : p.neonColour,
        strength: 8,
      },
    ];
    return indoors(
      p,
      things,
      { at: [p.shift, 1.9, 2.3], to: [p.shift * 0.2, 1.1, -9], fovDeg: 58 },
      { lamps, reach: 13, bright: 1, outside: 'none' },
    );
  },
});
