import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { type Air, drawAir } from '../parts/air.ts';
import { buildChurch, type Tower } from '../parts/church.ts';
import { cow } from '../parts/farm-things.ts';
import { fenceBetween } from '../parts/fences.ts';
import { land, ribbon } from '../parts/ground.ts';
import { hills } from '../parts/hills.ts';
import { drawHouse } from '../parts/house-styles.ts';
import { buildHouse } from '../parts/houses.ts';
import { rough } from '../parts/noise.ts';
import { outdoors } from '../parts/outdoors.ts';
import { paint } from '../parts/paint.ts';
import { groundColour } from '../parts/seasons.ts';
import { block, rod } from '../parts/solid.ts';
import { tree } from '../parts/trees.ts';
import { tufts } from '../parts/tufts.ts';
import { defineScene } from '../scene.ts';

type Village = Air & {
  houses: number;
  style: string;
  wallColour: string;
  roofColour: string;
  church: string;
  churchSide: number;
  peaks: number;
  span: number;
  snowLine: number;
  rockColour: string;
  slope: number;
  near: string;
  bend: number;
};

const WALLS: Readonly<Record<string, readonly string[]>> = {
  alpine: ['#f1ece0', '#e6d3ae', '#7a5a3f', '#f4efe4', '#d9b98c'],
  stone: ['#b8aa92', '#9c9488', '#c9b899'],
  wooden: ['#6b4a33', '#8a5f3c', '#a8774a', '#5a4434'],
};

