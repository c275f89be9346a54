import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { fishingBoat, rowingBoat } from '../parts/boats.ts';
import { archBridge, ironBridge, woodBridge } from '../parts/bridges.ts';
import { buildChurch } from '../parts/church.ts';
import { land } from '../parts/ground.ts';
import { hills } from '../parts/hills.ts';
import type { HouseStyle } from '../parts/house-styles.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { houseRow } from '../parts/rows.ts';
import { groundColour, woodColour } from '../parts/seasons.ts';
import { block } from '../parts/solid.ts';
import { bush, tree } from '../parts/trees.ts';
import { tufts } from '../parts/tufts.ts';
import { water } from '../parts/water.ts';
import { weatherOf } from '../parts/weather.ts';
import { defineScene } from '../scene.ts';

type River = Air & {
  bridge: string;
  arches: number;
  stoneColour: string;
  banks: string;
  houses: string;
  bankSide: number;
  width: number;
  church: boolean;
  boats: number;
  hillHeight: number;
  waterColour: string;
};

export const archetype = defineScene<River>({
  archetype: 'river-bridge',
  place: 'outdoor',
  nameDe: 'Brücke über den Fluss',
  nameEn: 'bridge over a river',
  draw: (rng) => ({
    ...drawAir(rng),
    bridge: rng.pick(['stone', 'stone', 'iron', 'wood']),
    arches: rng.integer(1, 5),
    stoneColour: rng.pick(['#b3a68e', '#a08a72', '#8f8f8c', '#a8654c']),
    banks: rng.pick(['town', 'meadow', 'wood', 'town']),
    houses: rng.pick(['town', 'timbered', 'canal', 'village', 'stone']),
    bankSide: rng.pick([-1, 1]),
    width: rng.integer(22, 42),
    church: rng.chance(0.4),
    boats: rng.integer(0, 3),
    hillHeight: rng.integer(25, 150),
    waterColour: rng.pick(['#2a4f4a', '#3a5548', '#27505f', '#4a4f3c']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`river ${p.scatter}`);
    const { haze } = weatherOf(p).light;
    const s = p.bankSide;
    const snow = p.season === 'winter';
    const half = p.width / 2;
    const town = p.banks === 'town';
    const away = -30;
    const height = (x: number, z: number) => {
      const bank = Math.abs(x) - half - 1.6 * Math.sin(z / 19 + p.scatter);
      return town ? (bank > 0 ? 1.8 : -2) : Math.min(2, Math.max(-2, bank * 0.42));
    };
    const at = (thing: ReturnType<typeof group>, x: number, z: number, turn = 0) =>
      put(thing, [x, height(x, z), z], [0, turn, 0]);
    const stone = paint('#a39a8a', 'ashlar');
    const side = (k: number) =>
      k < 0
        ? { from: [-half - 4, 8] as const, to: [-half - 4, -110] as const }
        : { from: [half + 4, -110] as const, to: [half + 4, 8] as const };
    const bridge =
      p.bridge === 'stone'
        ? archBridge(p.width + 9, 2.4, 5, p.arches, p.stoneColour)
        : p.bridge === 'iron'
          ? ironBridge(p.width + 8, '#4f6b5f')
          : woodBridge(p.width + 8, '#8a6a48');
    const things = group(
      land({ reach: 400, grain: 'grass', height, colour: groundColour(p.season, p.scatter), cells: 90 }),
      water({
        shore: [
          [-half - 6, 60],
          [half + 6, 60],
          [half + 6, -420],
          [-half - 6, -420],
        ],
        level: 0,
        colour: p.waterColour,
        ripple: 0.4,
        span: 1.6,
        haze,
      }),
      hills({
        away: 360,
        height: p.hillHeight,
        seed: p.scatter % 45,
        span: 140,
        jagged: p.hillHeight > 110 ? 0.7 : 0.1,
        grain: 'leafage',
        colour: (h) => (h > 0.55 && p.hillHeight > 110 ? '#c9ced4' : woodColour(p.season)),
      }),
      put(bridge, [0, 1.9, away], [0, rng.integer(-8, 8), 0]),
    );
    if (town)
      addTo(
        things,
        ...[-1, 1].flatMap((k) => [
          part(block(3, 2.6, 240), stone, [k * (half + 1.2), -0.7, -90]),
          part(block(0.4, 0.9, 240), stone, [k * (half + 0.1), 1.9, -90]),
        ]),
        ...[-1, 1]
          .filter((k) => k === s || p.arches % 2 === 0)
          .map((k) =>
            put(
              houseRow(rng, {
                styles: [p.houses as HouseStyle],
                ...side(k),
                gap: 0,
                more: () => ({ snow, dormers: 0 }),
              }),
              [0, 1.8, 0],
            ),
          ),
        ...repeat(9, (i) => at(group(tree('linden', p.season, rng, 0.8)), -s * (half + 3.4), -3 - i * 9)),
      );
    else
      addTo(
        things,
        ...repeat(p.banks === 'wood' ? 46 : 20, () =>
          at(
            group(
              tree(
                rng.pick(p.banks === 'wood' ? ['oak', 'spruce', 'linden'] : ['poplar', 'linden', 'birch']),
                p.season,
                rng,
              ),
            ),
            rng.pick([-1, 1]) * (half + rng.between(5, p.banks === 'wood' ? 30 : 50)),
            rng.between(-110, -2),
          ),
        ),
        ...repeat(18, () =>
          at(
            group(bush(p.season, rng, rng.between(1, 2.4))),
            rng.pick([-1, 1]) * (half + rng.between(1.5, 8)),
            rng.between(-60, 2),
          ),
        ),
        tufts(
          rng,
          500,
          { x: [-half - 4, half + 4], z: [-50, 4], free: (x, z) => Math.abs(height(x, z)) < 0.5 },
          1.2,
          snow ? '#b3a682' : '#94a060',
          'leaf grass',
          height,
        ),
      );
    if (p.church)
      addTo(
        things,
        put(
          buildChurch({
            wall: '#dccfb4',
            grain: 'plaster',
            roof: '#8a4a38',
            helm: '#4f6b62',
            tower: rng.pick(['spire', 'onion', 'flat']),
            tall: 27,
            length: 24,
            side: s,
            rose: false,
            snow,
          }),
          [-s * (half + 24), 1.8, -78],
          [0, s * 40, 0],
        ),
      );
    addTo(
      things,
      ...repeat(p.boats, (i) =>
        put(
          i === 0
            ? group(fishingBoat(10, '#3a4a5c', '#e9e4d6', rng))
            : group(rowingBoat(rng.pick(['#b5403a', '#2f6f9c', '#d9a63c']))),
          [s * (half * 0.6 - i * 4), 0, -9 - i * 7],
          [0, 90 + rng.integer(-15, 15), 0],
        ),
      ),
    );
    return outdoors(
      p,
      things,
      { at: [s * half * 0.35, 4.2, 12], to: [-s * 2, 3.4, away], fovDeg: 50 },
      { reach: 48 },
    );
  },
});
