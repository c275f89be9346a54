import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { box, hole, outline, plate, rod } from '../modelling/shapes.ts';

type Birdhouse = {
  height: number;
  pitch: number;
  entry: number;
  entryAt: number;
  perch: boolean;
  wallColour: string;
  roofColour: string;
};

export const family = defineFamily<Birdhouse>({
  family: 'birdhouse',
  nameDe: 'Vogelhaus',
  nameEn: 'birdhouse',
  category: 'garden',
  exemplar: (rng) => ({
    height: rng.between(0.62, 0.75),
    pitch: rng.between(34, 44),
    entry: rng.between(0.1, 0.13),
    entryAt: rng.between(0.55, 0.68),
    perch: rng.chance(0.6),
    wallColour: rng.pick(['#c79a62', '#8fa9b5', '#b5605a', '#9fae82']),
    roofColour: rng.pick(['#7a3f30', '#4f5a5f', '#5a4632']),
  }),
  changes: [
    step('height', 0.2, [0.44, 0.98], 'walls higher', 'walls lower'),
    step('pitch', 14, [20, 58], 'roof steeper', 'roof flatter'),
    step('entry', 0.055, [0.06, 0.19], 'hole larger', 'hole smaller'),
    step('entryAt', 0.24, [0.3, 0.9], 'hole higher', 'hole lower'),
    toggle('perch', 'perch'),
  ],
  model: (p) => {
    const [w, d, h] = [0.62, 0.55, p.height];
    const rise = (w / 2) * Math.tan((p.pitch * Math.PI) / 180);
    const walls = wood(p.wallColour);
    const gable = () =>
      outline([
        [-w / 2, 0],
        [w / 2, 0],
        [w / 2, h],
        [0, h + rise],
        [-w / 2, h],
      ]);
    const front = gable();
    front.holes.push(hole(0, h * p.entryAt, p.entry));
    const slope = (w / 2 + 0.12) / Math.cos((p.pitch * Math.PI) / 180);
    const roof = [-1, 1].map((s) =>
      put(
        group(part(box(slope, 0.05, d + 0.22), matt(p.roofColour), [(s * slope) / 2, 0.02, 0.04])),
        [0, h + rise + 0.015, 0],
        [0, 0, -s * p.pitch],
      ),
    );
    return group(
      part(plate(front, 0.04), walls, [0, 0, d / 2]),
      part(plate(gable(), 0.04), walls, [0, 0, -d / 2]),
      ...[-1, 1].map((s) => part(box(0.04, h, d), walls, [s * (w / 2 - 0.02), h / 2, 0])),
      part(box(w + 0.12, 0.05, d + 0.2), walls, [0, 0, 0.04]),
      part(rod(0.01, p.entry * 1.3), matt('#241a12'), [0, h * p.entryAt, d / 2 - 0.06], [90, 0, 0]),
      ...roof,
      ...(p.perch
        ? [part(rod(0.2, 0.022), walls, [0, h * p.entryAt - p.entry - 0.07, d / 2], [90, 0, 0])]
        : []),
    );
  },
});
