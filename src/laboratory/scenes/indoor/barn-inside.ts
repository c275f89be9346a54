import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { baleRound, cow } from '../parts/farm-things.ts';
import { fenceBetween } from '../parts/fences.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import { drawInside, indoors, type Inside } from '../parts/indoors.ts';
import { leanedLadder, sheep } from '../parts/orchard-things.ts';
import { paint } from '../parts/paint.ts';
import { block, rod, ball } from '../parts/solid.ts';
import { tractor } from '../parts/vehicles.ts';
import { wheelbarrow } from '../parts/garden-things.ts';
import { defineScene } from '../scene.ts';

type Barn = Inside & {
  width: number;
  depth: number;
  height: number;
  rise: number;
  wallColour: string;
  wall: string;
  beamColour: string;
  floor: string;
  floorColour: string;
  content: string;
  loft: string;
  animals: string;
  animalColour: string;
  machineColour: string;
  door: string;
};

export const archetype = defineScene<Barn>({
  archetype: 'barn-inside',
  place: 'indoor',
  nameDe: 'Scheune von innen',
  nameEn: 'inside a barn',
  draw: (rng) => ({
    ...drawInside(rng, ['sunny', 'sunny', 'bright', 'grey']),
    width: rng.between(8, 13),
    depth: rng.between(11, 17),
    height: rng.between(3.2, 5),
    rise: rng.between(2.6, 5),
    wallColour: rng.pick(['#8a6a48', '#a8845a', '#7a5f48', '#d9cdb8', '#9c8f80']),
    wall: rng.pick(['boards', 'boards', 'rubble', 'plaster']),
    beamColour: rng.pick(['#6b4a30', '#4f3a28', '#8a6a44']),
    floor: rng.pick(['earth', 'straw', 'planks', 'cobbles']),
    floorColour: rng.pick(['#9a7f5c', '#c4a564', '#8a7458', '#a89a84']),
    content: rng.pick(['bales', 'tractor', 'round bales', 'cart', 'loose hay']),
    loft: rng.pick(['left', 'right', 'both', 'none']),
    animals: rng.pick(['none', 'cows', 'sheep', 'none']),
    animalColour: rng.pick(['#7a4a30', '#e9e4da', '#2e2a28']),
    machineColour: rng.pick(['#b5322c', '#2f6b3c', '#2f5a9c', '#d98a2c']),
    door: rng.pick(['open', 'open', 'closed']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`barn ${p.scatter}`);
    const half = p.width / 2;
    const s = p.sunSide;
    const beam = paint(p.beamColour, 'timber');
    const straw = paint('#d6b965', 'straw');
    const openings: HallOpening[] = [
      {
        wall: 'back',
        at: 0,
        sill: 0,
        width: 3.6,
        height: Math.min(3.4, p.height - 0.2),
        shape: 'rect',
        fill: p.door === 'open' ? 'gap' : 'door',
        frame: '#6b4f38',
      },
      {
        wall: 'back',
        at: 0,
        sill: p.height + 0.5,
        width: 1.1,
        height: 1.1,
        shape: 'rect',
        fill: 'window',
        frame: '#5a4636',
      },
      ...repeat(3, (i) => ({
        wall: s < 0 ? ('left' as const) : ('right' as const),
        at: -1 - i * 4,
        sill: 1.6,
        width: 1,
        height: 1,
        shape: 'rect' as const,
        fill: 'window' as const,
        frame: '#5a4636',
      })),
    ];
    const bale = (x: number, y: number, z: number, turn = 0) =>
      part(block(1, 0.5, 0.55), straw, [x, y, z], [0, turn, 0]);
    const stack = (side: number, rows: number, long: number, z0: number) =>
      repeat(rows, (row) =>
        repeat(long, (i) =>
          repeat(2, (k) =>
            bale(
              side * (half - 0.7 - k * 1.04),
              row * 0.51,
              z0 - i * 0.6 - (row % 2) * 0.1,
              rng.integer(-4, 4),
            ),
          ),
        ).flat(),
      ).flat();
    const bays = 5;
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: 'gable',
        rise: p.rise,
        wall: paint(p.wallColour, p.wall as 'boards'),
        floor: paint(p.floorColour, p.floor as 'earth'),
        ceiling: paint('#7a5a3e', 'boards'),
        openings,
      }),
      ...repeat(bays, (i) => {
        const z = 1.4 - (i * (p.depth + 1)) / bays;
        const slope = (Math.atan2(p.rise, half) * 180) / Math.PI;
        return group(
          part(block(p.width, 0.3, 0.28), beam, [0, p.height - 0.1, z]),
          part(block(0.28, p.rise, 0.28), beam, [0, p.height, z]),
          ...[-1, 1].flatMap((k) => [
            part(block(0.3, p.height, 0.3), beam, [k * half * 0.56, 0, z]),
            part(
              block(0.26, Math.hypot(half, p.rise), 0.26),
              beam,
              [k * half, p.height - 0.05, z],
              [0, 0, k * (90 - slope)],
            ),
            part(block(0.2, 1.4, 0.2), beam, [k * half * 0.56, p.height - 1.1, z], [0, 0, k * 42]),
          ]),
        );
      }),
    );
    if (p.loft === 'left' || p.loft === 'both')
      addTo(
        things,
        part(block(half * 0.5, 0.16, p.depth), paint('#8a6a48', 'planks'), [
          -half * 0.76,
          p.height * 0.62,
          -p.depth / 2,
        ]),
        ...repeat(7, (i) => bale(-half * 0.8, p.height * 0.62 + 0.16 + (i % 2) * 0.5, -1 - i * 1.2, i * 7)),
      );
    if (p.loft === 'right' || p.loft === 'both')
      addTo(
        things,
        part(block(half * 0.5, 0.16, p.depth), paint('#8a6a48', 'planks'), [
          half * 0.76,
          p.height * 0.62,
          -p.depth / 2,
        ]),
        ...repeat(7, (i) => bale(half * 0.8, p.height * 0.62 + 0.16 + (i % 2) * 0.5, -1.4 - i * 1.2, i * -7)),
      );
    if (p.loft !== 'none')
      addTo(
        things,
        put(
          leanedLadder(p.height * 0.75),
          [(p.loft === 'right' ? 1 : -1) * half * 0.46, 0, -2.2],
          [0, (p.loft === 'right' ? -1 : 1) * 90, 0],
        ),
      );
    if (p.content === 'bales')
      addTo(
        things,
        ...stack(-s, 3, 9, -0.5),
        ...stack(s, 2, 6, -2.6),
        bale(0.6 * s, 0, -2.4, 24),
        bale(0.9 * s, 0, -1.4, -12),
      );
    if (p.content === 'round bales')
      addTo(
        things,
        ...repeat(8, (i) =>
          put(
            baleRound(),
            [-s * (half - 1 - (i % 2) * 1.5), Math.floor(i / 6) * 1.3, -1.6 - (Math.floor(i / 2) % 3) * 1.6],
            [0, rng.integer(-9, 9), 0],
          ),
        ),
      );
    if (p.content === 'tractor')
      addTo(
        things,
        put(tractor(p.machineColour), [-s * half * 0.2, 0, -4.6], [0, -90 + s * 26, 0]),
        ...stack(s, 2, 5, -2),
      );
    if (p.content === 'cart')
      addTo(
        things,
        put(
          group(
            part(block(1.7, 0.12, 3), paint('#8a6a44', 'planks'), [0, 0.8, 0]),
            ...[-1, 1].map((k) =>
              part(block(0.08, 0.6, 3), paint('#8a6a44', 'boards'), [k * 0.95, 0.85, 0], [0, 0, -k * 14]),
            ),
            ...[-1.05, 1.05].flatMap((z) =>
              [-1, 1].map((k) =>
                part(rod(0.12, 0.55, 0.55, 14), paint('#5a4632', 'timber'), [k * 0.98, 0.55, z], [0, 0, 90]),
              ),
            ),
            part(ball(0.9, 10), straw, [0, 1.2, 0], [0, 0, 0], [0.95, 0.55, 1.6]),
            part(block(0.1, 0.1, 2), paint('#6b4f38'), [0, 0.6, 2.4]),
          ),
          [-s * 0.6, 0, -4.4],
          [0, s * 32, 0],
        ),
      );
    if (p.content === 'loose hay')
      addTo(
        things,
        ...repeat(7, (i) =>
          part(
            ball(1.2, 9),
            straw,
            [-s * (half - 1 - (i % 3) * 1), 0.1, -1.5 - i * 1.2],
            [0, i * 40, 0],
            [1.2, 0.7 + (i % 2) * 0.3, 1],
          ),
        ),
        put(wheelbarrow(p.machineColour), [s * 0.4, 0, -2.2], [0, 70, 0]),
      );
    if (p.animals !== 'none')
      addTo(
        things,
        ...repeat(4, (i) =>
          put(
            p.animals === 'cows' ? cow(p.animalColour, rng) : sheep(rng),
            [s * (half - 1.7), 0, -2.4 - i * 2.1],
            [0, s > 0 ? 180 + rng.integer(-25, 25) : rng.integer(-25, 25), 0],
          ),
        ),
        fenceBetween('rails', [s * half * 0.36, -0.9], [s * half * 0.36, -p.depth + 1], '#8a6a48'),
        ...repeat(30, () =>
          part(
            ball(0.1, 5),
            straw,
            [s * rng.between(half * 0.4, half - 0.4), 0.02, -rng.between(1, p.depth - 1)],
            [0, rng.integer(0, 90), 0],
            [3, 0.4, 1],
          ),
        ),
      );
    addTo(
      things,
      ...repeat(40, () =>
        part(
          ball(0.08, 5),
          straw,
          [rng.between(-half, half) * 0.9, 0.02, -rng.between(-1, p.depth - 1)],
          [0, rng.integer(0, 90), 0],
          [3, 0.3, 1],
        ),
      ),
    );
    const lamps = [
      { at: [0, p.height - 0.6, -2] as const, colour: '#ffe3b8', strength: 4 },
      { at: [0, p.height - 0.6, -p.depth * 0.7] as const, colour: '#ffe3b8', strength: 4 },
    ];
    return indoors(
      p,
      things,
      { at: [s * rng.between(-0.8, 1.4), 1.9, 2.3], to: [-s * 0.5, 1.7, -6], fovDeg: 62 },
      { lamps, reach: 12, bright: 1.1, sun: 1.25 },
    );
  },
});
