import { step, swap, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { box, outline, plate, rod, tube } from '../modelling/shapes.ts';

type Letterbox = {
  width: number;
  height: number;
  slotAt: number;
  roof: string;
  letter: boolean;
  post: number;
  boxColour: string;
};

export const family = defineFamily<Letterbox>({
  family: 'letterbox',
  nameDe: 'Briefkasten',
  nameEn: 'letterbox',
  category: 'household',
  view: { azimuthDeg: 28, elevationDeg: 16 },
  exemplar: (rng) => ({
    width: rng.between(0.58, 0.7),
    height: rng.between(0.74, 0.88),
    slotAt: rng.between(0.72, 0.8),
    roof: rng.pick(['round', 'gable']),
    letter: rng.chance(0.7),
    post: rng.between(0.4, 0.6),
    boxColour: rng.pick(['#e8b92a', '#e8b92a', '#3f6b4a', '#a8322d', '#2f5d7a']),
  }),
  changes: [
    step('width', 0.084, [0.42, 0.86], 'wider', 'narrower'),
    step('height', 0.091, [0.56, 1.06], 'taller', 'lower'),
    step('slotAt', 0.26, [0.44, 0.9], 'slot higher', 'slot lower'),
    step('post', 0.06, [0.2, 0.85], 'post longer', 'post shorter'),
    swap('roof', ['round', 'gable', 'flat'], 'roof'),
    toggle('letter', 'letter'),
  ],
  model: (p) => {
    const { width: w, height: h } = p;
    const [skin, dark] = [glaze(p.boxColour), matt('#22211f')];
    const x = w / 2;
    const arch = {
      round: [
        [x, h - 0.16],
        [x * 0.86, h - 0.05],
        [x * 0.5, h],
        [-x * 0.5, h],
        [-x * 0.86, h - 0.05],
        [-x, h - 0.16],
      ],
      gable: [
        [x, h - 0.18],
        [0, h + 0.04],
        [-x, h - 0.18],
      ],
      flat: [
        [x, h - 0.02],
        [-x, h - 0.02],
      ],
    }[p.roof] as [number, number][];
    const shape = outline([[-x, 0], [x, 0], ...arch]);
    const y = h * p.slotAt;
    const letter = put(
      group(
        part(box(w * 0.6, 0.24, 0.014, 0.003), matt('#faf6ea')),
        part(box(0.07, 0.08, 0.004, 0), matt('#b5453a'), [w * 0.23, 0.06, 0.01]),
        part(box(w * 0.24, 0.012, 0.004, 0), matt('#5a6066'), [-0.02, 0, 0.01]),
        part(box(w * 0.2, 0.012, 0.004, 0), matt('#5a6066'), [-0.02, -0.03, 0.01]),
      ),
      [0.02, y + 0.08, 0.27],
      [24, 0, 5],
    );
    // A post horn on the lower part, the mark of the mail.
    const horn = put(
      group(
        part(
          tube(
            [
              [-0.13, 0.06, 0],
              [-0.04, 0.02, 0],
              [0.06, -0.05, 0],
              [0.11, 0.01, 0],
              [0.05, 0.07, 0],
              [-0.03, 0.0, 0],
              [0.02, -0.06, 0],
              [0.15, 0.03, 0],
            ],
            0.014,
          ),
          dark,
        ),
        part(rod(0.06, 0.04, 0.014), dark, [0.2, 0.08, 0], [0, 0, 138]),
      ),
      [0, h * 0.3, 0.215],
    );
    return group(
      part(box(0.1, p.post + 0.1, 0.1, 0.02), wood('#7a5230'), [0, p.post / 2, -0.04]),
      part(box(0.36, 0.05, 0.3, 0.02), metal('#6d7278'), [0, 0.025, -0.04]),
      put(
        group(
          part(plate(shape, 0.4, 0.025), skin),
          part(box(w * 0.74, 0.05, 0.02, 0.006), dark, [0, y, 0.2]),
          part(box(w * 0.8, 0.11, 0.02, 0.008), skin, [0, y + 0.07, 0.24], [-34, 0, 0]),
          part(box(w * 0.82, h * 0.5, 0.02, 0.01), skin, [0, h * 0.31, 0.2]),
          part(rod(0.02, 0.035), metal('#c3c7ca'), [w * 0.32, h * 0.5, 0.21], [90, 0, 0]),
          horn,
          ...(p.letter ? [letter] : []),
        ),
        [0, p.post, 0],
      ),
    );
  },
});
