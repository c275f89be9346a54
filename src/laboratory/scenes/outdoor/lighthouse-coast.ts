import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { sailingBoat } from '../parts/boats.ts';
import { fenceBetween, type FenceKind } from '../parts/fences.ts';
import { land, ribbon } from '../parts/ground.ts';
import { drawHouse } from '../parts/house-styles.ts';
import { buildHouse } from '../parts/houses.ts';
import { lightTower } from '../parts/landmarks.ts';
import { rough } from '../parts/noise.ts';
import { outdoors } from '../parts/outdoors.ts';
import { boulder } from '../parts/rocks.ts';
import { paint } from '../parts/paint.ts';
import { block } from '../parts/solid.ts';
import { groundColour } from '../parts/seasons.ts';
import { tufts } from '../parts/tufts.ts';
import { water } from '../parts/water.ts';
import { weatherOf } from '../parts/weather.ts';
import { defineScene } from '../scene.ts';

type Coast = Air & {
  firstColour: string;
  secondColour: string;
  bands: number;
  tall: number;
  coast: string;
  seaSide: number;
  house: string;
  fence: string;
  seaColour: string;
  sails: number;
  away: number;
};

export const archetype = defineScene<Coast>({
  archetype: 'lighthouse-coast',
  place: 'outdoor',
  nameDe: 'Leuchtturm an der Küste',
  nameEn: 'lighthouse on the coast',
  draw: (rng) => ({
    ...drawAir(rng, { seasons: ['summer', 'summer', 'autumn', 'spring', 'winter'] }),
    firstColour: rng.pick(['#f2efe6', '#f2efe6', '#e6c23c', '#d9d2c4']),
    secondColour: rng.pick(['#b5322c', '#2f4f7a', '#2e3236', '#3f6b5a']),
    bands: rng.integer(1, 4),
    tall: rng.integer(12, 24),
    coast: rng.pick(['cliff', 'dunes', 'rocks', 'dyke']),
    seaSide: rng.pick([-1, 1]),
    house: rng.pick(['wooden', 'stone', 'village', 'none']),
    fence: rng.pick(['picket', 'rails', 'wall', 'wire', 'none']),
    seaColour: rng.pick(['#1f5f78', '#2f6f7a', '#27506b', '#3a5f64']),
    sails: rng.integer(0, 3),
    away: rng.integer(26, 52),
  }),
  build: (p) => {
    const rng = rngFromSeed(`coast ${p.scatter}`);
    const { haze } = weatherOf(p).light;
    const s = p.seaSide;
    const snow = p.season === 'winter';
    const tops = { cliff: 13, dunes: 4, rocks: 3.4, dyke: 4.6 }[p.coast] ?? 6;
    const tx = -s * 1;
    const tz = -p.away;
    // Metres from the water's edge inland; a headland carries the tower.
    const inland = (x: number, z: number) => {
      const head = 16 * Math.exp(-(((z - tz) / 15) ** 2));
      return (
        6 -
        s * x +
        head +
        3.4 * (rough(x / 11 + p.scatter, z / 11, 3) - 0.5) -
        Math.max(0, (-z - p.away - 12) * 0.55)
      );
    };
    const steep = { cliff: 2.6, dunes: 0.28, rocks: 0.42, dyke: 0.4 }[p.coast] ?? 0.4;
    const height = (x: number, z: number) => {
      const d = inland(x, z);
      const bumps =
        p.coast === 'dunes'
          ? 2 * rough(x / 8, z / 8, 3) * Math.min(1, Math.max(0, d) / 10)
          : 0.8 * rough(x / 14, z / 14, 2);
      return Math.min(tops, Math.max(-5, d * steep)) + (d > 0 ? bumps : 0);
    };
    const meadow = groundColour(p.season, p.scatter);
    const rock =
      { cliff: '#b3a890', dunes: '#dccb9f', rocks: '#8a8378', dyke: '#9a9488' }[p.coast] ?? '#9a9488';
    const colour = (x: number, z: number, y: number) =>
      y < tops * (p.coast === 'dunes' ? 0.8 : 0.9)
        ? rock
        : p.coast === 'dunes' && rough(x / 6, z / 6, 2) > 0.52
          ? rock
          : meadow(x, z);
    const at = (thing: ReturnType<typeof group>, x: number, z: number, turn = 0) =>
      put(thing, [x, height(x, z), z], [0, turn, 0]);
    const path: readonly (readonly [number, number])[] = [
      [-s * 3, 18],
      [-s * 4, 6],
      [-s * 7, -6],
      [-s * 6, tz * 0.6],
      [tx - s * 2, tz + 4],
    ];
    const things = group(
      land({ reach: 460, grain: p.coast === 'cliff' ? 'rock' : 'grass', height, colour, cells: 110 }),
      water({
        shore: [
          [-1200, 200],
          [1200, 200],
          [1200, -1600],
          [-1200, -1600],
        ],
        level: 0,
        colour: p.seaColour,
        ripple: 0.9,
        span: 2.2,
        haze,
      }),
      ribbon(path, 2.2, snow ? '#d9dde3' : '#c4b28c', 'gravel', height, 0.06),
      at(lightTower(p.firstColour, p.secondColour, p.tall, p.bands), tx, tz),
      at(group(part(block(7, 0.6, 7), paint('#a39a8a', 'ashlar'), [0, -0.2, 0])), tx, tz),
      tufts(
        rng,
        snow ? 140 : 900,
        { x: [-22, 22], z: [-24, 10], free: (x, z) => height(x, z) > tops * 0.85 },
        p.coast === 'dunes' ? 0.8 : 0.38,
        p.coast === 'dunes' || snow ? '#b3ab78' : '#95a360',
        'leaf grass',
        height,
      ),
      ...repeat(p.coast === 'rocks' ? 46 : 16, () => [s * rng.between(2, 18), -rng.between(-6, 60)] as const)
        .filter(([x, z]) => Math.abs(inland(x, z)) < (p.coast === 'rocks' ? 5 : 2.4))
        .map(([x, z]) =>
          put(boulder(rng, rng.between(0.8, p.coast === 'rocks' ? 3 : 1.8), '#7d766b'), [
            x,
            Math.max(-0.3, Math.min(1, height(x, z))),
            z,
          ]),
        ),
      ...repeat(p.sails, (i) =>
        put(
          group(sailingBoat(9, '#f2efe6', '#f4f1e6', true)),
          [s * (70 + i * 40), 0, -120 - i * 30],
          [0, rng.integer(0, 180), 0],
        ),
      ),
    );
    if (p.house !== 'none')
      addTo(
        things,
        at(
          buildHouse(
            drawHouse(p.house as 'stone', rng, {
              storeys: 1,
              width: 9,
              columns: 3,
              snow,
              roof: 'eaves',
              rise: 3,
            }),
            rng,
          ),
          tx - s * 11,
          tz - 2,
          s * 24,
        ),
      );
    if (p.fence !== 'none')
      addTo(
        things,
        fenceBetween(
          p.fence as FenceKind,
          [-s * 1, 4],
          [s * 1.2, -16],
          p.fence === 'picket' ? '#f0ece0' : '#8a745a',
          height,
        ),
        fenceBetween(
          p.fence as FenceKind,
          [s * 1.2, -16],
          [s * 3.6, tz + 8],
          p.fence === 'picket' ? '#f0ece0' : '#8a745a',
          height,
        ),
      );
    const eyeY = height(-s * 3, 11) + 2.1;
    return outdoors(p, things, {
      at: [-s * 3, eyeY, 11],
      to: [s * 3.5, eyeY + p.tall * 0.18, tz],
      fovDeg: 50,
    });
  },
});
