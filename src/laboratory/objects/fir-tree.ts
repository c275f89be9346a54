import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, glow, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, lathe, outline, plate, rod } from '../modelling/shapes.ts';

type FirTree = {
  tiers: number;
  width: number;
  balls: number;
  trunk: number;
  top: string;
  trim: string;
  needleColour: string;
  ballColour: string;
};

export const family = defineFamily<FirTree>({
  family: 'fir-tree',
  nameDe: 'Weihnachtsbaum',
  nameEn: 'Christmas tree',
  category: 'household',
  view: { azimuthDeg: 14, elevationDeg: 16 },
  exemplar: (rng) => ({
    tiers: rng.integer(4, 5),
    width: rng.between(0.46, 0.54),
    balls: rng.integer(5, 7),
    trunk: rng.between(0.14, 0.22),
    top: rng.pick(['star', 'spire']),
    trim: rng.pick(['balls', 'candles']),
    needleColour: rng.pick(['#2f5f3a', '#3f6f4a', '#27503f']),
    ballColour: rng.pick(['#c2302a', '#d9b24a', '#c9ccd0', '#3a6fa8']),
  }),
  changes: [
    step('tiers', 1, [3, 7], 'one tier more', 'one tier fewer'),
    step('width', 0.06, [0.34, 0.68], 'wider', 'narrower'),
    step('balls', 3, [2, 11], 'more on the branches', 'fewer on the branches'),
    step('trunk', 0.03, [0.05, 0.38], 'trunk longer', 'trunk shorter'),
    swap('trim', ['balls', 'candles'], 'trimmings'),
  ],
  model: (p) => {
    const needles = matt(p.needleColour);
    const gold = metal('#d9b24a', 0.25);
    const low = 0.1 + p.trunk;
    const high = 1.05;
    const each = high / p.tiers;
    const tier = (i: number) => {
      const share = 1 - i / (p.tiers + 0.4);
      const r = p.width * share;
      const tall = each * (1.75 - 0.1 * i);
      const cone = lathe(
        [
          [r * 0.4, -0.01],
          [r * 0.9, -0.02],
          [r, 0.01],
          [r * 0.72, tall * 0.24],
          [r * 0.4, tall * 0.55],
          [0.01, tall],
        ],
        true,
        88,
      );
      const place = cone.getAttribute('position');
      for (let k = 0; k < place.count; k++) {
        const [x, y, z] = [place.getX(k), place.getY(k), place.getZ(k)];
        const out = Math.hypot(x, z) / r;
        const a = Math.atan2(z, x);
        // Branch tips hang out and down between notches.
        const branch = Math.abs(Math.sin(a * 6.5 + i)) ** 0.7;
        const scale = 1 - 0.2 * out * (1 - branch);
        place.setXYZ(
          k,
          x * scale,
          y - 0.05 * out * out * branch + 0.008 * Math.sin(a * 44 + y * 60),
          z * scale,
        );
      }
      cone.computeVertexNormals();
      const hung = repeat(Math.max(2, Math.round(p.balls * share)), (k) => {
        const a = ((k + i * 0.37) / Math.max(2, Math.round(p.balls * share))) * Math.PI * 2 + 0.3;
        const at = [r * 0.93 * Math.cos(a), -0.045, r * 0.93 * Math.sin(a)] as const;
        return p.trim === 'balls'
          ? part(ball(0.045), glaze(p.ballColour), at)
          : group(
              part(rod(0.11, 0.016), matt('#f3ead0'), [at[0], at[1] + 0.05, at[2]]),
              part(rod(0.012, 0.03), gold, [at[0], at[1] + 0.045, at[2]]),
              part(
                ball(0.018),
                glow('#ffc94a', 1.2),
                [at[0], at[1] + 0.185, at[2]],
                [0, 0, 0],
                [0.8, 1.5, 0.8],
              ),
            );
      });
      return put(group(part(cone, needles), ...hung), [0, low + i * each * 0.9, 0], [0, i * 24, 0]);
    };
    const peak = low + (p.tiers - 1) * each * 0.9 + each * (1.75 - 0.1 * (p.tiers - 1));
    const star = plate(
      outline(
        repeat(10, (i) => {
          const a = (i / 10) * Math.PI * 2 + Math.PI / 2;
          const r = i % 2 === 0 ? 0.13 : 0.055;
          return [r * Math.cos(a), r * Math.sin(a)] as const;
        }),
      ),
      0.05,
      0.02,
    );
    return group(
      part(rod(0.09, 0.2, 0.16), glaze('#8c2f2a')),
      part(rod(low + 0.1, 0.05), wood('#6b4428'), [0, 0.02, 0]),
      ...repeat(p.tiers, tier),
      p.top === 'star'
        ? part(star, gold, [0, peak + 0.05, 0], [0, 14, 0])
        : part(
            lathe(
              [
                [0.02, 0],
                [0.055, 0.06],
                [0.02, 0.1],
                [0.01, 0.26],
              ],
              true,
            ),
            gold,
            [0, peak - 0.05, 0],
          ),
    );
  },
});
