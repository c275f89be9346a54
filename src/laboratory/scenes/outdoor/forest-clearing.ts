import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { crown } from '../parts/crown.ts';
import { land, ribbon } from '../parts/ground.ts';
import { hills } from '../parts/hills.ts';
import { rough } from '../parts/noise.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { boulder } from '../parts/rocks.ts';
import { bush, tree, type TreeKind } from '../parts/trees.ts';
import { tufts } from '../parts/tufts.ts';
import { highSeat, logPile, stump } from '../parts/wood-things.ts';
import { hut } from '../parts/street.ts';
import { defineScene } from '../scene.ts';
import { groundColour, woodColour } from '../parts/seasons.ts';

type Clearing = Air & {
  wood: string;
  feature: string;
  featureSide: number;
  path: string;
  flowerColour: string;
  flowers: number;
  opening: number;
};

const WOODS: Readonly<Record<string, readonly TreeKind[]>> = {
  spruces: ['spruce'],
  beeches: ['oak', 'linden'],
  birches: ['birch'],
  mixed: ['spruce', 'oak', 'birch'],
  pines: ['pine', 'pine', 'birch'],
};

export const archetype = defineScene<Clearing>({
  archetype: 'forest-clearing',
  place: 'outdoor',
  nameDe: 'Waldlichtung',
  nameEn: 'forest clearing',
  draw: (rng) => ({
    ...drawAir(rng),
    wood: rng.pick(Object.keys(WOODS)),
    feature: rng.pick(['high seat', 'log pile', 'boulders', 'stumps', 'hut', 'great tree']),
    featureSide: rng.pick([-1, 1]),
    path: rng.pick(['none', 'left', 'right', 'straight']),
    flowerColour: rng.pick(['#c94a6b', '#e8c83c', '#f4f2ea', '#7a6fc4', '#d97a3c']),
    flowers: rng.pick([0, 0, 160, 420]),
    opening: rng.integer(13, 24),
  }),
  build: (p) => {
    const rng = rngFromSeed(`clearing ${p.scatter}`);
    const kinds = WOODS[p.wood] ?? ['oak'];
    const height = (x: number, z: number) => 1.6 * rough(x / 22 + p.scatter, z / 22, 3) - 0.8;
    const snow = p.season === 'winter';
    const bend = p.path === 'left' ? -1 : p.path === 'right' ? 1 : 0;
    const trail: readonly (readonly [number, number])[] = [
      [0, 14],
      [bend * 1.5, 2],
      [bend * 5, -12],
      [bend * 13, -26],
      [bend * 20, -60],
    ];
    const open = (x: number, z: number) =>
      Math.hypot(x, (z + 10) * 0.85) < p.opening ||
      (p.path !== 'none' && Math.abs(x - bend * Math.max(0, -z) * 0.42) < 3);
    const spots = repeat(170, () => [rng.between(-46, 46), rng.between(-66, 6)] as const)
      .filter(([x, z]) => !open(x, z) && (z < -6 || Math.abs(x) > 12))
      .filter(([x, z], i, all) => all.slice(0, i).every(([a, b]) => Math.hypot(a - x, b - z) > 3.2))
      .slice(0, p.wood === 'spruces' || p.wood === 'pines' ? 62 : 44);
    const things = group(
      land({ reach: 160, grain: 'grass', height, colour: groundColour(p.season, p.scatter) }),
      hills({
        away: 95,
        height: 20,
        seed: p.scatter % 30,
        span: 16,
        jagged: 0.2,
        colour: () => (kinds.includes('spruce') && !snow ? '#3f5542' : woodColour(p.season)),
      }),
      ...spots.map(([x, z]) =>
        put(group(tree(rng.pick(kinds), p.season, rng, rng.between(0.95, 1.5))), [x, height(x, z), z]),
      ),
      ...repeat(26, () => [rng.between(-26, 26), rng.between(-34, 0)] as const)
        .filter(([x, z]) => !open(x * 0.92, z))
        .map(([x, z]) => put(group(bush(p.season, rng, rng.between(1, 2.2))), [x, height(x, z), z])),
      tufts(
        rng,
        snow ? 260 : 1500,
        { x: [-20, 20], z: [-26, 9] },
        0.5,
        snow ? '#b8ab86' : p.season === 'autumn' ? '#a39a5c' : '#8aa054',
        'leaf grass',
        height,
      ),
    );
    if (p.path !== 'none') addTo(things, ribbon(trail, 2.4, snow ? '#d3d6da' : '#8f7757', 'earth', height));
    if (p.flowers > 0 && !snow)
      addTo(
        things,
        tufts(rng, p.flowers, { x: [-13, 13], z: [-22, 6] }, 0.4, p.flowerColour, 'leaf petal', height),
      );
    const [fx, fz] = [p.featureSide * 5.2, -9];
    const at = (thing: Parameters<typeof put>[0], x = fx, z = fz, turn = 0) =>
      addTo(things, put(thing, [x, height(x, z), z], [0, turn, 0]));
    if (p.feature === 'high seat') at(highSeat(), fx, fz - 3, -p.featureSide * 30);
    if (p.feature === 'log pile') at(logPile(rng, 5), fx, fz, p.featureSide * -25);
    if (p.feature === 'hut')
      at(hut(4, 3.4, '#7a5a3f', snow ? '#eef2f8' : '#5a4a3c'), fx, fz - 3, -p.featureSide * 28);
    if (p.feature === 'boulders')
      for (let i = 0; i < 7; i++)
        at(boulder(rng, rng.between(0.8, 3)), fx + rng.between(-3, 3), fz + rng.between(-3, 3));
    if (p.feature === 'stumps')
      for (let i = 0; i < 6; i++) at(stump(rng), fx + rng.between(-4, 4), fz + rng.between(-4, 5));
    if (p.feature === 'great tree') at(group(tree('oak', p.season, rng, 1.7)), fx * 0.8, fz - 2);
    if (p.feature === 'stumps')
      at(
        group(part(crown('fern', [{ x: 0, y: 0.5, z: 0, r: 0.7 }], 14, 0.9), paint('#6f9a48', 'leaf frond'))),
        fx + 1,
        fz + 3,
      );
    const eyeY = height(0, 11) + 1.7;
    return outdoors(
      p,
      things,
      { at: [0, eyeY, 11], to: [p.featureSide * 2, eyeY + 0.7, -14], fovDeg: 52 },
      { reach: 34 },
    );
  },
});
