import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { weave, type Weave } from '../modelling/patterns.ts';
import { ball, lathe, rod, tube } from '../modelling/shapes.ts';

type Umbrella = {
  dome: number;
  ribs: number;
  shaft: number;
  pattern: string;
  grip: string;
  clothColour: string;
  figureColour: string;
};

export const family = defineFamily<Umbrella>({
  family: 'umbrella',
  nameDe: 'Regenschirm',
  nameEn: 'umbrella',
  category: 'personal',
  view: { azimuthDeg: 20, elevationDeg: 16 },
  exemplar: (rng) => ({
    dome: rng.between(0.4, 0.55),
    ribs: rng.pick([6, 8, 10]),
    shaft: rng.between(1.15, 1.35),
    pattern: rng.pick(['plain', 'stripes', 'dots', 'bands']),
    grip: rng.pick(['hook', 'straight']),
    clothColour: rng.pick(['#a8322d', '#27506b', '#3d6b4a', '#4a3a6a']),
    figureColour: rng.pick(['#f0e6d0', '#e0b64c', '#1d2b3a']),
  }),
  changes: [
    step('dome', 0.2, [0.22, 0.75], 'roof steeper', 'roof flatter'),
    step('shaft', 0.28, [0.9, 1.7], 'stick longer', 'stick shorter'),
    step('ribs', 4, [5, 14], 'more panels', 'fewer panels'),
    swap('grip', ['hook', 'straight'], 'grip'),
    swap('pattern', ['plain', 'stripes', 'dots', 'bands'], 'pattern'),
  ],
  model: (p) => {
    const profile = repeat(14, (i) => {
      const t = i / 13;
      return [0.85 * Math.sin(t * 1.5), p.dome * Math.cos(t * 1.5)] as const;
    }).reverse();
    const roof = lathe(profile, false, p.ribs * 8);
    const place = roof.getAttribute('position');
    for (let i = 0; i < place.count; i++) {
      const [x, z] = [place.getX(i), place.getZ(i)];
      const r = Math.hypot(x, z);
      const between = Math.abs(Math.sin((Math.atan2(z, x) * p.ribs) / 2));
      place.setXYZ(
        i,
        x * (1 - 0.07 * between * r),
        place.getY(i) + 0.09 * between * r * r,
        z * (1 - 0.07 * between * r),
      );
    }
    roof.computeVertexNormals();
    const cloth = matt(p.clothColour, weave(p.pattern as Weave, p.clothColour, p.figureColour, p.ribs, 4));
    const handle = wood('#6b4428');
    const low = p.dome - p.shaft;
    const hook = tube(
      [
        [0, low + 0.06, 0],
        [0, low - 0.06, 0],
        [0.05, low - 0.15, 0],
        [0.14, low - 0.16, 0],
        [0.19, low - 0.07, 0],
      ],
      0.035,
    );
    const whole = group(
      part(roof, cloth),
      part(rod(p.shaft, 0.018), metal('#8a8d90'), [0, low, 0]),
      part(rod(0.14, 0.02, 0.01), metal('#8a8d90'), [0, p.dome - 0.01, 0]),
      ...(p.grip === 'hook'
        ? [part(hook, handle)]
        : [part(rod(0.26, 0.04), handle, [0, low - 0.2, 0]), part(ball(0.045), handle, [0, low - 0.2, 0])]),
    );
    return group(put(whole, [0, 0, 0], [-6, 0, -32]));
  },
});
