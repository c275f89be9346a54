import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { land } from '../parts/ground.ts';
import { drawHouse } from '../parts/house-styles.ts';
import { buildHouse } from '../parts/houses.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { canopy, catenary, rails, signal, stationClock } from '../parts/railway.ts';
import { groundColour } from '../parts/seasons.ts';
import { block } from '../parts/solid.ts';
import { parkBench, streetLamp, tub } from '../parts/street.ts';
import { tree } from '../parts/trees.ts';
import { carriage } from '../parts/vehicles.ts';
import { defineScene } from '../scene.ts';

type Platform = Air & {
  trainColour: string;
  bandColour: string;
  train: string;
  carriages: number;
  roof: string;
  roofColour: string;
  house: string;
  side: number;
  tracks: number;
  wires: boolean;
  benchColour: string;
  bridge: boolean;
};

export const archetype = defineScene<Platform>({
  archetype: 'railway-platform',
  place: 'outdoor',
  nameDe: 'Bahnsteig',
  nameEn: 'railway platform',
  draw: (rng) => ({
    ...drawAir(rng),
    trainColour: rng.pick(['#b3302c', '#2f5f9c', '#e6c23c', '#e9e6de', '#3f7a56', '#7a2f3c']),
    bandColour: rng.pick(['#f2efe6', '#3a3f46', '#d9a83c', '#2f4f7a']),
    train: rng.pick(['near', 'far', 'none', 'near']),
    carriages: rng.integer(1, 4),
    roof: rng.pick(['canopy', 'canopy', 'shelter', 'none']),
    roofColour: rng.pick(['#6b6f73', '#4f6b5a', '#8a5a44', '#c9c2b4']),
    house: rng.pick(['village', 'town', 'timbered', 'stone', 'canal']),
    side: rng.pick([-1, 1]),
    tracks: rng.integer(1, 4),
    wires: rng.chance(0.6),
    benchColour: rng.pick(['#3f6b4a', '#8a5a34', '#b5403a', '#3a5f8c']),
    bridge: rng.chance(0.3),
  }),
  build: (p) => {
    const rng = rngFromSeed(`platform ${p.scatter}`);
    const s = p.side;
    const snow = p.season === 'winter';
    const trackX = (i: number) => -s * (2.6 + i * 4.6);
    const trainAt = p.train === 'near' ? trackX(0) : trackX(p.tracks - 1);
    const far = trackX(p.tracks - 1) - s * 8;
    const things = group(
      land({ reach: 300, grain: 'grass', colour: groundColour(p.season, p.scatter), height: () => -0.75 }),
      part(block(p.tracks * 4.6 + 4, 0.35, 300), paint(snow ? '#c9ccd2' : '#7f776c', 'gravel'), [
        -s * (0.6 + p.tracks * 2.3),
        -0.95,
        -110,
      ]),
      ...repeat(p.tracks, (i) => put(rails(170, snow), [trackX(i), -0.6, -70])),
      part(block(9, 0.95, 160), paint('#9c968b', 'ashlar'), [s * 4.9, -0.75, -66]),
      part(block(9, 0.03, 160), paint(snow ? '#dfe3ea' : '#a9a398', 'paving'), [s * 4.9, 0.2, -66]),
      part(block(0.35, 0.035, 160), paint('#efece2'), [s * 0.95, 0.21, -66]),
      put(
        buildHouse(
          {
            ...drawHouse(p.house as 'village', rng, {
              storeys: 2,
              width: 17,
              columns: 6,
              shop: undefined,
              snow,
            }),
            depth: 9,
          },
          rng,
        ),
        [s * 14.2, 0, -24],
        [0, -s * 90, 0],
      ),
      ...repeat(3, (i) => put(parkBench(p.benchColour), [s * 6.6, 0.23, -5 - i * 9], [0, -s * 90, 0])),
      put(tub('#d94f6b', rng), [s * 7.4, 0.23, -1.5]),
      put(stationClock(), [s * 3.4, 0.2, -8]),
      ...repeat(5, (i) => put(streetLamp('globe', false), [s * 8.6, 0.2, -2 - i * 13])),
      ...repeat(22, () =>
        put(group(tree(rng.pick(['linden', 'birch', 'spruce', 'poplar']), p.season, rng)), [
          far - s * rng.between(2, 26),
          -0.75,
          -rng.between(2, 110),
        ]),
      ),
      ...repeat(3, (i) =>
        put(
          buildHouse(drawHouse(p.house as 'village', rng, { snow }), rng),
          [far - s * 12, -0.75, -30 - i * 22],
          [0, s * 80, 0],
        ),
      ),
      put(signal(), [trackX(p.tracks - 1) - s * 2.4, -0.75, -34]),
    );
    if (p.roof === 'canopy') addTo(things, put(canopy(42, p.roofColour, snow), [s * 5.6, 0.2, -34]));
    if (p.roof === 'shelter')
      addTo(
        things,
        put(
          group(
            part(block(5, 0.16, 2.4), paint(p.roofColour), [0, 2.6, 0]),
            part(block(5, 2.6, 0.1), paint('#b9c4c6'), [0, 0, -1]),
            ...[-2.4, 2.4].map((x) => part(block(0.1, 2.6, 2), paint('#b9c4c6'), [x, 0, 0])),
          ),
          [s * 7.6, 0.2, -13],
          [0, -s * 90, 0],
        ),
      );
    if (p.train !== 'none')
      addTo(
        things,
        ...repeat(p.carriages, (i) =>
          put(
            carriage(19, p.trainColour, p.bandColour, i === 0),
            [trainAt, -0.45, (p.train === 'near' ? -20 : -30) - i * 20],
            [0, -90, 0],
          ),
        ),
      );
    if (p.wires)
      addTo(
        things,
        ...repeat(6, (i) =>
          put(
            catenary(p.tracks * 4.6 + 2),
            [trackX(p.tracks - 1) - s * 2.2, -0.75, -4 - i * 20],
            [0, s > 0 ? 0 : 180, 0],
          ),
        ),
      );
    if (p.bridge)
      addTo(
        things,
        part(block(p.tracks * 4.6 + 13, 0.5, 3), paint('#6f7d74', 'siding'), [
          -s * (p.tracks * 2.3 - 1),
          5.6,
          -52,
        ]),
        part(block(p.tracks * 4.6 + 13, 1.1, 0.12), paint('#5f6d64', 'siding'), [
          -s * (p.tracks * 2.3 - 1),
          6.1,
          -50.5,
        ]),
        ...[s * 6, far + s * 3].map((x) => part(block(2.2, 6, 2.6), paint('#8f5a48', 'brick'), [x, 0, -52])),
      );
    return outdoors(p, things, { at: [s * 3.6, 2, 7], to: [-s * 1.4, 2.1, -22], fovDeg: 54 });
  },
});
