import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { buildChurch } from '../parts/church.ts';
import type { HouseStyle } from '../parts/house-styles.ts';
import { fountain } from '../parts/landmarks.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { houseRow } from '../parts/rows.ts';
import { block, bar } from '../parts/solid.ts';
import { parasol, stall, streetLamp, tub } from '../parts/street.ts';
import { tree } from '../parts/trees.ts';
import { defineScene } from '../scene.ts';

type Market = Air & {
  houses: string;
  layout: string;
  stalls: number;
  roofColour: string;
  secondColour: string;
  wares: string;
  end: string;
  paving: string;
  pavingColour: string;
  bunting: boolean;
};

const WARES: Readonly<Record<string, readonly string[]>> = {
  fruit: ['#c9403a', '#e3a52c', '#7fa53c', '#d9782c', '#6b3f7a'],
  flowers: ['#d94f7a', '#f0c83c', '#e9e4f2', '#9a5fc4', '#e8743c'],
  greens: ['#5f8f3c', '#86a84a', '#c4d07a', '#d9762c', '#8f4a5a'],
  pots: ['#a8623f', '#7a8f9c', '#d9c9a4', '#5a6f8a', '#c48f5a'],
};
const ROOFS = ['#b8433a', '#3f7a56', '#3a6a9c', '#d9a63c', '#e9e3d2', '#7a4a6b', '#c9703c'] as const;

export const archetype = defineScene<Market>({
  archetype: 'market-street',
  place: 'outdoor',
  nameDe: 'Wochenmarkt',
  nameEn: 'market street',
  draw: (rng) => ({
    ...drawAir(rng, {
      seasons: ['spring', 'summer', 'autumn'],
      skies: ['clear', 'fair', 'cloudy', 'overcast'],
    }),
    houses: rng.pick(['town', 'timbered', 'village', 'canal']),
    layout: rng.pick(['both sides', 'left', 'right', 'scattered']),
    stalls: rng.integer(4, 8),
    roofColour: rng.pick(ROOFS),
    secondColour: rng.pick(ROOFS),
    wares: rng.pick(Object.keys(WARES)),
    end: rng.pick(['church', 'house', 'open', 'fountain']),
    paving: rng.pick(['cobbles', 'paving']),
    pavingColour: rng.pick(['#a59a88', '#8f8a84', '#b8a78c']),
    bunting: rng.chance(0.35),
  }),
  build: (p) => {
    const rng = rngFromSeed(`market ${p.scatter}`);
    const styles = [p.houses as HouseStyle];
    const wide = p.layout === 'scattered' ? 15 : 10.5;
    const shops = (i: number) => (i % 2 ? { shop: rng.pick(ROOFS) } : {});
    const goods = WARES[p.wares] ?? [];
    const one = (i: number) =>
      i % 4 === 3
        ? group(stall(p.secondColour, rng, goods), put(parasol(p.roofColour), [2.6, 0, 0.6]))
        : stall(i % 2 ? p.secondColour : p.roofColour, rng, goods);
    const places = repeat(p.stalls, (i) => {
      const z = -1.5 - i * 5.4;
      if (p.layout === 'left') return [-4.6, z, 62] as const;
      if (p.layout === 'right') return [4.6, z, -62] as const;
      if (p.layout === 'both sides')
        return [i % 2 ? -5 : 5, 0.5 - Math.floor(i / 2) * 6, i % 2 ? 66 : -66] as const;
      return [rng.between(-9, 9), -3 - i * 4.4, rng.integer(-40, 40)] as const;
    });
    const things = group(
      part(block(160, 0.1, 260), paint(p.pavingColour, p.paving as 'cobbles'), [0, -0.1, -80]),
      houseRow(rng, { styles, from: [-wide, 14], to: [-wide, -62], gap: 0, more: shops }),
      houseRow(rng, { styles, from: [wide, -62], to: [wide, 14], gap: 0, more: shops }),
      ...places.map(([x, z, turn]) => put(group(one(Math.round(-z))), [x, 0, z], [0, turn, 0])),
      ...repeat(4, (i) =>
        put(streetLamp('lantern', false), [(i % 2 ? 1 : -1) * (wide - 1.2), 0, -6 - i * 11]),
      ),
      ...repeat(4, (i) => put(tub(rng.pick(goods), rng), [(i % 2 ? -1 : 1) * (wide - 1.1), 0, -2 - i * 9])),
    );
    if (p.end === 'church')
      addTo(
        things,
        put(
          buildChurch({
            wall: '#d9cdb4',
            grain: 'ashlar',
            roof: '#8a4a38',
            helm: '#4f6b62',
            tower: rng.pick(['spire', 'onion', 'saddle']),
            tall: 24,
            length: 22,
            side: rng.pick([-1, 0, 1]),
            rose: true,
          }),
          [rng.between(-5, 5), 0, -84],
        ),
      );
    if (p.end === 'house') addTo(things, houseRow(rng, { styles, from: [-20, -64], to: [20, -64], gap: 0 }));
    if (p.end === 'fountain')
      addTo(
        things,
        put(fountain(3, 2, '#b8ad9c'), [0, 0, -34]),
        houseRow(rng, { styles, from: [-24, -84], to: [24, -84], gap: 0 }),
      );
    if (p.end === 'open')
      addTo(
        things,
        ...repeat(9, (i) => put(group(tree('linden', p.season, rng)), [-16 + i * 4, 0, -70 - (i % 3) * 5])),
      );
    if (p.bunting)
      addTo(
        things,
        ...repeat(4, (k) => {
          const z = -6 - k * 11;
          return group(
            part(bar(wide * 2, 0.02, 4), paint('#4a4a48'), [0, 6.4, z]),
            ...repeat(16, (i) =>
              part(
                block(0.5, 0.6, 0.02),
                paint(i % 2 ? p.roofColour : p.secondColour),
                [-wide + ((i + 0.5) * wide) / 8, 5.8, z],
                [0, 0, 45],
                0.8,
              ),
            ),
          );
        }),
      );
    return outdoors(
      p,
      things,
      {
        at: [0, 2.3, 9.5],
        to: [p.layout === 'left' ? -1.4 : p.layout === 'right' ? 1.4 : 0, 2.6, -22],
        fovDeg: 54,
      },
      { reach: 32 },
    );
  },
});
