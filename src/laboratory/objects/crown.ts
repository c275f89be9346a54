import { step, swap, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, lathe, ring } from '../modelling/shapes.ts';

type Crown = {
  points: number;
  peak: number;
  band: number;
  flare: number;
  tips: string;
  cap: boolean;
  metalColour: string;
  gemColour: string;
  clothColour: string;
};

export const family = defineFamily<Crown>({
  family: 'crown',
  nameDe: 'Krone',
  nameEn: 'crown',
  category: 'personal',
  view: { azimuthDeg: 12, elevationDeg: 24 },
  exemplar: (rng) => ({
    points: rng.integer(6, 8),
    peak: rng.between(0.34, 0.46),
    band: rng.between(0.2, 0.28),
    flare: rng.between(0.04, 0.14),
    tips: rng.pick(['ball', 'plain']),
    cap: rng.chance(0.5),
    metalColour: rng.pick(['#d9b24a', '#c9ccd0', '#c98a4a']),
    gemColour: rng.pick(['#b5182a', '#1f5fa8', '#1f8a5a']),
    clothColour: rng.pick(['#8c1f2a', '#3a2a6a', '#27506b']),
  }),
  changes: [
    step('points', 2, [4, 12], 'more points', 'fewer points'),
    step('peak', 0.12, [0.16, 0.66], 'points longer', 'points shorter'),
    step('band', 0.09, [0.1, 0.42], 'band broader', 'band narrower'),
    step('flare', 0.11, [-0.08, 0.3], 'wider above', 'narrower above'),
    swap('tips', ['ball', 'plain'], 'tips'),
    toggle('cap', 'cloth cap'),
  ],
  model: (p) => {
    const gold = metal(p.metalColour, 0.24);
    const r = 0.5;
    const top = p.band + p.peak;
    const out = (y: number) => r + p.flare * Math.max(0, (y - p.band) / p.peak) ** 1.3;
    const wall = lathe(
      repeat(13, (i) => [out((top * i) / 12), (top * i) / 12] as const),
      false,
      p.points * 20,
    );
    const place = wall.getAttribute('position');
    for (let i = 0; i < place.count; i++) {
      const y = place.getY(i);
      if (y <= p.band) continue;
      const [x, z] = [place.getX(i), place.getZ(i)];
      const phase = (((Math.atan2(x, z) / (Math.PI * 2)) * p.points + 100) % 1) * 2 - 1;
      // The wall is squeezed down between the points, more towards the valley.
      const share = (1 - Math.abs(phase)) ** 1.25;
      const low = p.band + (y - p.band) * (0.06 + 0.94 * share);
      const scale = out(low) / Math.hypot(x, z);
      place.setXYZ(i, x * scale, low, z * scale);
    }
    wall.computeVertexNormals();
    const tipAt = (i: number) => ((i + 0.5) / p.points) * Math.PI * 2;
    const tips =
      p.tips === 'ball'
        ? repeat(p.points, (i) =>
            part(ball(0.055), gold, [
              out(top) * Math.sin(tipAt(i)),
              top + 0.03,
              out(top) * Math.cos(tipAt(i)),
            ]),
          )
        : [];
    const stones = repeat(p.points * 2, (i) => {
      const angle = (i / (p.points * 2)) * Math.PI * 2;
      const large = i % 2 === 1;
      return put(
        group(
          part(
            ball(large ? 0.06 : 0.036),
            large ? glaze(p.gemColour) : glaze('#f4efe4'),
            [0, 0, 0],
            [0, 0, 0],
            [1, 1.1, 0.6],
          ),
          ...(large ? [part(ring(0.062, 0.014), gold)] : []),
        ),
        [(r + 0.012) * Math.sin(angle), p.band * 0.52, (r + 0.012) * Math.cos(angle)],
        [0, (angle * 180) / Math.PI, 0],
      );
    });
    const cap = p.cap
      ? [
          part(
            lathe(
              [
                [r * 0.97, p.band * 0.7],
                [r * 0.95, p.band + p.peak * 0.2],
                [r * 0.72, p.band + p.peak * 0.52],
                [r * 0.3, p.band + p.peak * 0.62],
                [0, p.band + p.peak * 0.6],
              ],
              true,
            ),
            matt(p.clothColour),
          ),
        ]
      : [];
    return group(
      part(wall, gold),
      part(ring(r, 0.035), gold, [0, 0.035, 0], [90, 0, 0]),
      part(ring(r, 0.026), gold, [0, p.band, 0], [90, 0, 0]),
      ...stones,
      ...tips,
      ...cap,
    );
  },
});
