import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, lathe, outline, plate, ring, rod, tube } from '../modelling/shapes.ts';

type Fan = {
  cage: number;
  blades: number;
  stand: number;
  bars: number;
  foot: number;
  bodyColour: string;
  bladeColour: string;
};

export const family = defineFamily<Fan>({
  family: 'fan',
  nameDe: 'Ventilator',
  nameEn: 'fan',
  category: 'household',
  view: { azimuthDeg: 28, elevationDeg: 14 },
  exemplar: (rng) => ({
    cage: rng.between(0.4, 0.46),
    blades: rng.integer(3, 5),
    stand: rng.between(0.3, 0.42),
    bars: rng.integer(12, 16),
    foot: rng.between(0.26, 0.32),
    bodyColour: rng.pick(['#e9e3d0', '#3f6b7a', '#2a2c2f', '#a8453a', '#7f9f8a']),
    bladeColour: rng.pick(['#c3c7ca', '#4f8aa3', '#d9a62e', '#e6ddc6']),
  }),
  changes: [
    step('blades', 1, [2, 6], 'one blade more', 'one blade fewer'),
    step('foot', 0.14, [0.16, 0.44], 'foot wider', 'foot narrower'),
    step('bars', 6, [6, 24], 'more bars', 'fewer bars'),
  ],
  model: (p) => {
    const [skin, blade] = [
      glaze(p.bodyColour),
      p.bladeColour === '#c3c7ca' ? metal(p.bladeColour) : glaze(p.bladeColour),
    ];
    const wire = metal('#b9bcc0', 0.3);
    const c = p.cage;
    const shape = outline(
      [
        [0.02, 0.02],
        [0.02, c * 0.3],
        [-c * 0.1, c * 0.7],
        [c * 0.08, c * 0.9],
        [c * 0.4, c * 0.82],
        [c * 0.5, c * 0.5],
        [c * 0.25, c * 0.15],
      ],
      true,
    );
    const blades = repeat(p.blades, (i) =>
      put(
        group(part(plate(shape, 0.014, 0.004), blade, [0, 0, 0], [0, 24, 0])),
        [0, 0, 0],
        [0, 0, (360 * i) / p.blades + 12],
      ),
    );
    const bars = repeat(p.bars, (i) =>
      put(
        group(
          part(
            tube(
              [
                [0, 0.06, 0.17],
                [0, c * 0.5, 0.16],
                [0, c * 0.9, 0.1],
                [0, c, 0.02],
                [0, c * 0.9, -0.08],
                [0, 0.1, -0.12],
              ],
              0.008,
            ),
            wire,
          ),
        ),
        [0, 0, 0],
        [0, 0, (360 * i) / p.bars],
      ),
    );
    const foot = lathe(
      [
        [p.foot, 0],
        [p.foot, 0.03],
        [p.foot * 0.8, 0.06],
        [0.08, 0.1],
        [0.045, 0.16],
        [0.04, p.stand],
      ],
      true,
    );
    const motor = lathe(
      [
        [0, -0.34],
        [0.08, -0.33],
        [0.13, -0.26],
        [0.14, -0.12],
        [0.1, -0.06],
        [0, -0.05],
      ],
      true,
    );
    return group(
      part(foot, skin),
      part(rod(0.05, 0.035), metal('#26282a'), [p.foot * 0.6, 0.05, p.foot * 0.5]),
      put(
        group(
          part(motor, skin, [0, 0, 0], [90, 0, 0]),
          part(rod(0.16, 0.03), wire, [0, 0, -0.08], [90, 0, 0]),
          part(ball(0.075), skin, [0, 0, 0.06], [0, 0, 0], [1, 1, 0.7]),
          part(rod(0.02, 0.075), skin, [0, 0, 0.165], [90, 0, 0]),
          part(ring(c, 0.018), wire, [0, 0, 0.02]),
          part(ring(c * 0.55, 0.008), wire, [0, 0, 0.155]),
          part(ring(c * 0.85, 0.008), wire, [0, 0, 0.115]),
          ...blades,
          ...bars,
        ),
        [0, p.stand + c * 0.5, 0.14],
        [-6, 0, 0],
      ),
      part(
        tube(
          [
            [0, p.stand - 0.02, 0],
            [0, p.stand + c * 0.3, -0.03],
            [0, p.stand + c * 0.46, -0.05],
          ],
          0.045,
        ),
        skin,
      ),
    );
  },
});
