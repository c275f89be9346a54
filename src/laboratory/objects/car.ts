import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, glow, matt, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, box, outline, plate, ring, rod } from '../modelling/shapes.ts';

type Car = {
  length: number;
  roof: number;
  cabin: number;
  wheel: number;
  rack: boolean;
  stripe: boolean;
  paintColour: string;
  roofColour: string;
};

export const family = defineFamily<Car>({
  family: 'car',
  nameDe: 'Auto',
  nameEn: 'motor car',
  category: 'toy',
  view: { azimuthDeg: 32, elevationDeg: 20 },
  exemplar: (rng) => ({
    length: rng.between(1.24, 1.4),
    roof: rng.between(0.24, 0.3),
    cabin: rng.between(0.56, 0.7),
    wheel: rng.between(0.14, 0.165),
    rack: rng.chance(0.35),
    stripe: rng.chance(0.4),
    paintColour: rng.pick(['#b5322d', '#5f93a8', '#e0c27a', '#4f7f5f', '#efe9da', '#2f3f5a']),
    roofColour: rng.pick(['#efe9da', '#b5322d', '#2a2c30', '#5f93a8']),
  }),
  changes: [
    step('length', 0.15, [1.05, 1.6], 'longer', 'shorter'),
    step('roof', 0.046, [0.15, 0.42], 'roof higher', 'roof lower'),
    step('cabin', 0.09, [0.4, 0.88], 'cabin longer', 'cabin shorter'),
    toggle('rack', 'luggage on the roof'),
    toggle('stripe', 'trim along the side'),
  ],
  model: (p) => {
    const [paint, chrome, dark] = [glaze(p.paintColour), metal('#cdd0d2', 0.18), matt('#1f2022')];
    const { length: l, roof: r, cabin: c, wheel: q } = p;
    const x = l / 2;
    const low = q * 0.75;
    const belt = low + 0.27;
    const hull = plate(
      outline(
        [
          [-x, low + 0.03],
          [-x * 0.5, low],
          [x * 0.5, low],
          [x, low + 0.03],
          [x * 1.0, low + 0.15],
          [x * 0.93, belt - 0.03],
          [x * 0.5, belt + 0.01],
          [-x * 0.3, belt + 0.02],
          [-x * 0.72, belt - 0.01],
          [-x * 0.98, belt - 0.08],
          [-x * 1.02, low + 0.13],
        ],
        true,
      ),
      0.58,
      0.06,
    );
    const at = 0.04;
    const roof = (inset: number, thick: number) =>
      plate(
        outline(
          [
            [at - c / 2 - 0.1 + inset, belt - 0.03],
            [at - c / 2 + 0.06 + inset, belt + r * 0.78 - inset],
            [at - c * 0.12, belt + r - inset],
            [at + c * 0.28, belt + r - inset],
            [at + c / 2 - inset, belt + r * 0.72 - inset],
            [at + c / 2 + 0.12 - inset, belt - 0.03],
          ],
          false,
        ),
        thick,
        0.045,
      );
    const wheel = group(
      part(ring(q - 0.045, 0.048), dark),
      part(rod(0.06, q - 0.05), metal('#8d9297'), [0, 0, -0.03], [90, 0, 0]),
      part(ball(q * 0.45), chrome, [0, 0, 0.02], [0, 0, 0], [1, 1, 0.4]),
    );
    const wheels = [-1, 1].flatMap((s) =>
      [-0.6, 0.6].flatMap((t) => [
        put(wheel.clone(), [t * x, q, s * 0.265], [0, s > 0 ? 0 : 180, 0]),
        part(ring(q * 1.12, 0.035, 180), paint, [t * x, q, s * 0.27], [0, 0, 0], [1, 1, 1.3]),
      ]),
    );
    const pillars = [-1, 1].flatMap((s) =>
      repeat(2, (i) =>
        part(box(0.045, r * 0.95, 0.02, 0.006), paint, [
          at - c * 0.14 + i * c * 0.36,
          belt + r * 0.42,
          s * 0.238,
        ]),
      ),
    );
    const lamps = [-1, 1].flatMap((s) => [
      part(ball(0.075), chrome, [-x * 0.96, low + 0.2, s * 0.19], [0, 0, 0], [0.7, 1, 1]),
      part(ball(0.06), glow('#fff6d8', 0.9), [-x * 0.99, low + 0.2, s * 0.19], [0, 0, 0], [0.6, 1, 1]),
      part(ball(0.04), glaze('#b5182a'), [x * 0.99, low + 0.17, s * 0.2]),
    ]);
    const rack = p.rack
      ? [
          part(box(c * 0.5, 0.02, 0.4, 0.006), metal('#8d9297'), [at + c * 0.06, belt + r + 0.03, 0]),
          part(box(c * 0.42, 0.13, 0.3, 0.025), matt('#8a5a34'), [at + c * 0.06, belt + r + 0.1, 0]),
          ...[-0.1, 0.1].map((dx) =>
            part(box(0.03, 0.136, 0.31, 0.01), matt('#3f2a1c'), [at + c * 0.06 + dx, belt + r + 0.1, 0]),
          ),
        ]
      : [];
    return group(
      part(hull, paint),
      part(roof(0, 0.46), glaze(p.roofColour)),
      part(roof(0.035, 0.475), glaze('#33454f')),
      part(roof(0.09, 0.4), glaze('#33454f'), [0, 0, 0], [0, 0, 0], [1.03, 0.99, 1]),
      ...pillars,
      ...wheels,
      ...lamps,
      ...[-1, 1].map((s) => part(box(0.06, 0.05, 0.56, 0.022), chrome, [s * x * 1.02, low + 0.05, 0])),
      ...(p.stripe
        ? [-1, 1].map((s) => part(box(l * 0.8, 0.07, 0.02, 0.01), chrome, [0, low + 0.17, s * 0.29]))
        : []),
      ...[-1, 1].map((s) => part(box(0.09, 0.02, 0.025, 0.008), chrome, [at + 0.02, belt - 0.05, s * 0.285])),
      ...rack,
    );
  },
});
