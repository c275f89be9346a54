import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, ring, rod, tube } from '../modelling/shapes.ts';
import { body } from '../modelling/skin.ts';

type Wheelbarrow = {
  depth: number;
  length: number;
  wheel: number;
  handle: number;
  load: string;
  tubColour: string;
  frameColour: string;
};

export const family = defineFamily<Wheelbarrow>({
  family: 'wheelbarrow',
  nameDe: 'Schubkarre',
  nameEn: 'wheelbarrow',
  category: 'garden',
  view: { azimuthDeg: 28, elevationDeg: 24 },
  exemplar: (rng) => ({
    depth: rng.between(0.28, 0.36),
    length: rng.between(0.78, 0.9),
    wheel: rng.between(0.19, 0.23),
    handle: rng.between(0.5, 0.62),
    load: rng.pick(['empty', 'earth']),
    tubColour: rng.pick(['#3f7050', '#a8322d', '#8d9297', '#d08a2e', '#2f5d7a']),
    frameColour: rng.pick(['#2a2c2f', '#6d7278', '#7a3f22']),
  }),
  changes: [
    step('depth', 0.039, [0.18, 0.5], 'tub deeper', 'tub shallower'),
    step('length', 0.093, [0.6, 1.1], 'tub longer', 'tub shorter'),
    step('wheel', 0.088, [0.13, 0.3], 'wheel larger', 'wheel smaller'),
    step('handle', 0.32, [0.3, 0.85], 'handles longer', 'handles shorter'),
    swap('load', ['empty', 'earth'], 'load'),
  ],
  model: (p) => {
    const frame = metal(p.frameColour, 0.5);
    const tubSkin = glaze(p.tubColour);
    const { depth: d, length: l, wheel: r } = p;
    const base = 0.34;
    const tub = (grow: number) =>
      body(
        [
          { y: 0, width: l * 0.55 + grow, depth: 0.36 + grow, x: 0.02, square: 6 },
          { y: d, width: l + grow, depth: 0.66 + grow, square: 6 },
        ],
        1,
      );
    const rim = tube(
      repeat(32, (i) => {
        const a = (i / 32) * Math.PI * 2;
        const full = (v: number) => Math.sign(v) * Math.abs(v) ** (1 / 3);
        return [(l / 2) * full(Math.cos(a)), base + d, 0.33 * full(Math.sin(a))] as const;
      }),
      0.022,
      true,
    );
    const wheelX = -l / 2 - 0.1;
    const wheel = put(
      group(
        part(ring(r - 0.05, 0.055), matt('#26282a')),
        part(rod(0.07, r * 0.56), metal('#c9ccce'), [0, 0, -0.035], [90, 0, 0]),
        part(rod(0.3, 0.03), frame, [0, 0, -0.15], [90, 0, 0]),
      ),
      [wheelX, r, 0],
    );
    const sides = [-1, 1].flatMap((s) => [
      part(
        tube(
          [
            [wheelX, r, s * 0.13],
            [-l * 0.3, base - 0.04, s * 0.2],
            [l * 0.2, base - 0.02, s * 0.26],
            [l * 0.5, base + d * 0.5, s * 0.3],
            [l * 0.5 + p.handle, base + d * 0.75, s * 0.31],
          ],
          0.028,
        ),
        frame,
      ),
      part(
        rod(0.2, 0.042),
        p.frameColour === '#7a3f22' ? wood('#7a3f22') : matt('#26282a'),
        [l * 0.5 + p.handle - 0.12, base + d * 0.735, s * 0.31],
        [0, 0, -84],
      ),
      part(
        tube(
          [
            [l * 0.08, base, s * 0.22],
            [l * 0.26, 0.06, s * 0.26],
            [l * 0.32, 0.028, s * 0.26],
            [l * 0.4, 0.1, s * 0.27],
            [l * 0.47, base + d * 0.42, s * 0.29],
          ],
          0.026,
        ),
        frame,
      ),
    ]);
    const earth =
      p.load === 'earth'
        ? [
            part(
              body(
                [
                  { y: d * 0.7, width: l * 0.9, depth: 0.6, square: 5 },
                  { y: d * 0.98, width: l * 0.9, depth: 0.58, square: 4 },
                  { y: d + 0.1, width: l * 0.6, depth: 0.36, x: 0.04 },
                  { y: d + 0.17, width: l * 0.22, depth: 0.14, x: 0.03 },
                  { y: d + 0.18, width: 0.02, depth: 0.02, x: 0.03 },
                ],
                6,
              ),
              matt('#4f3724'),
              [0, base, 0],
            ),
          ]
        : [
            part(
              body(
                [
                  { y: d - 0.03, width: l * 0.92, depth: 0.6, square: 6 },
                  { y: d, width: l * 0.98, depth: 0.64, square: 6 },
                ],
                1,
              ),
              matt('#2a2a28'),
              [0, base - 0.02, 0],
            ),
          ];
    return group(
      part(tub(0), tubSkin, [0, base, 0]),
      part(rim, tubSkin),
      part(box(0.04, 0.04, 0.5), frame, [l * 0.1, base - 0.02, 0]),
      wheel,
      ...sides,
      ...earth,
    );
  },
});
