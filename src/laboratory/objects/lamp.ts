import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { weave, type Weave } from '../modelling/patterns.ts';
import { lathe, rod } from '../modelling/shapes.ts';

type Lamp = {
  shade: number;
  shadeTop: number;
  shadeHeight: number;
  foot: string;
  stand: number;
  pattern: string;
  shadeColour: string;
  footColour: string;
};

export const family = defineFamily<Lamp>({
  family: 'lamp',
  nameDe: 'Lampe',
  nameEn: 'table lamp',
  category: 'household',
  exemplar: (rng) => ({
    shade: rng.between(0.42, 0.55),
    shadeTop: rng.between(0.18, 0.3),
    shadeHeight: rng.between(0.45, 0.6),
    foot: rng.pick(['ball', 'vase', 'column']),
    stand: rng.between(0.6, 0.75),
    pattern: rng.pick(['plain', 'stripes', 'bands']),
    shadeColour: rng.pick(['#ecd9ae', '#d8e0d2', '#d99a7a']),
    footColour: rng.pick(['#27506b', '#8a4b2a', '#4f6f52', '#6b5a7a']),
  }),
  changes: [
    step('shade', 0.13, [0.32, 0.72], 'shade wider', 'shade narrower'),
    step('shadeTop', 0.14, [0.12, 0.44], 'shade wider at the top', 'shade narrower at the top'),
    step('shadeHeight', 0.18, [0.32, 0.8], 'shade higher', 'shade lower'),
    swap('foot', ['ball', 'vase', 'column'], 'foot'),
    swap('pattern', ['plain', 'stripes', 'bands'], 'pattern of the shade'),
  ],
  model: (p) => {
    const s = p.stand;
    const foot =
      p.foot === 'ball'
        ? lathe(
            [
              [0.2, 0],
              [0.2, 0.04],
              [0.08, 0.07],
              [0.24, 0.2],
              [0.27, 0.32],
              [0.2, 0.46],
              [0.05, 0.55],
              [0.04, s],
            ],
            true,
          )
        : p.foot === 'vase'
          ? lathe(
              [
                [0.16, 0],
                [0.17, 0.03],
                [0.12, 0.08],
                [0.2, 0.3],
                [0.24, 0.44],
                [0.12, 0.56],
                [0.05, 0.6],
                [0.04, s],
              ],
              true,
            )
          : lathe([
              [0.27, 0],
              [0.27, 0.06],
              [0.1, 0.09],
              [0.09, 0.12],
              [0.08, s - 0.04],
              [0.04, s],
            ]);
    const shade = lathe([
      [p.shade, s],
      [p.shadeTop, s + p.shadeHeight],
    ]);
    const rims = [
      part(
        lathe([
          [p.shade, s - 0.012],
          [p.shade + 0.012, s],
          [p.shade, s + 0.02],
        ]),
        matt('#b99a66'),
      ),
      part(
        lathe([
          [p.shadeTop, s + p.shadeHeight - 0.02],
          [p.shadeTop + 0.012, s + p.shadeHeight],
        ]),
        matt('#b99a66'),
      ),
    ];
    return group(
      part(foot, glaze(p.footColour)),
      part(rod(p.shadeHeight + 0.05, 0.018), metal('#c9a648'), [0, s, 0]),
      part(shade, matt(p.shadeColour, weave(p.pattern as Weave, p.shadeColour, '#b88a5a', 16, 5))),
      ...rims,
    );
  },
});
