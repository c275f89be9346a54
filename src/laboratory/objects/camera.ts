import { step, swap, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, glow, matt, metal } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { box, lathe, ring, rod } from '../modelling/shapes.ts';

type Camera = {
  width: number;
  lens: number;
  tube: number;
  finder: string;
  flash: boolean;
  skinColour: string;
};

export const family = defineFamily<Camera>({
  family: 'camera',
  nameDe: 'Fotoapparat',
  nameEn: 'camera',
  category: 'household',
  view: { azimuthDeg: 28, elevationDeg: 20 },
  exemplar: (rng) => ({
    width: rng.between(1, 1.15),
    lens: rng.between(0.22, 0.27),
    tube: rng.between(0.22, 0.34),
    finder: rng.pick(['middle', 'left']),
    flash: rng.chance(0.4),
    skinColour: rng.pick(['#2a2c2f', '#5a3a26', '#3d4a45']),
  }),
  changes: [
    step('width', 0.24, [0.75, 1.45], 'wider', 'narrower'),
    step('lens', 0.07, [0.15, 0.33], 'lens larger', 'lens smaller'),
    step('tube', 0.22, [0.08, 0.6], 'lens longer', 'lens shorter'),
    swap('finder', ['middle', 'left'], 'finder'),
    toggle('flash', 'flash'),
  ],
  model: (p) => {
    const { width: w, lens: l, tube: t } = p;
    const [chrome, dark] = [metal('#c4c6c8'), matt('#1d1f21')];
    const x = p.finder === 'middle' ? 0 : -w * 0.3;
    return group(
      part(box(w, 0.42, 0.32, 0.06), matt(p.skinColour), [0, 0.29, 0]),
      part(box(w, 0.16, 0.3, 0.05), chrome, [0, 0.56, 0]),
      part(box(w, 0.09, 0.3, 0.04), chrome, [0, 0.045, 0]),
      part(box(0.34, 0.18, 0.26, 0.05), chrome, [x, 0.7, 0]),
      part(box(0.2, 0.09, 0.02, 0.01), glaze('#20344a'), [x, 0.71, 0.13]),
      part(
        lathe([
          [l, 0],
          [l, t * 0.5],
          [l * 0.9, t * 0.52],
          [l * 0.9, t],
          [l * 0.76, t],
          [l * 0.7, t - 0.06],
        ]),
        dark,
        [0, 0.32, 0.15],
        [90, 0, 0],
      ),
      part(ring(l, 0.02), chrome, [0, 0.32, 0.16 + t * 0.25]),
      part(ring(l * 0.86, 0.025), chrome, [0, 0.32, 0.15 + t]),
      part(rod(0.02, l * 0.74), glaze('#27456b'), [0, 0.32, 0.11 + t], [90, 0, 0]),
      part(rod(0.004, l * 0.16), glow('#bcd6ea', 0.9), [-l * 0.25, 0.32 + l * 0.28, 0.135 + t], [90, 0, 0]),
      part(rod(0.08, 0.07), chrome, [w * 0.38, 0.63, 0]),
      part(rod(0.05, 0.035), metal('#b5322d'), [w * 0.22, 0.64, 0.04]),
      ...(p.finder === 'middle' ? [part(rod(0.07, 0.09), dark, [-w * 0.36, 0.63, 0])] : []),
      ...(p.flash
        ? [
            part(box(0.24, 0.3, 0.2, 0.03), dark, [w * 0.1 + (p.finder === 'middle' ? 0 : 0.02), 0.9, 0]),
            part(box(0.2, 0.18, 0.03, 0.01), glaze('#eef2f2'), [
              w * 0.1 + (p.finder === 'middle' ? 0 : 0.02),
              0.93,
              0.1,
            ]),
          ]
        : []),
    );
  },
});
