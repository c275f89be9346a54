import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { framed, pottedPlant, shelf, sofa, table } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import {
  armchair,
  fireplace,
  floorLamp,
  grandfatherClock,
  piano,
  television,
  windowCurtain,
} from '../parts/home-things.ts';
import { drawInside, indoors, type Inside, lampColour } from '../parts/indoors.ts';
import { tiledStove } from '../parts/kitchen-things.ts';
import { paint } from '../parts/paint.ts';
import { block, rod } from '../parts/solid.ts';
import { defineScene } from '../scene.ts';

type Living = Inside & {
  width: number;
  depth: number;
  height: number;
  wallColour: string;
  wall: string;
  floor: string;
  floorColour: string;
  rugColour: string;
  sofaColour: string;
  curtainColour: string;
  timberColour: string;
  focus: string;
  layout: string;
  windowX: number;
  second: string;
  pictures: number;
  beams: boolean;
};

export const archetype = defineScene<Living>({
  archetype: 'living-room',
  place: 'indoor',
  nameDe: 'Wohnzimmer',
  nameEn: 'living room',
  draw: (rng) => ({
    ...drawInside(rng),
    width: rng.between(5, 7.2),
    depth: rng.between(4.8, 6.6),
    height: rng.between(2.6, 3.3),
    wallColour: rng.pick([
      '#e9d9b8',
      '#c9d6c4',
      '#b5c4d0',
      '#d9a88a',
      '#8f9f8a',
      '#e3c9c4',
      '#f0ead9',
      '#7f8fa0',
    ]),
    wall: rng.pick(['plaster', 'stripes', 'plaster', 'boards']),
    floor: rng.pick(['parquet', 'planks', 'carpet']),
    floorColour: rng.pick(['#b5834c', '#8a5f3a', '#d9c49a', '#a89a84', '#7a6a5c']),
    rugColour: rng.pick(['#a8423c', '#3f5f7a', '#c9b48a', '#4f6b5a', '#7a4f6b', '#e3d6bc']),
    sofaColour: rng.pick(['#6b7f8a', '#a85a44', '#4f6b4a', '#c9a87a', '#8a3f4a', '#d9d2c0', '#3f4f6b']),
    curtainColour: rng.pick(['#c98f6b', '#e9e1d0', '#5f7f8a', '#a8423c', '#8a9a5c', '#d9b45a']),
    timberColour: rng.pick(['#7a5230', '#a8744a', '#4f3826', '#d9c49a']),
    focus: rng.pick(['fireplace', 'stove', 'television', 'bookshelf', 'piano']),
    layout: rng.pick(['facing', 'corner', 'side']),
    windowX: rng.pick([-1, 0, 1]),
    second: rng.pick(['clock', 'bookshelf', 'dining table', 'plants', 'sideboard']),
    pictures: rng.integer(1, 5),
    beams: rng.chance(0.3),
  }),
  build: (p) => {
    const rng = rngFromSeed(`living ${p.scatter}`);
    const half = p.width / 2;
    const s = p.sunSide;
    const night = p.day === 'night';
    const wx = p.windowX * half * 0.45;
    const openings: HallOpening[] = [
      {
        wall: 'back',
        at: wx,
        sill: 0.75,
        width: 1.7,
        height: p.height - 1.25,
        shape: 'rect',
        fill: 'window',
        frame: '#f4f1e8',
        panes: [2, 2],
      },
      {
        wall: s < 0 ? 'left' : 'right',
        at: -1.4,
        sill: 0.15,
        width: 1.5,
        height: p.height - 0.65,
        shape: 'rect',
        fill: 'window',
        frame: '#f4f1e8',
        panes: [2, 2],
      },
    ];
    const focus = (() => {
      switch (p.focus) {
        case 'fireplace':
          return fireplace(rng.pick(['#b5a088', '#a8604a', '#efe9dc']), p.timberColour, true);
        case 'stove':
          return tiledStove(rng.pick(['#4f7a5f', '#a8744a', '#5f86a8', '#e3d6bc']));
        case 'television':
          return television(p.timberColour);
        case 'piano':
          return piano(p.timberColour === '#d9c49a' ? '#4a3020' : p.timberColour);
        default:
          return group(
            put(shelf(1.4, 2.1, p.timberColour, 'print books'), [-0.72, 0, 0]),
            put(shelf(1.4, 2.1, p.timberColour, 'print books'), [0.72, 0, 0]),
          );
      }
    })();
    const seat = p.layout;
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: 'flat',
        rise: 0,
        wall: paint(p.wallColour, p.wall as 'plaster'),
        floor: paint(p.floorColour, p.floor as 'parquet'),
        ceiling: paint('#f4f0e6', 'plaster'),
        openings,
        dado: { height: 0.14, paint: paint('#f4f1e8') },
      }),
      put(focus, [-s * (half - 0.42), 0, -p.depth * 0.52], [0, s * 90, 0]),
      part(block(2.9, 0.03, 2), paint(p.rugColour, 'carpet'), [0, 0, -p.depth * 0.46]),
      part(block(2.5, 0.032, 1.6), paint(rng.pick(['#e3d2b0', '#c98f6b', '#d9d2c4']), 'carpet'), [
        0,
        0,
        -p.depth * 0.46,
      ]),
      part(block(2.3, 0.034, 1.4), paint(p.rugColour, 'carpet'), [0, 0, -p.depth * 0.46]),
      put(
        sofa(2.1, p.sofaColour),
        seat === 'side' ? [s * (half - 0.7), 0, -p.depth * 0.5] : [0, 0, -p.depth + 0.75],
        [0, seat === 'side' ? -s * 90 : 0, 0],
      ),
      put(
        armchair(p.sofaColour),
        seat === 'corner' ? [s * (half - 0.9), 0, -p.depth * 0.5] : [s * 0.5, 0, -0.9],
        [0, seat === 'corner' ? -s * 70 : 180 + s * 24, 0],
      ),
      put(table(1, 0.6, p.timberColour, 0.42), [0, 0.03, -p.depth * 0.46]),
      put(pottedPlant('slim', 0.24, '#e9e4d6', rng), [0.2, 0.45, -p.depth * 0.46]),
      part(
        block(0.3, 0.03, 0.22),
        paint(rng.pick(['#a8423c', '#3f5f7a', '#4f6b4a'])),
        [-0.2, 0.45, -p.depth * 0.46],
        [0, 20, 0],
      ),
      put(floorLamp(p.curtainColour, lampColour(p), night), [s * (half - 0.5), 0, -p.depth + 0.5]),
      ...[-1, 1].map((k) =>
        put(windowCurtain(p.height - 0.3, p.curtainColour), [wx + k * 1.12, 0, -p.depth + 0.14]),
      ),
      ...[-1, 1].map((k) =>
        put(windowCurtain(p.height - 0.3, p.curtainColour), [s * (half - 0.14), 0, -1.4 + k * 1], [0, 90, 0]),
      ),
      part(rod(3, 0.02), paint(p.timberColour), [wx + 1.5, p.height - 0.3, -p.depth + 0.16], [0, 0, 90]),
      ...repeat(p.pictures, (i) =>
        put(
          framed(0.5 + (i % 2) * 0.25, 0.42 + (i % 3) * 0.16, '#8a6a3c', rng),
          i % 2
            ? [-s * (half - 0.04), 1.75, -0.3 - i * 0.5]
            : [wx > 0 ? -half * 0.55 - i * 0.1 : half * 0.5 - i * 0.35, 1.7 + (i % 3) * 0.1, -p.depth + 0.06],
          [0, i % 2 ? s * 90 : 0, 0],
        ),
      ),
    );
    if (p.second === 'clock')
      addTo(things, put(grandfatherClock(p.timberColour), [-s * (half - 0.5), 0, -p.depth + 0.35]));
    if (p.second === 'bookshelf')
      addTo(
        things,
        put(shelf(1.1, 2, p.timberColour, 'print books'), [-s * (half - 0.8), 0, -p.depth + 0.25]),
      );
    if (p.second === 'sideboard')
      addTo(
        things,
        put(
          group(
            part(block(1.5, 0.8, 0.45), paint(p.timberColour, 'planks')),
            ...[-0.5, 0, 0.5].map((x) =>
              part(block(0.44, 0.6, 0.02), paint(p.timberColour, 'timber'), [x, 0.1, 0.23]),
            ),
            part(rod(0.26, 0.08, 0.12, 12), paint('#5f86a8'), [0.3, 0.8, 0]),
          ),
          [-s * (half - 1), 0, -p.depth + 0.3],
        ),
      );
    if (p.second === 'plants')
      addTo(
        things,
        ...repeat(3, (i) =>
          put(
            pottedPlant((['palm', 'leafy', 'slim'] as const)[i] ?? 'leafy', 1.3 - i * 0.2, '#a8623f', rng),
            [-s * (half - 0.5 - i * 0.5), 0, -p.depth + 0.5 + i * 0.1],
          ),
        ),
      );
    if (p.second === 'dining table')
      addTo(
        things,
        put(table(1.3, 0.8, p.timberColour), [-s * half * 0.3, 0, -0.5]),
        ...[-0.6, 0.6].map((x) =>
          part(block(0.42, 0.46, 0.42), paint(p.sofaColour), [-s * half * 0.3 + x * 1.5, 0, -0.5]),
        ),
      );
    if (p.beams)
      addTo(
        things,
        ...repeat(4, (i) =>
          part(block(p.width, 0.18, 0.16), paint('#6b4a30', 'timber'), [0, p.height - 0.18, 0.6 - i * 1.7]),
        ),
      );
    const lamps = [
      {
        at: [s * (half - 0.6), 1.5, -p.depth + 0.9] as const,
        colour: lampColour(p),
        strength: night ? 3.4 : 0.7,
      },
      { at: [0, p.height - 0.7, -1.4] as const, colour: lampColour(p), strength: night ? 3 : 1 },
      {
        at: [-s * (half - 1), 0.6, -p.depth * 0.52] as const,
        colour: '#ffb066',
        strength: p.focus === 'fireplace' ? (night ? 2 : 0.8) : 0,
      },
    ];
    return indoors(
      p,
      things,
      { at: [s * rng.between(-0.5, 0.5), 1.65, 2.1], to: [-s * 0.2, 0.95, -3.6], fovDeg: 60 },
      { lamps, reach: 6.5, bright: night ? 0.75 : 0.95 },
    );
  },
});
