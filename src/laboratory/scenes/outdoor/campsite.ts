import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { awning, campChair, campfire, tent, type TentKind } from '../parts/camp-things.ts';
import { land, ribbon } from '../parts/ground.ts';
import { hills } from '../parts/hills.ts';
import { rough } from '../parts/noise.ts';
import { outdoors } from '../parts/outdoors.ts';
import { groundColour, woodColour } from '../parts/seasons.ts';
import { paint } from '../parts/paint.ts';
import { bar, block } from '../parts/solid.ts';
import { tree, type TreeKind } from '../parts/trees.ts';
import { tufts } from '../parts/tufts.ts';
import { car, caravan } from '../parts/vehicles.ts';
import { defineScene } from '../scene.ts';

type Camp = Air & {
  tents: number;
  kind: string;
  tentColour: string;
  secondColour: string;
  caravans: number;
  bandColour: string;
  trees: string;
  feature: string;
  backdrop: string;
  side: number;
};

const CLOTHS = ['#d9742c', '#3f7a5c', '#2f6f9c', '#c9b04a', '#a8443a', '#6f9ab0', '#8a6a9c'] as const;

export const archetype = defineScene<Camp>({
  archetype: 'campsite',
  place: 'outdoor',
  nameDe: 'Campingplatz',
  nameEn: 'campsite',
  draw: (rng) => ({
    ...drawAir(rng, {
      seasons: ['summer', 'summer', 'spring', 'autumn'],
      skies: ['clear', 'fair', 'cloudy', 'misty'],
    }),
    tents: rng.integer(2, 6),
    kind: rng.pick(['ridge', 'dome', 'house', 'mixed']),
    tentColour: rng.pick(CLOTHS),
    secondColour: rng.pick(CLOTHS),
    caravans: rng.integer(0, 3),
    bandColour: rng.pick(['#b5403a', '#2f5f8c', '#4f7a5c', '#d9a63c']),
    trees: rng.pick(['pine', 'birch', 'oak', 'spruce', 'poplar']),
    feature: rng.pick(['fire', 'table', 'line', 'car']),
    backdrop: rng.pick(['hills', 'mountains', 'wood']),
    side: rng.pick([-1, 1]),
  }),
  build: (p) => {
    const rng = rngFromSeed(`camp ${p.scatter}`);
    const s = p.side;
    const height = (x: number, z: number) => 1.4 * (rough(x / 26 + p.scatter, z / 26, 3) - 0.5);
    const at = (thing: ReturnType<typeof group>, x: number, z: number, turn = 0) =>
      put(thing, [x, height(x, z), z], [0, turn, 0]);
    const kinds: readonly TentKind[] = ['ridge', 'dome', 'house'];
    const kind = (i: number) => (p.kind === 'mixed' ? (kinds[i % 3] ?? 'dome') : (p.kind as TentKind));
    const things = group(
      land({ reach: 320, grain: 'grass', height, colour: groundColour(p.season, p.scatter) }),
      hills(
        p.backdrop === 'mountains'
          ? {
              away: 420,
              height: 190,
              seed: p.scatter % 50,
              span: 150,
              jagged: 0.9,
              grain: 'rock',
              colour: (h) => (h > 0.5 ? '#e9edf2' : '#76857a'),
            }
          : {
              away: p.backdrop === 'wood' ? 70 : 260,
              height: p.backdrop === 'wood' ? 15 : 55,
              seed: p.scatter % 50,
              span: p.backdrop === 'wood' ? 14 : 90,
              jagged: 0.15,
              colour: () => woodColour(p.season),
            },
      ),
      ribbon(
        [
          [s * 2, 14],
          [s * 1.2, 2],
          [-s * 2, -12],
          [s * 2, -30],
        ],
        2.6,
        '#b9a57e',
        'gravel',
        height,
      ),
      ...repeat(p.tents, (i) => {
        const near = i < 2;
        const x = near ? (i ? -s : s) * (i ? 5.6 : 4.6) : rng.pick([-1, 1]) * rng.between(5, 16);
        const z = near ? (i ? -7 : -2.4) : -10 - i * 4.2;
        return at(
          tent(kind(i), i % 2 ? p.secondColour : p.tentColour),
          x,
          z,
          -Math.sign(x) * rng.integer(22, 60),
        );
      }),
      ...repeat(p.caravans, (i) =>
        at(
          group(caravan(p.bandColour), put(awning(i % 2 ? p.secondColour : p.tentColour), [0.4, 0, 1.05])),
          -s * (6.5 + i * 7),
          -12 - i * 6,
          s * 20 + rng.integer(-12, 12),
        ),
      ),
      ...repeat(20, () => [rng.between(-34, 34), -rng.between(5, 54)] as const)
        .filter(([x]) => Math.abs(x) > 8)
        .map(([x, z]) => at(group(tree(p.trees as TreeKind, p.season, rng, rng.between(0.9, 1.3))), x, z)),
      tufts(
        rng,
        900,
        { x: [-15, 15], z: [-14, 8], free: (x) => Math.abs(x - s * 1.4) > 1.6 },
        0.32,
        '#96a560',
        'leaf grass',
        height,
      ),
    );
    if (p.feature === 'fire')
      addTo(
        things,
        at(campfire(), -s * 1.4, -1.6),
        ...repeat(3, (i) =>
          at(
            campChair(i % 2 ? p.secondColour : p.tentColour),
            -s * 1.4 + 1.6 * Math.sin(i * 1.9 + 2.4),
            -1.6 + 1.6 * Math.cos(i * 1.9 + 2.4),
            ((i * 1.9 + 2.4) * 180) / Math.PI + 180,
          ),
        ),
      );
    if (p.feature === 'table')
      addTo(
        things,
        at(
          group(
            part(block(1.5, 0.05, 0.75), paint('#c9a26a', 'planks'), [0, 0.72, 0]),
            ...[-0.6, 0.6].map((x) => part(block(0.06, 0.72, 0.6), paint('#8a8d8f'), [x, 0, 0])),
          ),
          -s * 1.8,
          -1.4,
          14,
        ),
        ...[-1, 1].map((k) => at(campChair(p.secondColour), -s * 1.8 + k * 1.2, -1.3, k * -80)),
      );
    if (p.feature === 'line')
      addTo(
        things,
        at(
          group(
            part(bar(6, 0.015, 4), paint('#55585a'), [0, 2, 0]),
            ...[-3, 3].map((x) => part(block(0.1, 2.1, 0.1), paint('#7a6248'), [x, 0, 0])),
            ...repeat(6, (i) =>
              part(
                block(0.62, 0.5 + (i % 3) * 0.22, 0.03),
                paint(rng.pick(CLOTHS), i % 2 ? 'stripes' : 'plain'),
                [-2.3 + i * 0.92, 1.5 - (i % 3) * 0.22, 0],
              ),
            ),
          ),
          -s * 3.6,
          -3,
          s * 16,
        ),
      );
    if (p.feature === 'car') addTo(things, at(car('estate', p.secondColour), -s * 3.4, -4, -s * 64 + 90));
    return outdoors(
      p,
      things,
      { at: [0, 2 + height(0, 9), 9], to: [s * 0.8, 1.5, -12], fovDeg: 52 },
      { reach: 30 },
    );
  },
});
