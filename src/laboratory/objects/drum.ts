import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, lathe, ring, rod, tube } from '../modelling/shapes.ts';

type Drum = {
  height: number;
  zigzags: number;
  sticks: string;
  hoop: number;
  shellColour: string;
  hoopColour: string;
};

export const family = defineFamily<Drum>({
  family: 'drum',
  nameDe: 'Trommel',
  nameEn: 'drum',
  category: 'toy',
  view: { azimuthDeg: 20, elevationDeg: 28 },
  exemplar: (rng) => ({
    height: rng.between(0.5, 0.7),
    zigzags: rng.integer(7, 9),
    sticks: rng.pick(['crossed', 'parallel']),
    hoop: rng.between(0.06, 0.09),
    shellColour: rng.pick(['#b5322d', '#27506b', '#3f7050', '#c9973c']),
    hoopColour: rng.pick(['#f0e6d0', '#d9b24c', '#2a3a4a']),
  }),
  changes: [
    step('height', 0.22, [0.32, 0.95], 'taller', 'lower'),
    step('zigzags', 4, [4, 13], 'more cords', 'fewer cords'),
    step('hoop', 0.06, [0.03, 0.16], 'hoops broader', 'hoops narrower'),
    swap('sticks', ['crossed', 'parallel', 'none'], 'sticks'),
  ],
  model: (p) => {
    const { height: h, hoop } = p;
    const hoops = glaze(p.hoopColour);
    const rope = repeat(p.zigzags * 2, (i) => {
      const angle = (i * Math.PI) / p.zigzags;
      return [0.515 * Math.cos(angle), i % 2 === 0 ? hoop : h - hoop, 0.515 * Math.sin(angle)] as const;
    });
    const cords = rope.map((from, i) =>
      part(tube([from, rope[(i + 1) % rope.length] ?? from], 0.012), matt('#f3ecd8')),
    );
    const stick = () =>
      group(
        part(rod(0.85, 0.022, 0.016), wood('#d2a86c')),
        part(ball(0.045), wood('#d2a86c'), [0, 0.87, 0], [0, 0, 0], [1, 1.3, 1]),
      );
    const turn = p.sticks === 'crossed' ? [32, -32] : [12, 12];
    const sticks =
      p.sticks === 'none'
        ? []
        : [-1, 1].map((s, i) =>
            put(
              stick(),
              p.sticks === 'crossed' ? [s * 0.24, h + 0.04 + i * 0.03, 0.36] : [s * 0.12, h + 0.03, 0.4],
              [-90, turn[i] ?? 0, 0],
            ),
          );
    return group(
      part(rod(h, 0.5), glaze(p.shellColour)),
      part(
        lathe([
          [0, h + 0.005],
          [0.49, h + 0.005],
        ]),
        matt('#f4eedd'),
      ),
      ...[0, 1].map((i) =>
        part(
          lathe([
            [0.5, 0],
            [0.535, 0.005],
            [0.535, hoop],
            [0.5, hoop + 0.005],
          ]),
          hoops,
          [0, i * (h - hoop + 0.01), 0],
        ),
      ),
      part(ring(0.52, 0.014), metal('#c4c6c8'), [0, h + 0.01, 0], [90, 0, 0]),
      ...cords,
      ...sticks,
    );
  },
});
