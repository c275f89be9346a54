import { group, part, put, repeat } from '../../modelling/parts.ts';
import { outline } from '../../modelling/shapes.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import type { HouseStyle } from '../parts/house-styles.ts';
import { fountain } from '../parts/landmarks.ts';
import { arched } from '../parts/openings.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { houseRow } from '../parts/rows.ts';
import { block, cut } from '../parts/solid.ts';
import { cafeTable, parasol, parkBench, streetLamp, tub } from '../parts/street.ts';
import { townHall } from '../parts/town-hall.ts';
import { tree } from '../parts/trees.ts';
import { defineScene } from '../scene.ts';

type Square = Air & {
  bowls: number;
  radius: number;
  stoneColour: string;
  houses: string;
  back: string;
  hallColour: string;
  paving: string;
  pavingColour: string;
  cafeSide: number;
  clothColour: string;
  trees: number;
  fountainX: number;
  fountainAway: number;
};

export const archetype = defineScene<Square>({
  archetype: 'fountain-square',
  place: 'outdoor',
  nameDe: 'Stadtplatz mit Brunnen',
  nameEn: 'town square with fountain',
  draw: (rng) => ({
    ...drawAir(rng, { seasons: ['spring', 'summer', 'autumn'] }),
    bowls: rng.integer(0, 2),
    radius: rng.between(2.6, 5),
    stoneColour: rng.pick(['#b5aa98', '#8f8a84', '#c9b48f', '#a87a64', '#d9d2c4']),
    houses: rng.pick(['town', 'timbered', 'canal', 'stone', 'village']),
    back: rng.pick(['town hall', 'arcade', 'houses', 'trees']),
    hallColour: rng.pick(['#d9b48a', '#b5654c', '#e6dcc6', '#a8b09c', '#c99a6b']),
    paving: rng.pick(['cobbles', 'paving', 'squares']),
    pavingColour: rng.pick(['#b0a592', '#968f86', '#c4b394', '#a8a29c']),
    cafeSide: rng.pick([-1, 0, 1]),
    clothColour: rng.pick(['#b8433a', '#e9e3d2', '#3f7a56', '#d9a63c', '#3a6a9c']),
    trees: rng.integer(0, 6),
    fountainX: rng.between(-4.5, 4.5),
    fountainAway: rng.between(3, 9),
  }),
  build: (p) => {
    const rng = rngFromSeed(`fountain ${p.scatter}`);
    const styles = [p.houses as HouseStyle];
    const wide = 21;
    const shops = (i: number) => (i % 3 === 1 ? { shop: p.clothColour } : {});
    const arcade = group(
      ...repeat(9, (i) =>
        part(
          cut(
            (() => {
              const wall = outline([
                [-2.3, 0],
                [2.3, 0],
                [2.3, 5],
                [-2.3, 5],
              ]);
              wall.holes.push(outline(arched(3.2, 4.2)));
              return wall;
            })(),
            0.7,
          ),
          paint(p.hallColour, 'plaster'),
          [-18.4 + i * 4.6, 0, 0],
        ),
      ),
      part(block(42, 7.5, 9), paint(p.hallColour, 'plaster'), [0, 5, -4.5]),
      part(block(42, 5, 0.3), paint('#5a5048', 'plaster'), [0, 0, -4.6]),
      part(block(42.6, 0.5, 10), paint('#e6dfcf'), [0, 5, -4.4]),
      part(block(43, 0.7, 10.4), paint('#e6dfcf'), [0, 12.4, -4.4]),
      ...repeat(9, (i) => part(block(1.3, 2.6, 0.2), paint('#39454d'), [-18.4 + i * 4.6, 7, 0.05])),
      ...repeat(9, (i) => part(block(1.7, 0.25, 0.4), paint('#e6dfcf'), [-18.4 + i * 4.6, 9.7, 0.1])),
    );
    const things = group(
      part(block(300, 0.1, 300), paint(p.pavingColour, p.paving as 'cobbles'), [0, -0.1, -60]),
      houseRow(rng, { styles, from: [-wide, 16], to: [-wide, -46], gap: 0, more: shops }),
      houseRow(rng, { styles, from: [wide, -46], to: [wide, 16], gap: 0, more: shops }),
      put(fountain(p.radius, p.bowls, p.stoneColour), [p.fountainX, 0, 2 - p.fountainAway]),
      ...repeat(p.trees, (i) =>
        put(group(tree('linden', p.season, rng, 0.8)), [-12 + i * 4.8, 0, -38 + (i % 2) * 2]),
      ),
      ...repeat(4, (i) =>
        put(streetLamp('globe', false), [(i % 2 ? 1 : -1) * (wide - 5), 0, -6 - Math.floor(i / 2) * 16]),
      ),
      ...repeat(3, (i) =>
        put(
          parkBench('#6b5a48'),
          [
            p.fountainX + (p.radius + 2.6) * Math.sin(i * 2.1 + 0.6),
            0,
            2 - p.fountainAway + (p.radius + 2.6) * Math.cos(i * 2.1 + 0.6),
          ],
          [0, ((i * 2.1 + 0.6) * 180) / Math.PI, 0],
        ),
      ),
      ...repeat(4, (i) =>
        put(tub(rng.pick(['#d94f6b', '#f0c23c', '#e9e4f2', '#e8743c']), rng), [-9 + i * 6, 0, -27]),
      ),
    );
    if (p.cafeSide !== 0)
      addTo(
        things,
        ...repeat(6, (i) =>
          put(
            group(cafeTable('#e9e4d6', 3, '#8a5a34'), ...(i % 2 ? [] : [parasol(p.clothColour)])),
            [p.cafeSide * (10.5 + (i % 2) * 4), 0, -1 - Math.floor(i / 2) * 4.6],
            [0, i * 37, 0],
          ),
        ),
      );
    if (p.back === 'town hall') addTo(things, put(townHall(p.hallColour, rng), [0, 0, -56]));
    if (p.back === 'arcade') addTo(things, put(arcade, [0, 0, -50]));
    if (p.back === 'houses')
      addTo(things, houseRow(rng, { styles, from: [-34, -50], to: [34, -50], gap: 0, more: shops }));
    if (p.back === 'trees')
      addTo(
        things,
        ...repeat(16, () =>
          put(group(tree('oak', p.season, rng)), [rng.between(-24, 24), 0, -rng.between(46, 62)]),
        ),
      );
    return outdoors(
      p,
      things,
      { at: [-p.fountainX * 0.3, 2.5, 10], to: [p.fountainX * 0.3, 2.7, -14], fovDeg: 52 },
      { reach: 36 },
    );
  },
});
