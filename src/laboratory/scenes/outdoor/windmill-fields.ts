import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { cow } from '../parts/farm-things.ts';
import { fenceBetween } from '../parts/fences.ts';
import { land, ribbon } from '../parts/ground.ts';
import { drawHouse } from '../parts/house-styles.ts';
import { buildHouse } from '../parts/houses.ts';
import { windmill } from '../parts/landmarks.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { groundColour } from '../parts/seasons.ts';
import { block } from '../parts/solid.ts';
import { tree } from '../parts/trees.ts';
import { tufts } from '../parts/tufts.ts';
import { water } from '../parts/water.ts';
import { weatherOf } from '../parts/weather.ts';
import { defineScene } from '../scene.ts';

type Mill = Air & {
  kind: string;
  wallColour: string;
  capColour: string;
  sailsDeg: number;
  millTurnDeg: number;
  field: string;
  firstColour: string;
  secondColour: string;
  canal: boolean;
  side: number;
  second: boolean;
  extra: string;
  away: number;
};

const TULIPS = ['#c9302c', '#e3b52c', '#d94f8a', '#f0ece6', '#7a4f9c', '#e8743c'] as const;

export const archetype = defineScene<Mill>({
  archetype: 'windmill-fields',
  place: 'outdoor',
  nameDe: 'Windmühle im Feld',
  nameEn: 'windmill in the fields',
  draw: (rng) => ({
    ...drawAir(rng),
    kind: rng.pick(['tower', 'post']),
    wallColour: rng.pick(['#6b5a48', '#e9e4d6', '#3f5f4a', '#8a4a38', '#4a4f54']),
    capColour: rng.pick(['#4a4038', '#8a4a38', '#4d5358', '#e9e4d6']),
    sailsDeg: rng.integer(0, 89),
    millTurnDeg: rng.integer(-40, 40),
    field: rng.pick(['tulips', 'wheat', 'meadow', 'rape', 'furrows']),
    firstColour: rng.pick(TULIPS),
    secondColour: rng.pick(TULIPS),
    canal: rng.chance(0.5),
    side: rng.pick([-1, 1]),
    second: rng.chance(0.35),
    extra: rng.pick(['cows', 'house', 'poplars', 'none']),
    away: rng.integer(22, 48),
  }),
  build: (p) => {
    const rng = rngFromSeed(`mill ${p.scatter}`);
    const { haze } = weatherOf(p).light;
    const s = p.side;
    const snow = p.season === 'winter';
    const meadow = groundColour(p.season, p.scatter);
    const canalX = -s * 8;
    const height = (x: number, z: number) =>
      (p.canal ? Math.min(0, Math.max(-1.6, (Math.abs(x - canalX - z * s * 0.1) - 4.6) * 0.8)) : 0) +
      0.9 * Math.exp(-(((x - s * 6) / 9) ** 2 + ((z + p.away) / 9) ** 2));
    const stripe = (x: number, z: number) => Math.floor((x + z * 0.12 * s) / 2.1);
    const crop = (x: number, z: number) => {
      if (snow) return meadow(x, z);
      if (p.field === 'wheat') return p.season === 'spring' ? '#8fae58' : '#d3b45f';
      if (p.field === 'rape') return p.season === 'autumn' ? '#a08a4c' : '#dcc634';
      if (p.field === 'furrows') return stripe(x, z) % 2 ? '#7a6148' : '#927556';
      if (p.field === 'tulips')
        return (
          [p.firstColour, '#7f9a52', p.secondColour, '#7f9a52'][((stripe(x, z) % 4) + 4) % 4] ?? '#7f9a52'
        );
      return meadow(x, z);
    };
    const inField = (x: number, z: number) =>
      (p.canal ? s * (x - canalX) > 7.5 : Math.abs(x + s * 2) > 3) &&
      z < 4 &&
      Math.hypot(x - s * 6, z + p.away) > 10;
    const at = (thing: ReturnType<typeof group>, x: number, z: number, turn = 0) =>
      put(thing, [x, height(x, z), z], [0, turn, 0]);
    const rows = p.field === 'tulips' && !snow ? [p.firstColour, p.secondColour] : [];
    const things = group(
      land({
        reach: 420,
        grain: 'grass',
        height,
        colour: (x, z) => (inField(x, z) ? crop(x, z) : meadow(x, z)),
        cells: 110,
      }),
      at(
        windmill(p.kind as 'post', p.wallColour, p.capColour, p.sailsDeg),
        s * 6,
        -p.away,
        p.millTurnDeg - s * 12,
      ),
      ...rows.map((colour, k) =>
        tufts(
          rng,
          1500,
          {
            x: [-16, 22],
            z: [-22, 5],
            free: (x, z) => inField(x, z) && ((stripe(x, z) % 4) + 4) % 4 === k * 2,
          },
          0.46,
          colour,
          'leaf petal',
        ),
      ),
      ...(['wheat', 'rape'].includes(p.field) && !snow
        ? [
            tufts(
              rng,
              2200,
              { x: [-18, 22], z: [-16, 4], free: inField },
              0.75,
              crop(0, 0),
              p.field === 'wheat' ? 'leaf grass' : 'leaf petal',
            ),
          ]
        : []),
      tufts(
        rng,
        snow ? 60 : 500,
        { x: [-14, 14], z: [-14, 8], free: (x, z) => !inField(x, z) && height(x, z) > -0.2 },
        0.4,
        snow ? '#b3a682' : '#96a560',
        'leaf grass',
        height,
      ),
      ...repeat(12, () =>
        at(
          group(tree(rng.pick(['poplar', 'linden']), p.season, rng)),
          rng.between(-120, 120),
          -rng.between(120, 170),
        ),
      ),
    );
    if (p.canal)
      addTo(
        things,
        water({
          shore: [
            [canalX - 24, 40],
            [canalX + 24, 40],
            [canalX + 24 - s * 30, -360],
            [canalX - 24 - s * 30, -360],
          ],
          level: -0.55,
          colour: '#2f4f52',
          ripple: 0.25,
          span: 1.4,
          haze,
        }),
      );
    else
      addTo(
        things,
        ribbon(
          [
            [-s * 2, 14],
            [-s * 2, 0],
            [s * 0.5, -16],
            [s * 4, -p.away + 7],
          ],
          3,
          snow ? '#d6dade' : '#b8a683',
          'earth',
          height,
        ),
      );
    if (p.second) addTo(things, at(windmill('tower', '#5a4c40', '#4a4038', 20), -s * 36, -p.away - 66, 20));
    if (p.extra === 'house')
      addTo(
        things,
        at(
          buildHouse(drawHouse('village', rng, { storeys: 1, snow, roof: 'eaves' }), rng),
          s * 22,
          -p.away - 8,
          -s * 30,
        ),
      );
    if (p.extra === 'poplars')
      addTo(
        things,
        ...repeat(9, (i) => at(group(tree('poplar', p.season, rng)), -s * (14 + i * 5), -p.away - 4 - i * 3)),
      );
    if (p.extra === 'cows' && !snow)
      addTo(
        things,
        ...repeat(5, () =>
          at(
            cow(rng.pick(['#2e2a28', '#7a4a30', '#e9e4da']), rng),
            -s * rng.between(14, 26),
            -rng.between(8, 24),
            rng.integer(0, 359),
          ),
        ),
        fenceBetween('rails', [-s * 13, 2], [-s * 13.6, -26], '#8a745a', height),
      );
    if (p.canal && p.extra === 'none')
      addTo(
        things,
        put(
          group(
            part(block(10, 0.3, 2.6), paint('#8a6a48', 'planks'), [0, 0.5, 0]),
            ...[-1.2, 1.2].map((z) => part(block(10, 0.1, 0.1), paint('#f0ece0'), [0, 1.5, z])),
            ...repeat(5, (i) =>
              [-1.2, 1.2].map((z) => part(block(0.1, 1, 0.1), paint('#f0ece0'), [-4 + i * 2, 0.6, z])),
            ).flat(),
          ),
          [canalX, -0.2, -14],
          [0, 0, 0],
        ),
      );
    return outdoors(p, things, { at: [-s * 3, 2.4, 9], to: [s * 2.4, 4.4, -p.away], fovDeg: 50 });
  },
});
