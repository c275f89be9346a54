import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { metal, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { ball, box, lathe, rod, tube } from '../modelling/shapes.ts';

type CoffeeMill = {
  height: number;
  drawer: number;
  crank: number;
  turn: number;
  bowl: string;
  woodColour: string;
  metalColour: string;
};

export const family = defineFamily<CoffeeMill>({
  family: 'coffee-mill',
  nameDe: 'Kaffeemühle',
  nameEn: 'coffee mill',
  category: 'kitchen',
  view: { azimuthDeg: 28, elevationDeg: 20 },
  exemplar: (rng) => ({
    height: rng.between(0.42, 0.56),
    drawer: rng.between(0.16, 0.22),
    crank: rng.between(0.36, 0.46),
    turn: rng.pick([-40, -10, 20]),
    bowl: rng.pick(['dome', 'open']),
    woodColour: rng.pick(['#8a4f2c', '#b07a45', '#5a3520', '#a8452f']),
    metalColour: rng.pick(['#c9a648', '#b4572e', '#b9bcc0']),
  }),
  changes: [
    step('height', 0.17, [0.28, 0.8], 'box taller', 'box lower'),
    step('crank', 0.17, [0.22, 0.66], 'crank longer', 'crank shorter'),
    step('turn', 60, [-100, 80], 'crank turned on', 'crank turned back'),
    step('drawer', 0.09, [0.08, 0.32], 'drawer taller', 'drawer lower'),
    swap('bowl', ['dome', 'open'], 'bowl'),
  ],
  model: (p) => {
    const [timber, brass] = [wood(p.woodColour), metal(p.metalColour)];
    const h = p.height;
    const top = h + 0.12;
    const bowl =
      p.bowl === 'dome'
        ? lathe(
            [
              [0.29, 0],
              [0.3, 0.04],
              [0.28, 0.16],
              [0.2, 0.27],
              [0.1, 0.31],
              [0.05, 0.32],
            ],
            true,
          )
        : lathe([
            [0.12, 0],
            [0.14, 0.06],
            [0.3, 0.26],
            [0.31, 0.27],
            [0.29, 0.27],
            [0.12, 0.08],
          ]);
    const axle = top + (p.bowl === 'dome' ? 0.3 : 0.34);
    const crank = put(
      group(
        part(
          tube(
            [
              [0, 0.03, 0],
              [p.crank * 0.4, 0.06, 0],
              [p.crank * 0.8, 0.02, 0],
              [p.crank, 0.02, 0],
            ],
            0.026,
          ),
          brass,
        ),
        part(rod(0.12, 0.016), brass, [p.crank, 0, 0]),
        part(ball(0.07), timber, [p.crank, 0.14, 0], [0, 0, 0], [1, 1.15, 1]),
        part(ball(0.045), brass, [0, 0.05, 0]),
      ),
      [0, axle, 0],
      [0, -p.turn, 0],
    );
    return group(
      part(box(0.84, 0.06, 0.84, 0.02), timber, [0, 0.03, 0]),
      part(box(0.68, h, 0.68, 0.02), timber, [0, 0.06 + h / 2, 0]),
      part(box(0.78, 0.06, 0.78, 0.02), timber, [0, h + 0.09, 0]),
      part(box(0.5, p.drawer, 0.03, 0.012), timber, [0, 0.12 + p.drawer / 2, 0.345]),
      part(box(0.53, p.drawer + 0.03, 0.012, 0.004), metal('#3a2a1e', 0.7), [0, 0.12 + p.drawer / 2, 0.338]),
      part(ball(0.04), brass, [0, 0.12 + p.drawer / 2, 0.39]),
      part(bowl, brass, [0, top, 0]),
      part(rod(p.bowl === 'dome' ? 0.04 : 0.36, 0.024), brass, [0, p.bowl === 'dome' ? axle : top, 0]),
      crank,
    );
  },
});
