import { step, swap, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glass, glaze, matt } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { lathe, rod } from '../modelling/shapes.ts';

type Bottle = {
  height: number;
  radius: number;
  neck: number;
  label: string;
  cork: boolean;
  glassColour: string;
  labelColour: string;
};

export const family = defineFamily<Bottle>({
  family: 'bottle',
  nameDe: 'Flasche',
  nameEn: 'bottle',
  category: 'kitchen',
  exemplar: (rng) => ({
    height: rng.between(0.8, 0.95),
    radius: rng.between(0.21, 0.26),
    neck: rng.between(0.38, 0.5),
    label: rng.pick(['high', 'low', 'oval']),
    cork: rng.chance(0.6),
    glassColour: rng.pick(['#2f5a38', '#5a3a1e', '#2f4f6a']),
    labelColour: rng.pick(['#efe6cf', '#d9b24c', '#e9e9e4']),
  }),
  changes: [
    step('radius', 0.08, [0.14, 0.34], 'body wider', 'body narrower'),
    step('neck', 0.24, [0.18, 0.75], 'neck longer', 'neck shorter'),
    step('height', 0.22, [0.55, 1.2], 'body taller', 'body shorter'),
    swap('label', ['high', 'low', 'oval', 'none'], 'label'),
    toggle('cork', 'cork'),
  ],
  model: (p) => {
    const { height: h, radius: r, neck: n } = p;
    const top = h + 0.16 + n;
    const body = lathe([
      [0, 0],
      [r * 0.9, 0],
      [r, 0.04],
      [r, h * 0.6],
      [r, h],
      [r * 0.8, h + 0.1],
      [0.09, h + 0.22],
      [0.075, top - 0.05],
      [0.075, top],
      [0.06, top],
    ]);
    const paper = matt(p.labelColour);
    const [low, high] =
      p.label === 'high'
        ? [h * 0.5, h * 0.94]
        : p.label === 'low'
          ? [h * 0.1, h * 0.52]
          : [h * 0.36, h * 0.68];
    const label = lathe([
      [r + 0.004, low],
      [r + 0.004, high],
    ]);
    return group(
      part(body, glaze(p.glassColour)),
      part(
        lathe([
          [r * 0.98, h * 0.99],
          [r * 0.8, h + 0.1],
        ]),
        glass('#ffffff', 0.15),
      ),
      ...(p.label === 'none'
        ? []
        : [
            part(label, paper),
            part(
              lathe([
                [r + 0.006, (low + high) / 2 - 0.04],
                [r + 0.006, (low + high) / 2 + 0.04],
              ]),
              matt('#8c2f2a'),
            ),
          ]),
      part(
        lathe([
          [0.095, top - 0.06],
          [0.095, top - 0.01],
          [0.08, top],
        ]),
        glaze(p.glassColour),
      ),
      ...(p.cork ? [part(rod(0.12, 0.06, 0.065), matt('#c79a6a'), [0, top - 0.02, 0])] : []),
    );
  },
});
