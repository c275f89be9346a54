import { step, swap, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { weave, type Weave } from '../modelling/patterns.ts';
import { outline, plate, rod } from '../modelling/shapes.ts';
import { through } from '../modelling/skin.ts';

type SailingBoat = {
  length: number;
  mast: number;
  sail: number;
  jib: boolean;
  flag: boolean;
  pattern: string;
  hullColour: string;
  sailColour: string;
  figureColour: string;
};

const PATTERNS = ['plain', 'bands', 'stripes'] as const;

export const family = defineFamily<SailingBoat>({
  family: 'sailing-boat',
  nameDe: 'Segelboot',
  nameEn: 'sailing boat',
  category: 'toy',
  view: { azimuthDeg: 28, elevationDeg: 16 },
  exemplar: (rng) => ({
    length: rng.between(1.1, 1.28),
    mast: rng.between(1.05, 1.22),
    sail: rng.between(0.5, 0.6),
    jib: rng.chance(0.75),
    flag: rng.chance(0.7),
    pattern: rng.pick(PATTERNS),
    hullColour: rng.pick(['#b5322d', '#27506b', '#8a5330', '#3f6b4a', '#efe9da']),
    sailColour: rng.pick(['#e6c48a', '#c9d3d6', '#d9a07a']),
    figureColour: rng.pick(['#b5322d', '#2f6f8a', '#d98a2e']),
  }),
  changes: [
    step('length', 0.16, [0.9, 1.5], 'hull longer', 'hull shorter'),
    step('mast', 0.22, [0.85, 1.45], 'mast taller', 'mast lower'),
    step('sail', 0.22, [0.34, 0.78], 'sail wider', 'sail narrower'),
    toggle('jib', 'foresail'),
    swap('pattern', PATTERNS, 'pattern of the sail'),
  ],
  model: (p) => {
    const { length: l, mast: m, sail: s } = p;
    const skin = glaze(p.hullColour);
    const deck = 0.24;
    // Cross sections from stern to bow; each a U that ends in a point below.
    const ribs = [
      [-0.5, 0.17, 0.1, 0],
      [-0.3, 0.22, 0.02, 0],
      [0, 0.235, 0, 0],
      [0.25, 0.19, 0.01, 0.01],
      [0.42, 0.1, 0.06, 0.03],
      [0.52, 0.015, 0.16, 0.05],
    ].map(([t = 0, half = 0, keel = 0, lift = 0]) =>
      repeat(25, (i) => {
        const a = (i / 24) * Math.PI * 2;
        const y =
          Math.sin(a) > 0 ? deck + lift : deck + lift - (deck + lift - keel) * Math.abs(Math.sin(a)) ** 0.8;
        return [t * l, y, half * Math.cos(a)] as const;
      }),
    );
    const hull = through(ribs, 24);
    const rail = outline(
      [
        [-0.51 * l, -0.17],
        [-0.3 * l, -0.235],
        [0, -0.25],
        [0.25 * l, -0.2],
        [0.42 * l, -0.11],
        [0.54 * l, 0],
        [0.42 * l, 0.11],
        [0.25 * l, 0.2],
        [0, 0.25],
        [-0.3 * l, 0.235],
        [-0.51 * l, 0.17],
      ],
      false,
    );
    const at = 0.08 * l;
    const low = deck + 0.2;
    const canvas = matt(p.sailColour, weave(p.pattern as Weave, p.sailColour, p.figureColour, 5, 5));
    const sheet = (points: readonly (readonly [number, number])[]) => {
      const cloth = plate(outline(points), 0.012);
      // Wind: the cloth bulges away from the mast.
      const place = cloth.getAttribute('position');
      const wide = Math.max(...points.map(([x]) => Math.abs(x)));
      for (let i = 0; i < place.count; i++) {
        const t = Math.abs(place.getX(i)) / wide;
        place.setZ(i, place.getZ(i) + 0.12 * t * t);
      }
      cloth.computeVertexNormals();
      return cloth;
    };
    const main = sheet([
      [-0.02, 0],
      [-s * 0.5, 0.01],
      [-s, 0.02],
      [-s * 0.62, (m - low) * 0.45],
      [-s * 0.3, (m - low) * 0.78],
      [-0.02, m - low],
    ]);
    const fore = sheet([
      [0.03, 0.02],
      [0.2 * l, 0],
      [0.4 * l, -0.02],
      [0.22 * l, (m - low) * 0.36],
      [0.03, (m - low) * 0.82],
    ]);
    const flag = plate(
      outline([
        [0, 0],
        [-0.2, 0.05],
        [0, 0.1],
      ]),
      0.01,
    );
    const whole = group(
      part(hull, skin),
      part(plate(rail, 0.035, 0.01), wood('#c79a62'), [0, deck + 0.02, 0], [-90, 0, 0]),
      part(rod(m - deck, 0.02, 0.014), wood('#8a5a32'), [at, deck, 0]),
      part(rod(s + 0.04, 0.014), wood('#8a5a32'), [at, low - 0.02, 0.02], [0, 0, 90]),
      part(main, canvas, [at - 0.01, low, 0]),
      ...(p.jib ? [part(fore, canvas, [at, low - 0.08, 0])] : []),
      ...(p.flag ? [part(flag, glaze(p.figureColour), [at, m - 0.02, 0])] : []),
    );
    return group(put(whole, [0, 0, 0], [0, 0, 0]));
  },
});
