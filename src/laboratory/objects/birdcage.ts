import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, ring, rod, tube } from '../modelling/shapes.ts';
import { sweep } from '../modelling/sweep.ts';
import { turned } from '../modelling/turned.ts';

type Birdcage = {
  height: number;
  dome: number;
  bars: number;
  bird: boolean;
  perch: number;
  base: string;
  wireColour: string;
  birdColour: string;
};

export const family = defineFamily<Birdcage>({
  family: 'birdcage',
  nameDe: 'Vogelkäfig',
  nameEn: 'birdcage',
  category: 'household',
  view: { azimuthDeg: 20, elevationDeg: 16 },
  exemplar: (rng) => ({
    height: rng.between(0.6, 0.75),
    dome: rng.between(0.3, 0.44),
    bars: rng.integer(14, 18),
    bird: rng.chance(0.8),
    perch: rng.between(0.24, 0.36),
    base: rng.pick(['tray', 'deep']),
    wireColour: rng.pick(['#c9a648', '#8d9297', '#f0ece0', '#4f6f5f']),
    birdColour: rng.pick(['#f0c22e', '#4f9a4a', '#4a86b5', '#e0742e']),
  }),
  changes: [
    step('height', 0.078, [0.42, 0.95], 'taller', 'lower'),
    step('dome', 0.17, [0.1, 0.64], 'dome higher', 'dome flatter'),
    step('bars', 6, [8, 26], 'more bars', 'fewer bars'),
    step('perch', 0.26, [0.1, 0.54], 'perch higher', 'perch lower'),
    toggle('bird', 'bird'),
  ],
  model: (p) => {
    const wire =
      p.wireColour === '#f0ece0' || p.wireColour === '#4f6f5f' ? glaze(p.wireColour) : metal(p.wireColour);
    const r = 0.4;
    const low = p.base === 'deep' ? 0.2 : 0.08;
    const top = low + p.height;
    const bars = repeat(p.bars, (i) => {
      const angle = (i / p.bars) * Math.PI * 2;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      return part(
        tube(
          [
            [r * c, low, r * s],
            [r * c, low + p.height * 0.5, r * s],
            [r * c, top - 0.02, r * s],
            [r * 0.92 * c, top + p.dome * 0.4, r * 0.92 * s],
            [r * 0.62 * c, top + p.dome * 0.8, r * 0.62 * s],
            [0.02 * c, top + p.dome, 0.02 * s],
          ],
          0.009,
        ),
        wire,
      );
    });
    const tray = turned([
      [0, 0],
      [r + 0.03, 0],
      [r + 0.05, 0.02],
      [r + 0.03, low],
      [r - 0.02, low],
      [r - 0.03, 0.03],
      [0, 0.03],
    ]);
    const y = low + p.perch;
    const skin = matt(p.birdColour);
    const bird = put(
      group(
        part(
          sweep(
            [
              [-0.3, -0.1, 0],
              [-0.16, 0, 0],
              [-0.02, 0.07, 0],
              [0.07, 0.13, 0],
              [0.12, 0.2, 0],
              [0.15, 0.24, 0],
            ],
            [0.025, 0.06, 0.105, 0.1, 0.06, 0.03],
          ),
          skin,
        ),
        part(ball(0.082), skin, [0.11, 0.23, 0]),
        part(rod(0.07, 0.026, 0.003), matt('#d9822e'), [0.18, 0.22, 0], [0, 0, -96]),
        ...[-1, 1].map((s) => part(ball(0.014), matt('#16181a'), [0.15, 0.255, s * 0.064])),
        ...[-1, 1].map((s) =>
          part(ball(0.09), glaze(p.birdColour), [-0.04, 0.05, s * 0.085], [0, 0, 32], [1.25, 0.7, 0.35]),
        ),
      ),
      [0.02, y + 0.06, 0],
      [0, 20, 0],
      1.25,
    );
    return group(
      part(tray, p.base === 'deep' ? wood('#8a5a32') : wire),
      part(ring(r, 0.016), wire, [0, low + 0.02, 0], [90, 0, 0]),
      part(ring(r, 0.016), wire, [0, low + p.height * 0.5, 0], [90, 0, 0]),
      part(ring(r, 0.016), wire, [0, top, 0], [90, 0, 0]),
      ...bars,
      part(ball(0.035), wire, [0, top + p.dome, 0]),
      part(ring(0.07, 0.014), wire, [0, top + p.dome + 0.09, 0]),
      part(rod(r * 1.96, 0.016), wood('#a06a3a'), [r * 0.98, y, 0], [0, 0, 90]),
      ...(p.bird ? [bird] : []),
    );
  },
});
