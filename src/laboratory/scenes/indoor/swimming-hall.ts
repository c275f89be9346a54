import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { pottedPlant } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import { drawInside, indoors, type Inside } from '../parts/indoors.ts';
import { glow, paint } from '../parts/paint.ts';
import { laneLine, lounger, poolLadder, startBlock, waterSlide } from '../parts/pool-things.ts';
import { block, rod } from '../parts/solid.ts';
import { water } from '../parts/water.ts';
import { defineScene } from '../scene.ts';

type Pool = Inside & {
  width: number;
  depth: number;
  height: number;
  roof: string;
  pillars: boolean;
  tileColour: string;
  wallColour: string;
  bandColour: string;
  waterColour: string;
  lanes: number;
  feature: string;
  glassSide: string;
  loungerColour: string;
  shift: number;
};

export const archetype = defineScene<Pool>({
  archetype: 'swimming-hall',
  place: 'indoor',
  nameDe: 'Hallenbad',
  nameEn: 'swimming hall',
  draw: (rng) => ({
    ...drawInside(rng),
    width: rng.between(13, 19),
    depth: rng.between(20, 30),
    height: rng.between(4.4, 7),
    roof: rng.pick(['flat', 'barrel', 'gable']),
    pillars: rng.chance(0.5),
    tileColour: rng.pick(['#e3e0d6', '#d9c9a8', '#c9d6d6', '#b5a08a', '#a8bcc4']),
    wallColour: rng.pick(['#dfe6e4', '#cfe0e6', '#e6dcc0', '#7fb0b8', '#efe9dc', '#d9a88a']),
    bandColour: rng.pick(['#2f6fae', '#3f8f9c', '#d9742c', '#3f8f56', '#c9a24a']),
    waterColour: rng.pick(['#2f9fbd', '#3fb0b8', '#2f8fc4', '#4fb8a8']),
    lanes: rng.pick([0, 3, 4, 5]),
    feature: rng.pick(['slide', 'loungers', 'plants', 'none', 'loungers']),
    glassSide: rng.pick(['side', 'back', 'both']),
    loungerColour: rng.pick(['#2f6f9c', '#c9473c', '#e3b23c', '#f2efe6']),
    shift: rng.between(-1.4, 1.4),
  }),
  build: (p) => {
    const rng = rngFromSeed(`bath ${p.scatter}`);
    const half = p.width / 2;
    const s = p.sunSide;
    const sideWall = s < 0 ? ('left' as const) : ('right' as const);
    const frame = '#e9ece8';
    const openings: HallOpening[] = [
      ...(p.glassSide === 'back'
        ? []
        : repeat(Math.floor(p.depth / 3.4), (i) => ({
            wall: sideWall,
            at: -0.2 - i * 3.4,
            sill: 0.5,
            width: 3,
            height: p.height - 1.1,
            shape: 'rect' as const,
            fill: 'window' as const,
            frame,
            panes: [2, 2] as const,
          }))),
      ...(p.glassSide === 'side'
        ? []
        : repeat(3, (i) => ({
            wall: 'back' as const,
            at: (i - 1) * p.width * 0.31,
            sill: 0.8,
            width: p.width * 0.27,
            height: p.height - 1.5,
            shape: 'rect' as const,
            fill: 'window' as const,
            frame,
            panes: [3, 2] as const,
          }))),
    ];
    const [pw, pd] = [p.width - 5.6, p.depth - 5];
    const [px, pz] = [p.shift, -p.depth / 2 - 0.6];
    const night = p.day === 'night';
    const tile = paint(p.tileColour, 'squares');
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: p.roof as 'flat',
        rise: p.roof === 'flat' ? 0 : 2,
        wall: paint(p.wallColour, 'tiles'),
        floor: paint('#3f8f9c', 'tiles'),
        ceiling: paint(p.roof === 'gable' ? '#c49a64' : '#eef0ec', p.roof === 'gable' ? 'boards' : 'plaster'),
        openings,
        dado: { height: 1.5, paint: paint(p.bandColour, 'tiles') },
      }),
      ...[-1, 1].map((k) => {
        const edge = px + (k * pw) / 2;
        const wide = half - k * edge;
        return part(block(wide, 0.6, p.depth + 3), tile, [edge + (k * wide) / 2, -0.1, -p.depth / 2 + 1.5]);
      }),
      part(block(p.width, 0.6, 3 + 3 - (pz + pd / 2) - 3), tile, [0, -0.1, (3 + pz + pd / 2) / 2]),
      part(block(p.width, 0.6, p.depth + (pz - pd / 2)), tile, [0, -0.1, (-p.depth + pz - pd / 2) / 2]),
      water({
        shore: [
          [px - pw / 2, pz + pd / 2],
          [px + pw / 2, pz + pd / 2],
          [px + pw / 2, pz - pd / 2],
          [px - pw / 2, pz - pd / 2],
        ],
        level: 0.36,
        colour: p.waterColour,
        ripple: 0.16,
        span: 0.8,
        haze: { colour: '#dfe9ea', density: 0.002 },
      }),
      ...repeat(p.lanes, (i) =>
        put(laneLine(pd - 1, i % 2 ? '#e3b52c' : '#c9302c'), [
          px - pw / 2 + ((i + 1) * pw) / (p.lanes + 1),
          0.38,
          pz,
        ]),
      ),
      ...repeat(p.lanes ? p.lanes + 1 : 0, (i) =>
        put(startBlock(p.bandColour), [
          px - pw / 2 + ((i + 0.5) * pw) / (p.lanes + 1),
          0.5,
          pz - pd / 2 - 0.6,
        ]),
      ),
      ...[-1, 1].flatMap((k) =>
        [-0.25, 0.28].map((t) => put(poolLadder(), [px + (k * pw) / 2, 0.5, pz + t * pd], [0, k * 90, 0])),
      ),
      ...repeat(8, (i) =>
        part(block(1.8, 0.08, 0.3), glow('#f4fafa', night ? 1.9 : 0.95), [
          (i % 2 ? 1 : -1) * p.width * 0.22,
          p.height - 0.1 + (p.roof === 'flat' ? 0 : 0.6),
          -Math.floor(i / 2) * 6,
        ]),
      ),
      ...repeat(6, (i) =>
        part(block(p.width, 0.5, 0.26), paint(p.roof === 'gable' ? '#a8814f' : '#d9dcd6', 'timber'), [
          0,
          p.height - 0.25,
          1 - i * 5,
        ]),
      ),
    );
    if (p.pillars)
      addTo(
        things,
        ...repeat(5, (i) =>
          [-1, 1].map((k) =>
            part(rod(p.height, 0.2), paint(p.bandColour, 'tiles'), [k * (half - 1), 0.4, 0.6 - i * 5]),
          ),
        ).flat(),
      );
    if (p.feature === 'loungers')
      addTo(
        things,
        ...repeat(7, (i) =>
          put(lounger(p.loungerColour), [-s * (half - 1.2), 0.5, 0.2 - i * 2.2], [0, s * 90, 0]),
        ),
      );
    if (p.feature === 'plants')
      addTo(
        things,
        ...repeat(7, (i) =>
          put(pottedPlant(i % 2 ? 'palm' : 'leafy', 2, '#e9e4d6', rng), [
            -s * (half - 0.9),
            0.5,
            0.5 - i * 3,
          ]),
        ),
      );
    if (p.feature === 'slide')
      addTo(things, put(waterSlide(p.bandColour), [-s * (half - 2.4), 0.4, -9], [0, 0, 0], 0.72));
    const lamps = repeat(3, (i) => ({
      at: [0, p.height - 0.9, -2 - i * 8] as const,
      colour: night ? '#ffeccc' : '#f2fafa',
      strength: night ? 22 : 10,
    }));
    return indoors(
      p,
      things,
      { at: [px + rng.between(-3, 3), 2.4, 2.4], to: [px * 0.5, 0.9, -10], fovDeg: 60 },
      { lamps, reach: 18, bright: 1 },
    );
  },
});
