import { group, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { castle } from '../parts/castle.ts';
import { land, ribbon } from '../parts/ground.ts';
import { hills } from '../parts/hills.ts';
import { drawHouse } from '../parts/house-styles.ts';
import { buildHouse } from '../parts/houses.ts';
import { archBridge } from '../parts/bridges.ts';
import { rough } from '../parts/noise.ts';
import { outdoors } from '../parts/outdoors.ts';
import { boulder } from '../parts/rocks.ts';
import { groundColour, woodColour } from '../parts/seasons.ts';
import { bush, tree, type TreeKind } from '../parts/trees.ts';
import { tufts } from '../parts/tufts.ts';
import { water } from '../parts/water.ts';
import { weatherOf } from '../parts/weather.ts';
import { defineScene } from '../scene.ts';

type Castle = Air & {
  wallColour: string;
  roofColour: string;
  rise: number;
  turnDeg: number;
  away: number;
  castleX: number;
  foot: string;
  trees: string;
  wooded: number;
  mountains: number;
  side: number;
};

export const archetype = defineScene<Castle>({
  archetype: 'castle-hill',
  place: 'outdoor',
  nameDe: 'Burg',
  nameEn: 'castle on a hill',
  draw: (rng) => ({
    ...drawAir(rng),
    wallColour: rng.pick(['#b3a48a', '#9a9188', '#c4a982', '#a87a5c', '#d9cdb8']),
    roofColour: rng.pick(['#8a4436', '#4d5358', '#6b4a3a', '#3f5a66', '#a8624a']),
    rise: rng.integer(5, 26),
    turnDeg: rng.integer(-42, 42),
    away: rng.integer(62, 104),
    castleX: rng.integer(-16, 16),
    foot: rng.pick(['moat', 'village', 'meadow', 'wood', 'moat']),
    trees: rng.pick(['spruce', 'oak', 'birch', 'poplar', 'linden']),
    wooded: rng.integer(6, 28),
    mountains: rng.pick([0, 0, 150, 240]),
    side: rng.pick([-1, 1]),
  }),
  build: (p) => {
    const rng = rngFromSeed(`castle ${p.scatter}`);
    const { haze } = weatherOf(p).light;
    const snow = p.season === 'winter';
    const s = p.side;
    const lake = p.foot === 'moat';
    const [cx, cz] = [p.castleX, -p.away];
    const hill = (x: number, z: number) =>
      p.rise / (1 + Math.exp((Math.hypot((x - cx) * 0.85, z - cz) - 38) / 4.5));
    const height = (x: number, z: number) => {
      const near = lake ? Math.min(1, Math.max(-1, (z + 4 + 2 * Math.sin(x / 9)) * 0.25)) : 0;
      const wet = lake ? Math.min(0, Math.max(-1.6, 0.8 - Math.min(z + 62 > 0 ? 5 : -9, 5))) : 0;
      return (
        hill(x, z) +
        1.8 * (rough(x / 24 + p.scatter, z / 24, 3) - 0.5) * (lake ? 0.3 : 1) +
        (lake && hill(x, z) < 1.2 && z < 4 && z > -150 ? Math.min(wet, near) : Math.max(0, near))
      );
    };
    const at = (thing: ReturnType<typeof group>, x: number, z: number, turn = 0) =>
      put(thing, [x, height(x, z), z], [0, turn, 0]);
    const meadow = groundColour(p.season, p.scatter);
    const things = group(
      land({
        reach: 420,
        grain: 'grass',
        height,
        colour: (x, z) =>
          hill(x, z) > p.rise * 0.15 && hill(x, z) < p.rise * 0.85 && p.rise > 14 ? '#8f8878' : meadow(x, z),
        cells: 88,
      }),
      put(
        castle(p.wallColour, snow ? '#e9eef5' : p.roofColour, rng, 1.05),
        [cx, p.rise - 0.6, cz],
        [0, p.turnDeg, 0],
      ),
      hills({
        away: 480,
        height: p.mountains || 70,
        seed: p.scatter % 45,
        span: 160,
        jagged: p.mountains ? 0.9 : 0.1,
        grain: p.mountains ? 'rock' : 'leafage',
        colour: (h) => (p.mountains && h > 0.48 ? '#eef1f5' : p.mountains ? '#78867e' : woodColour(p.season)),
      }),
      ...repeat(p.wooded, () => {
        const turn = rng.between(0, 6.283);
        const far = rng.between(36, 52);
        return [cx + (Math.cos(turn) * far) / 0.85, cz + Math.abs(Math.sin(turn)) * far] as const;
      })
        .filter(([x, z]) => z < -14 && Math.abs(x - cx - s * 3) > 4)
        .map(([x, z]) => at(group(tree(p.trees as TreeKind, p.season, rng, 0.9)), x, z)),
      ...repeat(5, (i) =>
        at(
          group(tree(p.trees as TreeKind, p.season, rng, 1.1)),
          (i % 2 ? 1 : -1) * rng.between(13, 22),
          -rng.between(0, 10),
        ),
      ),
      tufts(
        rng,
        snow ? 120 : 800,
        { x: [-16, 16], z: [lake ? -3 : -20, 9], free: (x, z) => height(x, z) > -0.3 },
        0.5,
        snow ? '#b3a682' : '#95a560',
        'leaf grass',
        height,
      ),
    );
    if (lake)
      addTo(
        things,
        water({
          shore: [
            [-300, 20],
            [300, 20],
            [300, -300],
            [-300, -300],
          ],
          level: -0.42,
          colour: '#2f4f52',
          ripple: 0.3,
          span: 1.6,
          haze,
        }),
        put(archBridge(34, 1.6, 4, 3, p.wallColour), [cx + s * 2, 0, -22], [0, 90, 0]),
      );
    else
      addTo(
        things,
        ribbon(
          [
            [s * -2, 14],
            [s * -4, 0],
            [s * 6, -18],
            [cx + s * 4, -p.away + 44],
            [cx - s * 3, -p.away + 28],
            [cx, -p.away + 16],
          ],
          3.2,
          snow ? '#d6dade' : '#b8a683',
          'gravel',
          height,
        ),
      );
    if (p.foot === 'village')
      addTo(
        things,
        ...repeat(8, (i) =>
          at(
            buildHouse(drawHouse(rng.pick(['timbered', 'village']), rng, { snow }), rng, false),
            cx + (i - 3.5) * 11.5 + rng.between(-1, 1),
            -p.away + 46 - (i % 2) * 5,
            rng.integer(-14, 14),
          ),
        ),
      );
    if (p.foot === 'meadow')
      addTo(
        things,
        ...repeat(9, () =>
          at(boulder(rng, rng.between(0.8, 2.2)), rng.between(-14, 14), -rng.between(1, 22)),
        ),
        ...repeat(10, () =>
          at(group(bush(p.season, rng, rng.between(1, 2))), rng.between(-18, 18), -rng.between(2, 24)),
        ),
      );
    if (p.foot === 'wood')
      addTo(
        things,
        ...repeat(15, () =>
          at(
            group(tree(p.trees as TreeKind, p.season, rng)),
            rng.pick([-1, 1]) * rng.between(10, 34),
            -rng.between(4, 32),
          ),
        ),
      );
    const eyeY = height(0, 12) + 2.6;
    return outdoors(
      p,
      things,
      { at: [-s * 3, eyeY, 12], to: [cx * 0.7, p.rise * 0.75 + 4.5, -p.away], fovDeg: 48 },
      { reach: 62 },
    );
  },
});
