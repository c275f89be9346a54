import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { altar, organ, pulpit } from '../parts/church-things.ts';
import { chandelier, pew } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import { drawInside, indoors, type Inside } from '../parts/indoors.ts';
import { paint } from '../parts/paint.ts';
import { ring, rod, block, turned } from '../parts/solid.ts';
import { vaultRibs } from '../parts/vaults.ts';
import { defineScene } from '../scene.ts';

type Nave = Inside & {
  width: number;
  depth: number;
  height: number;
  vault: string;
  wallColour: string;
  wall: string;
  pillars: string;
  ribColour: string;
  pewColour: string;
  floor: string;
  floorColour: string;
  stained: boolean;
  rose: boolean;
  altarKind: string;
  lights: string;
  carpetColour: string;
  aisle: boolean;
};

export const archetype = defineScene<Nave>({
  archetype: 'church-nave',
  place: 'indoor',
  nameDe: 'Kirche von innen',
  nameEn: 'church interior',
  draw: (rng) => ({
    ...drawInside(rng, ['sunny', 'sunny', 'bright', 'grey']),
    width: rng.between(9, 14),
    depth: rng.between(20, 32),
    height: rng.between(6, 10),
    vault: rng.pick(['pointed', 'barrel', 'timber', 'flat']),
    wallColour: rng.pick(['#efe8d8', '#d9c9a8', '#c9bda6', '#b0704f', '#e3d2b0', '#a89f94']),
    wall: rng.pick(['plaster', 'ashlar', 'plaster', 'brick']),
    pillars: rng.pick(['round', 'square', 'none', 'round']),
    ribColour: rng.pick(['#b5a58c', '#c98f6b', '#8a8378', '#e9e1d0']),
    pewColour: rng.pick(['#6b4428', '#4a3222', '#96683c', '#3f4a3c', '#e3dac6']),
    floor: rng.pick(['chequered', 'paving', 'marble', 'tiles']),
    floorColour: rng.pick(['#c9bda6', '#a87a5c', '#d9d2c4', '#8f8a84']),
    stained: rng.chance(0.6),
    rose: rng.chance(0.5),
    altarKind: rng.pick(['cross', 'triptych', 'gilded']),
    lights: rng.pick(['chandeliers', 'none', 'candles']),
    carpetColour: rng.pick(['#8a2f2c', '#2f4f6b', '#c9a45c', '#4f6b4a']),
    aisle: rng.chance(0.75),
  }),
  build: (p) => {
    const rng = rngFromSeed(`nave ${p.scatter}`);
    const half = p.width / 2;
    const stone = paint(p.wallColour, p.wall as 'plaster');
    const shape = p.vault === 'pointed' ? ('pointed' as const) : ('arch' as const);
    const bay = 4.2;
    const bays = Math.floor(p.depth / bay);
    const rise =
      { pointed: p.width * 0.5, barrel: p.width * 0.42, timber: p.width * 0.38, flat: 0 }[p.vault] ?? 0;
    const fill = p.stained ? ('stained' as const) : ('window' as const);
    const windows: HallOpening[] = [
      ...[-1, 1].flatMap((s) =>
        repeat(bays, (i) => ({
          wall: s < 0 ? ('left' as const) : ('right' as const),
          at: -1 - i * bay,
          sill: 2.6,
          width: 1.5,
          height: p.height - 3.2,
          shape,
          fill,
          frame: '#8a8378',
          panes: [3, 6] as const,
        })),
      ),
      p.rose && p.vault !== 'flat'
        ? {
            wall: 'back',
            at: 0,
            sill: p.height * 0.72,
            width: p.width * 0.3,
            height: p.width * 0.3,
            shape: 'round',
            fill,
            frame: '#8a8378',
            panes: [4, 4],
          }
        : {
            wall: 'back',
            at: 0,
            sill: 4.2,
            width: 2.2,
            height: Math.min(5, p.height + rise * 0.6 - 4.6),
            shape,
            fill,
            frame: '#8a8378',
            panes: [3, 7],
          },
      ...[-1, 1].map((s) => ({
        wall: 'back' as const,
        at: s * half * 0.62,
        sill: 3,
        width: 1.3,
        height: p.height - 3.8,
        shape,
        fill,
        frame: '#8a8378',
        panes: [2, 6] as const,
      })),
    ];
    const column = (x: number, z: number) =>
      p.pillars === 'square'
        ? group(
            part(block(0.9, p.height, 0.9), stone, [x, 0, z]),
            part(block(1.15, 0.4, 1.15), paint(p.ribColour), [x, 0, z]),
            part(block(1.15, 0.35, 1.15), paint(p.ribColour), [x, p.height - 0.4, z]),
          )
        : group(
            part(rod(p.height, 0.42, 0.4, 14), paint(p.ribColour, 'plaster'), [x, 0, z]),
            part(
              turned(
                [
                  [0.7, 0],
                  [0.68, 0.25],
                  [0.5, 0.4],
                  [0.44, 0.55],
                ],
                14,
              ),
              paint(p.ribColour),
              [x, 0, z],
            ),
            part(
              turned(
                [
                  [0.42, 0],
                  [0.62, 0.3],
                  [0.68, 0.5],
                ],
                14,
              ),
              paint(p.ribColour),
              [x, p.height - 0.5, z],
            ),
          );
    const rows = Math.floor((p.depth - 8) / 1.05);
    const pews = p.aisle ? [-1, 1] : [0];
    const pewWide = p.aisle ? half - (p.pillars === 'none' ? 1.2 : 2.4) : p.width * 0.5;
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: p.vault === 'flat' ? 'flat' : p.vault === 'timber' ? 'gable' : 'barrel',
        rise,
        wall: stone,
        floor: paint(p.floorColour, p.floor as 'marble'),
        ceiling:
          p.vault === 'timber'
            ? paint('#8a6a48', 'planks')
            : p.vault === 'flat'
              ? paint('#a07a50', 'boards')
              : paint('#f0eadc', 'plaster'),
        openings: windows,
      }),
      ...(p.vault === 'barrel' || p.vault === 'pointed'
        ? repeat(bays + 1, (i) =>
            put(vaultRibs(p.width, rise, paint(p.ribColour)), [0, p.height, 1 - i * bay]),
          )
        : []),
      ...(p.vault === 'timber'
        ? repeat(bays + 1, (i) =>
            group(
              part(block(p.width, 0.34, 0.3), paint('#5f4530', 'timber'), [0, p.height - 0.1, 1 - i * bay]),
              part(block(0.26, rise, 0.26), paint('#5f4530', 'timber'), [0, p.height, 1 - i * bay]),
            ),
          )
        : []),
      ...(p.pillars === 'none'
        ? []
        : repeat(bays, (i) => [-1, 1].map((s) => column(s * (half - 1.3), 1 - i * bay))).flat()),
      ...repeat(rows, (i) =>
        pews.map((s) => put(pew(pewWide, p.pewColour), [s * (pewWide / 2 + 0.85), 0, -0.6 - i * 1.05])),
      ).flat(),
      part(block(p.width - 0.4, 0.2, 5.6), paint(p.ribColour, 'paving'), [0, 0, -p.depth + 2.6]),
      part(block(p.width - 0.8, 0.2, 4.6), paint(p.ribColour, 'paving'), [0, 0.2, -p.depth + 2.1]),
      put(altar(p.altarKind, rng), [0, 0.4, -p.depth + 2]),
      put(pulpit(p.pewColour), [-half + 2.1, 0, -p.depth + 6.4], [0, 30, 0]),
    );
    if (p.aisle)
      addTo(
        things,
        part(block(1.3, 0.03, p.depth - 3), paint(p.carpetColour, 'carpet'), [0, 0, -p.depth / 2 + 1.5]),
      );
    if (p.lights === 'chandeliers')
      addTo(
        things,
        ...repeat(3, (i) =>
          put(chandelier(p.height + rise * 0.9, p.height * 0.56, 0.9, '#c9a24a'), [0, 0, -4 - i * 6]),
        ),
      );
    if (p.lights === 'candles')
      addTo(
        things,
        ...repeat(6, (i) =>
          put(
            group(
              part(rod(1.2, 0.05), paint('#c9a24a')),
              part(rod(0.36, 0.04), paint('#f6f0e0'), [0, 1.2, 0]),
            ),
            [(i % 2 ? 1 : -1) * 1.9, 0.4, -p.depth + 3.4 + Math.floor(i / 2) * 0.01],
          ),
        ),
      );
    if (p.altarKind === 'cross')
      addTo(things, put(organ(p.pewColour), [half - 1.3, 0.4, -p.depth + 5], [0, -60, 0]));
    if (p.rose)
      addTo(
        things,
        part(ring(p.width * 0.165, 0.16), paint(p.ribColour), [
          0,
          p.height * 0.72 + p.width * 0.15,
          -p.depth + 0.04,
        ]),
      );
    const lamps = [
      { at: [0, p.height * 0.6, -4] as const, colour: '#ffe6c4', strength: 14 },
      { at: [0, p.height * 0.55, -p.depth * 0.55] as const, colour: '#ffe6c4', strength: 14 },
      { at: [0, 4.4, -p.depth + 4.4] as const, colour: '#ffd9a0', strength: 16 },
    ];
    return indoors(
      p,
      things,
      {
        at: [p.aisle ? rng.pick([0, -1.2, 1.2]) : -p.width * 0.14, 2.1, 2.4],
        to: [0, p.height * 0.42, -p.depth * 0.7],
        fovDeg: 62,
      },
      { lamps, reach: 20, bright: 0.75, sun: 1.2, outside: 'town' },
    );
  },
});
