import { group, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { woodBridge } from '../parts/bridges.ts';
import { fall, spray } from '../parts/falls.ts';
import { land } from '../parts/ground.ts';
import { rough } from '../parts/noise.ts';
import { outdoors } from '../parts/outdoors.ts';
import { boulder } from '../parts/rocks.ts';
import { groundColour } from '../parts/seasons.ts';
import { bush, tree, type TreeKind } from '../parts/trees.ts';
import { tufts } from '../parts/tufts.ts';
import { water } from '../parts/water.ts';
import { weatherOf } from '../parts/weather.ts';
import { defineScene } from '../scene.ts';

type Waterfall = Air & {
  tall: number;
  steps: number;
  width: number;
  streams: number;
  fallX: number;
  rockColour: string;
  trees: string;
  bridge: boolean;
  boulders: number;
  poolColour: string;
};

export const archetype = defineScene<Waterfall>({
  archetype: 'waterfall',
  place: 'outdoor',
  nameDe: 'Wasserfall',
  nameEn: 'waterfall',
  draw: (rng) => ({
    ...drawAir(rng, { hours: ['morning', 'noon', 'afternoon'] }),
    tall: rng.integer(9, 22),
    steps: rng.integer(1, 3),
    width: rng.between(2.5, 8),
    streams: rng.integer(1, 3),
    fallX: rng.between(-8, 8),
    rockColour: rng.pick(['#8a8378', '#6f6a64', '#a8957a', '#7d7f84', '#94705c']),
    trees: rng.pick(['spruce', 'birch', 'oak', 'mixed']),
    bridge: rng.chance(0.3),
    boulders: rng.integer(8, 26),
    poolColour: rng.pick(['#2f5f5a', '#2a5068', '#3f6f6a', '#2f4a44']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`falls ${p.scatter}`);
    const { haze } = weatherOf(p).light;
    const kinds: readonly TreeKind[] =
      p.trees === 'mixed' ? ['spruce', 'birch', 'oak'] : [p.trees as TreeKind];
    const step = p.tall / p.steps;
    const edge = (x: number) =>
      -24 + 5 * (rough(x / 13 + p.scatter, 3, 3) - 0.5) - 0.004 * (x - p.fallX) ** 2 + 4;
    const pool = (x: number, z: number) =>
      Math.hypot((x - p.fallX * 0.7) / 12.5, (z + 12) / 8.5) - 0.16 * Math.sin(x * 0.5 + p.scatter);
    const height = (x: number, z: number) => {
      const back = edge(x) - z;
      const ledges = Array.from({ length: p.steps }, (_, i) =>
        Math.min(step, Math.max(0, (back - i * 6.5) * 5.5)),
      ).reduce((a, b) => a + b, 0);
      const sides = Math.max(0, Math.abs(x - p.fallX * 0.7) - 13) * 0.42;
      const crag = back > 0 ? 2.2 * (rough(x / 4 + 5, z / 4, 4) - 0.5) : 0.5 * rough(x / 5, z / 5, 3);
      return ledges + sides + crag + Math.min(0.5, Math.max(-1.6, (pool(x, z) - 1) * 3.5));
    };
    const meadow = groundColour(p.season, p.scatter);
    const colour = (x: number, z: number, y: number) => {
      const flat =
        Math.abs(height(x + 0.6, z) - height(x - 0.6, z)) + Math.abs(height(x, z + 0.6) - height(x, z - 0.6));
      return flat > 1.3 || y < 0.2 ? p.rockColour : meadow(x, z);
    };
    const at = (thing: ReturnType<typeof group>, x: number, z: number, turn = 0) =>
      put(thing, [x, height(x, z), z], [0, turn, 0]);
    const falls = repeat(p.steps, (i) =>
      repeat(p.streams, (k) => {
        const x = p.fallX + (k - (p.streams - 1) / 2) * (p.width / p.streams + 2.2);
        const z = edge(x) - i * 6.5 + 0.7;
        return put(fall(p.width / p.streams, step + 1.2, rng), [x, i * step - 0.4, z]);
      }),
    ).flat();
    const things = group(
      land({ reach: 90, grain: 'rock', height, colour, cells: 100 }),
      water({
        shore: [
          [-40, 14],
          [40, 14],
          [40, -40],
          [-40, -40],
        ],
        level: 0,
        colour: p.poolColour,
        ripple: 0.35,
        span: 0.9,
        haze,
      }),
      ...falls,
      ...repeat(p.streams, (k) =>
        put(spray(p.width / p.streams + 1, rng), [
          p.fallX + (k - (p.streams - 1) / 2) * (p.width / p.streams + 2.2),
          0.05,
          edge(p.fallX) + 2.4,
        ]),
      ),
      ...repeat(p.boulders, () => [p.fallX * 0.7 + rng.between(-13, 13), rng.between(-19, 4)] as const)
        .filter(([x, z]) => Math.abs(pool(x, z) - 1) < 0.4)
        .map(([x, z]) =>
          put(boulder(rng, rng.between(0.7, 2.6), p.rockColour), [x, Math.max(-0.25, height(x, z)), z]),
        ),
      ...repeat(34, () => [rng.between(-38, 38), rng.between(-52, -6)] as const)
        .filter(
          ([x, z]) =>
            Math.abs(x - p.fallX) > p.width * 0.5 + 4 && pool(x, z) > 1.25 && Math.abs(edge(x) - z - 1) > 2,
        )
        .map(([x, z]) => at(group(tree(rng.pick(kinds), p.season, rng, rng.between(0.6, 1.05))), x, z)),
      ...repeat(12, () => [rng.between(-20, 20), rng.between(-22, 2)] as const)
        .filter(([x, z]) => pool(x, z) > 1.1)
        .map(([x, z]) => at(group(bush(p.season, rng, rng.between(0.9, 1.8))), x, z)),
      tufts(
        rng,
        p.season === 'winter' ? 120 : 800,
        { x: [-18, 18], z: [-18, 6], free: (x, z) => pool(x, z) > 1.08 && height(x, z) < 2 },
        0.5,
        p.season === 'winter' ? '#b3a682' : '#8fa05c',
        'leaf grass',
        height,
      ),
    );
    if (p.bridge)
      addTo(things, put(woodBridge(20, '#7f6446'), [p.fallX * 0.7, 0.7, -5.5], [0, rng.integer(-10, 10), 0]));
    return outdoors(
      p,
      things,
      { at: [p.fallX * 0.2, 3, 7.5], to: [p.fallX * 0.85, p.tall * 0.36 + 1, -20], fovDeg: 54 },
      { reach: 34 },
    );
  },
});
