import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, outline, plate, rod } from '../modelling/shapes.ts';
import { body } from '../modelling/skin.ts';

type Paintbrush = {
  width: number;
  bristle: number;
  handle: number;
  edge: string;
  paint: number;
  handleColour: string;
  paintColour: string;
};

export const family = defineFamily<Paintbrush>({
  family: 'paintbrush',
  nameDe: 'Pinsel',
  nameEn: 'paintbrush',
  category: 'tool',
  view: { azimuthDeg: 0, elevationDeg: 54 },
  exemplar: (rng) => ({
    width: rng.between(0.36, 0.46),
    bristle: rng.between(0.42, 0.54),
    handle: rng.between(0.7, 0.85),
    edge: rng.pick(['straight', 'slanted', 'round']),
    paint: rng.between(0.3, 0.5),
    handleColour: rng.pick(['#c79a62', '#a8322d', '#e0b64c', '#27506b']),
    paintColour: rng.pick(['#2f6f8a', '#c23b34', '#4f7f52', '#f2efe6']),
  }),
  changes: [
    step('width', 0.048, [0.22, 0.62], 'wider', 'narrower'),
    step('bristle', 0.27, [0.26, 0.78], 'bristles longer', 'bristles shorter'),
    step('handle', 0.2, [0.46, 1.15], 'handle longer', 'handle shorter'),
    step('paint', 0.34, [0.05, 0.85], 'more paint on it', 'less paint on it'),
    swap('edge', ['straight', 'slanted', 'round'], 'tip'),
  ],
  model: (p) => {
    const { width: w, bristle: b, handle: h } = p;
    const count = 26;
    const lengthAt = (s: number) =>
      b *
      (p.edge === 'slanted' ? 1 - 0.22 * (s + 1) : p.edge === 'round' ? 1 - 0.34 * s * s : 1 - 0.03 * s * s);
    const hair = [matt('#d9c08e'), matt('#c9ab72'), matt('#b8965a')];
    const wet = [matt(p.paintColour), glaze(p.paintColour)];
    const tufts = repeat(count, (i) => {
      const s = ((i + 0.5) / count) * 2 - 1;
      const x = (s * w) / 2;
      const length = lengthAt(s) * (0.97 + 0.03 * Math.sin(i * 7.3));
      const dry = b * (1 - p.paint) + 0.02 * Math.sin(i * 2.9);
      const wide = (w / count) * 1.3;
      const thick = 0.13 + 0.012 * Math.sin(i * 5.1);
      return [
        part(box(wide, Math.min(dry, length), thick, 0.006), hair[i % 3] ?? matt('#d9c08e'), [
          x * 0.98,
          Math.min(dry, length) / 2,
          0,
        ]),
        ...(length > dry
          ? [
              part(box(wide, length - dry + 0.01, thick + 0.012, 0.012), wet[i % 2] ?? matt(p.paintColour), [
                x,
                (length + dry) / 2,
                0,
              ]),
            ]
          : []),
      ];
    }).flat();
    const ferrule = body(
      [
        { y: -0.17, width: w * 0.86, depth: 0.15, square: 5 },
        { y: 0.04, width: w * 1.04, depth: 0.17, square: 5 },
      ],
      1,
    );
    const grip = plate(
      outline(
        [
          [-w * 0.4, -0.12],
          [-w * 0.36, -0.22],
          [-0.08, -h * 0.45],
          [-0.065, -h * 0.72],
          [-0.1, -h * 0.92],
          [-0.05, -h],
          [0.05, -h],
          [0.1, -h * 0.92],
          [0.065, -h * 0.72],
          [0.08, -h * 0.45],
          [w * 0.36, -0.22],
          [w * 0.4, -0.12],
        ],
        true,
      ),
      0.1,
      0.035,
    );
    const whole = group(
      ...tufts,
      part(ferrule, metal('#c4c7c9', 0.3)),
      ...[-0.13, -0.02].map((y) =>
        part(
          body(
            [
              { y, width: w * 0.99, depth: 0.18, square: 5 },
              { y: y + 0.02, width: w, depth: 0.182, square: 5 },
            ],
            1,
          ),
          metal('#8d9297'),
        ),
      ),
      part(grip, p.handleColour === '#c79a62' ? wood(p.handleColour) : glaze(p.handleColour)),
      part(rod(0.104, 0.03), matt('#2a2624'), [0, -h * 0.92, -0.052], [90, 0, 0]),
    );
    return group(put(whole, [0, 0.09, 0], [-90, 0, -40]));
  },
});
