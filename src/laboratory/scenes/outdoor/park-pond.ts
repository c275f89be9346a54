import { group, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { archBridge } from '../parts/bridges.ts';
import { duck, pavilion } from '../parts/park-things.ts';
import { land, ribbon } from '../parts/ground.ts';
import { outdoors } from '../parts/outdoors.ts';
import { groundColour, woodColour } from '../parts/seasons.ts';
import { hills } from '../parts/hills.ts';
import { boulder } from '../parts/rocks.ts';
import { fountain } from '../parts/landmarks.ts';
import { parkBench, streetLamp } from '../parts/street.ts';
import { bush, tree, type TreeKind } from '../parts/trees.ts';
import { tufts } from '../parts/tufts.ts';
import { rowingBoat } from '../parts/boats.ts';
import { water } from '../parts/water.ts';
import { weatherOf } from '../parts/weather.ts';
import { defineScene } from '../scene.ts';

type Park = Air & {
  feature: string;
  trees: string;
  pondWidth: number;
  pondDepth: number;
  pathSide: number;
  benches: number;
  benchColour: string;
  flowerColour: string;
  ducks: number;
  lamp: string;
  pavilionColour: string;
};

export const archetype = defineScene<Park>({
  archetype: 'park-pond',
  place: 'outdoor',
  nameDe: 'Park mit Teich',
  nameEn: 'park with pond',
  draw: (rng) => ({
    ...drawAir(rng, { seasons: ['spring', 'summer', 'autumn'] }),
    feature: rng.pick(['pavilion', 'bridge', 'boats', 'fountain', 'island', 'willows']),
    trees: rng.pick(['linden', 'oak', 'birch', 'poplar', 'mixed']),
    pondWidth: rng.integer(9, 19),
    pondDepth: rng.integer(8, 15),
    pathSide: rng.pick([-1, 1]),
    benches: rng.integer(1, 4),
    benchColour: rng.pick(['#3f6b4a', '#8a5a34', '#f0ece0', '#7a3a30']),
    flowerColour: rng.pick(['#d94f6b', '#f0c23c', '#e9e4f2', '#8f6fc4', '#e8743c']),
    ducks: rng.pick([0, 3, 6]),
    lamp: rng.pick(['lantern', 'globe', 'none']),
    pavilionColour: rng.pick(['#4f7a6b', '#a8503c', '#3f5f86', '#7a6a8c']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`park ${p.scatter}`);
    const { haze } = weatherOf(p).light;
    const s = p.pathSide;
    const [cx, cz] = [-s * 2, -6 - p.pondDepth];
    const rim = (turn: number) =>
      1 + 0.14 * Math.sin(turn * 2 + p.scatter) + 0.09 * Math.sin(turn * 3 + p.scatter * 2);
    const shore = repeat(40, (i) => {
      const turn = (i / 40) * 6.283;
      return [
        cx + p.pondWidth * rim(turn) * Math.cos(turn),
        cz + p.pondDepth * rim(turn) * Math.sin(turn),
      ] as const;
    });
    const out = (x: number, z: number) => {
      const turn = Math.atan2((z - cz) / p.pondDepth, (x - cx) / p.pondWidth);
      return Math.hypot((x - cx) / p.pondWidth, (z - cz) / p.pondDepth) / rim(turn);
    };
    const height = (x: number, z: number) =>
      Math.min(0.35, Math.max(-1.2, (out(x, z) - 1) * 3)) + Math.max(0, out(x, z) - 2) * 0.35;
    const kinds: readonly TreeKind[] =
      p.trees === 'mixed' ? ['oak', 'birch', 'spruce', 'linden'] : [p.trees as TreeKind];
    const at = (thing: ReturnType<typeof group>, x: number, z: number, turn = 0) =>
      put(thing, [x, Math.max(-0.1, height(x, z)), z], [0, turn, 0]);
    const spots = repeat(90, () => [rng.between(-48, 48), rng.between(-70, -3)] as const)
      .filter(
        ([x, z]) =>
          out(x, z) > 1.22 && (Math.abs(x) > 11 || z < cz - p.pondDepth) && Math.abs(x - s * 8) > 2.5,
      )
      .filter(([x, z], i, all) => all.slice(0, i).every(([a, b]) => Math.hypot(a - x, b - z) > 6))
      .slice(0, 20);
    const things = group(
      land({ reach: 220, grain: 'grass', height, colour: groundColour(p.season, p.scatter), cells: 84 }),
      water({
        shore: shore.map(([x, z]) => [cx + (x - cx) * 1.04, cz + (z - cz) * 1.04] as const),
        level: -0.05,
        colour: '#2f4a3f',
        ripple: 0.22,
        span: 1.2,
        haze,
      }),
      hills({
        away: 130,
        height: 17,
        seed: p.scatter % 30,
        span: 20,
        jagged: 0.15,
        colour: () => woodColour(p.season),
      }),
      ribbon(
        [
          [s * 1.5, 14],
          [s * 3, 4],
          [s * (cx * s + p.pondWidth * 1.25), cz + 2],
          [s * 10, cz - p.pondDepth * 1.4],
          [s * 2, cz - p.pondDepth * 1.9],
        ],
        2.4,
        '#cdbd98',
        'gravel',
        height,
      ),
      ...spots.map(([x, z]) => at(group(tree(rng.pick(kinds), p.season, rng, rng.between(0.9, 1.35))), x, z)),
      ...repeat(14, () => [rng.between(-30, 30), rng.between(-44, -2)] as const)
        .filter(([x, z]) => out(x, z) > 1.15 && Math.abs(x) > 5)
        .map(([x, z]) => at(group(bush(p.season, rng, rng.between(1.2, 2.6))), x, z)),
      tufts(
        rng,
        420,
        { x: [-24, 24], z: [-40, 2], free: (x, z) => Math.abs(out(x, z) - 1.03) < 0.06 },
        1.1,
        '#8a9a5c',
        'leaf grass',
        height,
      ),
      tufts(
        rng,
        500,
        { x: [-9, 9], z: [0.5, 7], free: (x) => Math.abs(x - s * 2.6) > 2.2 },
        0.3,
        p.flowerColour,
        'leaf petal',
        height,
      ),
      tufts(
        rng,
        700,
        { x: [-12, 12], z: [-1, 9], free: (x) => Math.abs(x - s * 2.6) > 1.8 },
        0.32,
        '#93a45e',
        'leaf grass',
        height,
      ),
      ...repeat(p.benches, (i) =>
        at(parkBench(p.benchColour), s * (5.6 + i * 1.1), 2 - i * 5.4, -s * (58 + i * 8)),
      ),
      ...repeat(p.ducks, (i) =>
        put(
          duck(rng),
          [cx + rng.between(-0.5, 0.5) * p.pondWidth, -0.06, cz + p.pondDepth * (0.75 - i * 0.12)],
          [0, rng.integer(0, 359), 0],
        ),
      ),
    );
    if (p.lamp !== 'none')
      addTo(
        things,
        ...repeat(3, (i) => at(streetLamp(p.lamp as 'globe', false), s * (4.6 + i * 2.6), -1 - i * 9)),
      );
    const back = cz - p.pondDepth * 1.05;
    if (p.feature === 'pavilion') addTo(things, at(pavilion(p.pavilionColour), cx - s * 3, back - 4));
    if (p.feature === 'bridge')
      addTo(
        things,
        put(archBridge(p.pondWidth * 1.5, 2.6, 2.4, 1, '#b5aa98'), [cx, 0, cz + p.pondDepth * 0.15]),
      );
    if (p.feature === 'boats')
      addTo(
        things,
        ...repeat(4, (i) =>
          put(
            rowingBoat(rng.pick(['#b5403a', '#2f6f9c', '#f0ece0', '#d9a63c'])),
            [cx + (i - 1.5) * 3.2, -0.1, cz + p.pondDepth * (0.66 - (i % 2) * 0.3)],
            [0, rng.integer(-50, 50), 0],
          ),
        ),
      );
    if (p.feature === 'fountain') addTo(things, put(fountain(2.6, 2, '#b0a898'), [cx, -0.4, cz]));
    if (p.feature === 'island')
      addTo(
        things,
        put(boulder(rng, 6, '#7f8a5c'), [cx, -0.6, cz]),
        put(group(tree(rng.pick(kinds), p.season, rng)), [cx, 0.6, cz]),
      );
    if (p.feature === 'willows')
      addTo(
        things,
        ...repeat(3, (i) =>
          put(group(tree('birch', p.season, rng, 1.3)), [
            cx - s * p.pondWidth * 0.9,
            0.1,
            cz + p.pondDepth * (0.6 - i * 0.6),
          ]),
        ),
      );
    return outdoors(p, things, { at: [0, 2.4, 11], to: [-s * 0.6, 1.6, -14], fovDeg: 50 }, { reach: 36 });
  },
});
