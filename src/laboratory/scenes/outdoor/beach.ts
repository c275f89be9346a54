import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { rowingBoat, sailingBoat } from '../parts/boats.ts';
import { beachChair, foam, pier, towel } from '../parts/beach-things.ts';
import { land } from '../parts/ground.ts';
import { hills } from '../parts/hills.ts';
import { hut, parasol } from '../parts/street.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { boulder } from '../parts/rocks.ts';
import { ball } from '../parts/solid.ts';
import { tree } from '../parts/trees.ts';
import { tufts } from '../parts/tufts.ts';
import { water } from '../parts/water.ts';
import { weatherOf } from '../parts/weather.ts';
import { rough } from '../parts/noise.ts';
import { defineScene } from '../scene.ts';

type Beach = Air & {
  /** What stands on the sand. */
  things: string;
  backdrop: string;
  feature: string;
  /** -1 or 1: the side on which the sea lies; 0 straight ahead. */
  seaSide: number;
  count: number;
  sandColour: string;
  seaColour: string;
  clothColour: string;
  secondColour: string;
};

const CLOTHS = [
  '#c9473c',
  '#2f6f9c',
  '#e3b23c',
  '#3f8f6b',
  '#e88a4a',
  '#f2efe6',
  '#7a4f8c',
  '#3fa0a8',
] as const;

