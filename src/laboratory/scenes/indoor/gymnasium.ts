import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import {
  balanceBeam,
  basket,
  gymMat,
  parallelBars,
  ropes,
  vaultingBox,
  wallBars,
} from '../parts/gym-things.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import { drawInside, indoors, type Inside } from '../parts/indoors.ts';
import { glow, paint } from '../parts/paint.ts';
import { ball, block, rod } from '../parts/solid.ts';
import { defineScene } from '../scene.ts';

type Gym = Inside & {
  width: number;
  depth: number;
  height: number;
  floorColour: string;
  wallColour: string;
  wall: string;
  dadoColour: string;
  lineColour: string;
  kit: string;
  matColour: string;
  bars: number;
  baskets: string;
  roof: string;
  balls: number;
  ballColour: string;
};

export const archetype = defineScene<Gym>({
  archetype: 'gymnasium',
  place: 'indoor',
  nameDe: 'Turnhalle',
  nameEn: 'gymnasium',
  draw: (rng) => ({
    ...drawInside(rng, ['sunny', 'sunny', 'bright', 'grey', 'night']),
    width: rng.between(13, 18),
    depth: rng.between(18, 27),
    height: rng.between(5.2, 7),
    floorColour: rng.pick(['#c9975c', '#d9b67e', '#5f8a6b', '#4f7f9c', '#a8705a']),
    wallColour: rng.pick(['#efe8d6', '#d9cdb0', '#c9d6dc', '#e3c9a4', '#b5654c']),
    wall: rng.pick(['plaster', 'plaster', 'brick']),
    dadoColour: rng.pick(['#b98650', '#8a6a48', '#4f7a5c', '#d9c9a8', '#3f6488']),
    lineColour: rng.pick(['#f2efe6', '#b3302c', '#2f4f7a', '#e3c23c']),
    kit: rng.pick(['box', 'bars', 'beam', 'ropes', 'court', 'mats']),
    matColour: rng.pick(['#2f5f9c', '#3f7a5c', '#b3302c', '#d9742c']),
    bars: rng.integer(2, 8),
    baskets: rng.pick(['end', 'both', 'none']),
    roof: rng.pick(['flat', 'barrel', 'gable']),
    balls: rng.integer(0, 6),
    ballColour: rng.pick(['#d9742c', '#f2efe6', '#2f6fae', '#c9302c']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`gym ${p.scatter}`);
    const half = p.width / 2;
    const s = p.sunSide;
    const openings: HallOpening[] = repeat(Math.floor(p.depth / 4), (i) => ({
      wall: s < 0 ? ('left' as const) : ('right' as const),
      at: -0.5 - i * 4,
      sill: 3,
      width: 3.2,
      height: p.height - 3.5,
      shape: 'rect' as const,
      fill: 'window' as const,
      frame: '#6f787c',
      panes: [4, 2] as const,
    }));
    openings.push({
      wall: 'back',
      at: -half * 0.5,
      sill: 0,
      width: 1.9,
      height: 2.2,
      shape: 'rect',
      fill: 'door',
      frame: p.dadoColour,
    });
    const line = paint(p.lineColour);
    const [cw, cd] = [p.width - 3, p.depth - 3];
    const middle = -p.depth / 2 + 1;
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: p.roof as 'flat',
        rise: p.roof === 'flat' ? 0 : 1.7,
        wall: paint(p.wallColour, p.wall as 'plaster'),
        floor: paint(p.floorColour, 'planks'),
        ceiling: paint('#e6e0d2', 'boards'),
        openings,
        dado: { height: 2.3, paint: paint(p.dadoColour, 'boards') },
      }),
      ...[-cw / 2, cw / 2].map((x) => part(block(0.08, 0.012, cd), line, [x, 0, middle])),
      ...[-cd / 2, 0, cd / 2].map((z) => part(block(cw, 0.012, 0.08), line, [0, 0, middle + z])),
      ...repeat(24, (i) =>
        part(
          block(0.5, 0.012, 0.08),
          line,
          [1.8 * Math.cos(i * 0.2618), 0, middle + 1.8 * Math.sin(i * 0.2618)],
          [0, 90 - i * 15, 0],
        ),
      ),
      ...repeat(p.bars, (i) => put(wallBars(), [-s * (half - 0.12), 0, 0.2 - i * 1.25], [0, s * 90, 0])),
      ...repeat(6, (i) =>
        part(block(2.2, 0.08, 0.3), glow('#f6f8fa', p.day === 'night' ? 1.7 : 1), [
          (i % 2 ? 1 : -1) * p.width * 0.2,
          p.height - 0.1,
          -1 - Math.floor(i / 2) * 7,
        ]),
      ),
      ...repeat(5, (i) =>
        part(block(p.width, 0.5, 0.22), paint('#a8814f', 'timber'), [0, p.height - 0.3, 1 - i * 5.6]),
      ),
      put(
        group(
          ...repeat(4, (i) => part(block(0.3, 0.04, 3), paint('#c49a64', 'planks'), [0, 0.4, -i * 3.2])),
          ...repeat(8, (i) => part(block(0.28, 0.4, 0.1), paint('#8a6a48'), [0, 0, 1.3 - i * 1.6])),
        ),
        [s * (half - 0.5), 0, -1],
      ),
    );
    if (p.baskets !== 'none') addTo(things, put(basket(), [0, 0, -p.depth + 0.2]));
    if (p.baskets === 'both') addTo(things, put(basket(), [-s * (half - 0.2), 0, middle], [0, s * 90, 0]));
    const kitZ = -4.4;
    if (p.kit === 'box')
      addTo(
        things,
        put(vaultingBox(), [0.5 * s, 0, kitZ], [0, 20, 0]),
        put(gymMat(p.matColour), [0.5 * s, 0, kitZ - 2.4]),
        put(group(part(block(1.2, 0.16, 1), paint('#b5834c', 'planks'), [0, 0.05, 0], [9, 0, 0])), [
          0.5 * s,
          0,
          kitZ + 1.8,
        ]),
      );
    if (p.kit === 'bars')
      addTo(
        things,
        put(parallelBars(), [0, 0, kitZ], [0, s * 24, 0]),
        ...[-1.4, 1.4].map((x) => put(gymMat(p.matColour), [x, 0, kitZ], [0, 0, 0])),
      );
    if (p.kit === 'beam')
      addTo(
        things,
        put(balanceBeam(), [0, 0, kitZ], [0, s * 30 + 90, 0]),
        put(gymMat(p.matColour), [1.6, 0, kitZ - 1.4]),
        put(gymMat(p.matColour), [-1.6, 0, kitZ + 1]),
      );
    if (p.kit === 'ropes')
      addTo(
        things,
        put(ropes(5, p.height), [0, 0, kitZ - 1]),
        ...[-2, 0, 2].map((x) => put(gymMat(p.matColour), [x, 0, kitZ - 1], [0, 90, 0])),
      );
    if (p.kit === 'mats')
      addTo(
        things,
        ...repeat(7, (i) =>
          put(gymMat(p.matColour), [-3.6 + (i % 4) * 2.4, 0, -3 - Math.floor(i / 4) * 2.6]),
        ),
        ...repeat(6, (i) => put(gymMat(p.matColour), [-s * half * 0.62, i * 0.1, -9])),
      );
    if (p.kit === 'court')
      addTo(
        things,
        ...[-1, 1].map((k) => part(rod(2.5, 0.05), paint('#b3302c'), [k * cw * 0.5, 0, -6])),
        ...repeat(9, (i) => part(block(cw, 0.012, 0.012), paint('#3a3f42'), [0, 1.5 + i * 0.1, -6])),
        part(block(cw, 0.07, 0.03), paint('#f4f2ea'), [0, 2.36, -6]),
      );
    addTo(
      things,
      ...repeat(p.balls, (i) =>
        part(ball(0.13, 10), paint(p.ballColour), [s * rng.between(0.5, 4), 0.13, -1.4 - i * 1.3]),
      ),
    );
    const lamps = repeat(3, (i) => ({
      at: [0, p.height - 1, -2 - i * 7] as const,
      colour: '#fff6e6',
      strength: p.day === 'night' ? 22 : 11,
    }));
    return indoors(
      p,
      things,
      { at: [s * rng.between(-2, 2), 1.9, 2.3], to: [0, 1.5, -9], fovDeg: 62 },
      { lamps, reach: 17, bright: 0.9 },
    );
  },
});
