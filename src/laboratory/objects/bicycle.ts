import type { Material } from 'three';
import { step, swap, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal } from '../modelling/materials.ts';
import { group, part, put, repeat, type Triple } from '../modelling/parts.ts';
import { body } from '../modelling/skin.ts';
import { wicker } from '../modelling/wicker.ts';
import { ball, box, ring, rod, tube } from '../modelling/shapes.ts';

type Bicycle = {
  wheel: number;
  base: number;
  saddle: number;
  bars: number;
  frame: string;
  rack: boolean;
  basket: boolean;
  paintColour: string;
  saddleColour: string;
};

export const family = defineFamily<Bicycle>({
  family: 'bicycle',
  nameDe: 'Fahrrad',
  nameEn: 'bicycle',
  category: 'household',
  view: { azimuthDeg: 20, elevationDeg: 14 },
  exemplar: (rng) => ({
    wheel: rng.between(0.29, 0.33),
    base: rng.between(0.98, 1.08),
    saddle: rng.between(0.74, 0.82),
    bars: rng.between(0.82, 0.92),
    frame: rng.pick(['diamond', 'step-through']),
    rack: rng.chance(0.6),
    basket: rng.chance(0.4),
    paintColour: rng.pick(['#26282a', '#b5322d', '#27608a', '#3f6b4a', '#d9a62e']),
    saddleColour: rng.pick(['#6b3a22', '#26282a', '#b98a54']),
  }),
  changes: [
    step('saddle', 0.18, [0.62, 0.98], 'saddle higher', 'saddle lower'),
    step('bars', 0.18, [0.7, 1.06], 'handlebar higher', 'handlebar lower'),
    swap('frame', ['diamond', 'step-through'], 'frame'),
    toggle('rack', 'carrier with a bag'),
    toggle('basket', 'basket in front'),
  ],
  model: (p) => {
    const [paint, chrome, dark] = [glaze(p.paintColour), metal('#c3c7ca', 0.24), matt('#1d1e20')];
    const r = p.wheel;
    const back: Triple = [p.base / 2, r, 0];
    const front: Triple = [-p.base / 2, r, 0];
    const bar = (a: Triple, b: Triple, thick = 0.02, stuff: Material = paint) =>
      part(tube([a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2], b], thick), stuff);
    const wheel = (at: Triple) =>
      put(
        group(
          part(ring(r - 0.018, 0.02), dark),
          part(ring(r - 0.045, 0.012), chrome),
          part(rod(0.09, 0.024), chrome, [0, 0, -0.045], [90, 0, 0]),
          ...repeat(14, (i) =>
            part(
              rod((r - 0.04) * 2, 0.0045),
              chrome,
              [(r - 0.04) * Math.sin((-i * Math.PI) / 14), -(r - 0.04) * Math.cos((i * Math.PI) / 14), 0],
              [0, 0, (-i * 180) / 14],
            ),
          ),
        ),
        at,
      );
    const mudguard = (at: Triple, from: number) =>
      part(ring(r + 0.035, 0.016, 130), paint, at, [0, 0, from], [1, 1, 1.9]);
    const crank: Triple = [0.06, r * 0.86, 0];
    const seat: Triple = [p.base * 0.2, p.saddle - 0.1, 0];
    const head: Triple = [-p.base * 0.3, p.bars - 0.2, 0];
    const neck: Triple = [-p.base * 0.34, p.bars - 0.34, 0];
    const frame =
      p.frame === 'diamond'
        ? [bar(head, [seat[0] - 0.01, seat[1] - 0.04, 0]), bar(neck, crank)]
        : [
            part(
              tube([head, [-p.base * 0.2, p.bars - 0.42, 0], [0, r + 0.13, 0], [0.1, r + 0.1, 0]], 0.022),
              paint,
            ),
            part(tube([neck, [-p.base * 0.24, p.bars - 0.5, 0], [-0.04, r + 0.02, 0], crank], 0.022), paint),
          ];
    const stays = [-0.035, 0.035].flatMap((z) => [
      bar([crank[0], crank[1], z], [back[0], back[1], z], 0.013),
      bar([seat[0], seat[1] - 0.05, z], [back[0], back[1], z], 0.013),
      bar([neck[0], neck[1], z], [front[0], front[1], z], 0.014),
    ]);
    const saddle = [
      part(rod(0.24, 0.016), chrome, [seat[0], seat[1] - 0.12, 0], [0, 0, -8]),
      part(ball(0.12), matt(p.saddleColour), [seat[0] + 0.06, p.saddle, 0], [0, 0, 0], [1, 0.4, 0.75]),
      part(
        ball(0.1),
        matt(p.saddleColour),
        [seat[0] - 0.06, p.saddle + 0.008, 0],
        [0, 0, 0],
        [1.2, 0.3, 0.36],
      ),
    ];
    const top: Triple = [head[0] + 0.03, p.bars, 0];
    const bars = [
      bar(neck, top, 0.018, chrome),
      part(
        tube(
          [
            [top[0] + 0.16, p.bars + 0.02, 0.24],
            [top[0] + 0.06, p.bars + 0.03, 0.2],
            [top[0] - 0.04, p.bars + 0.02, 0.1],
            [top[0], p.bars, 0],
            [top[0] - 0.04, p.bars + 0.02, -0.1],
            [top[0] + 0.06, p.bars + 0.03, -0.2],
            [top[0] + 0.16, p.bars + 0.02, -0.24],
          ],
          0.014,
        ),
        chrome,
      ),
      ...[-0.24, 0.24].map((z) =>
        part(rod(0.1, 0.022), dark, [top[0] + 0.2, p.bars + 0.018, z * 1.04], [0, z > 0 ? -12 : 12, 90]),
      ),
      part(rod(0.07, 0.05, 0.06), chrome, [head[0] - 0.07, p.bars - 0.12, 0], [0, 0, 90]),
    ];
    const rack = p.rack
      ? [
          part(box(0.36, 0.016, 0.13, 0.006), chrome, [back[0] + 0.03, r * 2 + 0.06, 0]),
          part(box(0.28, 0.13, 0.16, 0.03), matt('#8a5a34'), [back[0] + 0.05, r * 2 + 0.135, 0]),
          ...[-0.06, 0.06].map((z) =>
            bar([back[0] + 0.14, r * 2 + 0.06, z], [back[0], back[1], z], 0.008, chrome),
          ),
        ]
      : [];
    return group(
      wheel(back),
      wheel(front),
      mudguard(back, 10),
      mudguard(front, 40),
      ...frame,
      bar([seat[0], seat[1], 0], crank),
      bar(head, neck, 0.026),
      ...stays,
      ...saddle,
      ...bars,
      ...rack,
      ...(p.basket
        ? [
            part(
              body(
                [
                  { y: 0, width: 0.18, depth: 0.22, square: 4 },
                  { y: 0.2, width: 0.26, depth: 0.3, square: 4 },
                ],
                1,
              ),
              matt('#b07a42', wicker('#b07a42', 18, 7)),
              [head[0] - 0.16, p.bars - 0.2, 0],
            ),
          ]
        : []),
      part(ring(0.085, 0.012), chrome, [crank[0], crank[1], 0.05]),
      part(rod(0.02, 0.05), chrome, [crank[0], crank[1], 0.04], [90, 0, 0]),
      bar([crank[0], crank[1] + 0.08, 0.05], [back[0], back[1] + 0.03, 0.05], 0.008, dark),
      bar([crank[0], crank[1] - 0.08, 0.05], [back[0], back[1] - 0.03, 0.05], 0.008, dark),
      bar([crank[0], crank[1], 0.07], [crank[0] - 0.1, crank[1] - 0.12, 0.07], 0.012, chrome),
      part(box(0.1, 0.025, 0.08, 0.008), dark, [crank[0] - 0.1, crank[1] - 0.12, 0.12]),
      bar([crank[0], crank[1], -0.07], [crank[0] + 0.1, crank[1] + 0.12, -0.07], 0.012, chrome),
      part(box(0.1, 0.025, 0.08, 0.008), dark, [crank[0] + 0.1, crank[1] + 0.12, -0.12]),
      bar([crank[0] + 0.05, crank[1] - 0.02, -0.03], [crank[0] + 0.14, 0.01, -0.16], 0.011, chrome),
    );
  },
});
