import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { crown } from '../parts/crown.ts';
import { fenceBetween, type FenceKind } from '../parts/fences.ts';
import { land } from '../parts/ground.ts';
import { hills } from '../parts/hills.ts';
import { drawHouse } from '../parts/house-styles.ts';
import { buildHouse } from '../parts/houses.ts';
import { rough } from '../parts/noise.ts';
import { fruitCrate, leanedLadder, sheep } from '../parts/orchard-things.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { block } from '../parts/solid.ts';
import { groundColour, woodColour } from '../parts/seasons.ts';
import { tree } from '../parts/trees.ts';
import { tufts } from '../parts/tufts.ts';
import { wheelbarrow } from '../parts/garden-things.ts';
import { defineScene } from '../scene.ts';

type Orchard = Air & {
  bloomColour: string;
  fruitColour: string;
  spacing: number;
  rowsTurnDeg: number;
  feature: string;
  side: number;
  house: string;
  fence: string;
  flowers: number;
  flowerColour: string;
  hillHeight: number;
};

export const archetype = defineScene<Orchard>({
  archetype: 'orchard',
  place: 'outdoor',
  nameDe: 'Obstwiese',
  nameEn: 'orchard',
  draw: (rng) => ({
    ...drawAir(rng, {
      seasons: ['spring', 'spring', 'summer', 'autumn'],
      skies: ['clear', 'fair', 'cloudy', 'overcast'],
    }),
    bloomColour: rng.pick(['#f6e6ea', '#f2b8cc', '#f7f3ec', '#e9a0bc']),
    fruitColour: rng.pick(['#c9302c', '#e0b02c', '#8fae3c', '#7a2f5a', '#d9742c']),
    spacing: rng.between(5, 7.5),
    rowsTurnDeg: rng.integer(-30, 30),
    feature: rng.pick(['ladder', 'sheep', 'crates', 'wheelbarrow', 'hives']),
    side: rng.pick([-1, 1]),
    house: rng.pick(['timbered', 'village', 'stone', 'none', 'none']),
    fence: rng.pick(['rails', 'wall', 'picket', 'none']),
    flowers: rng.pick([0, 300, 700]),
    flowerColour: rng.pick(['#f0c83c', '#f4f2ea', '#c94a6b', '#8f7fd0']),
    hillHeight: rng.integer(20, 90),
  }),
  build: (p) => {
    const rng = rngFromSeed(`orchard ${p.scatter}`);
    const s = p.side;
    const turn = (p.rowsTurnDeg * Math.PI) / 180;
    const height = (x: number, z: number) => 2.4 * (rough(x / 40 + p.scatter, z / 40, 3) - 0.5);
    const at = (thing: ReturnType<typeof group>, x: number, z: number, turnDeg = 0) =>
      put(thing, [x, height(x, z), z], [0, turnDeg, 0]);
    const spots = repeat(9, (i) =>
      repeat(9, (k) => {
        const [a, b] = [(i - 4) * p.spacing + (p.spacing / 2) * 1, -2 - k * p.spacing];
        return [a * Math.cos(turn) + b * Math.sin(turn), b * Math.cos(turn) - a * Math.sin(turn)] as const;
      }),
    )
      .flat()
      .filter(([x, z]) => z < 1 && z > -52 && Math.abs(x) < 5 - z * 0.75 && Math.hypot(x, z - 9) > 7);
    const bearing = (near: boolean) => {
      const leaves = p.season === 'spring' ? p.bloomColour : undefined;
      const made = tree('fruit', p.season, rng, 1.2, leaves);
      if (p.season === 'spring') return group(made);
      const fruit = crown(
        `fruit ${near}`,
        [{ x: 0, y: 3.5, z: 0, r: 1.7 }],
        near ? 26 : 9,
        near ? 0.32 : 0.55,
      );
      return group(made, part(fruit, paint(p.fruitColour, 'leaf petal')));
    };
    const things = group(
      land({ reach: 300, grain: 'grass', height, colour: groundColour(p.season, p.scatter) }),
      hills({
        away: 220,
        height: p.hillHeight,
        seed: p.scatter % 40,
        span: 90,
        jagged: 0.08,
        colour: (_, n) => (n > 0.5 ? woodColour(p.season) : '#8f9f62'),
      }),
      ...spots.map(([x, z]) => at(bearing(z > -16), x, z)),
      tufts(
        rng,
        1300,
        { x: [-14, 14], z: [-18, 9] },
        0.42,
        p.season === 'autumn' ? '#a3a062' : '#93a65c',
        'leaf grass',
        height,
      ),
    );
    if (p.flowers > 0)
      addTo(
        things,
        tufts(rng, p.flowers, { x: [-13, 13], z: [-16, 7] }, 0.34, p.flowerColour, 'leaf petal', height),
      );
    if (p.season === 'spring')
      addTo(
        things,
        ...spots
          .slice(0, 12)
          .map(([x, z]) =>
            tufts(
              rng,
              30,
              { x: [x - 2, x + 2], z: [z - 2, z + 2] },
              0.2,
              p.bloomColour,
              'leaf petal',
              height,
            ),
          ),
      );
    const [near = [s * 4, -5] as const] = spots
      .filter(([x, z]) => x * s > 1.5 && z < -3)
      .sort((a, b) => Math.hypot(a[0], a[1] - 9) - Math.hypot(b[0], b[1] - 9));
    if (p.feature === 'ladder')
      addTo(things, at(leanedLadder(3.6), near[0] - s * 0.5, near[1] + 0.9, -s * 14));
    if (p.feature !== 'sheep' && p.season !== 'spring')
      addTo(
        things,
        ...repeat(4, (i) => at(fruitCrate(p.fruitColour), s * (1.4 + i * 0.9), -0.8 - (i % 2) * 0.8, i * 23)),
      );
    if (p.feature === 'crates')
      addTo(
        things,
        ...repeat(5, (i) =>
          put(
            fruitCrate(p.fruitColour),
            [-s * (2.4 + (i % 3) * 0.8), height(-s * 2.4, 0) + (i > 2 ? 0.36 : 0), -0.4],
            [0, i * 8, 0],
          ),
        ),
      );
    if (p.feature === 'sheep')
      addTo(
        things,
        ...repeat(7, () => at(sheep(rng), rng.between(-9, 9), -rng.between(1, 15), rng.integer(0, 359))),
      );
    if (p.feature === 'wheelbarrow') addTo(things, at(wheelbarrow('#3f7a56'), -s * 2, 0.4, 50));
    if (p.feature === 'hives')
      addTo(
        things,
        ...repeat(4, (i) =>
          at(
            group(
              ...['#3a6a9c', '#d9a63c', '#b8433a', '#e9e3d2']
                .slice(i, i + 1)
                .map((c) =>
                  group(
                    part(block(0.8, 0.95, 0.7), paint(c, 'siding')),
                    part(block(0.9, 0.1, 0.8), paint('#8a8d8f'), [0, 0.95, 0]),
                  ),
                ),
            ),
            -s * (3 + i * 1.2),
            -3.4,
            s * 12,
          ),
        ),
      );
    if (p.house !== 'none')
      addTo(things, at(buildHouse(drawHouse(p.house as 'stone', rng), rng), s * 20, -56, -s * 20));
    if (p.fence !== 'none')
      addTo(
        things,
        fenceBetween(
          p.fence as FenceKind,
          [-s * 4.5, 5.5],
          [-s * 9, -26],
          p.fence === 'picket' ? '#f0ece0' : '#94805f',
          height,
        ),
      );
    const eyeY = height(0, 9) + 1.9;
    return outdoors(
      p,
      things,
      { at: [0, eyeY, 9], to: [s * 0.8, eyeY + 0.2, -12], fovDeg: 52 },
      { reach: 30 },
    );
  },
});
