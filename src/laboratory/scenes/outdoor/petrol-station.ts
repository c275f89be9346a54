import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { land } from '../parts/ground.ts';
import { hills } from '../parts/hills.ts';
import { outdoors } from '../parts/outdoors.ts';
import { gloss, glow, paint, print } from '../parts/paint.ts';
import { pump } from '../parts/pumps.ts';
import { houseRow } from '../parts/rows.ts';
import { groundColour, woodColour } from '../parts/seasons.ts';
import { block, rod } from '../parts/solid.ts';
import { streetLamp, tub } from '../parts/street.ts';
import { tree } from '../parts/trees.ts';
import { car, type CarKind } from '../parts/vehicles.ts';
import { defineScene } from '../scene.ts';

type Station = Air & {
  brandColour: string;
  secondColour: string;
  canopy: string;
  pumps: number;
  cars: number;
  carColour: string;
  shopSide: number;
  backdrop: string;
  signSide: number;
  turnDeg: number;
};

const CARS = ['#9c2f2c', '#2f4f7a', '#c9ccd0', '#3a3d40', '#4f7a5c', '#d9a63c', '#e9e6de'] as const;

export const archetype = defineScene<Station>({
  archetype: 'petrol-station',
  place: 'outdoor',
  nameDe: 'Tankstelle',
  nameEn: 'petrol station',
  draw: (rng) => ({
    ...drawAir(rng, { hours: ['morning', 'noon', 'afternoon', 'evening', 'dusk'] }),
    brandColour: rng.pick(['#c9302c', '#2f5fae', '#e3b52c', '#3f8f56', '#d9742c', '#5a6fae']),
    secondColour: rng.pick(['#f2efe6', '#e3c23c', '#2f3f5a', '#d9dde0']),
    canopy: rng.pick(['flat', 'flat', 'round', 'slanted']),
    pumps: rng.integer(1, 3),
    cars: rng.integer(0, 3),
    carColour: rng.pick(CARS),
    shopSide: rng.pick([-1, 1]),
    backdrop: rng.pick(['fields', 'houses', 'wood', 'hills']),
    signSide: rng.pick([-1, 1]),
    turnDeg: rng.integer(-28, 28),
  }),
  build: (p) => {
    const rng = rngFromSeed(`petrol ${p.scatter}`);
    const snow = p.season === 'winter';
    const dusk = p.hour === 'dusk';
    const s = p.shopSide;
    const brand = paint(p.brandColour);
    const white = paint(p.secondColour);
    const under = dusk ? glow('#fff2d2', 1.6) : paint('#f0efe9');
    const roof =
      p.canopy === 'round'
        ? group(
            part(rod(0.9, 7.4, 7.4, 28), white, [0, 5, 0], [0, 0, 0], [1, 1, 0.72]),
            part(rod(0.5, 7.5, 7.5, 28), brand, [0, 5.2, 0], [0, 0, 0], [1, 1, 0.72]),
          )
        : group(
            part(block(16, 0.9, 9.5), white, [0, 5, 0]),
            part(block(16.1, 0.45, 9.6), brand, [0, 5.22, 0]),
            part(block(15, 0.06, 8.5), under, [0, 4.96, 0]),
          );
    const forecourt = group(
      put(roof, [0, 0, 0], [0, 0, p.canopy === 'slanted' ? 5 : 0]),
      ...[-4.6, 4.6].flatMap((x) => [-2.4, 2.4].map((z) => part(rod(5, 0.22, 0.22, 10), white, [x, 0, z]))),
      ...repeat(p.pumps, (i) => {
        const x = (i - (p.pumps - 1) / 2) * 4.6;
        return [
          put(pump(p.brandColour, p.secondColour, dusk), [x, 0.2, 1.2]),
          put(pump(p.brandColour, p.secondColour, dusk), [x, 0.2, -1.4]),
          part(block(1.2, 0.2, 5), paint('#b5b0a6', 'plaster'), [x, 0, 0]),
        ];
      }).flat(),
      ...repeat(p.cars, (i) =>
        put(
          car(
            rng.pick<CarKind>(['saloon', 'hatchback', 'estate', 'van']),
            i === 0 ? p.carColour : rng.pick(CARS),
          ),
          [(i - 1) * 4.6 + 2.1, 0, i % 2 ? -1.6 : 1.4],
          [0, 90, 0],
        ),
      ),
    );
    const shop = group(
      part(block(13, 3.8, 8), paint('#e9e5da', 'plaster')),
      part(block(13.2, 0.8, 8.3), brand, [0, 3.2, 0]),
      part(block(11, 2.3, 0.1), dusk ? glow('#ffe6b4', 1.4) : gloss('#4a5a64'), [0, 0.5, 4]),
      ...repeat(6, (i) => part(block(0.12, 2.3, 0.14), white, [-5.4 + i * 2.16, 0.5, 4.02])),
      part(block(3, 1.7, 0.06), print('print goods'), [-3.4, 0.6, 3.7]),
      put(tub('#d94f6b', rng), [5.8, 0, 4.8]),
      part(block(1.6, 1.4, 0.8), paint('#b98650', 'boards'), [-5.4, 0, 4.8]),
    );
    const things = group(
      land({ reach: 320, grain: 'grass', colour: groundColour(p.season, p.scatter), height: () => -0.06 }),
      part(block(60, 0.12, 44), paint(snow ? '#bfc4ca' : '#6f7072', 'asphalt'), [0, -0.1, -16]),
      part(block(260, 0.12, 8), paint(snow ? '#aab0b6' : '#5f6062', 'asphalt'), [0, -0.09, 12]),
      put(forecourt, [-s * 2, 0, -7], [0, p.turnDeg, 0]),
      put(shop, [s * 13, 0, -22], [0, -s * 18, 0]),
      put(
        group(
          part(block(0.4, 7, 0.4), paint('#c9ccd0')),
          part(block(2.4, 3.4, 0.3), white, [0, 3.6, 0]),
          part(block(2.2, 1.2, 0.34), brand, [0, 5.6, 0]),
          part(
            rod(0.38, 0.42, 0.42, 16),
            glow(p.secondColour, dusk ? 1.4 : 0.9),
            [0, 6.2, -0.19],
            [90, 0, 0],
          ),
        ),
        [p.signSide * 10.5, 0, -1],
      ),
      ...repeat(3, (i) => put(streetLamp('arm', dusk), [-24 + i * 24, 0, -30], [0, -90, 0])),
      ...repeat(p.backdrop === 'wood' ? 34 : 10, () =>
        put(
          group(
            tree(
              rng.pick(p.backdrop === 'wood' ? ['spruce', 'pine'] : ['linden', 'poplar', 'birch']),
              p.season,
              rng,
            ),
          ),
          [rng.between(-60, 60), 0, -rng.between(40, 70)],
        ),
      ),
      hills({
        away: 280,
        height: p.backdrop === 'hills' ? 90 : 28,
        seed: p.scatter % 40,
        span: 100,
        jagged: 0.1,
        colour: () => woodColour(p.season),
      }),
    );
    if (p.backdrop === 'houses')
      addTo(
        things,
        houseRow(rng, {
          styles: ['village', 'town'],
          from: [-60, -52],
          to: [60, -52],
          gap: 4,
          more: () => ({ snow, lit: dusk ? 0.5 : 0 }),
        }),
      );
    const lamps = dusk
      ? [
          [-s * 5, 4.4, -8],
          [s * 2, 4.4, -10],
          [s * 13, 3, -15],
        ].map(([x = 0, y = 0, z = 0]) => ({ at: [x, y, z] as const, colour: '#ffedc9', strength: 24 }))
      : [];
    return outdoors(
      p,
      things,
      { at: [s * 3, 2.2, 9], to: [-s * 0.6, 2.6, -12], fovDeg: 52 },
      { lamps, reach: 34 },
    );
  },
});
