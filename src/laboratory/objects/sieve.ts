import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal, netting, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { lathe, ring, rod, tube } from '../modelling/shapes.ts';

type Sieve = {
  depth: number;
  rim: number;
  handle: number;
  grip: string;
  net: string;
  gripColour: string;
};

export const family = defineFamily<Sieve>({
  family: 'sieve',
  nameDe: 'Sieb',
  nameEn: 'sieve',
  category: 'kitchen',
  view: { azimuthDeg: 30, elevationDeg: 30 },
  exemplar: (rng) => ({
    depth: rng.between(0.32, 0.44),
    rim: rng.between(0.026, 0.036),
    handle: rng.between(0.6, 0.75),
    grip: rng.pick(['turned', 'wire']),
    net: rng.pick(['fine', 'coarse']),
    gripColour: rng.pick(['#b98a54', '#b5322d', '#27506b', '#2a2c2f', '#3f7050']),
  }),
  changes: [
    step('depth', 0.09, [0.2, 0.58], 'deeper', 'flatter'),
    step('handle', 0.27, [0.36, 1.05], 'handle longer', 'handle shorter'),
    step('rim', 0.035, [0.014, 0.08], 'rim thicker', 'rim thinner'),
    swap('net', ['fine', 'coarse'], 'pattern of the net'),
    swap('grip', ['turned', 'wire'], 'handle'),
  ],
  model: (p) => {
    const steel = metal('#a9aeb3', 0.3);
    const d = p.depth;
    const bowl = lathe(
      Array.from({ length: 20 }, (_, i) => {
        const angle = (Math.PI / 2) * (i / 19);
        return [0.5 * Math.sin(angle), d * (1 - Math.cos(angle))] as const;
      }),
    );
    const count = p.net === 'fine' ? 72 : 36;
    const l = p.handle;
    const stuff = p.gripColour === '#b98a54' ? wood(p.gripColour) : glaze(p.gripColour);
    const handle = [-1, 1].map((s) =>
      part(
        tube(
          [
            [0.48, 0, s * 0.12],
            [0.62, 0, s * 0.06],
            [0.62 + l * 0.5, 0, s * (p.grip === 'wire' ? 0.05 : 0.02)],
            [0.5 + l, 0, s * (p.grip === 'wire' ? 0.05 : 0.02)],
            [0.53 + l, 0, 0],
          ],
          0.018,
        ),
        steel,
      ),
    );
    const grip =
      p.grip === 'wire' ? [] : [part(rod(l * 0.62, 0.05, 0.062), stuff, [0.5 + l * 0.4, 0, 0], [0, 0, -90])];
    const hook = part(
      tube(
        [
          [-0.48, 0, -0.14],
          [-0.66, 0.02, -0.08],
          [-0.68, 0.02, 0],
          [-0.66, 0.02, 0.08],
          [-0.48, 0, 0.14],
        ],
        0.018,
      ),
      steel,
    );
    return group(
      part(bowl, netting('#c3c8cc', count, count / 3)),
      part(ring(0.5, p.rim), steel, [0, d, 0], [90, 0, 0]),
      put(group(...handle, ...grip, hook), [0, d, 0], [0, 0, 4]),
    );
  },
});
