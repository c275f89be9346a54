import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, outline, plate } from '../modelling/shapes.ts';

type Comb = {
  length: number;
  teeth: number;
  tooth: number;
  spine: number;
  back: string;
  grip: number;
  hornColour: string;
};

export const family = defineFamily<Comb>({
  family: 'comb',
  nameDe: 'Kamm',
  nameEn: 'comb',
  category: 'personal',
  view: { azimuthDeg: 0, elevationDeg: 52 },
  exemplar: (rng) => ({
    length: rng.between(0.95, 1.1),
    teeth: rng.integer(16, 22),
    tooth: rng.between(0.24, 0.3),
    spine: rng.between(0.12, 0.16),
    back: rng.pick(['straight', 'curved']),
    grip: rng.pick([0, 0.42]),
    hornColour: rng.pick(['#7a4222', '#26282a', '#b5322d', '#c99a4a', '#2f6f6a']),
  }),
  changes: [
    step('length', 0.2, [0.7, 1.4], 'longer', 'shorter'),
    step('teeth', 6, [8, 32], 'more teeth', 'fewer teeth'),
    step('tooth', 0.1, [0.12, 0.44], 'teeth longer', 'teeth shorter'),
    step('spine', 0.07, [0.06, 0.26], 'back broader', 'back narrower'),
    step('grip', 0.24, [0, 0.7], 'handle longer', 'handle shorter'),
    swap('back', ['straight', 'curved'], 'back'),
  ],
  model: (p) => {
    const horn = glaze(p.hornColour);
    const { length: l, tooth: t, spine: s } = p;
    const x = l / 2;
    const rise = p.back === 'curved' ? 0.11 : 0;
    const spine = plate(
      outline([
        [-x, 0],
        [x, 0],
        [x + 0.02, s * 0.6],
        [x - 0.03, s],
        [x * 0.5, s + rise * 0.75],
        [0, s + rise],
        [-x * 0.5, s + rise * 0.75],
        [-x + 0.03, s],
        [-x - 0.02, s * 0.6],
      ]),
      0.06,
      0.018,
    );
    const pitch = (l - 0.16) / p.teeth;
    const teeth = repeat(p.teeth, (i) => {
      const at = -x + 0.1 + pitch * (i + 0.5);
      return part(box(pitch * 0.55, t + 0.02, 0.04, 0.012), horn, [at, -t / 2, 0]);
    });
    const ends = [-1, 1].map((side) =>
      part(box(0.07, t + 0.02, 0.055, 0.02), horn, [side * (x - 0.035), -t / 2, 0]),
    );
    const handle =
      p.grip > 0.05
        ? [
            part(
              plate(
                outline(
                  [
                    [x - 0.08, s * 0.1],
                    [x + p.grip * 0.5, s * 0.22],
                    [x + p.grip, s * 0.16],
                    [x + p.grip + 0.06, s * 0.5],
                    [x + p.grip, s * 0.84],
                    [x + p.grip * 0.5, s * 0.78],
                    [x - 0.08, s * 0.95],
                  ],
                  true,
                ),
                0.06,
                0.02,
              ),
              horn,
            ),
          ]
        : [];
    const whole = group(part(spine, horn), ...teeth, ...ends, ...handle);
    return group(put(whole, [0, 0.04, 0], [-90, 0, 24]));
  },
});
