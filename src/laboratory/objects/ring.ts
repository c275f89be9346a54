import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glass, glaze, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, box, ring } from '../modelling/shapes.ts';
import { turned } from '../modelling/turned.ts';

type Ring = {
  band: number;
  gem: number;
  cut: string;
  sides: number;
  setting: number;
  metalColour: string;
  gemColour: string;
};

export const family = defineFamily<Ring>({
  family: 'ring',
  nameDe: 'Ring',
  nameEn: 'ring',
  category: 'personal',
  view: { azimuthDeg: 34, elevationDeg: 24 },
  exemplar: (rng) => ({
    band: rng.between(0.055, 0.08),
    gem: rng.between(0.22, 0.27),
    cut: rng.pick(['round', 'square']),
    sides: rng.integer(0, 2),
    setting: rng.between(0.05, 0.1),
    metalColour: rng.pick(['#d9b24a', '#c9ccd0', '#d99a78']),
    gemColour: rng.pick(['#b5182a', '#1f5fa8', '#1f8a5a', '#e6f0f6', '#7a3aa0']),
  }),
  changes: [
    step('band', 0.011, [0.03, 0.13], 'band thicker', 'band thinner'),
    step('gem', 0.096, [0.14, 0.36], 'stone larger', 'stone smaller'),
    step('setting', 0.16, [0.01, 0.26], 'stone set higher', 'stone set lower'),
    swap('cut', ['round', 'square'], 'stone'),
  ],
  model: (p) => {
    const gold = metal(p.metalColour, 0.2);
    const r = 0.5;
    const g = p.gem;
    const stone = p.gemColour === '#e6f0f6' ? glass('#e2f0fa', 0.75) : glaze(p.gemColour);
    const flat = p.cut === 'square' ? 4 : 12;
    const gem = turned(
      [
        [0.02, -g * 0.9],
        [g, 0],
        [g, g * 0.1],
        [g * 0.66, g * 0.42],
        [0, g * 0.42],
      ],
      360,
      flat,
    );
    // Every facet is to be flat.
    const faceted = gem.toNonIndexed();
    faceted.computeVertexNormals();
    const up = r + p.band + p.setting + g * 0.55;
    const claws = repeat(4, (i) => {
      const angle = (Math.PI / 2) * i + (p.cut === 'square' ? 0 : Math.PI / 4);
      return put(
        group(
          part(
            box(0.035, g * 0.95 + p.setting, 0.035, 0.014),
            gold,
            [0, -0.02 - p.setting / 2, g * 0.93],
            [-9, 0, 0],
          ),
        ),
        [0, up - g * 0.28, 0],
        [0, (angle * 180) / Math.PI, 0],
      );
    });
    const small = repeat(p.sides, (i) =>
      [-1, 1].map((s) => {
        const angle = s * ((g + 0.1 + i * 0.15) / (r + p.band)) * 1.06;
        const out = r + p.band + 0.02;
        return group(
          part(ball(0.058), stone, [out * Math.sin(angle), out * Math.cos(angle), 0]),
          part(ring(0.058, 0.016), gold, [out * Math.sin(angle), out * Math.cos(angle), 0], [90, 0, 0]),
        );
      }),
    ).flat();
    return group(
      put(
        group(
          part(ring(r, p.band), gold, [0, 0, 0], [0, 0, 0], [1, 1, 1.35]),
          part(ball(0.11), gold, [0, r + p.band * 0.6, 0], [0, 0, 0], [1.3, 0.9 + p.setting * 3, 1]),
          part(faceted, stone, [0, up, 0], [0, p.cut === 'square' ? 45 : 0, 0]),
          part(ring(g * 0.97, 0.022), gold, [0, up - 0.03, 0], [90, 0, p.cut === 'square' ? 45 : 0]),
          ...claws,
          ...small,
        ),
        [0, r + p.band, 0],
      ),
    );
  },
});
