import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, box, rod } from '../modelling/shapes.ts';
import { body } from '../modelling/skin.ts';

type Television = {
  width: number;
  screen: number;
  legs: number;
  spread: number;
  knobs: number;
  place: string;
  shellColour: string;
  screenColour: string;
};

export const family = defineFamily<Television>({
  family: 'television',
  nameDe: 'Fernseher',
  nameEn: 'television set',
  category: 'household',
  view: { azimuthDeg: 24, elevationDeg: 14 },
  exemplar: (rng) => ({
    width: rng.between(1, 1.15),
    screen: rng.between(0.54, 0.62),
    legs: rng.between(0.22, 0.34),
    spread: rng.between(30, 48),
    knobs: rng.integer(2, 3),
    place: rng.pick(['right', 'below']),
    shellColour: rng.pick(['#8a5330', '#b07a45', '#a8453a', '#5f7f6b', '#5a3a26']),
    screenColour: rng.pick(['#3a4a48', '#2f3f4a', '#4a4f52']),
  }),
  changes: [
    step('width', 0.12, [0.85, 1.35], 'wider', 'narrower'),
    step('screen', 0.16, [0.38, 0.72], 'screen larger', 'screen smaller'),
    step('legs', 0.035, [0.1, 0.52], 'legs longer', 'legs shorter'),
    step('spread', 38, [8, 76], 'aerial wider', 'aerial narrower'),
    swap('place', ['right', 'below'], 'place of the knobs'),
  ],
  model: (p) => {
    const h = 0.78;
    const { width: w, screen: s } = p;
    const timber = ['#8a5330', '#b07a45', '#5a3a26'].includes(p.shellColour);
    const shell = timber ? wood(p.shellColour) : glaze(p.shellColour);
    const chrome = metal('#c9b98a', 0.3);
    const right = p.place === 'right';
    const [x, y] = right ? [-w * 0.12, h * 0.5] : [0, h * 0.58];
    const tall = right ? s : s * 0.9;
    const wide = Math.min(s * 1.22, right ? w * 0.7 : w * 0.86);
    const tube = body(
      [
        { y: 0, width: wide, depth: tall, square: 4.5 },
        { y: 0.03, width: wide * 0.97, depth: tall * 0.97, square: 4.2 },
        { y: 0.065, width: wide * 0.7, depth: tall * 0.7, square: 3 },
        { y: 0.08, width: 0.02, depth: 0.02 },
      ],
      6,
    );
    const frame = body(
      [
        { y: -0.03, width: wide + 0.09, depth: tall + 0.09, square: 5 },
        { y: 0.02, width: wide + 0.05, depth: tall + 0.05, square: 5 },
      ],
      1,
    );
    const knobs = repeat(p.knobs, (i) => {
      const t = (i + 0.5) / p.knobs - 0.5;
      const at = right
        ? ([w * 0.365, h * 0.62 - t * 0.4, 0.3] as const)
        : ([t * w * 0.5, h * 0.1, 0.3] as const);
      return group(
        part(rod(0.06, 0.065), matt('#26221f'), at, [90, 0, 0]),
        part(rod(0.075, 0.045), chrome, at, [90, 0, 0]),
      );
    });
    const slots = right
      ? repeat(4, (i) =>
          part(box(w * 0.16, 0.014, 0.02, 0.004), matt('#26221f'), [w * 0.365, h * 0.12 + i * 0.04, 0.3]),
        )
      : [];
    const legs = [-1, 1].flatMap((sx) =>
      [-1, 1].map((sz) =>
        put(
          group(part(rod(p.legs + 0.04, 0.018, 0.036), wood('#6b4428'))),
          [sx * (w / 2 - 0.1), 0, sz * 0.2],
          [sz * 8, 0, -sx * -8],
        ),
      ),
    );
    const aerials = [-1, 1].map((side) =>
      put(
        group(part(rod(0.55, 0.011), metal('#b9bcc0')), part(ball(0.025), metal('#b9bcc0'), [0, 0.55, 0])),
        [0, h + 0.05, -0.05],
        [0, 0, -side * (p.spread / 2 + 8)],
      ),
    );
    return group(
      ...legs,
      put(
        group(
          part(box(w, h, 0.6, 0.07), shell, [0, h / 2, 0]),
          part(box(w - 0.08, h - 0.08, 0.03, 0.012), matt('#d8cba8'), [0, h / 2, 0.295]),
          part(frame, matt('#26221f'), [x, y, 0.31], [90, 0, 0]),
          part(tube, glaze(p.screenColour), [x, y, 0.315], [90, 0, 0]),
          ...knobs,
          ...slots,
          ...aerials,
          part(ball(0.09), matt('#26221f'), [0, h, -0.05], [0, 0, 0], [1, 0.6, 1]),
        ),
        [0, p.legs, 0],
      ),
    );
  },
});
