import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { rails } from '../parts/railway.ts';
import { houseRow } from '../parts/rows.ts';
import { bar, block, rod } from '../parts/solid.ts';
import { streetLamp } from '../parts/street.ts';
import { officeTower, trafficLight, tramStop } from '../parts/town-things.ts';
import { tree } from '../parts/trees.ts';
import { car, carriage, type CarKind } from '../parts/vehicles.ts';
import { defineScene } from '../scene.ts';

type Street = Air & {
  left: string;
  right: string;
  tram: string;
  tramColour: string;
  cars: number;
  carColour: string;
  trees: number;
  width: number;
  crossing: boolean;
  towers: number;
  stop: boolean;
  lit: number;
};

const CARS = ['#9c2f2c', '#2f4f7a', '#c9ccd0', '#3a3d40', '#4f7a5c', '#d9a63c', '#e9e6de'] as const;

export const archetype = defineScene<Street>({
  archetype: 'city-street',
  place: 'outdoor',
  nameDe: 'Großstadtstraße',
  nameEn: 'city street',
  draw: (rng) => {
    const air = drawAir(rng, { hours: ['morning', 'noon', 'afternoon', 'evening', 'dusk'] });
    return {
      ...air,
      left: rng.pick(['old', 'old', 'modern', 'park']),
      right: rng.pick(['old', 'modern', 'modern', 'old']),
      tram: rng.pick(['near', 'far', 'none', 'near']),
      tramColour: rng.pick(['#e3b52c', '#b3302c', '#3f7a56', '#2f5f9c', '#e9e6de']),
      cars: rng.integer(2, 8),
      carColour: rng.pick(CARS),
      trees: rng.pick([0, 5, 9]),
      width: rng.between(14, 20),
      crossing: rng.chance(0.5),
      towers: rng.integer(0, 4),
      stop: rng.chance(0.4),
      lit: air.hour === 'dusk' ? 0.5 : 0,
    };
  },
  build: (p) => {
    const rng = rngFromSeed(`city ${p.scatter}`);
    const snow = p.season === 'winter';
    const dusk = p.hour === 'dusk';
    const half = p.width / 2;
    const edge = half + 4.5;
    const shops = () => ({
      snow,
      lit: p.lit,
      storeys: rng.integer(4, 5),
      shop: rng.pick(['#8a3a34', '#3f5f7a', '#4f7a5c', '#c9a24a', '#e9e4d6']),
    });
    const row = (k: number) =>
      k < 0
        ? houseRow(rng, { styles: ['town'], from: [-edge, 12], to: [-edge, -96], gap: 0, more: shops })
        : houseRow(rng, { styles: ['town'], from: [edge, -96], to: [edge, 12], gap: 0, more: shops });
    const modern = (k: number) =>
      group(
        ...repeat(5, (i) =>
          put(officeTower(rng.integer(4, 9), rng, dusk), [k * (edge + 8), 0, 2 - i * 21], [0, -k * 90, 0]),
        ),
      );
    const park = (k: number) =>
      group(
        part(block(40, 0.2, 200), paint('#7f9152', 'grass'), [k * (edge + 20), 0, -60]),
        ...repeat(22, () =>
          put(group(tree(rng.pick(['oak', 'linden']), p.season, rng, 1.2)), [
            k * (edge + rng.between(2, 24)),
            0.2,
            -rng.between(-6, 90),
          ]),
        ),
      );
    const side = (k: number, kind: string) =>
      kind === 'old' ? row(k) : kind === 'modern' ? modern(k) : park(k);
    const things = group(
      part(block(300, 0.1, 400), paint(snow ? '#b5b9be' : '#6a6b6d', 'asphalt'), [0, -0.1, -120]),
      ...[-1, 1].flatMap((k) => [
        part(block(4.6, 0.18, 260), paint(snow ? '#dfe3ea' : '#a8a296', 'paving'), [
          k * (half + 2.3),
          0,
          -100,
        ]),
        part(block(0.3, 0.2, 260), paint('#c4bdb0'), [k * half, 0, -100]),
      ]),
      ...repeat(10, (i) => part(block(0.16, 0.02, 3), paint('#ebe8de'), [-half * 0.52, 0.005, 4 - i * 9])),
      side(-1, p.left),
      side(1, p.right),
      ...repeat(p.trees, (i) =>
        put(group(tree('linden', p.season, rng, 0.75)), [
          (i % 2 ? 1 : -1) * (half + 1.2),
          0.15,
          -5 - Math.floor(i / 2) * 10,
        ]),
      ),
      ...repeat(6, (i) =>
        put(
          streetLamp('arm', dusk),
          [(i % 2 ? 1 : -1) * (half + 0.6), 0.15, -1 - Math.floor(i / 2) * 19],
          [0, i % 2 ? 180 : 0, 0],
        ),
      ),
      ...repeat(p.cars, (i) =>
        put(
          car(
            rng.pick<CarKind>(['saloon', 'hatchback', 'estate', 'van']),
            i === 0 ? p.carColour : rng.pick(CARS),
          ),
          [(i % 2 ? 1 : -1) * (half - 1.3), 0, -3 - Math.floor(i / 2) * 8.6 - (i % 2) * 2],
          [0, i % 2 ? 90 : -90, 0],
        ),
      ),
      ...repeat(p.towers, (i) =>
        put(officeTower(rng.integer(12, 22), rng, dusk), [
          -30 + i * 22 + rng.between(-5, 5),
          0,
          -125 - (i % 2) * 26,
        ]),
      ),
    );
    if (p.tram !== 'none') {
      addTo(
        things,
        ...[1.7, -1.7].map((x) => put(rails(150, snow), [x, -0.2, -60])),
        ...repeat(6, (i) => part(bar(p.width + 4, 0.02, 4), paint('#3c3f40'), [0, 6.2, 2 - i * 16])),
        part(block(0.03, 0.03, 150), paint('#3c3f40'), [1.7, 6, -60]),
      );
      addTo(
        things,
        ...repeat(2, (i) =>
          put(
            carriage(13, p.tramColour, '#f2efe6', i === 0),
            [p.tram === 'near' ? 1.7 : -1.7, 0, (p.tram === 'near' ? -14 : -34) - i * 13.4],
            [0, -90, 0],
          ),
        ),
      );
    }
    if (p.crossing)
      addTo(
        things,
        ...repeat(Math.floor(p.width / 1.1), (i) =>
          part(block(0.5, 0.02, 3.2), paint('#f0ede4'), [-half + 0.6 + i * 1.1, 0.006, 1.5]),
        ),
        put(trafficLight(), [half + 0.5, 0.15, 3.4]),
        put(trafficLight(), [-half - 0.5, 0.15, -0.6], [0, 180, 0]),
      );
    if (p.stop) addTo(things, put(tramStop(), [half + 2.4, 0.18, -4], [0, -90, 0]));
    if (snow)
      addTo(
        things,
        ...repeat(8, (i) =>
          part(rod(0.5, 0.9, 0.3, 8), paint('#e9eef5', 'snow'), [
            (i % 2 ? 1 : -1) * (half + 0.4),
            0.1,
            2 - i * 5,
          ]),
        ),
      );
    const lamps = dusk
      ? repeat(6, (i) => ({
          at: [(i % 2 ? 1 : -1) * (half - 0.6), 6, -1 - Math.floor(i / 2) * 19] as const,
          colour: '#ffdba0',
          strength: 34,
        }))
      : [];
    return outdoors(
      p,
      things,
      { at: [p.left === 'park' ? 1.5 : -1.2, 2.6, 11], to: [0.8, 4.2, -26], fovDeg: 56 },
      { lamps, reach: 46 },
    );
  },
});
