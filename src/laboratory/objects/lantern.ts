import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glass, glow, matt, metal } from '../modelling/materials.ts';
import { group, part, repeat } from '../modelling/parts.ts';
import { lathe, ring, rod } from '../modelling/shapes.ts';

type Lantern = { height: number; sides: number; roof: number; loop: string; frameColour: string };

export const family = defineFamily<Lantern>({
  family: 'lantern',
  nameDe: 'Laterne',
  nameEn: 'lantern',
  category: 'garden',
  exemplar: (rng) => ({
    height: rng.between(0.5, 0.65),
    sides: rng.pick([4, 6]),
    roof: rng.between(0.2, 0.32),
    loop: rng.pick(['ring', 'bow']),
    frameColour: rng.pick(['#2f3336', '#5a4632', '#3d5a50']),
  }),
  changes: [
    step('height', 0.2, [0.32, 0.85], 'taller', 'lower'),
    step('sides', 2, [4, 8], 'more sides', 'fewer sides'),
    step('roof', 0.17, [0.08, 0.5], 'roof steeper', 'roof flatter'),
    swap('loop', ['ring', 'bow'], 'handle'),
  ],
  model: (p) => {
    const { height: h, sides: n } = p;
    const iron = metal(p.frameColour, 0.5);
    const [r, base] = [0.3, 0.12];
    const top = base + h;
    const posts = repeat(n, (i) =>
      part(rod(h, 0.024), iron, [
        r * Math.sin((i * 2 * Math.PI) / n),
        base,
        r * Math.cos((i * 2 * Math.PI) / n),
      ]),
    );
    const loop =
      p.loop === 'ring'
        ? part(ring(0.1, 0.02), iron, [0, top + p.roof + 0.2, 0])
        : part(
            ring(0.32, 0.02, 180),
            iron,
            [0, top + 0.03 + p.roof * 0.3, 0],
            [0, 0, 0],
            [1, 1.3 + p.roof, 1],
          );
    return group(
      part(rod(0.06, 0.4, 0.36, n), iron),
      part(rod(0.06, 0.34, 0.34, n), iron, [0, 0.06, 0]),
      ...posts,
      part(rod(h, r * 0.95, r * 0.95, n), glass('#fbe8b8', 0.25), [0, base, 0]),
      part(rod(0.05, 0.37, 0.37, n), iron, [0, top, 0]),
      part(rod(p.roof, 0.42, 0.1, n), iron, [0, top + 0.05, 0]),
      part(rod(0.07, 0.1, 0.08, n), iron, [0, top + 0.05 + p.roof, 0]),
      loop,
      part(rod(h * 0.5, 0.09), matt('#f2ead2'), [0, base, 0]),
      part(
        lathe(
          [
            [0, 0],
            [0.04, 0.04],
            [0.045, 0.08],
            [0, 0.2],
          ],
          true,
        ),
        glow('#ffc25a', 1.3),
        [0, base + h * 0.52, 0],
      ),
    );
  },
});
