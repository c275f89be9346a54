import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { lathe } from '../modelling/shapes.ts';
import { sweep } from '../modelling/sweep.ts';

type Pumpkin = {
  height: number;
  ribs: number;
  groove: number;
  stalk: number;
  lean: number;
  skinColour: string;
  stalkColour: string;
};

export const family = defineFamily<Pumpkin>({
  family: 'pumpkin',
  nameDe: 'Kürbis',
  nameEn: 'pumpkin',
  category: 'food',
  view: { azimuthDeg: 20, elevationDeg: 24 },
  exemplar: (rng) => ({
    height: rng.between(0.62, 0.78),
    ribs: rng.integer(10, 13),
    groove: rng.between(0.1, 0.16),
    stalk: rng.between(0.2, 0.3),
    lean: rng.pick([-1, 1]),
    skinColour: rng.pick(['#d9741e', '#e08a2c', '#c45a1e', '#8f9a5a']),
    stalkColour: rng.pick(['#7a6a3a', '#5f6b34']),
  }),
  changes: [
    step('height', 0.085, [0.44, 1], 'taller', 'flatter'),
    step('ribs', 4, [6, 18], 'more ribs', 'fewer ribs'),
    step('groove', 0.13, [0.03, 0.26], 'grooves deeper', 'grooves shallower'),
    step('stalk', 0.24, [0.06, 0.55], 'stalk longer', 'stalk shorter'),
  ],
  model: (p) => {
    const h = p.height;
    const body = lathe(
      [
        [0, h * 0.1],
        [0.14, h * 0.02],
        [0.34, 0.005],
        [0.52, h * 0.18],
        [0.6, h * 0.46],
        [0.55, h * 0.78],
        [0.36, h * 0.98],
        [0.16, h * 0.97],
        [0, h * 0.86],
      ],
      true,
      p.ribs * 16,
    );
    const place = body.getAttribute('position');
    for (let i = 0; i < place.count; i++) {
      const [x, z] = [place.getX(i), place.getZ(i)];
      const angle = Math.atan2(z, x);
      const furrow = 1 - p.groove * (1 - Math.abs(Math.sin((angle * p.ribs) / 2)) ** 0.55);
      place.setXYZ(i, x * furrow, place.getY(i), z * furrow);
    }
    body.computeVertexNormals();
    const s = p.stalk;
    const stalk = sweep(
      [
        [0, h * 0.84, 0],
        [0, h * 0.92 + s * 0.25, 0],
        [p.lean * 0.04, h * 0.92 + s * 0.7, 0],
        [p.lean * 0.15, h * 0.92 + s, 0.02],
      ],
      [0.19, 0.11, 0.085, 0.1],
    );
    return group(part(body, glaze(p.skinColour)), part(stalk, matt(p.stalkColour)));
  },
});
