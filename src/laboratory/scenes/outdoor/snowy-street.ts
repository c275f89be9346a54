import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { buildChurch } from '../parts/church.ts';
import { land, ribbon } from '../parts/ground.ts';
import { hills } from '../parts/hills.ts';
import type { HouseStyle } from '../parts/house-styles.ts';
import { rough } from '../parts/noise.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { houseRow } from '../parts/rows.ts';
import { ball, block, cone } from '../parts/solid.ts';
import { sleigh, snowman } from '../parts/snow-things.ts';
import { streetLamp } from '../parts/street.ts';
import { tree } from '../parts/trees.ts';
import { fenceBetween } from '../parts/fences.ts';
import { car } from '../parts/vehicles.ts';
import { glow } from '../parts/paint.ts';
import { defineScene } from '../scene.ts';

type Street = Air & {
  houses: string;
  bend: number;
  feature: string;
  featureSide: number;
  end: string;
  lamps: number;
  width: number;
  lit: number;
  fenceColour: string;
  carColour: string;
  tone: string;
};

const TONES: Readonly<Record<string, readonly string[]>> = {
  white: ['#f2ede2', '#e9e4da', '#f4efe4'],
  ochre: ['#e3b866', '#d99f4f', '#ecd08f', '#c98f4a'],
  rose: ['#d9998a', '#c97f74', '#e6b8a8', '#b5695f'],
  green: ['#9fb58f', '#7f9a84', '#c4cfa8', '#5f8074'],
  blue: ['#8fa8bf', '#6f8aa8', '#b5c6d4', '#5a7490'],
  mixed: ['#e3b866', '#c97f74', '#9fb58f', '#8fa8bf', '#f2ede2', '#b5695f'],
};

