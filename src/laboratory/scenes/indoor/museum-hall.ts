import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { framed } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import { drawInside, indoors, type Inside } from '../parts/indoors.ts';
import { dinosaur, ropePosts, showcase, statue, vaseOnPlinth } from '../parts/museum-things.ts';
import { glow, paint } from '../parts/paint.ts';
import { block } from '../parts/solid.ts';
import { defineScene } from '../scene.ts';

type Museum = Inside & {
  width: number;
  depth: number;
  height: number;
  kind: string;
  wallColour: string;
  floor: string;
  floorColour: string;
  roof: string;
  frameColour: string;
  pictures: number;
  benches: number;
  benchColour: string;
  middle: number;
  stoneColour: string;
  passage: boolean;
};

export const archetype = defineScene<Museum>({
  archetype: 'museum-hall',
  place: 'indoor',
  nameDe: 'Museum',
  nameEn: 'museum',
  draw: (rng) => ({
    ...drawInside(rng, ['bright', 'sunny', 'grey', 'night']),
    width: rng.between(9, 15),
    depth: rng.between(14, 22),
    height: rng.between(4.5, 7),
    kind: rng.pick(['paintings', 'statues', 'dinosaur', 'showcases', 'paintings']),
    wallColour: rng.pick(['#8a2f2c', '#2f4f5a', '#3f5f4a', '#e9e4d8', '#c9b48f', '#5f5a74', '#b5563c']),
    floor: rng.pick(['parquet', 'marble', 'chequered', 'planks']),
    floorColour: rng.pick(['#b5834c', '#d9d2c4', '#8a5f3a', '#c9b8a0', '#8f9094']),
    roof: rng.pick(['flat', 'barrel', 'skylight', 'skylight']),
    frameColour: rng.pick(['#c9a24a', '#3a2c22', '#e9e4d6', '#7a5230']),
    pictures: rng.integer(3, 6),
    benches: rng.integer(0, 2),
    benchColour: rng.pick(['#3a2c26', '#7a2f2a', '#2f4a5c', '#a8814f']),
    middle: rng.integer(2, 5),
    stoneColour: rng.pick(['#e9e4d8', '#d9cdb8', '#8a7a64', '#5f6a64']),
    passage: rng.chance(0.6),
  }),
  build: (p) => {
    const rng = rngFromSeed(`museum ${p.scatter}`);
    const half = p.width / 2;
    const top = p.roof === 'barrel' ? 2.2 : 0;
    const openings: HallOpening[] = p.passage
      ? [
          {
            wall: 'back',
            at: 0,
            sill: 0,
            width: 2.6,
            height: Math.min(4, p.height - 0.8),
            shape: 'arch',
            fill: 'gap',
            frame: '#efe9dc',
          },
        ]
      : [];
    const hung = (s: number) =>
      repeat(p.pictures, (i) => {
        const [w, h] = [rng.between(1, 2.1), rng.between(1, 1.9)];
        return put(
          framed(w, h, p.frameColour, rng),
          [s * (half - 0.04), 1.9, -0.6 - i * ((p.depth - 3) / p.pictures)],
          [0, -s * 90, 0],
        );
      });
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: p.roof === 'barrel' ? 'barrel' : 'flat',
        rise: top,
        wall: paint(p.wallColour, 'plaster'),
        floor: paint(p.floorColour, p.floor as 'parquet'),
        ceiling: paint('#f0ece2', 'plaster'),
        openings,
        dado: { height: 0.35, paint: paint('#efe9dc') },
      }),
      ...[0.5, p.height - 0.3].map((y) =>
        group(
          ...[-1, 1].map((s) =>
            part(block(0.12, 0.22, p.depth + 2), paint('#efe9dc'), [
              s * (half - 0.06),
              y === 0.5 ? p.height - 0.75 : y,
              -p.depth / 2,
            ]),
          ),
        ),
      ),
      ...(p.passage
        ? [
            part(block(7, 5, 0.2), paint(p.wallColour, 'plaster'), [0, 0, -p.depth - 6]),
            put(framed(2, 1.5, p.frameColour, rng), [0, 2, -p.depth - 5.85]),
            part(block(7, 0.1, 6), paint(p.floorColour, p.floor as 'parquet'), [0, -0.06, -p.depth - 3]),
            part(block(7, 0.1, 6), paint('#f0ece2'), [0, 5, -p.depth - 3]),
            ...[-1, 1].map((s) =>
              part(block(0.2, 5, 6), paint(p.wallColour, 'plaster'), [s * 3.5, 0, -p.depth - 3]),
            ),
          ]
        : []),
      ...(p.roof === 'skylight'
        ? repeat(4, (i) =>
            repeat(3, (k) =>
              part(block(p.width * 0.17, 0.05, 2.6), glow(p.day === 'night' ? '#5a6a86' : '#eef5fb', 1.25), [
                (k - 1) * p.width * 0.19,
                p.height - 0.04,
                -1.5 - i * 3.4,
              ]),
            ),
          ).flat()
        : []),
      ...repeat(p.benches, (i) =>
        put(
          group(
            part(block(1.9, 0.12, 0.62), paint(p.benchColour, 'carpet'), [0, 0.36, 0]),
            part(block(1.5, 0.36, 0.4), paint('#4a3a2e')),
          ),
          [p.kind === 'paintings' ? 0 : half * 0.5, 0, -3.4 - i * 4.5],
          [0, rng.pick([0, 90]), 0],
        ),
      ),
    );
    if (p.kind === 'paintings' || p.kind === 'statues')
      addTo(
        things,
        ...hung(-1),
        ...hung(1),
        ...[-1, 1].map((s) => put(framed(1.5, 2, p.frameColour, rng), [s * half * 0.6, 2, -p.depth + 0.06])),
      );
    if (p.kind === 'paintings')
      addTo(
        things,
        put(ropePosts(p.depth - 6, '#c9a24a', '#8a2f2c'), [half - 1.1, 0, -p.depth / 2 + 1], [0, 90, 0]),
        ...repeat(2, (i) => put(vaseOnPlinth(p.stoneColour, rng), [(i ? 1 : -1) * 1.9, 0, -p.depth + 1.6])),
      );
    if (p.kind === 'statues')
      addTo(
        things,
        ...repeat(p.middle * 2, (i) =>
          put(
            statue(p.stoneColour, rng),
            [(i % 2 ? 1 : -1) * half * 0.46, 0, -2.6 - Math.floor(i / 2) * 3.4],
            [0, i % 2 ? -50 : 50, 0],
          ),
        ),
      );
    if (p.kind === 'dinosaur')
      addTo(
        things,
        put(dinosaur('#c9b48a'), [0, 0, -7.4], [0, rng.integer(-35, 35), 0]),
        ...repeat(4, (i) =>
          put(
            showcase(rng, '#7a5a3c'),
            [(i % 2 ? 1 : -1) * (half - 1), 0, -1.6 - Math.floor(i / 2) * 5],
            [0, i % 2 ? -90 : 90, 0],
          ),
        ),
      );
    if (p.kind === 'showcases')
      addTo(
        things,
        ...repeat(p.middle * 2, (i) =>
          put(showcase(rng, p.frameColour), [
            (i % 2 ? 1 : -1) * half * 0.42,
            0,
            -2 - Math.floor(i / 2) * 2.9,
          ]),
        ),
        ...hung(-1),
        put(vaseOnPlinth(p.stoneColour, rng), [0, 0, -p.depth + 2.6]),
      );
    const lamps = repeat(3, (i) => ({
      at: [0, p.height - 0.9, -1.5 - i * 5] as const,
      colour: p.day === 'night' ? '#ffe0b4' : '#fff6ea',
      strength: p.day === 'night' ? 16 : 10,
    }));
    return indoors(
      p,
      things,
      { at: [rng.between(-1.4, 1.4), 1.75, 2.3], to: [rng.between(-0.6, 0.6), 1.9, -8], fovDeg: 62 },
      { lamps, reach: 13, bright: 0.95, fromAbove: 0.65, outside: 'none' },
    );
  },
});
