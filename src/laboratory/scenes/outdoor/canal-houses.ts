import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { rowingBoat, sailingBoat } from '../parts/boats.ts';
import { archBridge } from '../parts/bridges.ts';
import { fence } from '../parts/fences.ts';
import type { HouseStyle } from '../parts/house-styles.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { houseRow } from '../parts/rows.ts';
import { block, rod } from '../parts/solid.ts';
import { streetLamp } from '../parts/street.ts';
import { tree } from '../parts/trees.ts';
import { water } from '../parts/water.ts';
import { weatherOf } from '../parts/weather.ts';
import { defineScene } from '../scene.ts';

type Canal = Air & {
  style: string;
  width: number;
  /** Houses rise straight from the water on this side: -1 or 1; 0 for quays on both. */
  wetSide: number;
  bridge: string;
  bridgeAway: number;
  boats: number;
  boatColour: string;
  boatKind: string;
  trees: number;
  waterColour: string;
  lit: number;
  eyeHeight: number;
};

export const archetype = defineScene<Canal>({
  archetype: 'canal-houses',
  place: 'outdoor',
  nameDe: 'Häuser am Kanal',
  nameEn: 'canal with houses',
  draw: (rng) => {
    const air = drawAir(rng, {
      hours: ['morning', 'noon', 'afternoon', 'evening', 'dusk'],
      skies: ['clear', 'fair', 'cloudy', 'overcast'],
    });
    return {
      ...air,
      style: rng.pick(['canal', 'town', 'timbered', 'wooden', 'canal']),
      width: rng.integer(9, 17),
      wetSide: rng.pick([-1, 0, 1]),
      bridge: rng.pick(['stone', 'stone', 'two', 'none']),
      bridgeAway: rng.integer(16, 48),
      boats: rng.integer(1, 6),
      boatColour: rng.pick(['#b03a32', '#2f5f8c', '#3f7a5a', '#d9a83c', '#2e3236']),
      boatKind: rng.pick(['rowing', 'barge', 'sail']),
      trees: rng.pick([0, 4, 8]),
      waterColour: rng.pick(['#2f4a42', '#27484f', '#3a4a3c', '#2a4f5c']),
      lit: air.hour === 'dusk' ? 0.55 : 0,
      eyeHeight: rng.between(2.2, 5),
    };
  },
  build: (p) => {
    const rng = rngFromSeed(`canal ${p.scatter}`);
    const { haze } = weatherOf(p).light;
    const half = p.width / 2;
    const snow = p.season === 'winter';
    const dusk = p.hour === 'dusk';
    const styles = [p.style as HouseStyle];
    const more = () => ({ snow, lit: p.lit });
    const back = (k: number) => (p.wetSide === k ? half + 0.1 : half + 6.5);
    const quay = paint('#8f8a80', 'ashlar');
    const barge = (colour: string) =>
      group(
        part(block(9, 1, 2.6), paint(colour, 'siding'), [0, -0.2, 0]),
        part(block(5, 1.1, 2.1), paint('#e6dcc0'), [-0.6, 0.8, 0]),
        ...repeat(4, (i) => part(block(0.6, 0.45, 2.14), paint('#2f3d48'), [-2.4 + i * 1.2, 1.15, 0])),
        part(block(5.2, 0.12, 2.3), paint(colour), [-0.6, 1.9, 0]),
      );
    const boat = (i: number) => {
      const colour =
        i === 0 ? p.boatColour : rng.pick(['#b03a32', '#2f5f8c', '#3f7a5a', '#d9a83c', '#e9e4d6']);
      return p.boatKind === 'barge'
        ? barge(colour)
        : p.boatKind === 'sail'
          ? sailingBoat(6.5, colour, '#e9e4d6', false)
          : rowingBoat(colour);
    };
    const quays = [-1, 1].flatMap((k) =>
      p.wetSide === k
        ? []
        : [
            part(block(7, 1.9, 260), quay, [k * (half + 3.5), -0.8, -100]),
            part(block(6.4, 0.05, 260), paint(snow ? '#dfe4ec' : '#9c9488', snow ? 'snow' : 'cobbles'), [
              k * (half + 3.8),
              1.08,
              -100,
            ]),
            ...repeat(6, (i) =>
              put(fence('iron', 9.6, '#2f3538'), [k * (half + 0.35), 1.1, 4 - i * 10], [0, 90, 0]),
            ),
            ...repeat(4, (i) => put(streetLamp('lantern', dusk), [k * (half + 0.9), 1.1, -4 - i * 13])),
            ...repeat(p.trees, (i) =>
              put(group(tree('linden', p.season, rng, 0.75)), [k * (half + 1.6), 1.1, -2 - i * 8]),
            ),
          ],
    );
    const things = group(
      water({
        shore: [
          [-half, 50],
          [half, 50],
          [half, -260],
          [-half, -260],
        ],
        level: 0,
        colour: p.waterColour,
        ripple: 0.28,
        span: 1.2,
        haze,
      }),
      put(houseRow(rng, { styles, from: [-back(-1), 8], to: [-back(-1), -120], gap: 0, more }), [
        0,
        p.wetSide === -1 ? -0.2 : 1.1,
        0,
      ]),
      put(houseRow(rng, { styles, from: [back(1), -120], to: [back(1), 8], gap: 0, more }), [
        0,
        p.wetSide === 1 ? -0.2 : 1.1,
        0,
      ]),
      put(houseRow(rng, { styles, from: [-34, -128], to: [34, -128], gap: 0, more }), [0, 1, 0]),
      ...quays,
      ...repeat(p.boats, (i) =>
        put(boat(i), [(i % 2 ? -1 : 1) * (half - 1.7), 0, -3.5 - i * 6.4], [0, 90 + (i % 2 ? 180 : 0), 0]),
      ),
      ...repeat(5, (i) =>
        part(rod(3, 0.12, 0.12, 6), paint(i % 2 ? '#b03a32' : '#e9e4d6'), [
          (i % 2 ? -1 : 1) * (half - 0.5),
          -1,
          -6 - i * 7,
        ]),
      ),
    );
    if (p.bridge !== 'none')
      addTo(things, put(archBridge(p.width + 3, 1.7, 4, 1, '#a5988a'), [0, 1, -p.bridgeAway]));
    if (p.bridge === 'two')
      addTo(things, put(archBridge(p.width + 3, 1.7, 4, 1, '#9c5f48'), [0, 1, -p.bridgeAway - 32]));
    const lamps = dusk
      ? repeat(4, (i) => ({
          at: [(p.wetSide === 1 ? -1 : 1) * (half + 0.9), 4.9, -4 - i * 13] as const,
          colour: '#ffcf8a',
          strength: 22,
        }))
      : [];
    return outdoors(
      p,
      things,
      { at: [p.wetSide * half * 0.3, p.eyeHeight, 9], to: [-p.wetSide * 1.5, 3.2, -26], fovDeg: 54 },
      { lamps, reach: 40 },
    );
  },
});
