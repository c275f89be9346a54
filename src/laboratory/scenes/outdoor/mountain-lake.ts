import { group, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { pier } from '../parts/beach-things.ts';
import { rowingBoat, sailingBoat } from '../parts/boats.ts';
import { land } from '../parts/ground.ts';
import { hills } from '../parts/hills.ts';
import { drawHouse } from '../parts/house-styles.ts';
import { buildHouse } from '../parts/houses.ts';
import { rough } from '../parts/noise.ts';
import { outdoors } from '../parts/outdoors.ts';
import { boulder } from '../parts/rocks.ts';
import { groundColour } from '../parts/seasons.ts';
import { hut } from '../parts/street.ts';
import { tree, type TreeKind } from '../parts/trees.ts';
import { tufts } from '../parts/tufts.ts';
import { water } from '../parts/water.ts';
import { weatherOf } from '../parts/weather.ts';
import { defineScene } from '../scene.ts';

type Lake = Air & {
  peaks: number;
  span: number;
  snowLine: number;
  rockColour: string;
  lakeColour: string;
  near: string;
  side: number;
  trees: string;
  count: number;
  boats: number;
  boatColour: string;
  hutColour: string;
};

export const archetype = defineScene<Lake>({
  archetype: 'mountain-lake',
  place: 'outdoor',
  nameDe: 'Bergsee',
  nameEn: 'mountain lake',
  draw: (rng) => ({
    ...drawAir(rng),
    peaks: rng.integer(150, 330),
    span: rng.integer(90, 240),
    snowLine: rng.between(0.3, 0.85),
    rockColour: rng.pick(['#7f8683', '#8f7f70', '#6f7a80', '#96908a']),
    lakeColour: rng.pick(['#1f5f6b', '#2f6f62', '#274f70', '#3a6a5c']),
    near: rng.pick(['jetty', 'boathouse', 'boulders', 'chalet', 'boats']),
    side: rng.pick([-1, 1]),
    trees: rng.pick(['spruce', 'spruce', 'birch', 'pine', 'oak']),
    count: rng.integer(6, 26),
    boats: rng.integer(0, 3),
    boatColour: rng.pick(['#b5403a', '#2f6f9c', '#f0ece0', '#d9a63c', '#3f7a5a']),
    hutColour: rng.pick(['#6b4a34', '#8a5a3c', '#5a4a40', '#a8443a']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`lake ${p.scatter}`);
    const { haze } = weatherOf(p).light;
    const s = p.side;
    const snow = p.season === 'winter';
    const shore = (x: number) => -3 + 3 * Math.sin(x / 13 + p.scatter) - Math.max(0, s * x - 9) * 1.5;
    const height = (x: number, z: number) => {
      const near = Math.max(-2.5, (z - shore(x)) * 0.16);
      const far = Math.min(3, Math.max(-3, (-z - 150 + 16 * Math.sin(x / 40)) * 0.2));
      return Math.max(near, far) + 0.35 * rough(x / 4, z / 4, 3) * (near > 0 || far > 0 ? 1 : 0);
    };
    const at = (thing: ReturnType<typeof group>, x: number, z: number, turn = 0) =>
      put(thing, [x, height(x, z), z], [0, turn, 0]);
    const meadow = groundColour(p.season, p.scatter);
    const things = group(
      land({
        reach: 420,
        grain: 'grass',
        height,
        colour: (x, z, y) => (y < 0.35 ? '#a39a86' : z < -140 ? '#4f6650' : meadow(x, z)),
        cells: 100,
      }),
      water({
        shore: [
          [-400, 30],
          [400, 30],
          [400, -260],
          [-400, -260],
        ],
        level: 0,
        colour: p.lakeColour,
        ripple: 0.24,
        span: 1.8,
        haze,
      }),
      hills({
        away: 230,
        height: 46,
        seed: p.scatter % 31,
        span: 50,
        jagged: 0.2,
        colour: () => (snow ? '#8f9ca0' : '#44594a'),
      }),
      hills({
        away: 480,
        height: p.peaks,
        seed: p.scatter % 45,
        span: p.span,
        jagged: 0.95,
        grain: 'rock',
        colour: (h, n) => (h + (n - 0.5) * 0.25 > p.snowLine * (snow ? 0.4 : 1) ? '#f2f5f9' : p.rockColour),
      }),
      ...repeat(p.count, () => [s * rng.between(8, 34), -rng.between(-4, 40)] as const)
        .filter(([x, z]) => z - shore(x) > 1.5)
        .map(([x, z]) => at(group(tree(p.trees as TreeKind, p.season, rng, rng.between(0.8, 1.3))), x, z)),
      ...repeat(3, (i) => at(group(tree(p.trees as TreeKind, p.season, rng, 1.1)), -s * (11 + i * 4), 3 + i)),
      ...repeat(14, () => [rng.between(-15, 15), rng.between(-9, 3)] as const)
        .filter(([x, z]) => Math.abs(z - shore(x)) < 2)
        .map(([x, z]) =>
          put(boulder(rng, rng.between(0.5, p.near === 'boulders' ? 2.8 : 1.1)), [
            x,
            Math.max(-0.2, height(x, z)),
            z,
          ]),
        ),
      tufts(
        rng,
        snow ? 100 : 700,
        { x: [-15, 15], z: [-6, 9], free: (x, z) => height(x, z) > 0.45 },
        0.45,
        snow ? '#b3a682' : '#95a560',
        'leaf grass',
        height,
      ),
      ...repeat(p.boats, (i) =>
        put(
          i % 2 ? group(sailingBoat(7, p.boatColour, '#f4f1e8', true)) : group(rowingBoat(p.boatColour)),
          [-s * (3 + i * 9), 0, -14 - i * 16],
          [0, rng.integer(0, 359), 0],
        ),
      ),
    );
    if (p.near === 'jetty')
      addTo(things, put(group(put(pier(16), [0, 0, 0])), [-s * 2.4, -0.7, -9], [0, 90, 0]));
    if (p.near === 'boathouse')
      addTo(
        things,
        put(
          group(
            put(hut(4.6, 6, p.hutColour, snow ? '#eef2f8' : '#5a5048'), [0, 0, 0], [0, 0, 0], 1.15),
            put(pier(9), [-4.6, -1.2, 1], [0, 90, 0]),
          ),
          [s * 6.5, 0.35, -9],
          [0, -s * 35, 0],
        ),
      );
    if (p.near === 'chalet')
      addTo(things, at(buildHouse(drawHouse('alpine', rng, { snow }), rng), s * 14, -10, -s * 38));
    if (p.near === 'boats')
      addTo(
        things,
        ...repeat(3, (i) =>
          put(
            group(rowingBoat(['#b5403a', '#2f6f9c', '#e9e4d6'][i] ?? p.boatColour)),
            [
              -3.4 + i * 3.2,
              height(-3.4 + i * 3.2, shore(-3.4 + i * 3.2) + 2) + 0.05,
              shore(-3.4 + i * 3.2) + 2,
            ],
            [0, 78 + i * 9, 5],
          ),
        ),
      );
    const eyeY = height(0, 9) + 2.1;
    return outdoors(
      p,
      things,
      { at: [0, eyeY, 9], to: [s * 1.6, eyeY + 3.4, -40], fovDeg: 50 },
      { reach: 34 },
    );
  },
});
