import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { fishingBoat, rowingBoat, sailingBoat } from '../parts/boats.ts';
import { hills } from '../parts/hills.ts';
import type { HouseStyle } from '../parts/house-styles.ts';
import { harbourCrane, lightTower } from '../parts/landmarks.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { houseRow } from '../parts/rows.ts';
import { block, rod } from '../parts/solid.ts';
import { water } from '../parts/water.ts';
import { weatherOf } from '../parts/weather.ts';
import { defineScene } from '../scene.ts';

type Harbour = Air & {
  houses: string;
  boats: string;
  count: number;
  landmark: string;
  /** -1 or 1: the side on which the near quay runs. */
  quaySide: number;
  farAway: number;
  waterColour: string;
  hullColour: string;
  eyeHeight: number;
};

const HULLS = ['#b03a32', '#2f5f8c', '#f0ece0', '#3f7a5a', '#d9a83c', '#3a4148', '#7fb0c4'] as const;

export const archetype = defineScene<Harbour>({
  archetype: 'harbour',
  place: 'outdoor',
  nameDe: 'Hafen',
  nameEn: 'harbour',
  draw: (rng) => ({
    ...drawAir(rng, {
      seasons: ['summer', 'autumn', 'spring'],
      skies: ['clear', 'fair', 'cloudy', 'overcast'],
    }),
    houses: rng.pick(['wooden', 'town', 'canal', 'stone']),
    boats: rng.pick(['sail', 'fish', 'mixed']),
    count: rng.integer(4, 9),
    landmark: rng.pick(['crane', 'lighthouse', 'crates', 'crane', 'hill']),
    quaySide: rng.pick([-1, 1]),
    farAway: rng.integer(42, 85),
    waterColour: rng.pick(['#1f4a52', '#23506b', '#2f4f4a', '#1d3f57']),
    hullColour: rng.pick(HULLS),
    eyeHeight: rng.between(2.4, 7),
  }),
  build: (p) => {
    const rng = rngFromSeed(`harbour ${p.scatter}`);
    const { haze } = weatherOf(p).light;
    const [s, far] = [p.quaySide, -p.farAway];
    const stone = paint('#a59c8c', 'ashlar');
    const moored = repeat(p.count, (i) => {
      const kind = p.boats === 'mixed' ? rng.pick(['sail', 'fish', 'row']) : i % 4 === 3 ? 'row' : p.boats;
      const colour = i === 0 ? p.hullColour : rng.pick(HULLS);
      const boat =
        kind === 'sail'
          ? sailingBoat(
              rng.between(7, 10),
              colour,
              rng.pick(['#2f4f7a', '#b03a32', '#e6dcc0']),
              rng.chance(0.2),
            )
          : kind === 'fish'
            ? fishingBoat(rng.between(8, 12), colour, rng.pick(['#f2eee2', '#d9c9a0', '#c4dce0']), rng)
            : rowingBoat(colour);
      const row = Math.floor(i / 2);
      const x = s * (i % 2 === 0 ? 3.2 : -6.5 - rng.between(0, 9));
      return put(
        group(boat),
        [x, 0, -9 - row * 12 - rng.between(0, 3)],
        [0, i % 2 === 0 ? 90 + rng.integer(-4, 4) : rng.integer(20, 160), 0],
      );
    });
    const things = group(
      water({
        shore: [
          [-260, 40],
          [260, 40],
          [260, -520],
          [-260, -520],
        ],
        level: 0,
        colour: p.waterColour,
        ripple: 0.55,
        haze,
      }),
      part(block(30, 1.7, 240), stone, [s * 20.5, -0.2, -70]),
      part(block(30, 0.06, 240), paint('#a8a091', 'cobbles'), [s * 20.5, 1.5, -70]),
      part(block(0.7, 0.3, 240), paint('#c9c1ae', 'ashlar'), [s * 5.8, 1.5, -70]),
      ...repeat(9, (i) => part(rod(0.7, 0.2, 0.26, 8), paint('#33383c'), [s * 6.3, 1.55, 4 - i * 9])),
      part(block(260, 1.9, 40), stone, [-s * 60, -0.3, far - 20]),
      put(
        houseRow(rng, { styles: [p.houses as HouseStyle], from: [-62, far - 7], to: [58, far - 7], gap: 0 }),
        [0, 1.6, 0],
      ),
      put(
        s < 0
          ? houseRow(rng, { styles: [p.houses as HouseStyle], from: [-17, -6], to: [-17, far + 6], gap: 0.2 })
          : houseRow(rng, { styles: [p.houses as HouseStyle], from: [17, far + 6], to: [17, -6], gap: 0.2 }),
        [0, 1.55, 0],
      ),
      hills({
        away: 420,
        height: p.landmark === 'hill' ? 120 : 45,
        seed: p.scatter % 50,
        span: 130,
        jagged: 0.25,
        colour: () => '#5d7350',
      }),
      ...moored,
    );
    if (p.landmark === 'crane')
      addTo(
        things,
        put(harbourCrane(rng.pick(['#c9a23c', '#3f74a0', '#b5503c'])), [s * 8.6, 1.55, -24], [0, s * 100, 0]),
      );
    if (p.landmark === 'lighthouse')
      addTo(
        things,
        part(block(9, 2.6, 9), stone, [-s * 22, -0.4, far + 14]),
        put(lightTower('#f2eee4', '#b8332c', 13, 3), [-s * 22, 2.2, far + 14]),
      );
    if (p.landmark === 'crates')
      addTo(
        things,
        ...repeat(12, (i) =>
          part(
            block(1, 0.8, 0.8),
            paint(rng.pick(['#b08a58', '#4f7a9c', '#c9503c', '#8f6a44']), 'boards'),
            [s * (8 + (i % 3) * 1.15), 1.55 + 0.8 * (i % 2), -7 - Math.floor(i / 3) * 1.6],
            [0, rng.integer(-9, 9), 0],
          ),
        ),
      );
    return outdoors(p, things, {
      at: [s * 4.4, p.eyeHeight + 1, 9],
      to: [-s * p.farAway * 0.12, 2.5 + p.eyeHeight * 0.35, far * 0.7],
      fovDeg: 50,
    });
  },
});
