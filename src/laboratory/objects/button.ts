import { step, swap, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { hole, outline, plate } from '../modelling/shapes.ts';
import { turned } from '../modelling/turned.ts';
import { sweep } from '../modelling/sweep.ts';

type Button = {
  holes: number;
  spread: number;
  hole: number;
  rim: number;
  edge: string;
  thread: boolean;
  bodyColour: string;
  threadColour: string;
};

export const family = defineFamily<Button>({
  family: 'button',
  nameDe: 'Knopf',
  nameEn: 'button',
  category: 'personal',
  view: { azimuthDeg: 0, elevationDeg: 46 },
  exemplar: (rng) => ({
    holes: rng.pick([2, 4]),
    spread: rng.between(0.16, 0.2),
    hole: rng.between(0.055, 0.07),
    rim: rng.between(0.12, 0.17),
    edge: rng.pick(['round', 'scalloped']),
    thread: rng.chance(0.4),
    bodyColour: rng.pick(['#8a5a32', '#27506b', '#b5322d', '#efe6d2', '#3f6b4a', '#2a2c2f']),
    threadColour: rng.pick(['#f3efe4', '#d9a62e', '#1f2a36']),
  }),
  changes: [
    step('spread', 0.11, [0.09, 0.3], 'holes farther apart', 'holes nearer together'),
    step('hole', 0.048, [0.03, 0.11], 'holes larger', 'holes smaller'),
    step('rim', 0.03, [0.05, 0.28], 'rim broader', 'rim narrower'),
    swap('edge', ['round', 'scalloped'], 'edge'),
    toggle('thread', 'thread'),
  ],
  model: (p) => {
    const stuff = p.bodyColour === '#8a5a32' ? wood(p.bodyColour) : glaze(p.bodyColour);
    const inner = 0.6 - p.rim;
    const disc = outline(
      repeat(
        72,
        (i) => [inner * Math.cos((i * Math.PI) / 36), inner * Math.sin((i * Math.PI) / 36)] as const,
      ),
    );
    const places = repeat(p.holes, (i) => {
      const angle = (Math.PI * 2 * (i + 0.5)) / p.holes;
      return [p.spread * Math.cos(angle), p.spread * Math.sin(angle)] as const;
    });
    for (const [x, y] of places) disc.holes.push(hole(x, y, p.hole));
    const rim = turned(
      [
        [inner - 0.03, 0.03],
        [inner - 0.015, 0.1],
        [inner + p.rim * 0.3, 0.155],
        [inner + p.rim * 0.7, 0.15],
        [0.59, 0.1],
        [0.6, 0.06],
        [0.57, 0.01],
        [inner - 0.03, 0],
      ],
      360,
      96,
    );
    if (p.edge === 'scalloped') {
      const place = rim.getAttribute('position');
      for (let i = 0; i < place.count; i++) {
        const [x, z] = [place.getX(i), place.getZ(i)];
        const out = Math.max(0, (Math.hypot(x, z) - inner) / p.rim);
        const wave = 1 - 0.1 * out * (1 - Math.abs(Math.sin(Math.atan2(z, x) * 6)));
        place.setX(i, x * wave);
        place.setZ(i, z * wave);
      }
      rim.computeVertexNormals();
    }
    const yarn = matt(p.threadColour);
    const pairs =
      p.holes === 2
        ? [[0, 1]]
        : [
            [0, 2],
            [1, 3],
          ];
    const stitches = pairs.map(([a = 0, b = 0], k) => {
      const [from, to] = [places[a] ?? [0, 0], places[b] ?? [0, 0]];
      return part(
        sweep(
          [
            [from[0], -0.02, -from[1]],
            [from[0] * 0.85, 0.1, -from[1] * 0.85],
            [0, 0.11 + k * 0.02, 0],
            [to[0] * 0.85, 0.1, -to[1] * 0.85],
            [to[0], -0.02, -to[1]],
          ],
          [0.05, 0.05, 0.05, 0.05, 0.05],
        ),
        yarn,
      );
    });
    const whole = group(
      part(plate(disc, 0.09, 0.012), stuff, [0, 0.045, 0], [-90, 0, 0]),
      part(rim, stuff),
      ...(p.thread ? stitches : []),
    );
    return group(put(whole, [0, 0.3, 0], [24, 20, 14]));
  },
});
