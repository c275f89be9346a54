import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glass, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { lathe, rod } from '../modelling/shapes.ts';
import { turned } from '../modelling/turned.ts';

type Hourglass = {
  height: number;
  bulb: number;
  sand: number;
  posts: number;
  post: string;
  frameColour: string;
  sandColour: string;
};

export const family = defineFamily<Hourglass>({
  family: 'hourglass',
  nameDe: 'Sanduhr',
  nameEn: 'hourglass',
  category: 'household',
  view: { azimuthDeg: 18, elevationDeg: 14 },
  exemplar: (rng) => ({
    height: rng.between(0.95, 1.1),
    bulb: rng.between(0.25, 0.3),
    sand: rng.between(0.3, 0.65),
    posts: rng.pick([3, 4]),
    post: rng.pick(['straight', 'turned']),
    frameColour: rng.pick(['#8a4f2c', '#c79a62', '#c9a648', '#4a2f20']),
    sandColour: rng.pick(['#c8923a', '#b5502e', '#8a7a5a', '#3f7f9a']),
  }),
  changes: [
    step('height', 0.11, [0.78, 1.3], 'taller', 'lower'),
    step('bulb', 0.028, [0.19, 0.36], 'glass wider', 'glass narrower'),
    step('sand', 0.48, [0.06, 0.94], 'more sand above', 'less sand above'),
    step('posts', 1, [2, 5], 'one post more', 'one post fewer'),
    swap('post', ['straight', 'turned'], 'posts'),
  ],
  model: (p) => {
    const frame = p.frameColour === '#c9a648' ? metal(p.frameColour) : wood(p.frameColour);
    const { height: h, bulb: b } = p;
    const half = h / 2;
    // Radius of the glass at a height above the neck, up to `half`.
    const wall = (y: number) =>
      0.03 + (b - 0.03) * Math.sin(Math.min(1, y / (half * 0.98)) * Math.PI * 0.62) ** 1.35;
    const profile = repeat(29, (i) => {
      const y = -half + (h * i) / 28;
      return [wall(Math.abs(y)), y] as const;
    });
    const upper = half * 0.86 * p.sand ** 0.5;
    const fill = (from: number, to: number) =>
      repeat(15, (i) => {
        const y = from + ((to - from) * i) / 14;
        return [wall(Math.abs(y)) * 0.94, y] as const;
      });
    const above = turned([[0, 0], ...fill(0.01, upper), [0, upper - 0.05]]);
    const level = -half + half * 0.7 * (1 - p.sand * 0.8) ** 0.8;
    const below = turned([[0, -half + 0.01], ...fill(-half + 0.01, level), [0, level + 0.13]]);
    const sand = matt(p.sandColour);
    const disc = turned([
      [0, 0],
      [b + 0.12, 0],
      [b + 0.14, 0.02],
      [b + 0.14, 0.05],
      [b + 0.12, 0.07],
      [0, 0.07],
    ]);
    const post = lathe(
      p.post === 'straight'
        ? [
            [0.026, 0],
            [0.026, h],
          ]
        : [
            [0.04, 0],
            [0.026, h * 0.1],
            [0.036, h * 0.3],
            [0.02, h * 0.42],
            [0.042, h * 0.5],
            [0.02, h * 0.58],
            [0.036, h * 0.7],
            [0.026, h * 0.9],
            [0.04, h],
          ],
      p.post === 'turned',
    );
    return group(
      part(disc, frame),
      part(disc, frame, [0, h + 0.07, 0]),
      ...repeat(p.posts, (i) => {
        const angle = ((i + 0.25) / p.posts) * Math.PI * 2;
        return part(post, frame, [(b + 0.07) * Math.cos(angle), 0.07, (b + 0.07) * Math.sin(angle)]);
      }),
      put(
        group(
          part(above, sand),
          part(below, sand),
          part(rod(half, 0.012), sand, [0, -half + 0.05, 0]),
          part(lathe(profile), glass('#e6f1f0', 0.28)),
        ),
        [0, 0.07 + half, 0],
      ),
    );
  },
});
