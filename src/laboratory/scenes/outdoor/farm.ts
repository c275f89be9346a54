import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { barn, baleRound, cow, haystack, silo } from '../parts/farm-things.ts';
import { fenceBetween, type FenceKind } from '../parts/fences.ts';
import { land, ribbon } from '../parts/ground.ts';
import { hills } from '../parts/hills.ts';
import { drawHouse } from '../parts/house-styles.ts';
import { buildHouse } from '../parts/houses.ts';
import { rough } from '../parts/noise.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { groundColour, woodColour } from '../parts/seasons.ts';
import { block } from '../parts/solid.ts';
import { tree } from '../parts/trees.ts';
import { tufts } from '../parts/tufts.ts';
import { tractor } from '../parts/vehicles.ts';
import { defineScene } from '../scene.ts';

type Farm = Air & {
  barnColour: string;
  barnRoofColour: string;
  barnSide: number;
  silos: number;
  house: string;
  feature: string;
  animals: number;
  cowColour: string;
  fence: string;
  tractorColour: string;
  trees: number;
  eyeHeight: number;
};

export const archetype = defineScene<Farm>({
  archetype: 'farm',
  place: 'outdoor',
  nameDe: 'Bauernhof',
  nameEn: 'farm',
  draw: (rng) => ({
    ...drawAir(rng),
    barnColour: rng.pick(['#8f3a30', '#7a5a40', '#5f4a3c', '#c9bda4', '#4f6b5a', '#a8683c']),
    barnRoofColour: rng.pick(['#5a5450', '#8a4a38', '#4a5258', '#96603f']),
    barnSide: rng.pick([-1, 1]),
    silos: rng.integer(0, 3),
    house: rng.pick(['village', 'timbered', 'stone', 'wooden']),
    feature: rng.pick(['round bales', 'tractor', 'haystacks', 'trough', 'tractor']),
    animals: rng.pick([0, 3, 5, 8]),
    cowColour: rng.pick(['#7a4a30', '#e9e4da', '#2e2a28', '#a8764a']),
    fence: rng.pick(['rails', 'wire', 'wall', 'picket']),
    tractorColour: rng.pick(['#b5322c', '#2f6b3c', '#2f5a9c', '#d98a2c']),
    trees: rng.integer(2, 9),
    eyeHeight: rng.between(1.7, 4.5),
  }),
  build: (p) => {
    const rng = rngFromSeed(`farm ${p.scatter}`);
    const s = p.barnSide;
    const snow = p.season === 'winter';
    const height = (x: number, z: number) =>
      3 * (rough(x / 70 + p.scatter, z / 70, 3) - 0.5) * Math.min(1, Math.hypot(x, z + 26) / 40);
    const at = (thing: ReturnType<typeof group>, x: number, z: number, turn = 0) =>
      put(thing, [x, height(x, z), z], [0, turn, 0]);
    const meadow = groundColour(p.season, p.scatter);
    const field = (x: number, z: number) => z < -52 && Math.sin(x * 0.05 + z * 0.02 + p.scatter) > 0.1;
    const tilled = { spring: '#8a7250', summer: '#d3b667', autumn: '#9a7f56', winter: '#e4e9f1' }[p.season];
    const things = group(
      land({ reach: 420, grain: 'grass', height, colour: (x, z) => (field(x, z) ? tilled : meadow(x, z)) }),
      hills({
        away: 330,
        height: rng.between(20, 60),
        seed: p.scatter % 40,
        span: 120,
        jagged: 0.05,
        colour: (_, n) => (n > 0.5 ? woodColour(p.season) : snow ? '#e3e8f0' : '#8d9b62'),
      }),
      ribbon(
        [
          [s * -3, 20],
          [s * -2, 4],
          [0, -14],
          [s * 3, -24],
        ],
        4.2,
        snow ? '#cfd3d8' : '#a8977a',
        'gravel',
        height,
      ),
      ribbon(
        [
          [-20, -26],
          [0, -25],
          [20, -27],
        ],
        13,
        snow ? '#d6dade' : '#b0a084',
        'gravel',
        height,
        0.02,
      ),
      at(barn(p.barnColour, snow ? '#eef2f8' : p.barnRoofColour, rng.between(15, 21)), s * 14, -33, -s * 28),
      at(buildHouse(drawHouse(p.house as 'village', rng, { snow }), rng), -s * 12, -34, s * 24),
      ...repeat(p.silos, (i) => at(silo(rng.between(9, 13)), s * (25 + i * 4.6), -38 - i)),
      ...repeat(p.trees, () =>
        at(
          group(tree(rng.pick(['linden', 'oak', 'fruit', 'poplar']), p.season, rng)),
          rng.pick([-1, 1]) * rng.between(17, 50),
          -rng.between(24, 75),
        ),
      ),
      fenceBetween(p.fence as FenceKind, [-s * 4, 2], [-s * 26, -18], '#8a745a', height),
      fenceBetween(p.fence as FenceKind, [-s * 4, 2], [-s * 7.5, -17], '#8a745a', height),
      tufts(
        rng,
        snow ? 120 : 900,
        { x: [-16, 16], z: [-12, 9], free: (x) => Math.abs(x + s * 2.4) > 2.6 },
        0.4,
        snow ? '#b3a682' : '#98a568',
        'leaf grass',
        height,
      ),
      ...repeat(p.animals, () =>
        at(cow(p.cowColour, rng), -s * rng.between(8, 18), -rng.between(5, 14), rng.integer(0, 359)),
      ),
    );
    if (p.feature === 'tractor') addTo(things, at(tractor(p.tractorColour), s * 3.4, -13, s > 0 ? 215 : -35));
    if (p.feature === 'round bales')
      addTo(
        things,
        ...repeat(7, () => at(baleRound(), s * rng.between(4, 13), -rng.between(4, 18), rng.integer(0, 180))),
      );
    if (p.feature === 'haystacks')
      addTo(things, ...repeat(4, (i) => at(haystack(rng.between(2.2, 3)), s * (5 + i * 3), -7 - i * 3.4)));
    if (p.feature === 'trough')
      addTo(
        things,
        at(
          group(
            part(block(3.4, 0.7, 1), paint('#9a948a', 'ashlar')),
            part(block(3.2, 0.04, 0.8), paint('#54707a'), [0, 0.66, 0]),
            part(block(0.22, 1.6, 0.22), paint('#6b5540'), [-1.2, 0, -0.7]),
          ),
          s * 4.4,
          -9,
          s * 20,
        ),
      );
    const eyeY = height(0, 10) + p.eyeHeight;
    return outdoors(p, things, {
      at: [-s * 1.5, eyeY, 10],
      to: [s * 2.2, eyeY * 0.4 + 2.2, -26],
      fovDeg: 50,
    });
  },
});
