import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { buildChurch, type Tower } from '../parts/church.ts';
import { fence } from '../parts/fences.ts';
import type { HouseStyle } from '../parts/house-styles.ts';
import { fountain } from '../parts/landmarks.ts';
import { monument } from '../parts/monuments.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { houseRow } from '../parts/rows.ts';
import { block } from '../parts/solid.ts';
import { parkBench, streetLamp, tub } from '../parts/street.ts';
import { tree } from '../parts/trees.ts';
import { car } from '../parts/vehicles.ts';
import { defineScene } from '../scene.ts';

type Square = Air & {
  tower: string;
  tall: number;
  towerSide: number;
  wallColour: string;
  wallGrain: string;
  roofColour: string;
  helmColour: string;
  turnDeg: number;
  houses: string;
  middle: string;
  trees: number;
  paving: string;
  pavingColour: string;
  cars: number;
  rose: boolean;
};

export const archetype = defineScene<Square>({
  archetype: 'church-square',
  place: 'outdoor',
  nameDe: 'Kirchplatz',
  nameEn: 'church square',
  draw: (rng) => ({
    ...drawAir(rng),
    tower: rng.pick(['spire', 'onion', 'flat', 'saddle']),
    tall: rng.integer(17, 30),
    towerSide: rng.pick([-1, 0, 1]),
    wallColour: rng.pick(['#efe6d2', '#c9b48f', '#a8604a', '#d9cfc0', '#e8c98f', '#9a938a']),
    wallGrain: rng.pick(['plaster', 'ashlar', 'brick', 'rubble']),
    roofColour: rng.pick(['#8f4a36', '#5a5f63', '#7a5a44', '#a8624a']),
    helmColour: rng.pick(['#4f7a6b', '#4d5358', '#8a4436', '#3f4a56']),
    turnDeg: rng.integer(-48, 48),
    houses: rng.pick(['town', 'timbered', 'village', 'stone', 'canal']),
    middle: rng.pick(['fountain', 'monument', 'linden', 'none', 'beds']),
    trees: rng.integer(0, 6),
    paving: rng.pick(['cobbles', 'paving', 'gravel']),
    pavingColour: rng.pick(['#a79c8a', '#8f8b86', '#bfae92']),
    cars: rng.pick([0, 0, 2, 4]),
    rose: rng.chance(0.5),
  }),
  build: (p) => {
    const rng = rngFromSeed(`square ${p.scatter}`);
    const snow = p.season === 'winter';
    const styles = [p.houses as HouseStyle];
    const more = () => ({ snow });
    const side = p.turnDeg > 0 ? -1 : 1;
    const church = buildChurch({
      wall: p.wallColour,
      grain: p.wallGrain as 'plaster',
      roof: p.roofColour,
      helm: p.helmColour,
      tower: p.tower as Tower,
      tall: p.tall,
      length: 26,
      side: p.towerSide,
      rose: p.rose,
      snow,
    });
    const things = group(
      part(
        block(300, 0.1, 300),
        paint(snow ? '#dfe4ec' : p.pavingColour, snow ? 'snow' : (p.paving as 'cobbles')),
        [0, -0.1, -60],
      ),
      put(church, [side * -5, 0, -44], [0, p.turnDeg, 0]),
      houseRow(rng, {
        styles,
        from: [side * 24 - (side < 0 ? 0 : 0), side < 0 ? 6 : -70],
        to: [side * 24, side < 0 ? -70 : 6],
        gap: 0,
        more,
      }),
      houseRow(rng, { styles, from: [-60, -82], to: [60, -82], gap: 0, more }),
      ...(side < 0
        ? [houseRow(rng, { styles, from: [34, -70], to: [34, -20], gap: 0.5, more })]
        : [houseRow(rng, { styles, from: [-34, -20], to: [-34, -70], gap: 0.5, more })]),
      ...repeat(p.trees, (i) =>
        put(group(tree('linden', p.season, rng)), [side * (12 + (i % 2) * 6), 0, -10 - i * 6]),
      ),
      ...repeat(3, (i) => put(parkBench('#7a5a3c'), [side * 9.6, 0, -6 - i * 6], [0, -side * 80, 0])),
      ...repeat(4, (i) =>
        put(streetLamp('lantern', false), [(i % 2 ? 1 : -1) * 11, 0, -4 - Math.floor(i / 2) * 16]),
      ),
      ...repeat(p.cars, (i) =>
        put(
          car(
            rng.pick(['saloon', 'hatchback', 'estate']),
            rng.pick(['#9c2f2c', '#2f4f7a', '#c9ccd0', '#3a3d40', '#4f7a5c']),
          ),
          [side * 19.5, 0, -6 - i * 6.4],
          [0, side * 12, 0],
        ),
      ),
      put(fence('iron', 12, '#2f3538'), [-side * 14, 0, -24]),
    );
    if (p.middle === 'fountain') addTo(things, put(fountain(2.7, 1, '#b5aa98'), [side * 3, 0, -14]));
    if (p.middle === 'monument') addTo(things, put(monument('#8f8578'), [side * 3, 0, -14]));
    if (p.middle === 'linden')
      addTo(
        things,
        put(group(tree('linden', p.season, rng, 1.25)), [side * 6, 0, -14]),
        part(block(3.2, 0.5, 3.2), paint('#a89c88', 'ashlar'), [side * 6, 0, -14]),
      );
    if (p.middle === 'beds' && !snow)
      addTo(
        things,
        ...repeat(5, (i) =>
          put(tub(rng.pick(['#d94f6b', '#f0c23c', '#e9e4f2', '#8f6fc4']), rng), [-5 + i * 2.6, 0, -9]),
        ),
      );
    return outdoors(
      p,
      things,
      { at: [side * 2, 2.1, 12], to: [side * -3, 7.4, -34], fovDeg: 60 },
      { reach: 50 },
    );
  },
});
