import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { airliner } from '../parts/aircraft.ts';
import { beltCounter, luggage, rowOfSeats } from '../parts/airport-things.ts';
import { pottedPlant } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import { drawInside, indoors, type Inside } from '../parts/indoors.ts';
import { glass, glow, paint } from '../parts/paint.ts';
import { bar, block, rod } from '../parts/solid.ts';
import { defineScene } from '../scene.ts';

type Hall = Inside & {
  width: number;
  depth: number;
  height: number;
  view: string;
  roof: string;
  floor: string;
  floorColour: string;
  seatColour: string;
  brandColour: string;
  columns: string;
  seatRows: number;
  planes: number;
  tailColour: string;
  bags: number;
  frameColour: string;
};

export const archetype = defineScene<Hall>({
  archetype: 'airport-hall',
  place: 'indoor',
  nameDe: 'Flughafenhalle',
  nameEn: 'airport hall',
  draw: (rng) => ({
    ...drawInside(rng),
    width: rng.between(16, 24),
    depth: rng.between(20, 30),
    height: rng.between(6, 9),
    view: rng.pick(['gate', 'counters', 'gate', 'belt']),
    roof: rng.pick(['flat', 'barrel', 'gable']),
    floor: rng.pick(['marble', 'carpet', 'squares', 'plain']),
    floorColour: rng.pick(['#c9c6be', '#5f6f8a', '#d9cdb8', '#7a7f84', '#8a5f5a']),
    seatColour: rng.pick(['#26282e', '#2f5f9c', '#a32a2c', '#3f7a6b', '#d9862c']),
    brandColour: rng.pick(['#2f5fae', '#c9302c', '#e3b52c', '#3f8f7a', '#d9742c']),
    columns: rng.pick(['round', 'leaning', 'none', 'trees']),
    seatRows: rng.integer(2, 5),
    planes: rng.integer(1, 3),
    tailColour: rng.pick(['#2f5fae', '#c9302c', '#e3b52c', '#3f8f7a', '#4a5a74']),
    bags: rng.integer(1, 6),
    frameColour: rng.pick(['#e3e6e6', '#4a5258', '#b5babd']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`airport ${p.scatter}`);
    const half = p.width / 2;
    const s = p.sunSide;
    const frame = paint(p.frameColour);
    const night = p.day === 'night';
    const lit = glow('#f6faff', night ? 1.8 : 1.1);
    const bay = 3.4;
    const bays = Math.floor(p.width / bay);
    const glassy = p.view === 'gate';
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: p.roof as 'flat',
        rise: p.roof === 'flat' ? 0 : 2.4,
        wall: paint('#e6e6e2', 'plaster'),
        floor: paint(p.floorColour, p.floor as 'marble'),
        ceiling: paint('#eceeec', 'siding'),
        openings: glassy
          ? [
              {
                wall: 'back',
                at: 0,
                sill: 0.3,
                width: p.width - 0.6,
                height: p.height - 0.5,
                shape: 'rect',
                fill: 'gap',
                frame: p.frameColour,
              },
            ]
          : [
              {
                wall: s < 0 ? 'left' : 'right',
                at: -p.depth / 2 + 2,
                sill: 0.6,
                width: p.depth - 3,
                height: p.height - 1.2,
                shape: 'rect',
                fill: 'gap',
                frame: p.frameColour,
              },
            ],
      }),
      ...repeat(5, (i) =>
        [-1, 0, 1].map((k) =>
          part(block(0.3, 0.05, 3), lit, [
            k * p.width * 0.27,
            p.height - 0.05 + (p.roof === 'flat' ? 0 : 1.2 - Math.abs(k) * 0.7),
            -i * 5,
          ]),
        ),
      ).flat(),
    );
    if (glassy)
      addTo(
        things,
        ...repeat(bays + 1, (i) =>
          part(block(0.14, p.height, 0.2), frame, [-half + (i * p.width) / bays, 0, -p.depth]),
        ),
        ...[0.3, 2.6, p.height - 0.4].map((y) => part(block(p.width, 0.12, 0.18), frame, [0, y, -p.depth])),
        part(block(p.width, p.height - 0.4, 0.02), glass('#cfe3ea'), [0, 0.3, -p.depth]),
        part(block(300, 0.1, 200), paint(night ? '#3a3d42' : '#a9aaa8', 'asphalt'), [
          0,
          -0.5,
          -p.depth - 100,
        ]),
        ...repeat(p.planes, (i) =>
          put(
            airliner(i % 2 ? '#8a9098' : p.tailColour, p.brandColour),
            [s * (i * 24 - 6), 0, -p.depth - 22 - i * 13],
            [0, s > 0 ? 25 + i * 30 : 155 - i * 30, 0],
          ),
        ),
      );
    else
      addTo(
        things,
        ...repeat(Math.floor(p.depth / 3) + 1, (i) =>
          part(block(0.2, p.height, 0.14), frame, [s * half, 0, 1.5 - i * 3]),
        ),
        ...[2.4, p.height * 0.7].map((y) =>
          part(block(0.18, 0.12, p.depth + 2), frame, [s * half, y, -p.depth / 2 + 1.5]),
        ),
        put(
          airliner(p.tailColour, p.brandColour),
          [s * (half + 26), -1, -p.depth * 0.55],
          [0, 90 + s * 20, 0],
        ),
      );
    if (p.view === 'counters')
      addTo(
        things,
        ...repeat(Math.floor(p.width / 3) - 1, (i) =>
          put(beltCounter(p.brandColour, '#e9e6de'), [-half + 2.4 + i * 3, 0, -p.depth * 0.5]),
        ),
        part(block(p.width - 1, 1.1, 0.5), paint(p.brandColour), [0, 3.2, -p.depth * 0.5 - 1.4]),
        ...repeat(Math.floor(p.width / 3) - 1, (i) =>
          part(block(2, 0.7, 0.06), glow(i % 2 ? '#22303f' : '#2f4a6b', 1), [
            -half + 2.4 + i * 3,
            3.4,
            -p.depth * 0.5 - 1.12,
          ]),
        ),
        part(block(p.width, p.height, 0.3), paint('#d9d6cc', 'plaster'), [0, 0, -p.depth * 0.5 - 3.2]),
        ...repeat(4, (i) =>
          group(
            ...repeat(3, (k) => part(rod(0.95, 0.04), paint('#26282c'), [(i - 1.5) * 3, 0, -2.4 - k * 1.8])),
            part(bar(3.6, 0.025), paint('#2f4f8c'), [(i - 1.5) * 3, 0.9, -4.2], [0, 90, 0]),
          ),
        ),
      );
    if (p.view === 'belt')
      addTo(
        things,
        ...[-1, 1].map((k) => part(block(1.3, 0.5, 9), paint('#4a4f54'), [k * 2.4, 0, -8])),
        part(block(6.1, 0.5, 1.3), paint('#4a4f54'), [0, 0, -3.6]),
        ...[-1, 1].map((k) => part(block(1.1, 0.04, 9), paint('#26282a', 'stripes'), [k * 2.4, 0.5, -8])),
        part(block(5.9, 0.04, 1.1), paint('#26282a', 'stripes'), [0, 0.5, -3.6]),
        ...repeat(p.bags + 5, (i) =>
          put(luggage(rng), [(i % 2 ? 1 : -1) * 2.4, 0.54, -3.4 - i * 0.9], [0, rng.integer(0, 180), 0]),
        ),
        part(block(7, 0.9, 0.3), paint(p.brandColour), [0, 3.6, -9]),
        part(block(2.4, 0.6, 0.05), glow('#2f4a6b', 1.2), [0, 3.75, -8.8]),
        ...[-3, 3].map((x) => part(rod(p.height - 4, 0.04), paint('#8a9094'), [x, 4.2, -9])),
      );
    if (p.view === 'gate')
      addTo(
        things,
        ...repeat(p.seatRows, (i) =>
          [-1, 1].map((k) =>
            put(
              rowOfSeats(5, p.seatColour),
              [k * (2 + half * 0.28), 0, -2.4 - i * 2.6],
              [0, i % 2 ? 180 : 0, 0],
            ),
          ),
        ).flat(),
      );
    if (p.columns === 'round')
      addTo(
        things,
        ...repeat(3, (i) =>
          [-1, 1].map((k) =>
            part(rod(p.height, 0.4, 0.4, 18), paint('#d9dcdc', 'plaster'), [k * half * 0.62, 0, -2 - i * 8]),
          ),
        ).flat(),
      );
    if (p.columns === 'leaning')
      addTo(
        things,
        ...repeat(3, (i) =>
          [-1, 1].map((k) =>
            part(rod(p.height * 1.1, 0.22, 0.3, 10), frame, [k * half * 0.5, 0, -2 - i * 8], [0, 0, -k * 16]),
          ),
        ).flat(),
      );
    if (p.columns === 'trees')
      addTo(
        things,
        ...repeat(2, (i) =>
          [-1, 1].map((k) =>
            group(
              part(rod(p.height * 0.55, 0.24), frame, [k * half * 0.55, 0, -4 - i * 9]),
              ...repeat(6, (n) =>
                part(
                  rod(p.height * 0.6, 0.1, 0.07, 6),
                  frame,
                  [k * half * 0.55, p.height * 0.5, -4 - i * 9],
                  [34 * Math.cos(n * 1.05), 0, 34 * Math.sin(n * 1.05)],
                ),
              ),
            ),
          ),
        ).flat(),
      );
    addTo(
      things,
      ...repeat(p.bags, (i) =>
        put(
          luggage(rng),
          [s * (1.1 + (i % 3) * 0.6), 0, -1.6 - Math.floor(i / 3) * 0.9],
          [0, rng.integer(-40, 40), 0],
        ),
      ),
      put(pottedPlant('palm', 2, '#4a5054', rng), [-s * (half - 1.4), 0, -2]),
      part(block(3.6, 1, 0.2), paint(p.brandColour), [-s * half * 0.4, p.height - 2.2, -6]),
      ...repeat(5, (i) =>
        part(block(3.2, 0.08, 0.03), glow('#ffd98a', 1.2), [
          -s * half * 0.4,
          p.height - 2.05 + i * 0.17,
          -5.88,
        ]),
      ),
      ...[-1.4, 1.4].map((x) => part(rod(1.4, 0.03), frame, [-s * half * 0.4 + x, p.height - 1.2, -6])),
    );
    const lamps = repeat(3, (i) => ({
      at: [0, p.height - 1.4, -2 - i * 8] as const,
      colour: night ? '#fff0d6' : '#f4f9ff',
      strength: night ? 24 : 10,
    }));
    return indoors(
      p,
      things,
      { at: [s * rng.between(-2, 2), 1.9, 2.3], to: [0, 2.1, -10], fovDeg: 62 },
      { lamps, reach: 18, bright: 1.05, sunFrom: [s, 0.8, glassy ? -0.9 : -0.2] },
    );
  },
});
