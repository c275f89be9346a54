import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glow, matt, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { weave, type Weave } from '../modelling/patterns.ts';
import { box, lathe, rod, tube } from '../modelling/shapes.ts';
import { wicker } from '../modelling/wicker.ts';

type HotAirBalloon = {
  girth: number;
  height: number;
  gores: number;
  ropes: number;
  basket: number;
  pattern: string;
  clothColour: string;
  figureColour: string;
};

const PATTERNS = ['plain', 'stripes', 'bands', 'checks', 'diamonds'] as const;

export const family = defineFamily<HotAirBalloon>({
  family: 'hot-air-balloon',
  nameDe: 'Heißluftballon',
  nameEn: 'hot-air balloon',
  category: 'toy',
  view: { azimuthDeg: 20, elevationDeg: 14 },
  exemplar: (rng) => ({
    girth: rng.between(0.48, 0.54),
    height: rng.between(1, 1.12),
    gores: rng.pick([8, 10, 12]),
    ropes: rng.between(0.2, 0.28),
    basket: rng.between(0.2, 0.25),
    pattern: rng.pick(PATTERNS),
    clothColour: rng.pick(['#c2302a', '#2f6f8a', '#e0b040', '#4f8a5a', '#6a4a86']),
    figureColour: rng.pick(['#f6efdc', '#f0c040', '#1f3a5a']),
  }),
  changes: [
    step('girth', 0.06, [0.38, 0.66], 'thicker', 'slimmer'),
    step('height', 0.12, [0.82, 1.3], 'taller', 'lower'),
    step('ropes', 0.03, [0.1, 0.42], 'ropes longer', 'ropes shorter'),
    step('basket', 0.027, [0.13, 0.34], 'basket larger', 'basket smaller'),
    swap('pattern', PATTERNS, 'pattern'),
  ],
  model: (p) => {
    const { girth: g, height: h, basket: b, ropes: q } = p;
    const cloth = matt(
      p.clothColour,
      weave(p.pattern as Weave, p.clothColour, p.figureColour, p.gores / 2, 4),
    );
    const low = b * 0.8 + q;
    const bag = lathe(
      [
        [0.15, 0],
        [0.19, h * 0.06],
        [g * 0.7, h * 0.3],
        [g * 0.96, h * 0.52],
        [g, h * 0.68],
        [g * 0.86, h * 0.86],
        [g * 0.46, h * 0.98],
        [0.02, h],
      ],
      true,
      p.gores * 10,
    );
    const place = bag.getAttribute('position');
    for (let i = 0; i < place.count; i++) {
      const [x, z] = [place.getX(i), place.getZ(i)];
      const bulge = 1 - 0.045 * (1 - Math.abs(Math.sin((Math.atan2(z, x) * p.gores) / 2)) ** 0.8);
      place.setX(i, x * bulge);
      place.setZ(i, z * bulge);
    }
    bag.computeVertexNormals();
    const corners = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const;
    const half = b / 2;
    const lines = corners.flatMap(([x, z]) =>
      [-0.12, 0.12].map((k) =>
        part(
          tube(
            [
              [x * half * 0.95, b * 0.8, z * half * 0.95],
              [
                x * (half * 0.5 + 0.055) + k * 0.2 * z,
                b * 0.8 + q * 0.5,
                z * (half * 0.5 + 0.055) - k * 0.2 * x,
              ],
              [x * 0.115 + k * 0.4 * z, low + 0.02, z * 0.115 - k * 0.4 * x],
            ],
            0.006,
          ),
          matt('#4a3a2a'),
        ),
      ),
    );
    const cane = matt('#b07a42', wicker('#b07a42', 10, 8));
    const walls = repeat(4, (i) =>
      put(group(part(box(b, b * 0.8, 0.03, 0.01), cane, [0, b * 0.4, half])), [0, 0, 0], [0, i * 90, 0]),
    );
    const rims = repeat(4, (i) =>
      put(
        group(part(rod(b * 1.1, 0.02), matt('#6b3a22'), [-b * 0.55, b * 0.8, half], [0, 0, -90])),
        [0, 0, 0],
        [0, i * 90, 0],
      ),
    );
    return group(
      ...walls,
      ...rims,
      part(box(b, 0.03, b, 0.01), cane, [0, 0.015, 0]),
      part(rod(q * 0.3, 0.03), metal('#8d9297'), [0, b * 0.8 + q * 0.35, 0]),
      part(rod(q * 0.5, 0.03, 0.004), glow('#ffb53a', 1.1), [0, b * 0.8 + q * 0.65, 0]),
      ...lines,
      part(bag, cloth, [0, low, 0]),
      part(
        lathe([
          [0.16, low - 0.005],
          [0.2, low + h * 0.06],
        ]),
        matt(p.figureColour),
      ),
    );
  },
});