export const archetype = defineScene<Street>({
  archetype: 'snowy-street',
  place: 'outdoor',
  nameDe: 'verschneite Dorfstraße',
  nameEn: 'snowy village street',
  draw: (rng) => {
    const air = drawAir(rng, {
      seasons: ['winter'],
      hours: ['morning', 'noon', 'afternoon', 'evening', 'dusk', 'dusk'],
    });
    return {
      ...air,
      houses: rng.pick(['timbered', 'village', 'town', 'stone', 'wooden']),
      bend: rng.between(-1, 1),
      feature: rng.pick(['snowman', 'sleigh', 'fir', 'car', 'none']),
      featureSide: rng.pick([-1, 1]),
      end: rng.pick(['church', 'hill', 'houses', 'wood']),
      lamps: rng.integer(2, 5),
      width: rng.between(5, 9),
      lit: air.hour === 'dusk' ? 0.6 : air.hour === 'evening' ? 0.25 : 0,
      fenceColour: rng.pick(['#8a6a48', '#f0ece0', '#5f7a6b']),
      tone: rng.pick(Object.keys(TONES)),
      carColour: rng.pick(['#9c2f2c', '#2f4f7a', '#3f7a5a', '#d9a63c']),
    };
  },
  build: (p) => {
    const rng = rngFromSeed(`street ${p.scatter}`);
    const height = (x: number, z: number) =>
      0.5 * rough(x / 9 + p.scatter, z / 9, 3) + Math.max(0, Math.abs(x) - 40) * 0.05;
    const way = (z: number) => p.bend * 0.006 * Math.min(0, z) ** 2;
    const styles = [p.houses as HouseStyle];
    const more = () => ({
      snow: true,
      lit: p.lit,
      shop: undefined,
      wall: rng.pick(TONES[p.tone] ?? ['#f2ede2']),
    });
    const edge = p.width / 2 + 5;
    const left = [
      [-edge, 12],
      [-edge + way(-32), -32],
      [-edge + way(-80), -80],
    ] as const;
    const right = [
      [edge + way(-80), -80],
      [edge + way(-32), -32],
      [edge, 12],
    ] as const;
    const at = (thing: ReturnType<typeof group>, x: number, z: number, turn = 0) =>
      put(thing, [x, height(x, z), z], [0, turn, 0]);
    const dusk = p.hour === 'dusk';
    const lampSpots = repeat(
      p.lamps,
      (i) => [(i % 2 ? -1 : 1) * (p.width / 2 + 1.1) + way(-5 - i * 9), -5 - i * 9] as const,
    );
    const things = group(
      land({ reach: 300, grain: 'snow', height, colour: () => '#eef2f9' }),
      ribbon(
        repeat(12, (i) => [way(14 - i * 10), 14 - i * 10] as const),
        p.width,
        '#cfd6e0',
        'snow',
        height,
        0.05,
      ),
      ...[-0.9, 0.9].map((x) =>
        ribbon(
          repeat(12, (i) => [x + way(14 - i * 10), 14 - i * 10] as const),
          0.5,
          '#a9a6a4',
          'gravel',
          height,
          0.08,
        ),
      ),
      houseRow(rng, { styles, from: left[0], to: left[1], gap: rng.between(1, 4), more }),
      houseRow(rng, { styles, from: left[1], to: left[2], gap: 2, more }),
      houseRow(rng, { styles, from: right[0], to: right[1], gap: 2, more }),
      houseRow(rng, { styles, from: right[1], to: right[2], gap: rng.between(1, 4), more }),
      ...lampSpots.map(([x, z]) => at(streetLamp('lantern', dusk || p.hour === 'evening'), x, z)),
      ...[-1, 1].map((k) =>
        fenceBetween(
          'picket',
          [k * (p.width / 2 + 2.2), 4],
          [k * (p.width / 2 + 2.2), -9],
          p.fenceColour,
          height,
        ),
      ),
      hills({
        away: 260,
        height: p.end === 'hill' ? 110 : 40,
        seed: p.scatter % 40,
        span: 100,
        jagged: p.end === 'hill' ? 0.7 : 0.1,
        grain: 'snow',
        colour: (_, n) => (n > 0.52 ? '#9aa8ac' : '#e6ecf4'),
      }),
      ...repeat(p.end === 'wood' ? 34 : 8, () =>
        at(group(tree('spruce', 'winter', rng)), way(-90) + rng.between(-50, 50), -rng.between(92, 130)),
      ),
    );
    if (p.end === 'church')
      addTo(
        things,
        at(
          buildChurch({
            wall: '#efe6d4',
            grain: 'plaster',
            roof: '#8f4a36',
            helm: '#4f6b62',
            tower: rng.pick(['spire', 'onion', 'saddle']),
            tall: 22,
            length: 20,
            side: rng.pick([-1, 0, 1]),
            rose: false,
            snow: true,
          }),
          way(-96),
          -100,
        ),
      );
    if (p.end === 'houses')
      addTo(
        things,
        houseRow(rng, { styles, from: [way(-90) - 22, -92], to: [way(-90) + 24, -92], gap: 1, more }),
      );
    const [fx, fz] = [p.featureSide * (p.width / 2 + 0.6), -1.5];
    if (p.feature === 'snowman')
      addTo(things, at(snowman(rng.pick(['#b5322c', '#2f5f9c', '#d9a63c'])), fx * 0.9, fz));
    if (p.feature === 'sleigh') addTo(things, at(sleigh('#a8443a'), fx * 0.7, fz, p.featureSide * -30));
    if (p.feature === 'car')
      addTo(
        things,
        at(
          group(
            put(car('estate', p.carColour), [0, 0, 0]),
            part(block(1.9, 0.22, 1.4), paint('#f4f7fb', 'snow'), [-0.6, 1.4, 0]),
          ),
          p.featureSide * (p.width / 2 + 0.2),
          -5,
          88,
        ),
      );
    if (p.feature === 'fir') {
      addTo(things, at(group(tree('spruce', 'summer', rng, 0.8)), fx + p.featureSide * 0.6, -9));
      addTo(
        things,
        ...repeat(46, (i) =>
          part(ball(0.1, 6), glow(i % 3 ? '#ffe2a0' : '#ff9a6b', 2.2), [
            fx + p.featureSide * 0.6 + Math.sin(i * 2.4) * 2.2 * (1 - i / 52),
            1.4 + i * 0.14,
            -9 + Math.cos(i * 2.4) * 2.2 * (1 - i / 52),
          ]),
        ),
      );
      addTo(things, part(cone(0.7, 0.3, 5), glow('#ffe08a', 2), [fx + p.featureSide * 0.6, 8.6, -9]));
    }
    const lamps = dusk
      ? lampSpots.map(([x, z]) => ({ at: [x, 3.9, z] as const, colour: '#ffcf8a', strength: 26 }))
      : [];
    return outdoors(
      p,
      things,
      { at: [-way(-20) * 0.3, 2.3, 11], to: [way(-34) * 0.7, 3.4, -30], fovDeg: 54 },
      { lamps, reach: 44 },
    );
  },
});
