import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { castle } from '../parts/castle.ts';
import { buildChurch } from '../parts/church.ts';
import { land, ribbon } from '../parts/ground.ts';
import { hills } from '../parts/hills.ts';
import { drawHouse } from '../parts/house-styles.ts';
import { buildHouse } from '../parts/houses.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { groundColour, woodColour } from '../parts/seasons.ts';
import { block } from '../parts/solid.ts';
import { hut } from '../parts/street.ts';
import { tree } from '../parts/trees.ts';
import { tractor } from '../parts/vehicles.ts';
import { fenceBetween } from '../parts/fences.ts';
import { vine } from '../parts/vines.ts';
import { defineScene } from '../scene.ts';

type Vineyard = Air & {
  rowsTurnDeg: number;
  slope: number;
  landmark: string;
  landmarkSide: number;
  near: string;
  hillHeight: number;
  soilColour: string;
  leafTone: string;
  path: boolean;
};

const LEAVES: Readonly<Record<string, readonly string[]>> = {
  spring: ['#9fb860', '#8fae58'],
  summer: ['#6f9148', '#7a9a50', '#62854a'],
  autumn: ['#d1a23a', '#b5702f', '#a8432c', '#c9b24a'],
};

export const archetype = defineScene<Vineyard>({
  archetype: 'vineyard',
  place: 'outdoor',
  nameDe: 'Weinberg',
  nameEn: 'vineyard',
  draw: (rng) => {
    const air = drawAir(rng, { seasons: ['summer', 'autumn', 'spring', 'autumn'] });
    return {
      ...air,
      rowsTurnDeg: rng.integer(-32, 32),
      slope: rng.between(-0.05, 0.16),
      landmark: rng.pick(['castle', 'church', 'hut', 'village', 'none']),
      landmarkSide: rng.pick([-1, 1]),
      near: rng.pick(['tractor', 'wall', 'tree', 'crates', 'none']),
      hillHeight: rng.integer(35, 110),
      soilColour: rng.pick(['#9a7f5c', '#b39a74', '#7a6552', '#a88468']),
      leafTone: rng.pick(LEAVES[air.season] ?? ['#6f9148']),
      path: rng.chance(0.55),
    };
  },
  build: (p) => {
    const rng = rngFromSeed(`vineyard ${p.scatter}`);
    const s = p.landmarkSide;
    const turn = (p.rowsTurnDeg * Math.PI) / 180;
    const mount = (x: number, z: number) =>
      p.landmark === 'castle' ? 34 / (1 + Math.exp((Math.hypot(x - s * 46, z + 185) - 42) / 8)) : 0;
    const height = (x: number, z: number) =>
      Math.max(-4, -z * p.slope + x * 0.03 * s) +
      0.6 * Math.sin(x / 19 + p.scatter) * Math.cos(z / 23) +
      mount(x, z);
    const meadow = groundColour(p.season, p.scatter);
    const at = (thing: ReturnType<typeof group>, x: number, z: number, turnDeg = 0) =>
      put(thing, [x, height(x, z), z], [0, turnDeg, 0]);
    const rows = repeat(15, (i) => (i - 7) * 2.5 + (p.path ? (i >= 7 ? 2 : -2) : 0));
    const vines = rows.flatMap((offset) =>
      repeat(24, (k) => {
        const along = 4 - k * 2.1 - k * k * 0.04;
        const x = offset * Math.cos(turn) + along * Math.sin(turn);
        const z = along * Math.cos(turn) - offset * Math.sin(turn);
        return { x, z };
      }).filter(({ x, z }) => z < 6 && z > -75 && Math.abs(x) < 60),
    );
    const things = group(
      land({
        reach: 400,
        grain: 'earth',
        height,
        colour: (x, z) =>
          z > -80 && Math.abs(x) < 64
            ? Math.sin((x * Math.cos(turn) - z * Math.sin(turn)) * 2.513) > 0.3
              ? meadow(x, z)
              : p.soilColour
            : meadow(x, z),
        cells: 80,
      }),
      hills({
        away: 300,
        height: p.hillHeight,
        seed: p.scatter % 40,
        span: 120,
        jagged: 0.1,
        colour: (h, n) => (h < 0.34 && n > 0.4 ? p.leafTone : woodColour(p.season)),
      }),
      ...vines.map(({ x, z }) =>
        at(vine(p.leafTone, p.season === 'spring', Math.hypot(x, z - 8) < 19, rng), x, z, p.rowsTurnDeg),
      ),
      ...repeat(10, () =>
        at(
          group(tree(rng.pick(['poplar', 'linden', 'fruit']), p.season, rng)),
          rng.between(-80, 80),
          -rng.between(82, 130),
        ),
      ),
    );
    if (p.path)
      addTo(
        things,
        ribbon(
          repeat(8, (i) => [(8 - i * 12) * Math.sin(turn), (8 - i * 12) * Math.cos(turn)] as const),
          2.8,
          '#b5a588',
          'gravel',
          height,
        ),
      );
    const far = -96;
    if (p.landmark === 'castle')
      addTo(things, put(castle('#a89a86', '#7a4a3c', rng, 0.9), [s * 46, height(s * 46, -185) - 1, -185]));
    if (p.landmark === 'church')
      addTo(
        things,
        at(
          buildChurch({
            wall: '#ece2cc',
            grain: 'plaster',
            roof: '#8f4a36',
            helm: '#4d5358',
            tower: rng.pick(['spire', 'onion']),
            tall: 21,
            length: 20,
            side: s,
            rose: false,
          }),
          s * 20,
          far,
          -s * 30,
        ),
      );
    if (p.landmark === 'village' || p.landmark === 'church')
      addTo(
        things,
        ...repeat(7, (i) =>
          at(
            buildHouse(drawHouse('village', rng, { plain: true, dormers: 0 }), rng),
            s * (i * 12 - 22),
            far - 8 - (i % 3) * 9,
            rng.integer(-40, 40),
          ),
        ),
      );
    if (p.landmark === 'hut')
      addTo(
        things,
        at(group(put(hut(4.4, 3.8, '#e6dcc4', '#8a4a38'), [0, 0, 0], [0, 0, 0], 1.2)), s * 9, -26, -s * 24),
      );
    if (p.near === 'tractor')
      addTo(
        things,
        at(
          tractor(rng.pick(['#b5322c', '#2f6b3c', '#2f5a9c'])),
          p.path ? (4 - 16) * Math.sin(turn) : -s * 4,
          -8,
          80 + p.rowsTurnDeg,
        ),
      );
    if (p.near === 'wall') addTo(things, fenceBetween('wall', [-12, 2.6], [12, 3.2], '#a89a84', height));
    if (p.near === 'tree') addTo(things, at(group(tree('fruit', p.season, rng, 1.5)), -s * 5.4, -1.5));
    if (p.near === 'crates')
      addTo(
        things,
        ...repeat(6, (i) =>
          at(
            group(
              part(block(0.8, 0.5, 0.6), paint('#c49a64', 'boards')),
              part(block(0.7, 0.08, 0.5), paint('#4f2f52', 'gravel'), [0, 0.46, 0]),
            ),
            -s * (2 + (i % 3)),
            3.6 - Math.floor(i / 3) * 0.9,
            i * 17,
          ),
        ),
      );
    const eyeY = height(0, 9) + 2.7;
    return outdoors(p, things, { at: [0, eyeY, 9], to: [s * 3, eyeY - 0.6 + p.slope * 12, -26], fovDeg: 50 });
  },
});
