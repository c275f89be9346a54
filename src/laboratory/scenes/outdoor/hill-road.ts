import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { baleRound, cow } from '../parts/farm-things.ts';
import { fenceBetween, type FenceKind } from '../parts/fences.ts';
import { curve, land, ribbon } from '../parts/ground.ts';
import { hills } from '../parts/hills.ts';
import { drawHouse } from '../parts/house-styles.ts';
import { buildHouse } from '../parts/houses.ts';
import { rough } from '../parts/noise.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { groundColour, woodColour } from '../parts/seasons.ts';
import { block, rod } from '../parts/solid.ts';
import { tree, type TreeKind } from '../parts/trees.ts';
import { tufts } from '../parts/tufts.ts';
import { car, type CarKind } from '../parts/vehicles.ts';
import { defineScene } from '../scene.ts';

type Road = Air & {
  bends: number;
  firstBend: number;
  roughness: number;
  edge: string;
  trees: string;
  avenue: boolean;
  carAway: number;
  carColour: string;
  carKind: string;
  feature: string;
  mountains: number;
  fields: string;
};

export const archetype = defineScene<Road>({
  archetype: 'hill-road',
  place: 'outdoor',
  nameDe: 'Landstraße durch Hügel',
  nameEn: 'road through hills',
  draw: (rng) => ({
    ...drawAir(rng),
    bends: rng.between(0.7, 1.8),
    firstBend: rng.pick([-1, 1]),
    roughness: rng.between(5, 15),
    edge: rng.pick(['posts', 'guard rail', 'rails', 'wall', 'none']),
    trees: rng.pick(['poplar', 'linden', 'spruce', 'birch', 'fruit', 'oak']),
    avenue: rng.chance(0.35),
    carAway: rng.pick([0, 13, 22, 34]),
    carColour: rng.pick(['#b3302c', '#2f5f9c', '#e3c23c', '#e9e6de', '#3f7a56']),
    carKind: rng.pick(['saloon', 'hatchback', 'estate', 'van']),
    feature: rng.pick(['farm', 'bales', 'cows', 'chapel', 'none']),
    mountains: rng.pick([0, 0, 120, 230]),
    fields: rng.pick(['meadow', 'stripes', 'wheat', 'woods']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`road ${p.scatter}`);
    const snow = p.season === 'winter';
    const way = (z: number) =>
      p.firstBend *
      (11 + -z * 0.07) *
      Math.sin((Math.min(6, z) - 6) * 0.035 * p.bends) *
      Math.min(1, (8 - z) / 30);
    const wild = (x: number, z: number) =>
      p.roughness * (rough(x / 52 + p.scatter, z / 52 - p.scatter, 3) - 0.5) * Math.min(1, (12 - z) / 40) +
      Math.max(0, -z - 10) * 0.05;
    const height = (x: number, z: number) => {
      const away = Math.max(0, Math.abs(x - way(z)) - 3.4);
      const t = Math.min(1, away / 9);
      return wild(way(z), z) * (1 - t) + wild(x, z) * t - (away < 0.1 ? 0.06 : 0);
    };
    const meadow = groundColour(p.season, p.scatter);
    const patch = (x: number, z: number) => rough(x / 30 + 9, z / 22 + p.scatter, 2);
    const colour = (x: number, z: number) => {
      if (snow || Math.abs(x - way(z)) < 6) return meadow(x, z);
      const n = patch(x, z);
      if (p.fields === 'wheat' && n > 0.48) return p.season === 'spring' ? '#a3b866' : '#d1b564';
      if (p.fields === 'stripes')
        return ['#b5a86a', '#8fa05c', '#c9b26a', '#7f9152', '#9a7f5a'][Math.floor((n * 40) % 5)] ?? '#8fa05c';
      if (p.fields === 'woods' && n > 0.55) return woodColour(p.season);
      return meadow(x, z);
    };
    const at = (thing: ReturnType<typeof group>, x: number, z: number, turn = 0) =>
      put(thing, [x, height(x, z), z], [0, turn, 0]);
    const line = repeat(26, (i) => [way(14 - i * 7), 14 - i * 7] as const);
    const mark = (t: readonly (readonly [number, number])[], shift: number, width: number, lift: number) =>
      ribbon(
        t.map(([x, z]) => [x + shift, z] as const),
        width,
        '#eceae2',
        'plain',
        height,
        lift,
      );
    const dashes = curve(line, 6);
    const spots = repeat(
      p.avenue ? 0 : 34,
      () => [rng.between(-70, 70), -rng.between(4, 150)] as const,
    ).filter(([x, z]) => Math.abs(x - way(z)) > 9);
    const things = group(
      land({ reach: 420, grain: 'grass', height, colour, cells: 92 }),
      ribbon(line, 6.4, snow ? '#a9adb3' : '#6b6c6e', 'asphalt', height, 0.1),
      mark(line, -2.9, 0.14, 0.13),
      mark(line, 2.9, 0.14, 0.13),
      ...repeat(18, (i) => mark(dashes.slice(i * 8, i * 8 + 4), 0, 0.14, 0.13)).filter((_, i) => i < 18),
      hills({
        away: 430,
        height: p.mountains || 60,
        seed: p.scatter % 45,
        span: 150,
        jagged: p.mountains ? 0.9 : 0.06,
        grain: p.mountains ? 'rock' : 'leafage',
        colour: (h) => (p.mountains && h > 0.5 ? '#eef1f5' : p.mountains ? '#76857c' : woodColour(p.season)),
      }),
      ...spots.map(([x, z]) => at(group(tree(p.trees as TreeKind, p.season, rng)), x, z)),
      ...(p.avenue
        ? repeat(20, (i) =>
            at(
              group(tree(p.trees as TreeKind, p.season, rng, 0.95)),
              way(-2 - Math.floor(i / 2) * 9) + (i % 2 ? -5.6 : 5.6),
              -2 - Math.floor(i / 2) * 9,
            ),
          )
        : []),
      tufts(
        rng,
        snow ? 120 : 800,
        { x: [-16, 16], z: [-18, 10], free: (x, z) => Math.abs(x - way(z)) > 3.8 },
        0.45,
        snow ? '#b3a682' : '#98a562',
        'leaf grass',
        height,
      ),
    );
    const sides = [-1, 1].flatMap((k) => repeat(13, (i) => [way(6 - i * 5) + k * 4, 6 - i * 5] as const));
    if (p.edge === 'posts')
      addTo(
        things,
        ...sides.map(([x, z]) =>
          at(
            group(
              part(block(0.12, 0.95, 0.1), paint('#f0ede4')),
              part(block(0.13, 0.2, 0.11), paint('#26282a'), [0, 0.68, 0]),
            ),
            x,
            z,
          ),
        ),
      );
    if (p.edge === 'guard rail')
      addTo(
        things,
        ...repeat(13, (i) => {
          const [a, b] = [6 - i * 4, 2 - i * 4].map((z) => [way(z) + p.firstBend * 4, z] as const) as [
            readonly [number, number],
            readonly [number, number],
          ];
          const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
          return put(
            group(
              part(block(0.09, 0.34, length + 0.1), paint('#b5babd'), [0, 0.42, 0]),
              part(rod(0.75, 0.06, 0.06, 6), paint('#8f9497')),
            ),
            [(a[0] + b[0]) / 2, height((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), (a[1] + b[1]) / 2],
            [0, (Math.atan2(a[0] - b[0], a[1] - b[1]) * 180) / Math.PI, 0],
          );
        }),
      );
    if (p.edge === 'rails' || p.edge === 'wall')
      addTo(
        things,
        ...repeat(9, (i) =>
          fenceBetween(
            p.edge as FenceKind,
            [way(6 - i * 5) - p.firstBend * 4.4, 6 - i * 5],
            [way(1 - i * 5) - p.firstBend * 4.4, 1 - i * 5],
            '#948066',
            height,
          ),
        ),
      );
    if (p.carAway > 0)
      addTo(
        things,
        put(
          car(p.carKind as CarKind, p.carColour),
          [way(-p.carAway) + 1.6, height(way(-p.carAway), -p.carAway) + 0.14, -p.carAway],
          [0, 90 + (Math.atan2(way(-p.carAway - 1) - way(-p.carAway), -1) * 180) / Math.PI - 180, 0],
        ),
      );
    const f = -p.firstBend;
    if (p.feature === 'farm')
      addTo(
        things,
        at(buildHouse(drawHouse('village', rng, { snow }), rng), f * 26, -44, -f * 30),
        at(buildHouse(drawHouse('wooden', rng, { snow }), rng), f * 38, -50, -f * 10),
      );
    if (p.feature === 'chapel')
      addTo(
        things,
        at(
          group(
            part(block(4, 3.6, 5), paint('#efe8d8', 'plaster')),
            part(block(1.4, 6, 1.4), paint('#efe8d8', 'plaster'), [0, 0, 1.6]),
            put(
              group(
                part(
                  rod(2.4, 1.1, 0.02, 4),
                  paint(snow ? '#eef2f8' : '#7a4436', 'shingles'),
                  [0, 0, 0],
                  [0, 45, 0],
                ),
              ),
              [0, 6, 1.6],
            ),
          ),
          f * 14,
          -24,
          -f * 24,
        ),
      );
    if (p.feature === 'bales' && !snow)
      addTo(
        things,
        ...repeat(8, () => at(baleRound(), f * rng.between(8, 22), -rng.between(6, 36), rng.integer(0, 180))),
      );
    if (p.feature === 'cows' && !snow)
      addTo(
        things,
        ...repeat(6, () =>
          at(
            cow(rng.pick(['#7a4a30', '#e9e4da', '#2e2a28']), rng),
            f * rng.between(8, 20),
            -rng.between(8, 30),
            rng.integer(0, 359),
          ),
        ),
      );
    const eyeY = height(0, 11) + 2.4;
    return outdoors(p, things, {
      at: [way(11) - 0.6, eyeY, 11],
      to: [way(-22) * 0.7, eyeY + 0.2, -26],
      fovDeg: 52,
    });
  },
});
