import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { framed, pottedPlant, table } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import { drawInside, indoors, type Inside } from '../parts/indoors.ts';
import { glow, paint } from '../parts/paint.ts';
import { bedWheels, curtainRail, dripStand, trolleyTable } from '../parts/ward-things.ts';
import { block } from '../parts/solid.ts';
import { chair } from '../parts/street.ts';
import { defineScene } from '../scene.ts';

type Ward = Inside & {
  width: number;
  depth: number;
  height: number;
  wallColour: string;
  bandColour: string;
  floorColour: string;
  floor: string;
  blanketColour: string;
  curtainColour: string;
  beds: number;
  layout: string;
  curtains: string;
  chairs: string;
  flowers: boolean;
  pictures: number;
};

export const archetype = defineScene<Ward>({
  archetype: 'hospital-ward',
  place: 'indoor',
  nameDe: 'Krankenzimmer',
  nameEn: 'hospital ward',
  draw: (rng) => ({
    ...drawInside(rng, ['sunny', 'sunny', 'bright', 'grey', 'night']),
    width: rng.between(4.8, 6.6),
    depth: rng.between(5.6, 8.4),
    height: rng.between(2.8, 3.5),
    wallColour: rng.pick(['#eef0ea', '#dfe9e4', '#f2e9d9', '#dfe6ef', '#e9e0e6']),
    bandColour: rng.pick(['#7fb0a0', '#d9a65a', '#7f9cc4', '#c98f8a', '#a8b58a']),
    floorColour: rng.pick(['#b5c4bc', '#c9b89a', '#a9b4c0', '#b58f74', '#d3d0c6']),
    floor: rng.pick(['plain', 'squares', 'planks']),
    blanketColour: rng.pick(['#7fa8c9', '#e9e4d6', '#a8c49a', '#d9b56b', '#c9a0a8', '#5f8f94']),
    curtainColour: rng.pick(['#a8cfc4', '#e3c98a', '#b5c4e0', '#e0b5a8', '#c4d9a8']),
    beds: rng.integer(2, 4),
    layout: rng.pick(['one side', 'both sides', 'one side']),
    curtains: rng.pick(['open', 'half', 'none']),
    chairs: rng.pick(['#8a5a34', '#5f8f94', '#b3605a']),
    flowers: rng.chance(0.6),
    pictures: rng.integer(0, 3),
  }),
  build: (p) => {
    const rng = rngFromSeed(`ward ${p.scatter}`);
    const half = p.width / 2;
    const s = p.sunSide;
    const openings: HallOpening[] = [
      {
        wall: 'back',
        at: s * half * 0.2,
        sill: 0.85,
        width: p.width * 0.5,
        height: p.height - 1.2,
        shape: 'rect',
        fill: 'window',
        frame: '#f4f3ee',
        panes: [3, 1],
      },
      ...(p.layout === 'one side'
        ? [
            {
              wall: s < 0 ? ('left' as const) : ('right' as const),
              at: -1.6,
              sill: 0.85,
              width: 1.8,
              height: p.height - 1.2,
              shape: 'rect' as const,
              fill: 'window' as const,
              frame: '#f4f3ee',
              panes: [2, 1] as const,
            },
          ]
        : []),
    ];
    const gap = (p.depth - 0.6) / Math.max(2, p.beds);
    const place = (k: number, i: number) => {
      const z = -0.9 - i * gap;
      return group(
        put(bedWheels(p.blanketColour), [k * (half - 1.15), 0, z], [0, -k * 90, 0]),
        put(
          group(
            part(block(0.48, 0.8, 0.44), paint('#e3d3b8')),
            part(block(0.44, 0.2, 0.02), paint('#c9b48f'), [0, 0.5, 0.23]),
            ...(p.flowers && i === 0
              ? [put(pottedPlant('slim', 0.5, '#d9e3ea', rng), [0, 0.8, 0])]
              : [part(block(0.1, 0.14, 0.1), paint('#a8cfe0'), [0, 0.8, 0])]),
          ),
          [k * (half - 0.3), 0, z - 0.95],
          [0, -k * 90, 0],
        ),
        part(block(0.06, 0.4, 1.2), paint('#d9d6c9', 'timber'), [k * (half - 0.04), 1.3, z]),
        part(block(0.12, 0.08, 0.5), glow('#f6f4e6', 1.1), [k * (half - 0.1), 1.8, z]),
        ...(i % 2 ? [] : [put(dripStand(), [k * (half - 0.6), 0, z + 0.8])]),
        put(trolleyTable(), [k * (half - 2.1), 0, z - 0.1], [0, 90, 0]),
        ...(p.curtains === 'none'
          ? []
          : [
              put(curtainRail(2.2, p.curtains === 'half' ? 1.1 : 0.4, p.height, p.curtainColour), [
                k * (half - 1.1),
                0,
                z + gap * 0.46,
              ]),
            ]),
        put(chair(p.chairs), [k * (half - 2.3), 0, z + 0.75], [0, k * 60, 0]),
      );
    };
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: 'flat',
        rise: 0,
        wall: paint(p.wallColour, 'plaster'),
        floor: paint(p.floorColour, p.floor as 'plain'),
        ceiling: paint('#f6f5f0', 'squares'),
        openings,
        dado: { height: 0.95, paint: paint(p.bandColour, 'plaster') },
      }),
      ...repeat(p.beds, (i) => place(-s, i)),
      ...(p.layout === 'both sides' ? repeat(p.beds, (i) => place(s, i)) : []),
      ...[-1, 1].map((k) =>
        put(curtainRail(0.8, 0.7, p.height - 0.05, p.curtainColour), [
          s * half * 0.2 + k * p.width * 0.3,
          0,
          -p.depth + 0.2,
        ]),
      ),
      ...repeat(4, (i) =>
        part(block(0.6, 0.04, 1.2), glow('#f8faf8', p.day === 'night' ? 1.7 : 1.05), [
          (i % 2 ? 1 : -1) * half * 0.4,
          p.height - 0.04,
          -0.8 - Math.floor(i / 2) * 3.6,
        ]),
      ),
      put(
        group(
          table(1, 0.7, '#d9c4a0'),
          put(chair(p.chairs), [0, 0, 0.7], [0, 180, 0]),
          put(pottedPlant('leafy', 0.6, '#f2efe6', rng), [0, 0.75, 0]),
        ),
        [s * (half - 0.9), 0, -p.depth + 1.1],
      ),
    );
    if (p.layout === 'one side')
      addTo(
        things,
        ...repeat(p.pictures, (i) =>
          put(framed(0.8, 0.6, '#d9c4a0', rng), [s * (half - 0.04), 1.7, -3.4 - i * 1.4], [0, -s * 90, 0]),
        ),
        put(
          group(
            part(block(1.8, 2, 0.6), paint('#e3d3b8', 'planks')),
            ...[-0.45, 0.45].map((x) =>
              part(block(0.04, 0.3, 0.04), paint('#8a9094'), [x > 0 ? 0.06 : -0.06, 1, 0.32]),
            ),
          ),
          [s * (half - 0.35), 0, 0.9],
          [0, -s * 90, 0],
        ),
      );
    const lamps = repeat(3, (i) => ({
      at: [0, p.height - 0.6, 0 - i * 3] as const,
      colour: p.day === 'night' ? '#fff2dc' : '#f6faf8',
      strength: p.day === 'night' ? 3.6 : 2,
    }));
    return indoors(
      p,
      things,
      { at: [s * half * rng.between(0.25, 0.6), 1.75, 2.3], to: [-s * half * 0.45, 0.9, -3.4], fovDeg: 60 },
      { lamps, reach: 8, bright: 1.1 },
    );
  },
});
