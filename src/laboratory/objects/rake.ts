import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, rod } from '../modelling/shapes.ts';
import { sweep } from '../modelling/sweep.ts';

type Rake = {
  width: number;
  teeth: number;
  tooth: number;
  handle: number;
  stuff: string;
  woodColour: string;
  headColour: string;
};

export const family = defineFamily<Rake>({
  family: 'rake',
  nameDe: 'Rechen',
  nameEn: 'rake',
  category: 'garden',
  view: { azimuthDeg: 24, elevationDeg: 22 },
  exemplar: (rng) => ({
    width: rng.between(0.72, 0.86),
    teeth: rng.integer(8, 11),
    tooth: rng.between(0.17, 0.22),
    handle: rng.between(1, 1.2),
    stuff: rng.pick(['wood', 'iron']),
    woodColour: rng.pick(['#c79a62', '#a06a3a', '#dcc08e']),
    headColour: rng.pick(['#4a5056', '#3f6b4a', '#8c3a2a', '#b07a45']),
  }),
  changes: [
    step('width', 0.29, [0.5, 1.1], 'head wider', 'head narrower'),
    step('teeth', 4, [4, 15], 'more teeth', 'fewer teeth'),
    step('tooth', 0.045, [0.08, 0.36], 'teeth longer', 'teeth shorter'),
    swap('stuff', ['wood', 'iron'], 'teeth'),
  ],
  model: (p) => {
    const timber = wood(p.woodColour);
    const iron = p.headColour === '#4a5056' ? metal(p.headColour, 0.5) : glaze(p.headColour);
    const { width: w, handle: h, tooth: t } = p;
    const wooden = p.stuff === 'wood';
    const teeth = repeat(p.teeth, (i) => {
      const x = (i / (p.teeth - 1) - 0.5) * (w - 0.06);
      return wooden
        ? part(rod(t, 0.024, 0.016), timber, [x, -t, 0])
        : part(
            sweep(
              [
                [x, 0, 0],
                [x, -t * 0.5, -0.01],
                [x, -t, -0.07],
              ],
              [0.02, 0.018, 0.008],
            ),
            iron,
          );
    });
    const brace = [-1, 1].map((s) =>
      part(
        sweep(
          [
            [s * w * 0.3, 0.02, 0],
            [s * w * 0.2, 0.03, -0.14],
            [0, 0.04, -0.34],
          ],
          [0.018, 0.018, 0.018],
        ),
        wooden ? timber : iron,
      ),
    );
    const head = group(
      part(box(w, 0.075, 0.075, 0.02), wooden ? timber : iron, [0, 0.03, 0]),
      ...teeth,
      ...brace,
    );
    // The stick runs back and up from the head, which stands on its teeth.
    const stick = put(group(part(rod(h, 0.034, 0.03), timber)), [0, t + 0.03, 0], [-48, 0, 0]);
    return group(put(group(put(head, [0, t, 0]), stick), [0, 0, 0], [0, -10, 0]));
  },
});
