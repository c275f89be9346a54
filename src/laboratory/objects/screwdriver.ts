import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { lathe, outline, plate, rod } from '../modelling/shapes.ts';

type Screwdriver = {
  grip: number;
  girth: number;
  shaft: number;
  form: string;
  tip: number;
  gripColour: string;
};

export const family = defineFamily<Screwdriver>({
  family: 'screwdriver',
  nameDe: 'Schraubendreher',
  nameEn: 'screwdriver',
  category: 'tool',
  view: { azimuthDeg: 0, elevationDeg: 50 },
  exemplar: (rng) => ({
    grip: rng.between(0.58, 0.72),
    girth: rng.between(0.14, 0.17),
    shaft: rng.between(0.7, 0.9),
    form: rng.pick(['fluted', 'bulb']),
    tip: rng.between(0.075, 0.1),
    gripColour: rng.pick(['#c8312c', '#e0a62a', '#27608a', '#8a5a32', '#3f7050']),
  }),
  changes: [
    step('grip', 0.18, [0.36, 0.95], 'grip longer', 'grip shorter'),
    step('girth', 0.045, [0.09, 0.23], 'grip thicker', 'grip thinner'),
    step('shaft', 0.24, [0.42, 1.25], 'blade longer', 'blade shorter'),
    step('tip', 0.06, [0.03, 0.17], 'tip wider', 'tip narrower'),
    swap('form', ['fluted', 'bulb'], 'grip'),
  ],
  model: (p) => {
    const steel = metal('#b4b9be', 0.24);
    const { grip: g, girth: r, shaft: s } = p;
    const bulb = p.form === 'bulb';
    const handle = lathe(
      bulb
        ? [
            [0, -g],
            [r * 0.7, -g * 0.97],
            [r * 1.05, -g * 0.8],
            [r, -g * 0.6],
            [r * 0.62, -g * 0.25],
            [r * 0.6, -g * 0.1],
            [r * 0.72, 0],
            [0, 0.005],
          ]
        : [
            [0, -g],
            [r * 0.6, -g * 0.985],
            [r * 0.92, -g * 0.9],
            [r, -g * 0.8],
            [r, -g * 0.22],
            [r * 0.7, -g * 0.12],
            [r * 0.66, -g * 0.05],
            [0, 0],
          ],
      true,
      96,
    );
    if (!bulb) {
      const place = handle.getAttribute('position');
      for (let i = 0; i < place.count; i++) {
        const [x, y, z] = [place.getX(i), place.getY(i), place.getZ(i)];
        const inside = y < -g * 0.2 && y > -g * 0.86 ? 1 : 0;
        const flute = 1 - 0.14 * inside * Math.max(0, Math.cos(Math.atan2(z, x) * 6));
        place.setXYZ(i, x * flute, y, z * flute);
      }
      handle.computeVertexNormals();
    }
    const tip = plate(
      outline([
        [-0.045, 0],
        [-p.tip, s * 0.1],
        [-p.tip * 0.92, s * 0.2],
        [p.tip * 0.92, s * 0.2],
        [p.tip, s * 0.1],
        [0.045, 0],
      ]),
      0.04,
      0.012,
    );
    const whole = group(
      part(handle, p.gripColour === '#8a5a32' ? wood(p.gripColour) : glaze(p.gripColour)),
      part(rod(0.09, r * 0.5, r * 0.4), steel, [0, -0.03, 0]),
      part(rod(s * 0.84, 0.048), steel),
      part(tip, steel, [0, s * 0.8, 0]),
    );
    return group(put(whole, [0, r, 0], [-90, 0, -50]));
  },
});
