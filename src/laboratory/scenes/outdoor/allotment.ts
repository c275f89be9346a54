import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { crown } from '../parts/crown.ts';
import { fenceBetween, type FenceKind } from '../parts/fences.ts';
import {
  beanPoles,
  cabbage,
  glassHouse,
  rainBarrel,
  sunflower,
  wheelbarrow,
} from '../parts/garden-things.ts';
import { land } from '../parts/ground.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { groundColour } from '../parts/seasons.ts';
import { block } from '../parts/solid.ts';
import { hut, parasol } from '../parts/street.ts';
import { bush, tree } from '../parts/trees.ts';
import { tufts } from '../parts/tufts.ts';
import { defineScene } from '../scene.ts';

type Allotment = Air & {
  hutColour: string;
  roofColour: string;
  hutSide: number;
  fence: string;
  fenceColour: string;
  beds: number;
  crop: string;
  feature: string;
  flowerColour: string;
  trees: number;
};

export const archetype = defineScene<Allotment>({
  archetype: 'allotment',
  place: 'outdoor',
  nameDe: 'Schrebergarten',
  nameEn: 'allotment garden',
  draw: (rng) => ({
    ...drawAir(rng, { seasons: ['spring', 'summer', 'autumn'] }),
    hutColour: rng.pick(['#4f7a5c', '#a8443a', '#3f6488', '#d9b25a', '#7a5a40', '#e6dfd0']),
    roofColour: rng.pick(['#5a5450', '#8a4a38', '#4a5258', '#6f7a4a']),
    hutSide: rng.pick([-1, 1]),
    fence: rng.pick(['picket', 'hedge', 'rails', 'wire', 'picket']),
    fenceColour: rng.pick(['#f0ece0', '#8a6a48', '#5f7a52', '#7fa0b0']),
    beds: rng.integer(3, 6),
    crop: rng.pick(['cabbage', 'lettuce', 'beans', 'flowers', 'mixed']),
    feature: rng.pick(['glass house', 'sunflowers', 'parasol', 'wheelbarrow', 'arch', 'barrel']),
    flowerColour: rng.pick(['#d94f6b', '#f0c23c', '#e9e4f2', '#8f6fc4', '#e8743c']),
    trees: rng.integer(1, 4),
  }),
  build: (p) => {
    const rng = rngFromSeed(`allotment ${p.scatter}`);
    const s = p.hutSide;
    const at = (thing: ReturnType<typeof group>, x: number, z: number, turn = 0) =>
      put(thing, [x, 0, z], [0, turn, 0]);
    const crop = (kind: string): (() => ReturnType<typeof group>) => {
      if (kind === 'cabbage') return () => cabbage(rng, '#86a58a');
      if (kind === 'lettuce') return () => cabbage(rng, rng.pick(['#a4c05a', '#8a4a5a']), 0.8);
      if (kind === 'beans') return () => beanPoles(rng);
      return () =>
        group(
          part(
            crown('flower tuft', [{ x: 0, y: 0.3, z: 0, r: 0.3 }], 12, 0.4),
            paint(p.flowerColour, 'leaf petal'),
          ),
          part(
            crown('flower green', [{ x: 0, y: 0.2, z: 0, r: 0.28 }], 10, 0.36),
            paint('#6f9450', 'leaf fine'),
          ),
        );
    };
    const bed = (i: number) => {
      const kind =
        p.crop === 'mixed'
          ? (['cabbage', 'lettuce', 'beans', 'flowers'][i % 4] ?? 'cabbage')
          : i % 3 === 2
            ? 'flowers'
            : p.crop;
      const [x, z] = [i % 2 ? 2.9 : -2.9, 0.5 - Math.floor(i / 2) * 4.4];
      const make = crop(kind);
      const step = kind === 'beans' ? 1.1 : 0.62;
      return put(
        group(
          part(block(4.4, 0.22, 3), paint('#8a6a48', 'boards')),
          part(block(4.2, 0.05, 2.8), paint('#5a4432', 'earth'), [0, 0.2, 0]),
          ...repeat(Math.floor(3.9 / step) * Math.max(1, Math.floor(2.6 / (step * 1.3))), (n) => {
            const rows = Math.floor(3.9 / step);
            return put(make(), [
              -1.9 + (n % rows) * step + step / 2,
              0.23,
              -1 + Math.floor(n / rows) * step * 1.35,
            ]);
          }),
        ),
        [x, 0, z],
      );
    };
    const [hx, hz] = [s * 5.4, -13.4];
    const things = group(
      land({ reach: 160, grain: 'grass', colour: groundColour(p.season, p.scatter) }),
      part(block(1.1, 0.05, 26), paint('#bfae8c', 'gravel'), [0, 0, -3]),
      ...repeat(p.beds, bed),
      at(hut(4.6, 3.6, p.hutColour, p.roofColour), hx, hz, -s * 14),
      ...repeat(3, (i) =>
        at(
          hut(4, 3.2, rng.pick(['#a8443a', '#3f6488', '#7a5a40', '#d9cdb0', '#4f7a5c']), '#5a5450'),
          -22 + i * 20 + rng.between(-3, 3),
          -30 - rng.between(0, 6),
          rng.integer(-30, 30),
        ),
      ),
      fenceBetween(
        p.fence as FenceKind,
        [-13, -18.5],
        [13, -18.5],
        p.fence === 'hedge' ? '#5f7a42' : p.fenceColour,
      ),
      fenceBetween(
        p.fence as FenceKind,
        [-9, 7],
        [-11.5, -18.5],
        p.fence === 'hedge' ? '#5f7a42' : p.fenceColour,
      ),
      fenceBetween(
        p.fence as FenceKind,
        [9, 7],
        [11.5, -18.5],
        p.fence === 'hedge' ? '#5f7a42' : p.fenceColour,
      ),
      ...repeat(p.trees, (i) =>
        at(group(tree('fruit', p.season, rng, 1.1)), -s * (6.4 + i * 1.6), -8.6 - i * 3.4),
      ),
      ...repeat(12, () =>
        at(
          group(tree(rng.pick(['linden', 'fruit', 'spruce']), p.season, rng)),
          rng.between(-50, 50),
          -rng.between(36, 70),
        ),
      ),
      ...repeat(6, (i) =>
        at(group(bush(p.season, rng, 1.4, i % 2 ? '#7f9a52' : undefined)), s * (8.6 + (i % 2)), 1 - i * 2.6),
      ),
      tufts(rng, 260, { x: [-9, 9], z: [-17.5, -16] }, 0.8, p.flowerColour, 'leaf petal'),
      tufts(rng, 700, { x: [-9, 9], z: [-16, 6], free: (x) => Math.abs(x) > 5.3 }, 0.3, '#97a660'),
    );
    if (p.feature === 'glass house') addTo(things, at(glassHouse(3, 4), -s * 6.2, -13.5, s * 8));
    if (p.feature === 'sunflowers')
      addTo(things, ...repeat(11, (i) => at(sunflower(rng), -s * (2.4 + i * 0.62), -15.5 - (i % 2) * 0.6)));
    if (p.feature === 'parasol')
      addTo(
        things,
        at(group(parasol(p.flowerColour, true)), hx - s * 3.6, hz + 1.5),
        at(group(part(block(1.5, 0.75, 0.9), paint('#f0ece0'))), hx - s * 3.4, hz + 1.8),
      );
    if (p.feature === 'wheelbarrow') addTo(things, at(wheelbarrow('#3f7a56'), s * 0.3, -2.4, 60));
    if (p.feature === 'barrel')
      addTo(things, at(rainBarrel(), hx - s * 2.9, hz + 2, 0), at(wheelbarrow('#b5403a'), -s * 0.2, -5, -40));
    if (p.feature === 'arch')
      addTo(
        things,
        at(
          group(
            ...[-0.9, 0.9].map((x) => part(block(0.12, 2.4, 0.5), paint('#f0ece0'), [x, 0, 0])),
            part(block(2, 0.12, 0.5), paint('#f0ece0'), [0, 2.4, 0]),
            part(
              crown(
                'rose arch',
                [
                  { x: -0.9, y: 1.6, z: 0, r: 0.5 },
                  { x: 0.9, y: 1.6, z: 0, r: 0.5 },
                  { x: 0, y: 2.5, z: 0, r: 0.55 },
                ],
                22,
                0.5,
              ),
              paint('#6f9450', 'leaf fine'),
            ),
            part(
              crown(
                'rose blooms',
                [
                  { x: -0.9, y: 1.7, z: 0, r: 0.55 },
                  { x: 0.9, y: 1.7, z: 0, r: 0.55 },
                  { x: 0, y: 2.6, z: 0, r: 0.6 },
                ],
                10,
                0.4,
              ),
              paint(p.flowerColour, 'leaf petal'),
            ),
          ),
          0,
          -3.5,
        ),
      );
    return outdoors(
      p,
      things,
      { at: [s * -0.9, 2.5, 8.4], to: [s * 0.9, 0.8, -9], fovDeg: 54 },
      { reach: 26 },
    );
  },
});
