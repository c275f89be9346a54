import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { fenceBetween } from '../parts/fences.ts';
import { land } from '../parts/ground.ts';
import { hills } from '../parts/hills.ts';
import { outdoors } from '../parts/outdoors.ts';
import { gloss, paint } from '../parts/paint.ts';
import { woodColour } from '../parts/seasons.ts';
import { ball, bar, block } from '../parts/solid.ts';
import { cornerFlag, floodlight, goal, stand, teamBench } from '../parts/sport-things.ts';
import { tree } from '../parts/trees.ts';
import { defineScene } from '../scene.ts';

type Ground = Air & {
  stands: string;
  seatColour: string;
  roofColour: string;
  eye: string;
  side: number;
  mown: string;
  track: boolean;
  trackColour: string;
  lights: number;
  trees: string;
  house: boolean;
  ballColour: string;
};

export const archetype = defineScene<Ground>({
  archetype: 'football-ground',
  place: 'outdoor',
  nameDe: 'Fußballplatz',
  nameEn: 'football ground',
  draw: (rng) => ({
    ...drawAir(rng, { seasons: ['spring', 'summer', 'autumn'] }),
    stands: rng.pick(['both', 'left', 'right', 'end', 'none']),
    seatColour: rng.pick(['#b3302c', '#2f5f9c', '#e3b52c', '#3f7a56', '#c9ccd0']),
    roofColour: rng.pick(['#d9d6cc', '#5a6469', '#8a4a38', '#4f6b5a']),
    eye: rng.pick(['behind goal', 'corner', 'far goal']),
    side: rng.pick([-1, 1]),
    mown: rng.pick(['bands', 'chequered', 'plain']),
    track: rng.chance(0.4),
    trackColour: rng.pick(['#a8543c', '#8a5a4a', '#6f7f9c']),
    lights: rng.pick([0, 2, 4]),
    trees: rng.pick(['poplar', 'linden', 'birch', 'spruce', 'none']),
    house: rng.chance(0.5),
    ballColour: rng.pick(['#f4f1e8', '#e8743c', '#e3c23c']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`football ${p.scatter}`);
    const s = p.side;
    const [half, deep] = [23, 62];
    const [light, dark] = p.season === 'autumn' ? ['#8f9c56', '#7c8d4c'] : ['#7fa352', '#6a9048'];
    const turf = (x: number, z: number) => {
      const a = Math.floor(-z / 5.2) % 2 === 0;
      const b = Math.floor((x + 200) / 5.2) % 2 === 0;
      return p.mown === 'plain' ? light : p.mown === 'bands' ? (a ? light : dark) : a === b ? light : dark;
    };
    const white = paint('#f4f2ea');
    const line = (w: number, d: number, x: number, z: number) => part(block(w, 0.02, d), white, [x, 0.01, z]);
    const bench = p.stands === 'left' || p.stands === 'both' ? -1 : 1;
    const strips = repeat(12, (j) =>
      repeat(p.mown === 'chequered' ? 9 : 1, (i) => {
        const n = p.mown === 'chequered' ? 9 : 1;
        const wide = (half * 2 + 4) / n;
        const x = -half - 2 + wide * (i + 0.5);
        const z = -((j + 0.5) * (deep + 4)) / 12 + 2;
        return part(block(wide, 0.02, (deep + 4) / 12), paint(turf(x, z), 'grass'), [x, -0.02, z]);
      }),
    ).flat();
    const things = group(
      land({
        reach: 260,
        grain: 'grass',
        colour: () => (p.season === 'autumn' ? '#93955a' : '#869b58'),
        height: () => -0.12,
      }),
      ...(p.track
        ? [part(block(half * 2 + 18, 0.05, deep + 18), paint(p.trackColour, 'asphalt'), [0, -0.1, -deep / 2])]
        : []),
      ...strips,
      ...[-half, half].map((x) => line(0.14, deep, x, -deep / 2)),
      ...[0, -deep, -deep / 2].map((z) => line(half * 2, 0.14, 0, z)),
      ...[
        [0, -10],
        [-deep + 10, -deep],
      ].flatMap(([a = 0, b = 0]) => [
        line(0.14, 10, -12, (a + b) / 2),
        line(0.14, 10, 12, (a + b) / 2),
        line(24, 0.14, 0, a === 0 ? b : a),
      ]),
      ...repeat(28, (i) =>
        part(
          block(1.3, 0.02, 0.14),
          white,
          [6 * Math.cos(i * 0.2244), 0.01, -deep / 2 + 6 * Math.sin(i * 0.2244)],
          [0, -(i * 0.2244 * 180) / Math.PI + 90, 0],
        ),
      ),
      put(goal(), [0, 0, 0], [0, 180, 0]),
      put(goal(), [0, 0, -deep]),
      ...[
        [-half, 0],
        [half, 0],
        [-half, -deep],
        [half, -deep],
      ].map(([x = 0, z = 0]) => put(cornerFlag('#e3b52c'), [x, 0, z])),
      put(teamBench('#3a6a9c'), [bench * -(half + 3), 0, -deep / 2 + 6], [0, bench * 90, 0]),
      put(teamBench('#b3302c'), [bench * -(half + 3), 0, -deep / 2 - 6], [0, bench * 90, 0]),
      part(ball(0.22, 10), paint(p.ballColour), [s * 1.6, 0.2, p.eye === 'behind goal' ? -6 : -9]),
      ...[-1, 1].map((k) =>
        fenceBetween('rails', [k * (half + 9), 8], [k * (half + 9), -deep - 8], '#d9d6cc'),
      ),
      ...repeat(14, (i) =>
        part(
          block(6.6, 0.85, 0.12),
          paint(['#b3302c', '#2f5f9c', '#e3b52c', '#3f7a56', '#e9e4d6'][(i + p.scatter) % 5] ?? '#2f5f9c'),
          [-46 + i * 7, 0, -deep - 7.6],
        ),
      ),
      hills({
        away: 240,
        height: 36,
        seed: p.scatter % 40,
        span: 80,
        jagged: 0.08,
        colour: () => woodColour(p.season),
      }),
    );
    if (p.stands === 'both' || p.stands === 'left')
      addTo(things, put(stand(46, p.seatColour, p.roofColour), [-half - 12, 0, -deep / 2], [0, 90, 0]));
    if (p.stands === 'both' || p.stands === 'right')
      addTo(things, put(stand(46, p.seatColour, p.roofColour), [half + 12, 0, -deep / 2], [0, -90, 0]));
    if (p.stands === 'end') addTo(things, put(stand(40, p.seatColour, p.roofColour), [0, 0, -deep - 11]));
    addTo(
      things,
      ...repeat(p.lights, (i) =>
        put(
          floodlight(),
          [(i % 2 ? 1 : -1) * (half + 13), 0, i < 2 ? -deep - 4 : -6],
          [0, i % 2 ? -45 : 45, 0],
        ),
      ),
    );
    if (p.trees !== 'none')
      addTo(
        things,
        ...repeat(22, (i) =>
          put(group(tree(p.trees as 'poplar', p.season, rng)), [-66 + i * 6, 0, -deep - 24 - (i % 3) * 4]),
        ),
      );
    if (p.house)
      addTo(
        things,
        part(block(16, 3.4, 7), paint('#e9dfc8', 'plaster'), [s * 36, 0, -deep - 6]),
        part(block(17, 0.4, 8.4), paint(p.roofColour), [s * 36, 3.4, -deep - 6]),
        ...repeat(5, (i) =>
          part(block(1.5, 1.2, 0.1), gloss('#3a4a54'), [s * 36 - 6 + i * 3, 1.2, -deep - 2.45]),
        ),
        part(bar(16, 0.1), paint(p.seatColour), [s * 36, 3.2, -deep - 2.2]),
      );
    const eyes = {
      'behind goal': { at: [s * 2.6, 2.4, 8.5], to: [s * -0.5, 1.6, -20] },
      corner: { at: [s * 15, 2.8, 5.5], to: [-s * 1, 1.4, -9] },
      'far goal': { at: [s * 9, 2.4, -deep + 21], to: [s * 1, 1.9, -deep] },
    } as const;
    const view = eyes[p.eye as keyof typeof eyes];
    return outdoors(p, things, { ...view, fovDeg: 52 }, { reach: 44 });
  },
});
