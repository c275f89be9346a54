import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { bigTent, booth, chainCarousel, ferrisWheel, merryGoRound } from '../parts/fair-things.ts';
import { land } from '../parts/ground.ts';
import { outdoors } from '../parts/outdoors.ts';
import { glow, paint } from '../parts/paint.ts';
import { houseRow } from '../parts/rows.ts';
import { groundColour } from '../parts/seasons.ts';
import { ball, block } from '../parts/solid.ts';
import { tree } from '../parts/trees.ts';
import { defineScene } from '../scene.ts';

type Fair = Air & {
  main: string;
  second: string;
  mainX: number;
  firstColour: string;
  secondColour: string;
  booths: number;
  floor: string;
  backdrop: string;
  balloons: boolean;
  garland: boolean;
};

const BRIGHT = ['#c9302c', '#2f6fae', '#e3b52c', '#3f8f56', '#d9742c', '#a84a8c', '#f0ece0'] as const;
const MAIN = ['ferris wheel', 'chain carousel', 'merry-go-round', 'tent'] as const;

export const archetype = defineScene<Fair>({
  archetype: 'fairground',
  place: 'outdoor',
  nameDe: 'Jahrmarkt',
  nameEn: 'fairground',
  draw: (rng) => {
    const [main = 'ferris wheel', second = 'tent'] = rng.shuffle(MAIN);
    return {
      ...drawAir(rng, {
        seasons: ['spring', 'summer', 'autumn'],
        hours: ['noon', 'afternoon', 'evening', 'dusk', 'dusk'],
        skies: ['clear', 'fair', 'cloudy'],
      }),
      main,
      second,
      mainX: rng.between(-7, 7),
      firstColour: rng.pick(BRIGHT),
      secondColour: rng.pick(BRIGHT),
      booths: rng.integer(3, 8),
      floor: rng.pick(['gravel', 'paving', 'grass']),
      backdrop: rng.pick(['trees', 'houses', 'open']),
      balloons: rng.chance(0.4),
      garland: rng.chance(0.5),
    };
  },
  build: (p) => {
    const rng = rngFromSeed(`fair ${p.scatter}`);
    const dusk = p.hour === 'dusk';
    const make = (kind: string) => {
      switch (kind as (typeof MAIN)[number]) {
        case 'ferris wheel':
          return ferrisWheel(p.firstColour, BRIGHT, dusk);
        case 'chain carousel':
          return chainCarousel(p.firstColour, p.secondColour, dusk);
        case 'merry-go-round':
          return merryGoRound(p.firstColour, p.secondColour, rng, dusk);
        case 'tent':
          return bigTent(p.firstColour, p.secondColour);
      }
    };
    const away =
      { 'ferris wheel': -22, 'chain carousel': -12, 'merry-go-round': -6.5, tent: -17 }[p.main] ?? -20;
    const left = Math.ceil(p.booths / 2);
    const things = group(
      land({ reach: 260, grain: 'grass', colour: groundColour(p.season, p.scatter) }),
      put(make(p.main), [p.mainX, 0, away], [0, p.main === 'ferris wheel' ? -p.mainX * 2 : 0, 0]),
      put(make(p.second), [p.mainX > 0 ? -17 : 17, 0, away - 20], [0, p.mainX * 3, 0]),
      ...repeat(left, (i) =>
        put(booth(rng.pick(BRIGHT), rng.pick(BRIGHT), rng, dusk), [-8.6, 0, 1 - i * 6.2], [0, 68, 0]),
      ),
      ...repeat(p.booths - left, (i) =>
        put(booth(rng.pick(BRIGHT), rng.pick(BRIGHT), rng, dusk), [8.6, 0, 1 - i * 6.2], [0, -68, 0]),
      ),
    );
    if (p.floor !== 'grass')
      addTo(
        things,
        part(
          block(60, 0.06, 90),
          paint(p.floor === 'gravel' ? '#b3a68c' : '#9c968b', p.floor as 'gravel'),
          [0, -0.02, -34],
        ),
      );
    if (p.backdrop === 'trees')
      addTo(
        things,
        ...repeat(18, () =>
          put(group(tree(rng.pick(['linden', 'oak']), p.season, rng, 1.1)), [
            rng.between(-50, 50),
            0,
            -rng.between(50, 70),
          ]),
        ),
      );
    if (p.backdrop === 'houses')
      addTo(
        things,
        houseRow(rng, {
          styles: ['town'],
          from: [-60, -62],
          to: [60, -62],
          gap: 0,
          more: () => ({ lit: dusk ? 0.5 : 0 }),
        }),
      );
    if (p.balloons)
      addTo(
        things,
        ...repeat(14, (i) =>
          group(
            part(ball(0.2, 9), paint(rng.pick(BRIGHT)), [
              -2.6 + 0.3 * Math.sin(i * 2.4) * (1 + (i % 3) * 0.4),
              2.5 + (i % 5) * 0.24,
              1.2 + 0.3 * Math.cos(i * 2.4),
            ]),
          ),
        ),
        part(block(0.02, 2.4, 0.02), paint('#d9d4c4'), [-2.6, 0, 1.2]),
      );
    if (p.garland)
      addTo(
        things,
        ...repeat(3, (k) =>
          repeat(22, (i) =>
            part(
              ball(0.11, 6),
              dusk
                ? glow(['#ffd98a', '#ff8a6b', '#8ad0ff', '#b6f08a'][i % 4] ?? '#ffd98a', 2.6)
                : paint(BRIGHT[i % 6] ?? '#c9302c'),
              [-7.6 + i * 0.724, 4.4 - 1.1 * Math.sin((i / 21) * Math.PI), -2 - k * 8],
            ),
          ),
        ).flat(),
      );
    const lamps = dusk
      ? [
          [-6, 3, -2],
          [6, 3, -3],
          [p.mainX, 4, away + 7],
        ].map(([x = 0, y = 0, z = 0]) => ({ at: [x, y, z] as const, colour: '#ffd08f', strength: 20 }))
      : [];
    return outdoors(
      p,
      things,
      {
        at: [-p.mainX * 0.25, 2.3, 10],
        to: [p.mainX * 0.45, p.main === 'ferris wheel' ? 8 : 4.4, -20],
        fovDeg: 56,
      },
      { lamps, reach: 36 },
    );
  },
});