export const archetype = defineScene<Beach>({
  archetype: 'beach',
  place: 'outdoor',
  nameDe: 'Strand',
  nameEn: 'beach',
  draw: (rng) => ({
    ...drawAir(rng, { seasons: ['summer'], skies: ['clear', 'fair', 'cloudy', 'overcast'] }),
    things: rng.pick(['beach chairs', 'parasols', 'boats', 'huts', 'rocks']),
    backdrop: rng.pick(['open', 'hills', 'cliffs', 'pines', 'dunes']),
    feature: rng.pick(['pier', 'sails', 'ball', 'none']),
    seaSide: rng.pick([-1, 0, 1]),
    count: rng.integer(9, 18),
    sandColour: rng.pick(['#dcc79c', '#e8dcc0', '#cdb083', '#d9bfa0']),
    seaColour: rng.pick(['#1f6f8c', '#2f8f9c', '#2f5f78', '#3a6f6b']),
    clothColour: rng.pick(CLOTHS),
    secondColour: rng.pick(CLOTHS),
  }),
  build: (p) => {
    const rng = rngFromSeed(`beach ${p.scatter}`);
    const { haze } = weatherOf(p).light;
    // Metres inland from the water's edge; the shore swings a little.
    const inland = (x: number, z: number) =>
      (p.seaSide === 0 ? z + 15 : 11 - p.seaSide * x * 1.1 + z * 0.14) +
      5 * (rough(x / 34 + p.scatter, z / 34, 2) - 0.5);
    const height = (x: number, z: number) => {
      const d = inland(x, z);
      const dune = p.backdrop === 'dunes' ? Math.max(0, d - 34) * 0.12 * rough(x / 9, z / 9, 3) : 0;
      return Math.max(-4, d * 0.045) + dune + 0.12 * rough(x / 3, z / 3, 2);
    };
    const colour = (_x: number, _z: number, y: number) =>
      y < 0.16 ? '#a08a68' : y < 0.3 ? '#bfa57c' : p.sandColour;
    const spots = repeat(p.count * 9, () => [rng.between(-15, 15), -rng.between(-2, 30)] as const)
      .filter(([x, z]) => inland(x, z) > 4.5 && Math.hypot(x, z - 8) > 6 && Math.abs(x) < 3 + (8 - z) * 0.55)
      .filter(([x, z], i, all) => all.slice(0, i).every(([a, b]) => Math.hypot(a - x, b - z) > 3.1))
      .slice(0, p.count);
    const cloth = (i: number) => (i % 2 ? p.secondColour : p.clothColour);
    const one = (i: number) => {
      if (p.things === 'beach chairs') return beachChair(cloth(i));
      if (p.things === 'parasols')
        return group(parasol(cloth(i), i % 3 === 0), put(towel(cloth(i + 1)), [1.1, 0.03, 0.2], [0, 15, 0]));
      if (p.things === 'boats') return put(rowingBoat(cloth(i)), [0, 0.1, 0], [4, 0, 8]);
      if (p.things === 'huts') return hut(2.4, 2.2, cloth(i), '#f0ece2');
      return boulder(rng, rng.between(1, 3.4), '#7f786c');
    };
    const facing = p.seaSide === 0 ? 180 : p.seaSide * 90;
    const things = group(
      land({ reach: 420, grain: 'sand', height, colour, cells: 72 }),
      water({
        shore: [
          [-900, 120],
          [900, 120],
          [900, -1500],
          [-900, -1500],
        ],
        level: 0.12,
        colour: p.seaColour,
        ripple: 0.8,
        span: 1.6,
        haze,
      }),
      foam(p.seaSide, inland),
      ...spots.map(([x, z], i) =>
        put(group(one(i)), [x, height(x, z), z], [0, facing + rng.pick([-1, 1]) * rng.integer(55, 125), 0]),
      ),
    );
    const away = p.seaSide === 0 ? 0 : -p.seaSide;
    if (p.backdrop === 'hills' || p.backdrop === 'cliffs')
      addTo(
        things,
        put(
          group(
            hills({
              away: 330,
              height: p.backdrop === 'cliffs' ? 85 : 60,
              seed: p.scatter % 40,
              span: 110,
              jagged: p.backdrop === 'cliffs' ? 0.6 : 0.1,
              grain: p.backdrop === 'cliffs' ? 'rock' : 'leafage',
              colour: (h) => (p.backdrop === 'cliffs' && h < 0.55 ? '#cfc6b4' : '#6b8152'),
            }),
          ),
          [away * 420, 0, 0],
          [0, away * -14, 0],
        ),
      );
    if (p.backdrop === 'pines')
      addTo(
        things,
        ...repeat(26, () => [rng.between(-60, 60), -rng.between(4, 90)] as const)
          .filter(([x, z]) => inland(x, z) > 30)
          .map(([x, z]) => put(group(tree('pine', 'summer', rng, 1.1)), [x, height(x, z), z])),
      );
    if (p.backdrop === 'dunes' || p.backdrop === 'pines')
      addTo(
        things,
        tufts(
          rng,
          700,
          { x: [-50, 50], z: [-60, 8], free: (x, z) => inland(x, z) > 22 },
          0.9,
          '#a9a873',
          'leaf grass',
          height,
        ),
      );
    if (p.feature === 'pier')
      addTo(
        things,
        put(
          pier(44),
          p.seaSide === 0 ? [rng.between(-14, 14), 0.9, -50] : [p.seaSide * 36, 0.9, -rng.between(34, 60)],
          [0, p.seaSide === 0 ? 90 : 0, 0],
        ),
      );
    if (p.feature === 'sails')
      addTo(
        things,
        ...repeat(3, (i) =>
          put(
            group(sailingBoat(9, '#f2efe6', cloth(i), true)),
            [p.seaSide * (60 + i * 30) + rng.between(-20, 20), 0, -80 - i * 26],
            [0, rng.integer(0, 180), 0],
          ),
        ),
      );
    if (p.feature === 'ball')
      addTo(
        things,
        part(ball(0.5), paint(p.secondColour, 'stripes'), [-p.seaSide * 2.5 + 0.8, height(1, -2) + 0.5, 0.5]),
      );
    const eyeY = height(0, 8) + 1.9;
    return outdoors(
      p,
      things,
      { at: [0, eyeY, 8], to: [p.seaSide * 7, eyeY - 1.6, -22], fovDeg: 50 },
      { reach: 38 },
    );
  },
});
