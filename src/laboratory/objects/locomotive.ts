import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, glow, matt, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, box, ring, rod } from '../modelling/shapes.ts';
import { turned } from '../modelling/turned.ts';

type Locomotive = {
  boiler: number;
  girth: number;
  chimney: number;
  cab: number;
  wheels: number;
  dome: boolean;
  stack: string;
  roof: number;
  bodyColour: string;
  wheelColour: string;
  trimColour: string;
};

export const family = defineFamily<Locomotive>({
  family: 'locomotive',
  nameDe: 'Lokomotive',
  nameEn: 'steam engine',
  category: 'toy',
  view: { azimuthDeg: 34, elevationDeg: 20 },
  exemplar: (rng) => ({
    boiler: rng.between(0.66, 0.8),
    girth: rng.between(0.19, 0.23),
    chimney: rng.between(0.26, 0.36),
    cab: rng.between(0.52, 0.62),
    wheels: rng.integer(3, 4),
    dome: rng.chance(0.7),
    stack: rng.pick(['straight', 'cone']),
    roof: rng.between(0.1, 0.18),
    bodyColour: rng.pick(['#2a2c30', '#3f6b4a', '#27506b', '#8c2f2a']),
    wheelColour: rng.pick(['#b5322d', '#2a2c30', '#c9a648']),
    trimColour: rng.pick(['#c9a648', '#b5322d', '#b9bcc0']),
  }),
  changes: [
    step('girth', 0.04, [0.14, 0.29], 'boiler thicker', 'boiler thinner'),
    step('chimney', 0.21, [0.12, 0.54], 'chimney taller', 'chimney lower'),
    step('cab', 0.07, [0.4, 0.78], 'cab taller', 'cab lower'),
    step('roof', 0.14, [0, 0.36], 'roof longer', 'roof shorter'),
    swap('stack', ['straight', 'cone'], 'chimney'),
  ],
  model: (p) => {
    const [skin, dark] = [glaze(p.bodyColour), matt('#1d1e20')];
    const trim = p.trimColour === '#b5322d' ? glaze(p.trimColour) : metal(p.trimColour, 0.28);
    const spoke = p.wheelColour === '#b5322d' ? glaze(p.wheelColour) : metal(p.wheelColour, 0.5);
    const { boiler: l, girth: r } = p;
    const wheelR = Math.min(0.17, (l + 0.3) / p.wheels / 2.1);
    const floor = wheelR * 1.15 + 0.1;
    const axis = floor + r + 0.03;
    const front = -l / 2 - 0.1;
    const back = l / 2 - 0.1;
    const barrel = turned([
      [0, 0],
      [r * 0.9, 0],
      [r, 0.02],
      [r, l],
    ]);
    const wheel = group(
      part(ring(wheelR * 0.88, wheelR * 0.12), spoke),
      part(rod(0.05, wheelR * 0.24), spoke, [0, 0, -0.02], [90, 0, 0]),
      ...repeat(8, (i) =>
        part(box(wheelR * 0.12, wheelR * 1.6, 0.025, 0.004), spoke, [0, 0, 0], [0, 0, i * 22.5]),
      ),
    );
    const pitch = (l + 0.3) / p.wheels;
    const places = repeat(p.wheels, (i) => front + 0.1 + pitch * (i + 0.5) - 0.04);
    const wheels = [-1, 1].flatMap((s) => [
      ...places.map((x) => put(wheel.clone(), [x, wheelR, s * 0.22])),
      part(box(pitch * (p.wheels - 1) + 0.08, 0.035, 0.03, 0.01), metal('#b9bcc0'), [
        ((places[0] ?? 0) + (places.at(-1) ?? 0)) / 2,
        wheelR * 0.86,
        s * 0.26,
      ]),
    ]);
    const chimney = turned([
      [0.1, 0],
      [0.08, p.chimney * 0.1],
      ...(p.stack === 'straight'
        ? ([
            [0.085, p.chimney * 0.86],
            [0.12, p.chimney * 0.9],
            [0.12, p.chimney],
          ] as const)
        : ([
            [0.085, p.chimney * 0.45],
            [0.19, p.chimney * 0.8],
            [0.15, p.chimney],
          ] as const)),
      [0.08, p.chimney],
    ]);
    const cabW = 0.4;
    const top = floor + p.cab;
    const cab = [
      part(box(cabW, p.cab * 0.5, 0.48, 0.02), skin, [back + cabW / 2, floor + p.cab * 0.25, 0]),
      ...[-1, 1].flatMap((x) =>
        [-1, 1].map((z) =>
          part(box(0.05, p.cab * 0.56, 0.05, 0.012), skin, [
            back + cabW / 2 + x * (cabW / 2 - 0.025),
            floor + p.cab * 0.72,
            z * 0.215,
          ]),
        ),
      ),
      part(box(0.03, p.cab * 0.5, 0.4, 0.01), skin, [back + 0.03, floor + p.cab * 0.7, 0]),
      part(box(cabW + p.roof, 0.05, 0.6, 0.022), trim, [back + cabW / 2, top + 0.01, 0]),
    ];
    const bands = [0.2, 0.5, 0.8].map((t) =>
      part(ring(r, 0.016), trim, [front + 0.1 + l * t, axis, 0], [0, 90, 0]),
    );
    return group(
      ...wheels,
      part(box(l + 0.62, 0.09, 0.4, 0.02), dark, [0.14, floor - 0.05, 0]),
      part(barrel, skin, [front + 0.1, axis, 0], [0, 0, -90]),
      part(rod(0.03, r * 0.94), dark, [front + 0.085, axis, 0], [0, 0, -90]),
      part(ball(0.04), trim, [front + 0.08, axis, 0]),
      ...bands,
      part(chimney, dark, [front + 0.24, axis + r - 0.03, 0]),
      ...(p.dome
        ? [
            part(
              turned([
                [0.09, 0],
                [0.085, 0.08],
                [0.06, 0.13],
                [0, 0.15],
              ]),
              trim,
              [front + 0.14 + l * 0.56, axis + r - 0.02, 0],
            ),
          ]
        : []),
      part(rod(0.08, 0.06), trim, [front + 0.12, axis + r + 0.02, 0], [0, 0, 90]),
      part(rod(0.012, 0.05), glow('#fff0c0', 1), [front + 0.04, axis + r + 0.02, 0], [0, 0, 90]),
      ...cab,
      part(box(0.06, 0.1, 0.5, 0.02), glaze('#b5322d'), [front - 0.06, floor - 0.05, 0]),
      ...[-1, 1].map((s) =>
        part(rod(0.1, 0.045), metal('#6d7278'), [front - 0.06, floor - 0.05, s * 0.17], [0, 0, 90]),
      ),
    );
  },
});
