import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { towel } from '../parts/beach-things.ts';
import { land } from '../parts/ground.ts';
import { hills } from '../parts/hills.ts';
import { outdoors } from '../parts/outdoors.ts';
import { gloss, paint } from '../parts/paint.ts';
import { diveTower, laneLine, lounger, poolLadder, startBlock, waterSlide } from '../parts/pool-things.ts';
import { groundColour, woodColour } from '../parts/seasons.ts';
import { block } from '../parts/solid.ts';
import { parasol } from '../parts/street.ts';
import { bush, tree } from '../parts/trees.ts';
import { water } from '../parts/water.ts';
import { weatherOf } from '../parts/weather.ts';
import { defineScene } from '../scene.ts';

type Pool = Air & {
  width: number;
  length: number;
  turnDeg: number;
  lanes: number;
  feature: string;
  featureSide: number;
  loungers: number;
  parasols: number;
  clothColour: string;
  secondColour: string;
  tileColour: string;
  waterColour: string;
  house: boolean;
  trees: string;
};

const CLOTHS = ['#c9473c', '#2f6f9c', '#e3b23c', '#3f8f6b', '#f2efe6', '#e88a4a'] as const;

export const archetype = defineScene<Pool>({
  archetype: 'outdoor-pool',
  place: 'outdoor',
  nameDe: 'Freibad',
  nameEn: 'outdoor swimming pool',
  draw: (rng) => ({
    ...drawAir(rng, { seasons: ['summer'], skies: ['clear', 'fair', 'cloudy', 'overcast'] }),
    width: rng.integer(9, 17),
    length: rng.integer(17, 32),
    turnDeg: rng.integer(-24, 24),
    lanes: rng.pick([0, 2, 4, 5]),
    feature: rng.pick(['diving tower', 'slide', 'none', 'slide', 'diving tower']),
    featureSide: rng.pick([-1, 1]),
    loungers: rng.integer(0, 9),
    parasols: rng.integer(0, 6),
    clothColour: rng.pick(CLOTHS),
    secondColour: rng.pick(CLOTHS),
    tileColour: rng.pick(['#e6e1d4', '#d9c9a8', '#c9d2d4', '#d4a88c']),
    waterColour: rng.pick(['#2fa3bd', '#3fb0b8', '#2f8fc4', '#4fb8a8']),
    house: rng.chance(0.6),
    trees: rng.pick(['linden', 'poplar', 'birch', 'spruce']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`pool ${p.scatter}`);
    const { haze } = weatherOf(p).light;
    const [half, deep] = [p.width / 2, p.length];
    const turn = (p.turnDeg * Math.PI) / 180;
    const middle: readonly [number, number] = [0, -2 - deep / 2];
    const world = (x: number, z: number): readonly [number, number] => [
      middle[0] + x * Math.cos(turn) + z * Math.sin(turn),
      middle[1] + z * Math.cos(turn) - x * Math.sin(turn),
    ];
    const s = p.featureSide;
    const tiles = paint(p.tileColour, 'squares');
    const rim = paint('#f0ede4', 'tiles');
    const deck = group(
      ...[-1, 1].map((k) => part(block(4.5, 0.3, deep + 9), tiles, [k * (half + 2.25), -0.3, 0])),
      ...[-1, 1].map((k) => part(block(p.width + 9, 0.3, 4.5), tiles, [0, -0.3, k * (deep / 2 + 2.25)])),
      ...[-1, 1].map((k) => part(block(0.35, 0.5, deep), rim, [k * (half + 0.1), -0.42, 0])),
      ...[-1, 1].map((k) => part(block(p.width + 0.5, 0.5, 0.35), rim, [0, -0.42, k * (deep / 2 + 0.1)])),
      ...repeat(p.lanes, (i) =>
        put(laneLine(deep - 1, i % 2 ? '#e3b52c' : '#c9302c'), [
          -half + ((i + 1) * p.width) / (p.lanes + 1),
          -0.2,
          0,
        ]),
      ),
      ...repeat(p.lanes ? p.lanes + 1 : 0, (i) =>
        put(startBlock(p.secondColour), [-half + ((i + 0.5) * p.width) / (p.lanes + 1), 0, -deep / 2 - 0.8]),
      ),
      ...[-0.3, 0.3].flatMap((t) =>
        [-1, 1].map((k) => put(poolLadder(), [k * half, 0, t * deep], [0, k * 90, 0])),
      ),
      ...repeat(p.loungers, (i) =>
        put(
          lounger(i % 2 ? p.secondColour : p.clothColour),
          [-s * (half + 3.1), 0, deep / 2 - 1 - i * 2.1],
          [0, s * 90, 0],
        ),
      ),
      ...repeat(p.parasols, (i) =>
        put(parasol(i % 2 ? p.secondColour : p.clothColour, i % 3 === 0), [
          -s * (half + 4.2),
          0,
          deep / 2 - 2 - i * 4.2,
        ]),
      ),
    );
    if (p.feature === 'diving tower') addTo(deck, put(diveTower('#e9ecec'), [s * 1.4, 0, -deep / 2 - 2.4]));
    if (p.feature === 'slide')
      addTo(
        deck,
        put(waterSlide(p.clothColour), [s * (half + 3.2), 0, -deep * 0.1], [0, 0, 0], [s < 0 ? 1 : 1, 1, 1]),
      );
    const corners = [
      [-half, deep / 2],
      [half, deep / 2],
      [half, -deep / 2],
      [-half, -deep / 2],
    ].map(([x = 0, z = 0]) => world(x, z));
    const things = group(
      land({
        reach: 220,
        grain: 'grass',
        height: (x, z) => (Math.hypot(x, z + 12) < 34 ? -0.5 : 0.4),
        colour: groundColour(p.season, p.scatter),
        cells: 60,
      }),
      part(block(140, 0.3, 60), paint('#85995a', 'grass'), [0, -0.46, -2 - deep - 36]),
      ...[-1, 1].map((k) =>
        part(block(50, 0.3, 110), paint('#85995a', 'grass'), [k * (half + 33), -0.36, -20]),
      ),
      put(deck, [middle[0], 0, middle[1]], [0, p.turnDeg, 0]),
      water({ shore: corners, level: -0.22, colour: p.waterColour, ripple: 0.16, span: 0.8, haze }),
      ...repeat(12, () =>
        put(
          group(towel(rng.pick(CLOTHS))),
          [s * rng.between(half + 9, half + 20), 0, -rng.between(-2, 26)],
          [0, rng.integer(0, 180), 0],
        ),
      ),
      ...repeat(16, () =>
        put(group(tree(p.trees as 'linden', 'summer', rng)), [
          rng.between(-46, 46),
          0,
          -rng.between(deep + 13, deep + 30),
        ]),
      ),
      ...repeat(14, (i) => put(group(bush('summer', rng, 1.8)), [-26 + i * 4, 0, -deep - 11])),
      hills({
        away: 200,
        height: 34,
        seed: p.scatter % 40,
        span: 70,
        jagged: 0.1,
        colour: () => woodColour('summer'),
      }),
    );
    if (p.house)
      addTo(
        things,
        part(block(22, 3.2, 6), paint('#ece5d4', 'plaster'), [-s * 12, 0, -deep - 16]),
        part(block(23, 0.5, 7), paint(p.secondColour), [-s * 12, 3.2, -deep - 16]),
        ...repeat(8, (i) =>
          part(block(1.3, 2.3, 0.1), i % 3 ? gloss('#3a4a54') : paint(p.clothColour, 'boards'), [
            -s * 12 - 9 + i * 2.6,
            0.2,
            -deep - 12.96,
          ]),
        ),
      );
    return outdoors(
      p,
      things,
      { at: [s * (half * 0.5), 2.9, 4.6], to: [-s * 0.8, 0.4, -deep * 0.5], fovDeg: 54 },
      { reach: 32 },
    );
  },
});
