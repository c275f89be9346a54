import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glass, glow, matt, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { lathe, ring, rod, tube } from '../modelling/shapes.ts';

type LightBulb = {
  bulb: number;
  neck: number;
  cap: number;
  form: string;
  wire: string;
  tint: string;
  glassColour: string;
  capColour: string;
};

export const family = defineFamily<LightBulb>({
  family: 'light-bulb',
  nameDe: 'Glühbirne',
  nameEn: 'light bulb',
  category: 'household',
  view: { azimuthDeg: 0, elevationDeg: 28 },
  exemplar: (rng) => ({
    bulb: rng.between(0.34, 0.4),
    neck: rng.between(0.3, 0.4),
    cap: rng.between(0.24, 0.3),
    form: rng.pick(['pear', 'globe']),
    wire: rng.pick(['arch', 'zigzag']),
    tint: rng.pick(['clear', 'clear', 'clear', 'milky']),
    glassColour: rng.pick(['#e9efe9', '#f3e3b0', '#cfe0ea']),
    capColour: rng.pick(['#b9bcc0', '#c9a648', '#8d7a5a']),
  }),
  changes: [
    step('neck', 0.05, [0.16, 0.58], 'neck longer', 'neck shorter'),
    step('cap', 0.16, [0.13, 0.44], 'base longer', 'base shorter'),
    swap('form', ['pear', 'globe'], 'bulb'),
  ],
  model: (p) => {
    const { bulb: b, neck: n, cap: c } = p;
    const cap = metal(p.capColour, 0.34);
    const r = 0.15;
    const envelope = {
      pear: [
        [r, 0],
        [r * 1.08, n * 0.3],
        [b * 0.78, n * 0.85],
        [b, n + b * 0.5],
        [b * 0.94, n + b * 0.95],
        [b * 0.6, n + b * 1.38],
        [b * 0.2, n + b * 1.52],
        [0, n + b * 1.54],
      ],
      globe: [
        [r, 0],
        [r, n * 0.4],
        [r * 1.35, n * 0.62],
        [b * 0.9, n + b * 0.22],
        [b * 1.08, n + b * 0.75],
        [b * 0.9, n + b * 1.32],
        [b * 0.42, n + b * 1.66],
        [0, n + b * 1.72],
      ],
      candle: [
        [r, 0],
        [r * 1.1, n * 0.25],
        [b * 0.66, n * 0.8],
        [b * 0.7, n + b * 0.3],
        [b * 0.5, n + b * 0.9],
        [b * 0.2, n + b * 1.5],
        [b * 0.05, n + b * 1.85],
        [0, n + b * 1.92],
      ],
    }[p.form] as [number, number][];
    const clear = p.tint === 'clear';
    const hot = glow('#ffd98a', 1.1);
    const top = n + b * 0.45;
    const zig = repeat(9, (i) => [(i - 4) * 0.045, top + (i % 2 === 0 ? 0 : 0.13), 0] as const);
    const arch = repeat(9, (i) => {
      const a = (Math.PI * i) / 8;
      return [-0.18 * Math.cos(a), top + 0.12 * Math.sin(a), 0] as const;
    });
    const inside = clear
      ? [
          part(rod(n * 0.7, 0.05, 0.03), glass('#cfd8d6', 0.5)),
          ...[-1, 1].map((s) =>
            part(
              tube(
                [
                  [s * 0.03, n * 0.5, 0],
                  [s * 0.08, n * 0.8, 0],
                  [s * 0.18, top, 0],
                ],
                0.009,
              ),
              metal('#6d7278'),
            ),
          ),
          part(tube(p.wire === 'arch' ? arch : zig, 0.016), hot),
        ]
      : [];
    const threads = repeat(4, (i) =>
      part(ring(r * 0.98, 0.026), cap, [0, -0.04 - (i * (c - 0.06)) / 4, 0], [90, 0, 0]),
    );
    const whole = group(
      ...inside,
      part(rod(c, r * 0.9, r), cap, [0, -c, 0]),
      ...threads,
      part(
        lathe([
          [r * 0.9, -c],
          [0.07, -c - 0.06],
          [0, -c - 0.06],
        ]),
        matt('#26282a'),
      ),
      part(rod(0.03, 0.06), metal('#b9bcc0'), [0, -c - 0.085, 0]),
      part(lathe(envelope, true), clear ? glass(p.glassColour, 0.36) : glass(p.glassColour, 0.92)),
    );
    return group(put(whole, [0, b, 0], [80, 0, 50]));
  },
});
