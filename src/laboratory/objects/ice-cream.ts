import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { weave } from '../modelling/patterns.ts';
import { ball, lathe, tube } from '../modelling/shapes.ts';

type IceCream = {
  scoops: number;
  scoop: number;
  cone: number;
  wafer: boolean;
  cherry: boolean;
  firstColour: string;
  secondColour: string;
  thirdColour: string;
};

const FLAVOURS = ['#f3e2b0', '#6b3d26', '#e79aa6', '#b9d09a', '#f7efe4', '#d98a4a'] as const;

export const family = defineFamily<IceCream>({
  family: 'ice-cream',
  nameDe: 'Eis',
  nameEn: 'ice-cream cone',
  category: 'food',
  view: { azimuthDeg: 20, elevationDeg: 14 },
  exemplar: (rng) => {
    const [first = '', second = '', third = ''] = rng.shuffle(FLAVOURS);
    return {
      scoops: rng.integer(1, 3),
      scoop: rng.between(0.3, 0.34),
      cone: rng.between(0.85, 1.05),
      wafer: rng.chance(0.4),
      cherry: rng.chance(0.4),
      firstColour: first,
      secondColour: second,
      thirdColour: third,
    };
  },
  changes: [
    step('scoop', 0.093, [0.24, 0.42], 'scoops larger', 'scoops smaller'),
    step('cone', 0.11, [0.62, 1.3], 'cone longer', 'cone shorter'),
    toggle('wafer', 'wafer'),
  ],
  model: (p) => {
    const { cone: c, scoop: r } = p;
    const biscuit = matt('#d39a55', weave('diamonds', '#b87a36', '#dca866', 18, 8));
    const cone = lathe([
      [0.02, 0],
      [0.29, c],
      [0.31, c],
      [0.31, c + 0.05],
      [0.28, c + 0.05],
      [0.26, c - 0.04],
    ]);
    // A skirt of melted ice under each ball.
    const skirt = lathe(
      [
        [r * 0.7, -r * 0.55],
        [r * 1.02, -r * 0.52],
        [r * 1.08, -r * 0.4],
        [r * 0.96, -r * 0.25],
      ],
      true,
    );
    const place = skirt.getAttribute('position');
    for (let i = 0; i < place.count; i++) {
      const angle = Math.atan2(place.getZ(i), place.getX(i));
      const wave = 1 + 0.035 * Math.sin(angle * 7) + 0.025 * Math.sin(angle * 11 + 1);
      place.setXYZ(i, place.getX(i) * wave, place.getY(i) - 0.03 * Math.sin(angle * 5), place.getZ(i) * wave);
    }
    skirt.computeVertexNormals();
    const colours = [p.firstColour, p.secondColour, p.thirdColour];
    const low = c + r * 0.52;
    const scoops = repeat(p.scoops, (i) => {
      const ice = matt(colours[i] ?? p.firstColour);
      const share = 1 - i * 0.06;
      return put(
        group(part(ball(r), ice), part(skirt, ice)),
        [i % 2 === 1 ? 0.03 : 0, low + i * r * 1.18, 0],
        [0, i * 40, 0],
        share,
      );
    });
    const top = low + (p.scoops - 1) * r * 1.18;
    const wafer = p.wafer
      ? [
          part(
            lathe([
              [0.05, 0],
              [0.05, 0.62],
            ]),
            biscuit,
            [0.1, top + 0.06, -0.06],
            [0, 0, -24],
          ),
        ]
      : [];
    const cherry = p.cherry
      ? [
          part(ball(0.1), glaze('#a8141c'), [-0.05, top + r * 0.98, 0.05]),
          part(
            tube(
              [
                [-0.05, top + r + 0.06, 0.05],
                [-0.06, top + r + 0.18, 0.05],
                [-0.13, top + r + 0.28, 0.04],
              ],
              0.012,
            ),
            matt('#5a6b2e'),
          ),
        ]
      : [];
    return group(part(cone, biscuit), ...scoops, ...wafer, ...cherry);
  },
});
