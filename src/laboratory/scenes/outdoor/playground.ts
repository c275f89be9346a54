import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { fenceBetween, type FenceKind } from '../parts/fences.ts';
import { land, ribbon } from '../parts/ground.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint, print } from '../parts/paint.ts';
import {
  carousel,
  climbingFrame,
  climbingNet,
  sandbox,
  seesaw,
  slide,
  springHorse,
  swings,
} from '../parts/play-things.ts';
import { houseRow } from '../parts/rows.ts';
import { groundColour } from '../parts/seasons.ts';
import { block } from '../parts/solid.ts';
import { parkBench } from '../parts/street.ts';
import { bush, tree } from '../parts/trees.ts';
import { tufts } from '../parts/tufts.ts';
import { defineScene } from '../scene.ts';

type Playground = Air & {
  main: string;
  second: string;
  third: string;
  mainSide: number;
  firstColour: string;
  secondColour: string;
  floor: string;
  backdrop: string;
  fence: string;
  benches: number;
};

const COLOURS = ['#c9403a', '#2f6fae', '#e3b52c', '#3f8f56', '#d9742c', '#7a4f9c'] as const;
type Thing = 'slide' | 'swings' | 'climbing frame' | 'seesaw' | 'carousel' | 'net' | 'sandbox' | 'horses';

export const archetype = defineScene<Playground>({
  archetype: 'playground',
  place: 'outdoor',
  nameDe: 'Spielplatz',
  nameEn: 'playground',
  draw: (rng) => {
    const [second = 'seesaw', third = 'sandbox'] = rng.shuffle([
      'seesaw',
      'carousel',
      'net',
      'sandbox',
      'horses',
      'swings',
    ]);
    return {
      ...drawAir(rng),
      main: rng.pick(['slide', 'swings', 'climbing frame', 'slide']),
      second,
      third,
      mainSide: rng.pick([-1, 1]),
      firstColour: rng.pick(COLOURS),
      secondColour: rng.pick(COLOURS),
      floor: rng.pick(['sand', 'grass', 'gravel']),
      backdrop: rng.pick(['houses', 'trees', 'blocks', 'trees']),
      fence: rng.pick(['rails', 'hedge', 'iron', 'picket']),
      benches: rng.integer(0, 3),
    };
  },
  build: (p) => {
    const rng = rngFromSeed(`playground ${p.scatter}`);
    const s = p.mainSide;
    const snow = p.season === 'winter';
    const make = (kind: string) => {
      switch (kind as Thing) {
        case 'slide':
          return slide(p.firstColour, p.secondColour);
        case 'swings':
          return swings(p.firstColour, p.secondColour);
        case 'climbing frame':
          return climbingFrame(p.firstColour, p.secondColour);
        case 'seesaw':
          return seesaw(p.secondColour);
        case 'carousel':
          return carousel(p.firstColour, p.secondColour);
        case 'net':
          return climbingNet(p.secondColour);
        case 'sandbox':
          return sandbox(p.firstColour);
        case 'horses':
          return group(
            ...repeat(3, (i) =>
              put(
                springHorse(COLOURS[(i + p.scatter) % 6] ?? '#c9403a'),
                [i * 1.6 - 1.6, 0, (i % 2) * 0.8],
                [0, i * 30, 0],
              ),
            ),
          );
      }
    };
    const things = group(
      land({ reach: 220, grain: 'grass', colour: groundColour(p.season, p.scatter) }),
      make(p.main),
      put(make(p.second), [-s * 5.4, 0, -4.5], [0, rng.integer(-30, 30), 0]),
      put(make(p.third), [s * 0.6, 0, 1.6], [0, rng.integer(-30, 30), 0]),
      ...repeat(p.benches, (i) =>
        put(parkBench('#8a5a34'), [-s * (8 + i * 0.6), 0, 0.6 - i * 4], [0, s * 70, 0]),
      ),
      fenceBetween(
        p.fence as FenceKind,
        [-15, -14],
        [15, -14],
        p.fence === 'hedge' ? '#5f7a42' : p.fence === 'iron' ? '#3a4a44' : '#a8895c',
      ),
      ribbon(
        [
          [-s * 2, 14],
          [-s * 4, 6],
          [-s * 12, 2],
        ],
        2.2,
        snow ? '#d6dade' : '#c4b38c',
        'gravel',
      ),
      ...repeat(p.backdrop === 'trees' ? 24 : 7, () =>
        put(group(tree(rng.pick(['linden', 'oak', 'birch', 'poplar']), p.season, rng)), [
          rng.between(-40, 40),
          0,
          -rng.between(18, 40),
        ]),
      ),
      ...repeat(8, () =>
        put(group(bush(p.season, rng, rng.between(1.2, 2.2))), [
          rng.between(-16, 16),
          0,
          -rng.between(12.4, 13.4),
        ]),
      ),
      tufts(
        rng,
        snow ? 60 : 500,
        { x: [-14, 14], z: [-13, 8], free: (x, z) => Math.hypot(x, z + 2) > 9 },
        0.3,
        snow ? '#b3a682' : '#96a560',
      ),
    );
    const main = things.children[1];
    main?.position.set(s * 3.6, 0, -5);
    main?.rotation.set(0, (-s * rng.integer(15, 65) * Math.PI) / 180, 0);
    if (p.floor !== 'grass' || snow)
      addTo(
        things,
        part(
          block(19, 0.06, 15),
          paint(
            snow ? '#e9eef5' : p.floor === 'sand' ? '#dcc79c' : '#a89c8a',
            snow ? 'snow' : (p.floor as 'sand'),
          ),
          [0, -0.01, -3.5],
        ),
      );
    if (p.backdrop === 'houses')
      addTo(
        things,
        houseRow(rng, {
          styles: ['village', 'town'],
          from: [-50, -34],
          to: [50, -34],
          gap: 3,
          more: () => ({ snow }),
        }),
      );
    if (p.backdrop === 'blocks')
      addTo(
        things,
        ...repeat(4, (i) =>
          part(
            block(19, 14 + (i % 2) * 5, 10),
            print('print facade', rng.pick(['#e3d9c4', '#d9c29c', '#c9d2d4', '#dbb9a0'])),
            [-42 + i * 27, 0, -44 - (i % 2) * 8],
          ),
        ),
      );
    return outdoors(p, things, { at: [0, 2.2, 10], to: [s * 0.6, 1.4, -8], fovDeg: 50 }, { reach: 26 });
  },
});