export const archetype = defineScene<Village>({
  archetype: 'mountain-village',
  place: 'outdoor',
  nameDe: 'Bergdorf',
  nameEn: 'mountain village',
  draw: (rng) => {
    const style = rng.pick(['alpine', 'alpine', 'stone', 'wooden']);
    return {
      ...drawAir(rng),
      houses: rng.integer(5, 10),
      style,
      wallColour: rng.pick(WALLS[style] ?? ['#f1ece0']),
      roofColour: rng.pick(['#6b4c38', '#5a4436', '#4d5358', '#8a5a44', '#9c5a44']),
      church: rng.pick(['onion', 'spire', 'saddle', 'none']),
      churchSide: rng.pick([-1, 1]),
      peaks: rng.integer(170, 360),
      span: rng.integer(90, 230),
      snowLine: rng.between(0.35, 0.8),
      rockColour: rng.pick(['#7f8683', '#8f7f70', '#6f7a80', '#96908a']),
      slope: rng.between(-0.02, 0.12),
      near: rng.pick(['cows', 'fence', 'trough', 'wood', 'flowers']),
      bend: rng.between(-1, 1),
    };
  },
  build: (p) => {
    const rng = rngFromSeed(`village ${p.scatter}`);
    const snow = p.season === 'winter';
    const s = p.churchSide;
    const way = (z: number) => p.bend * 9 * Math.sin((z - 14) / 26);
    const height = (x: number, z: number) =>
      (5 * rough(x / 60 + 3, z / 60 + p.scatter, 3) - 2.5) * Math.min(1, Math.abs(x - way(z)) / 14) -
      Math.min(0, z - 8) * p.slope;
    const at = (thing: ReturnType<typeof group>, x: number, z: number, turn = 0) =>
      put(thing, [x, height(x, z), z], [0, turn, 0]);
    const house = (i: number) =>
      drawHouse(p.style as 'alpine', rng, {
        wall: i % 3 === 1 ? rng.pick(WALLS[p.style] ?? ['#f1ece0']) : p.wallColour,
        roofColour: p.roofColour,
        snow,
        plain: i > 5,
      });
    const things = group(
      land({ reach: 420, grain: snow ? 'snow' : 'grass', height, colour: groundColour(p.season, p.scatter) }),
      ribbon(
        repeat(14, (i) => [way(16 - i * 8), 16 - i * 8] as const),
        3.4,
        snow ? '#cdd2d8' : '#b3a488',
        'gravel',
        height,
      ),
      hills({
        away: 230,
        height: 62,
        seed: p.scatter % 33,
        span: 60,
        jagged: 0.15,
        colour: (_, n) => (n > 0.46 ? (snow ? '#8f9c9c' : '#465d48') : snow ? '#e6ebf2' : '#7f9560'),
      }),
      hills({
        away: 520,
        height: p.peaks,
        seed: p.scatter % 45,
        span: p.span,
        jagged: 0.95,
        grain: 'rock',
        colour: (h, n) => (h + (n - 0.5) * 0.25 > p.snowLine * (snow ? 0.5 : 1) ? '#f2f5f9' : p.rockColour),
      }),
      ...repeat(p.houses, (i) => {
        const side = i % 2 ? 1 : -1;
        const z = -9 - Math.floor(i / 2) * 15 - (i % 2) * 6;
        const x = way(z) + side * rng.between(9.5, 13.5);
        return at(buildHouse(house(i), rng, i < 6), x, z, -side * rng.integer(35, 75));
      }),
      ...repeat(16, () => {
        const [x, z] = [rng.pick([-1, 1]) * rng.between(18, 70), -rng.between(0, 110)];
        return at(
          group(tree(rng.pick(['spruce', 'spruce', 'linden', 'birch']), p.season, rng)),
          x + way(z),
          z,
        );
      }),
      tufts(
        rng,
        snow ? 90 : 900,
        { x: [-16, 16], z: [-14, 12], free: (x, z) => Math.abs(x - way(z)) > 2.2 },
        0.4,
        snow ? '#b3a682' : '#93a55f',
        'leaf grass',
        height,
      ),
    );
    if (p.church !== 'none')
      addTo(
        things,
        at(
          buildChurch({
            wall: '#f0e8d8',
            grain: 'plaster',
            roof: '#6f5548',
            helm: p.church === 'onion' ? '#5a7a6b' : '#4d5358',
            tower: p.church as Tower,
            tall: 21,
            length: 18,
            side: s,
            rose: false,
            snow,
          }),
          way(-78) + s * 13,
          -80,
          -s * 24,
        ),
      );
    const [nx, nz] = [way(1) + s * 4.6, 1];
    if (p.near === 'cows' && !snow)
      addTo(
        things,
        ...repeat(4, (i) =>
          at(cow(rng.pick(['#8a5a3a', '#e3ddd0', '#5a4436']), rng), nx + s * i * 1.8, nz - i * 2.6, i * 80),
        ),
      );
    if (p.near === 'fence' || (snow && p.near === 'cows'))
      addTo(
        things,
        ...repeat(3, (i) =>
          fenceBetween('rails', [nx - s * 1.6, 7 - i * 5], [nx - s * 1.6, 2 - i * 5], '#8a745a', height),
        ),
      );
    if (p.near === 'trough')
      addTo(
        things,
        at(
          group(
            part(block(2.8, 0.6, 0.8), paint('#7f6248', 'timber')),
            part(block(2.6, 0.03, 0.6), paint('#5f7f88'), [0, 0.57, 0]),
            part(block(0.2, 1.5, 0.2), paint('#6b5038', 'timber'), [-1, 0, -0.6]),
            part(rod(0.7, 0.04), paint('#6b5038'), [-1, 1.2, -0.6], [90, 0, 0]),
          ),
          nx - s * 1,
          nz,
          s * 24,
        ),
      );
    if (p.near === 'wood')
      addTo(
        things,
        at(
          group(
            ...repeat(40, (i) =>
              part(
                rod(0.9, 0.13, 0.13, 8),
                paint(i % 3 ? '#c9a56c' : '#a8824f', 'timber'),
                [-1.3 + (i % 10) * 0.28, 0.14 + Math.floor(i / 10) * 0.25, 0.45],
                [-90, 0, 0],
              ),
            ),
          ),
          nx - s * 0.6,
          nz,
          s * 18,
        ),
      );
    if (p.near === 'flowers' && !snow)
      addTo(
        things,
        tufts(
          rng,
          420,
          { x: [-12, 12], z: [-8, 9], free: (x, z) => Math.abs(x - way(z)) > 2.4 },
          0.34,
          rng.pick(['#e3c23c', '#f2efe6', '#9a7fd0']),
          'leaf petal',
          height,
        ),
      );
    const eyeY = height(way(13), 13) + 2.2;
    return outdoors(p, things, {
      at: [way(13), eyeY, 13],
      to: [way(-20) * 0.8, eyeY + 3.2 + p.slope * 16, -30],
      fovDeg: 50,
    });
  },
});
