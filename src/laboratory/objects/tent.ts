import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { weave, type Weave } from '../modelling/patterns.ts';
import { outline, plate, rod, tube } from '../modelling/shapes.ts';
import { through } from '../modelling/skin.ts';

type Tent = {
  width: number;
  height: number;
  length: number;
  open: number;
  pattern: string;
  clothColour: string;
  figureColour: string;
};

const PATTERNS = ['plain', 'stripes', 'bands'] as const;

export const family = defineFamily<Tent>({
  family: 'tent',
  nameDe: 'Zelt',
  nameEn: 'tent',
  category: 'garden',
  view: { azimuthDeg: 36, elevationDeg: 18 },
  exemplar: (rng) => ({
    width: rng.between(0.95, 1.1),
    height: rng.between(0.7, 0.82),
    length: rng.between(1.15, 1.35),
    open: rng.between(0.22, 0.32),
    pattern: rng.pick(PATTERNS),
    clothColour: rng.pick(['#d98a2e', '#4f7f52', '#2f6f8a', '#c9b98a', '#b5453a']),
    figureColour: rng.pick(['#f3ead6', '#8a3a26', '#e0c04a']),
  }),
  changes: [
    step('width', 0.12, [0.75, 1.35], 'wider', 'narrower'),
    step('height', 0.077, [0.54, 1], 'higher', 'lower'),
    step('length', 0.14, [0.85, 1.65], 'longer', 'shorter'),
    step('open', 0.16, [0.06, 0.44], 'opened wider', 'opened less'),
    swap('pattern', PATTERNS, 'pattern'),
  ],
  model: (p) => {
    const { width: w, height: h, length: l } = p;
    const cloth = matt(p.clothColour, weave(p.pattern as Weave, p.clothColour, p.figureColour, 12, 6));
    const plain = matt(p.clothColour);
    const z = l / 2;
    // Each side of the roof sags a little between ridge and ground.
    const side = (s: number) => {
      const rows = [0, 0.25, 0.5, 0.75, 1].map((t) => {
        const sag = 0.05 * Math.sin(Math.PI * t);
        return [-1, -0.5, 0, 0.5, 1].map((k) => {
          const dip = 0.03 * (1 - k * k) * (1 - t);
          return [s * (t * (w / 2) - sag * 0.5), h * (1 - t) - sag - dip + 0.012, k * z] as const;
        });
      });
      return through(rows, 4);
    };
    const front = (s: number) => {
      const edge = (p.open * w) / 2;
      return plate(
        outline([
          [s * 0.005, h],
          [s * edge * 0.55, h * 0.42],
          [s * edge, 0.01],
          [(s * w) / 2, 0.01],
        ]),
        0.014,
      );
    };
    const flap = (s: number) =>
      part(
        tube(
          [
            [s * 0.02, h * 0.9, z + 0.02],
            [s * p.open * w * 0.32, h * 0.42, z + 0.05],
            [s * p.open * w * 0.56, 0.04, z + 0.05],
          ],
          0.032,
        ),
        plain,
      );
    const back = plate(
      outline([
        [0, h],
        [w / 2, 0.01],
        [-w / 2, 0.01],
      ]),
      0.014,
    );
    const rope = matt('#efe4c4');
    const line = (a: readonly [number, number, number], b: readonly [number, number, number]) =>
      part(tube([a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2], b], 0.008), rope);
    const peg = (x: number, at: number) =>
      part(rod(0.09, 0.016), wood('#8a5a32'), [x, 0, at], [0, 0, x > 0 ? -18 : 18]);
    const pegs = [-1, 1].flatMap((s) =>
      [-0.8, 0, 0.8].flatMap((k) => [
        line([s * w * 0.42, h * 0.16, k * z], [s * (w / 2 + 0.14), 0.05, k * z]),
        peg(s * (w / 2 + 0.14), k * z),
      ]),
    );
    return group(
      part(side(1), cloth),
      part(side(-1), cloth),
      part(back, plain, [0, 0, -z + 0.02]),
      part(front(1), plain, [0, 0, z - 0.02]),
      part(front(-1), plain, [0, 0, z - 0.02]),
      flap(1),
      flap(-1),
      part(
        plate(
          outline([
            [0, h - 0.1],
            [p.open * w * 0.5, 0.012],
            [-p.open * w * 0.5, 0.012],
          ]),
          0.01,
        ),
        matt('#2b241d'),
        [0, 0, z - 0.09],
      ),
      part(rod(h + 0.06, 0.022), wood('#a06a3a'), [0, 0, z + 0.02]),
      part(rod(h + 0.06, 0.022), wood('#a06a3a'), [0, 0, -z]),
      line([0, h, z], [0, 0.05, z + 0.4]),
      put(group(peg(0.001, 0)), [0, 0, z + 0.4]),
      ...pegs,
    );
  },
});
