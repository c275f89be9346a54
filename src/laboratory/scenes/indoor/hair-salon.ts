import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { framed, pendant, pottedPlant, shelf, sofa } from '../parts/furniture.ts';
import { buildHall } from '../parts/hall.ts';
import type { HallOpening } from '../parts/hall-shapes.ts';
import { drawInside, indoors, type Inside, lampColour } from '../parts/indoors.ts';
import { paint } from '../parts/paint.ts';
import { barberChair, dryerHood, mirrorPlace, washPlace } from '../parts/salon-things.ts';
import { block } from '../parts/solid.ts';
import { defineScene } from '../scene.ts';

type Salon = Inside & {
  width: number;
  depth: number;
  height: number;
  wallColour: string;
  secondColour: string;
  floor: string;
  floorColour: string;
  chairColour: string;
  mirrorShape: string;
  frameColour: string;
  places: number;
  side: number;
  hoods: number;
  layout: string;
  lamp: string;
};

export const archetype = defineScene<Salon>({
  archetype: 'hair-salon',
  place: 'indoor',
  nameDe: 'Friseursalon',
  nameEn: 'hair salon',
  draw: (rng) => ({
    ...drawInside(rng),
    width: rng.between(4.8, 6.2),
    depth: rng.between(5.6, 7.6),
    height: rng.between(2.8, 3.4),
    wallColour: rng.pick(['#f0e6dc', '#e3b8b4', '#a8c4c0', '#d9cba4', '#8f7a94', '#4f6b74', '#f2efe8']),
    secondColour: rng.pick(['#d98f8a', '#5f9a94', '#c9a24a', '#7a4f5f', '#e9e4d6', '#3a4a54']),
    floor: rng.pick(['chequered', 'squares', 'planks', 'marble']),
    floorColour: rng.pick(['#e3ded2', '#b5834c', '#c9c4b8', '#8a8f92', '#d9b48a']),
    chairColour: rng.pick(['#26282c', '#a32a2c', '#2f6f7a', '#c9a87a', '#e9e4d6', '#7a3f5a']),
    mirrorShape: rng.pick(['rect', 'round', 'arch']),
    frameColour: rng.pick(['#c9a24a', '#26282c', '#f2efe6', '#8a5a34']),
    places: rng.integer(2, 4),
    side: rng.pick([-1, 1]),
    hoods: rng.integer(0, 3),
    layout: rng.pick(['one side', 'both sides', 'one side']),
    lamp: rng.pick(['globe', 'cone', 'bowl']),
  }),
  build: (p) => {
    const rng = rngFromSeed(`salon ${p.scatter}`);
    const half = p.width / 2;
    const s = p.side;
    const openings: HallOpening[] = [
      {
        wall: 'back',
        at: -s * half * 0.4,
        sill: 0.6,
        width: 2,
        height: p.height - 1.1,
        shape: 'rect',
        fill: 'window',
        frame: '#f2efe6',
        panes: [2, 2],
      },
    ];
    const row = (k: number) =>
      repeat(p.places, (i) => {
        const z = -0.6 - i * 2;
        return group(
          put(
            mirrorPlace(p.mirrorShape as 'rect', p.frameColour, p.secondColour, rng),
            [k * (half - 0.02), 0, z],
            [0, -k * 90, 0],
          ),
          put(barberChair(p.chairColour), [k * (half - 1.25), 0, z], [0, k * 90 + rng.integer(-28, 28), 0]),
        );
      });
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: 'flat',
        rise: 0,
        wall: paint(p.wallColour, 'plaster'),
        floor: paint(p.floorColour, p.floor as 'tiles'),
        ceiling: paint('#f4f1ea', 'plaster'),
        openings,
        dado: { height: 0.9, paint: paint(p.secondColour, 'plaster') },
      }),
      ...row(s),
      ...(p.layout === 'both sides' ? row(-s) : []),
      ...repeat(3, (i) =>
        put(pendant(p.lamp as 'cone', p.height, p.height - 0.6, p.frameColour, lampColour(p)), [
          s * half * 0.4,
          0,
          -0.6 - i * 2.2,
        ]),
      ),
      put(washPlace(p.chairColour), [s * half * 0.45, 0, -p.depth + 0.9]),
      put(washPlace(p.chairColour), [s * half * 0.45 - 1.1, 0, -p.depth + 0.9]),
      put(shelf(1.2, 1.8, p.frameColour, 'print bottles', '#f4e9e6'), [s * (half - 0.8), 0, -p.depth + 0.25]),
      put(pottedPlant('slim', 1.5, '#e9e4d6', rng), [-s * (half - 0.5), 0, -p.depth + 0.6]),
    );
    if (p.layout !== 'both sides')
      addTo(
        things,
        put(sofa(1.9, p.chairColour), [-s * (half - 0.6), 0, -1.2], [0, s * 90, 0]),
        ...repeat(p.hoods, (i) =>
          put(dryerHood(p.chairColour, '#d9dde0'), [-s * (half - 0.7), 0, -3.2 - i * 1.25], [0, s * 90, 0]),
        ),
        put(framed(0.8, 1, p.frameColour, rng), [-s * (half - 0.04), 1.8, -1.2], [0, s * 90, 0]),
        part(block(0.9, 0.4, 0.6), paint(p.frameColour, 'timber'), [-s * (half - 1.7), 0, -1.1]),
      );
    const lamps = repeat(3, (i) => ({
      at: [s * half * 0.3, p.height - 0.7, -0.4 - i * 2.6] as const,
      colour: lampColour(p),
      strength: p.day === 'night' ? 3.6 : 2,
    }));
    return indoors(
      p,
      things,
      { at: [-s * rng.between(0.3, 1.1), 1.72, 2.2], to: [s * 0.7, 1.15, -4], fovDeg: 58 },
      { lamps, reach: 9, bright: 1, outside: 'town' },
    );
  },
});
