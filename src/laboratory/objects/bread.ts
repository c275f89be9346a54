import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { body } from '../modelling/skin.ts';
import { sweep } from '../modelling/sweep.ts';

type Bread = {
  length: number;
  height: number;
  cuts: number;
  slices: number;
  slant: number;
  crustColour: string;
  crumbColour: string;
};

const WIDTH = 0.56;

export const family = defineFamily<Bread>({
  family: 'bread',
  nameDe: 'Brot',
  nameEn: 'loaf of bread',
  category: 'food',
  view: { azimuthDeg: 30, elevationDeg: 24 },
  exemplar: (rng) => ({
    length: rng.between(0.8, 1),
    height: rng.between(0.36, 0.46),
    cuts: rng.integer(3, 5),
    slices: rng.integer(1, 2),
    slant: rng.pick([0, 28]),
    crustColour: rng.pick(['#8a4f24', '#a9682f', '#6b3a1e', '#bd8040']),
    crumbColour: rng.pick(['#f0dfb8', '#d9b98a']),
  }),
  changes: [
    step('length', 0.1, [0.6, 1.25], 'longer', 'shorter'),
    step('height', 0.05, [0.26, 0.58], 'higher', 'flatter'),
    step('cuts', 2, [1, 7], 'more cuts in the crust', 'fewer cuts in the crust'),
    step('slices', 1, [0, 3], 'one slice more', 'one slice fewer'),
  ],
  model: (p) => {
    const [crust, crumb] = [matt(p.crustColour), matt(p.crumbColour)];
    const { length: l, height: h } = p;
    // Slices stand along y and are laid down afterwards: their width becomes the height.
    const slice = (y: number, share: number) => ({
      y,
      width: h * share,
      depth: WIDTH * (0.35 + 0.65 * share),
      x: (-h * share) / 2,
      square: 2.7,
    });
    const loaf = body(
      [0.3, 0.6, 0.85, 0.97, 1, 1, 1].map((s, i) =>
        slice(([0, 0.02, 0.08, 0.2, 0.4, 0.75, 1][i] ?? 0) * l, s),
      ),
    );
    const piece = () =>
      group(
        part(body([slice(0, 0.99), slice(0.07, 0.99)], 1), crust),
        part(body([slice(-0.003, 0.93), slice(0.073, 0.93)], 1), crumb, [-0.012, 0, 0]),
      );
    const cuts = repeat(p.cuts, (i) => {
      const x = l * (0.16 + (0.72 * (i + 0.5)) / p.cuts);
      const lean = Math.tan((p.slant * Math.PI) / 180);
      const points = repeat(7, (k) => {
        const s = (k - 3) / 3;
        const z = s * WIDTH * 0.38;
        const y = (h / 2) * (1 + (1 - Math.abs((2 * z) / WIDTH) ** 2.7) ** (1 / 2.7));
        return [x + z * lean, y * (0.97 + 0.02 * (1 - s * s)), z] as const;
      });
      return part(
        sweep(points, [0.004, 0.022, 0.03, 0.034, 0.03, 0.022, 0.004], [1, 0.7, 1]),
        matt('#e3bd84'),
      );
    });
    const lying = repeat(p.slices, (i) =>
      put(piece(), [l / 2 + 0.16 + i * 0.22, 0.03, 0.03 * i], [0, 0, -90 + 58 + i * 4]),
    );
    return group(
      put(
        group(
          put(
            group(part(loaf, crust), part(body([slice(l - 0.02, 0.94), slice(l + 0.004, 0.94)], 1), crumb)),
            [0, 0, 0],
            [0, 0, -90],
          ),
          ...cuts,
        ),
        [-l / 2, 0, 0],
      ),
      ...lying,
    );
  },
});
