import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { outline, plate, hole } from '../modelling/shapes.ts';

type Wrench = {
  length: number;
  head: number;
  mouth: number;
  tail: string;
  shank: number;
  metalColour: string;
};

const turn = (x: number, y: number, degrees: number) => {
  const a = (degrees * Math.PI) / 180;
  return [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)] as const;
};

export const family = defineFamily<Wrench>({
  family: 'wrench',
  nameDe: 'Schraubenschlüssel',
  nameEn: 'spanner',
  category: 'tool',
  view: { azimuthDeg: 0, elevationDeg: 58 },
  exemplar: (rng) => ({
    length: rng.between(0.95, 1.15),
    head: rng.between(0.24, 0.28),
    mouth: rng.between(0.12, 0.15),
    tail: rng.pick(['jaw', 'ring']),
    shank: rng.between(0.075, 0.095),
    metalColour: rng.pick(['#9aa0a6', '#c3c7ca', '#6d7278', '#a8905a']),
  }),
  changes: [
    step('length', 0.22, [0.7, 1.5], 'longer', 'shorter'),
    step('head', 0.06, [0.18, 0.36], 'heads larger', 'heads smaller'),
    step('shank', 0.035, [0.04, 0.14], 'shank thicker', 'shank thinner'),
    step('mouth', 0.045, [0.06, 0.19], 'mouth wider', 'mouth narrower'),
    swap('tail', ['jaw', 'ring'], 'lower end'),
  ],
  model: (p) => {
    const steel = metal(p.metalColour, 0.3);
    const jaw = (size: number, lean: number) => {
      const m = p.mouth * (size / p.head);
      const rim = repeat(25, (i) => {
        const from = Math.asin(m / size);
        const a = Math.PI / 2 + from + ((Math.PI * 2 - 2 * from) * i) / 24;
        return turn(size * Math.cos(a), size * 1.06 * Math.sin(a), lean);
      });
      const slot = [
        [m * 0.98, -size * 0.02],
        [m * 0.5, -size * 0.3],
        [-m * 0.5, -size * 0.3],
        [-m * 0.98, -size * 0.02],
      ].map(([x = 0, y = 0]) => turn(x, y, lean));
      return plate(outline([...rim, ...slot]), 0.11, 0.02);
    };
    const eye = () => {
      const round = outline(repeat(40, (i) => turn(p.head * 0.82, 0, i * 9)));
      round.holes.push(hole(0, 0, p.head * 0.52));
      return plate(round, 0.13, 0.02);
    };
    const l = p.length;
    const s = p.shank;
    const shank = plate(
      outline([
        [-s * 1.5, l / 2],
        [-s, l * 0.3],
        [-s, -l * 0.3],
        [-s * 1.4, -l / 2],
        [s * 1.4, -l / 2],
        [s, -l * 0.3],
        [s, l * 0.3],
        [s * 1.5, l / 2],
      ]),
      0.075,
      0.022,
    );
    const groove = plate(
      outline([
        [-s * 0.5, l * 0.28],
        [-s * 0.5, -l * 0.28],
        [s * 0.5, -l * 0.28],
        [s * 0.5, l * 0.28],
      ]),
      0.084,
      0.004,
    );
    const far = l / 2 + p.head * 0.78;
    const whole = group(
      part(shank, steel),
      part(groove, metal('#54595e', 0.5)),
      part(jaw(p.head, -15), steel, [0, far, 0]),
      p.tail === 'ring'
        ? part(eye(), steel, [0, -l / 2 - p.head * 0.6, 0])
        : part(jaw(p.head * 0.86, 165), steel, [0, -l / 2 - p.head * 0.66, 0]),
    );
    return group(put(whole, [0, 0.06, 0], [-90, 0, -48]));
  },
});
