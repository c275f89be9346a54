import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { buildHall } from '../parts/hall.ts';
import { drawInside, indoors, type Inside } from '../parts/indoors.ts';
import { glow, paint } from '../parts/paint.ts';
import { rails, stationClock } from '../parts/railway.ts';
import { rowOfSeats } from '../parts/airport-things.ts';
import { block, rod } from '../parts/solid.ts';
import { vaultRibs } from '../parts/vaults.ts';
import { carriage } from '../parts/vehicles.ts';
import { stairsUp } from '../parts/stairs.ts';
import { defineScene } from '../scene.ts';

type Metro = Inside & {
  width: number;
  depth: number;
  roof: string;
  tileColour: string;
  tile: string;
  bandColour: string;
  floor: string;
  floorColour: string;
  pillars: string;
  pillarColour: string;
  train: string;
  trainColour: string;
  trainBandColour: string;
  side: number;
  layout: string;
  lamp: string;
  panels: number;
};

export const archetype = defineScene<Metro>({
  archetype: 'underground-station',
  place: 'indoor',
  nameDe: 'U-Bahn-Station',
  nameEn: 'underground station',
  draw: (rng) => ({
    ...drawInside(rng, ['night']),
    width: rng.between(11, 16),
    depth: rng.between(26, 40),
    roof: rng.pick(['flat', 'barrel', 'flat']),
    tileColour: rng.pick(['#e6dcc0', '#5f9a8a', '#d98f3c', '#7f9cc4', '#b3403a', '#f2efe6', '#8a8f6a']),
    tile: rng.pick(['tiles', 'squares', 'brick']),
    bandColour: rng.pick(['#2f4f7a', '#b3302c', '#e3c23c', '#3f7a56', '#26282c']),
    floor: rng.pick(['squares', 'marble', 'paving', 'chequered']),
    floorColour: rng.pick(['#b5afa4', '#8a8f94', '#c9b89a', '#7a746c']),
    pillars: rng.pick(['round', 'square', 'none', 'round']),
    pillarColour: rng.pick(['#d9d2c0', '#2f6f7a', '#c98f3c', '#8a2f34', '#4a5a74']),
    train: rng.pick(['here', 'none', 'coming', 'here']),
    trainColour: rng.pick(['#e3b52c', '#c9ccd0', '#b3302c', '#2f5f9c', '#e9e6de']),
    trainBandColour: rng.pick(['#26282c', '#2f4f7a', '#b3302c', '#f2efe6']),
    side: rng.pick([-1, 1]),
    layout: rng.pick(['side platform', 'middle platform']),
    lamp: rng.pick(['tubes', 'globes', 'boxes']),
    panels: rng.integer(0, 4),
  }),
  build: (p) => {
    const rng = rngFromSeed(`metro ${p.scatter}`);
    const half = p.width / 2;
    const s = p.side;
    const tall = p.roof === 'flat' ? 4.4 : 3;
    const rise = p.roof === 'flat' ? 0 : 2.4;
    const trench = 4.2;
    const middle = p.layout === 'middle platform';
    const trackX = -s * (half - trench / 2);
    const tracks = middle ? [trackX, -trackX] : [trackX];
    const [from, to] = middle
      ? [-half + trench, half - trench]
      : s > 0
        ? [-half + trench, half]
        : [-half, half - trench];
    const lit = glow('#f4f8ff', 1.8);
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: tall,
        roof: p.roof as 'flat',
        rise,
        wall: paint(p.tileColour, p.tile as 'tiles'),
        floor: paint('#5a564f', 'gravel'),
        ceiling: paint('#d9d6cc', 'plaster'),
        openings: [],
      }),
      part(block(to - from, 1.1, p.depth + 4), paint('#a8a298', 'plaster'), [
        (from + to) / 2,
        -0.2,
        -p.depth / 2 + 1,
      ]),
      part(block(to - from, 0.03, p.depth + 4), paint(p.floorColour, p.floor as 'squares'), [
        (from + to) / 2,
        0.9,
        -p.depth / 2 + 1,
      ]),
      ...(middle ? [from + 0.5, to - 0.5] : [s > 0 ? from + 0.5 : to - 0.5]).map((x) =>
        part(block(0.35, 0.034, p.depth + 4), paint('#f2e9c4'), [x, 0.905, -p.depth / 2 + 1]),
      ),
      ...tracks.map((x) => put(rails(p.depth + 4, false), [x, 0, -p.depth / 2 + 2])),
      ...[-1, 1].map((k) =>
        part(block(0.06, 0.7, p.depth + 4), paint(p.bandColour, 'tiles'), [
          k * (half - 0.03),
          2.5,
          -p.depth / 2 + 1,
        ]),
      ),
      part(block(p.width, 0.7, 0.06), paint(p.bandColour, 'tiles'), [0, 2.5, -p.depth + 0.03]),
      ...tracks.map((x) =>
        group(
          part(rod(0.1, 1.75, 1.75, 20), paint('#131313'), [x, 1.75, -p.depth + 0.1], [90, 0, 0]),
          part(block(3.5, 1.75, 0.1), paint('#131313'), [x, 0, -p.depth + 0.1]),
        ),
      ),
      ...repeat(3, (i) =>
        put(
          rowOfSeats(4, p.bandColour),
          [middle ? 0 : s * (half - 0.6), 0.92, -2.6 - i * 7],
          [0, middle ? (i % 2 ? 90 : -90) : -s * 90, 0],
        ),
      ),
      put(stationClock(), [middle ? 0.8 : s * (half - 2.6), 0.92, -7]),
      put(stairsUp(2.6, 14, '#a29c90'), [middle ? 0 : s * (half - 2), 0.92, -p.depth + 6.4]),
    );
    if (rise > 0)
      addTo(
        things,
        ...repeat(7, (i) =>
          put(vaultRibs(p.width, rise, paint(p.pillarColour, 'plaster')), [0, tall, 1 - i * (p.depth / 6)]),
        ),
      );
    if (p.pillars !== 'none')
      addTo(
        things,
        ...repeat(Math.floor(p.depth / 5), (i) => {
          const x = middle ? (i % 2 ? 1.9 : -1.9) : (from + to) / 2 + s * 1.9;
          const high = tall + rise - 0.9;
          return p.pillars === 'round'
            ? part(rod(high, 0.38, 0.38, 18), paint(p.pillarColour, 'tiles'), [x, 0.9, -4 - i * 5])
            : part(block(0.7, high, 0.7), paint(p.pillarColour, 'tiles'), [x, 0.9, -4 - i * 5]);
        }),
      );
    if (p.train !== 'none')
      addTo(
        things,
        ...repeat(p.train === 'here' ? 3 : 1, (i) =>
          put(
            carriage(15, p.trainColour, p.trainBandColour, i === 0),
            [trackX, 0.18, (p.train === 'here' ? -9 : -p.depth + 4) - i * 15.4],
            [0, -90, 0],
            [1, 0.92, 0.95],
          ),
        ),
      );
    const high = tall + rise - 0.3;
    if (p.lamp === 'tubes')
      addTo(
        things,
        ...repeat(Math.floor(p.depth / 3), (i) =>
          part(block(0.24, 0.1, 2.2), lit, [(from + to) / 2, high, 1 - i * 3]),
        ),
      );
    if (p.lamp === 'globes')
      addTo(
        things,
        ...repeat(Math.floor(p.depth / 4), (i) =>
          [-1, 1].map((k) =>
            group(
              part(rod(0.7, 0.02), paint('#3a3d40'), [(from + to) / 2 + k * 1.8, high - 0.7, -i * 4]),
              part(rod(0.3, 0.22, 0.22, 12), lit, [(from + to) / 2 + k * 1.8, high - 0.95, -i * 4]),
            ),
          ),
        ).flat(),
      );
    if (p.lamp === 'boxes')
      addTo(
        things,
        ...repeat(Math.floor(p.depth / 3.4), (i) =>
          part(block(2.4, 0.2, 0.5), lit, [(from + to) / 2, high - 0.1, 0.6 - i * 3.4]),
        ),
      );
    addTo(
      things,
      ...repeat(p.panels, (i) =>
        part(
          block(0.08, 1.6, 2.4),
          glow(rng.pick(['#d9a65a', '#6fa8b8', '#c97a6b', '#a8c48a', '#e3d3a8']), 0.8),
          [-s * (half - 0.08), 1.4, -4 - i * 6],
        ),
      ),
    );
    const lamps = repeat(3, (i) => ({
      at: [(from + to) / 2, high - 0.8, -2 - i * (p.depth / 3)] as const,
      colour: '#f4f7ff',
      strength: 13,
    }));
    return indoors(
      p,
      things,
      {
        at: [(from + to) / 2 + rng.between(-0.8, 0.8), 2.7, 2.2],
        to: [(from + to) / 2 - s * (middle ? 0.6 : 1.6), 2.2, -9],
        fovDeg: 60,
      },
      { lamps, reach: 18, bright: 1.15, outside: 'none' },
    );
  },
});
