import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import { ribbon } from './ground.ts';
import { paint } from './paint.ts';
import { block, profile, rod } from './solid.ts';

/** A roofed wicker beach chair, its seat towards +z. */
export function beachChair(cloth: string): Group {
  const wicker = paint('#b9925c', 'wicker');
  const stripes = paint(cloth, 'stripes');
  const side = [
    [-0.5, 0.12],
    [0.45, 0.12],
    [0.45, 0.62],
    [0.1, 0.75],
    [0.22, 1.62],
    [-0.62, 1.62],
    [-0.62, 0.8],
  ] as const;
  return group(
    ...[-0.62, 0.62].map((x) => part(profile(side, 0.07), wicker, [x, 0, 0], [0, -90, 0])),
    part(block(1.3, 1.5, 0.08), wicker, [0, 0.12, -0.56]),
    part(block(1.3, 0.07, 0.86), wicker, [0, 1.6, -0.2]),
    part(block(1.18, 0.14, 0.7), stripes, [0, 0.42, 0.02]),
    part(block(1.18, 0.85, 0.1), stripes, [0, 0.6, -0.4], [-12, 0, 0]),
    part(block(1.28, 0.32, 0.82), wicker, [0, 0.1, 0]),
    part(block(1.28, 0.26, 0.03), stripes, [0, 1.36, 0.24]),
  );
}

export function towel(colour: string): Group {
  return group(part(block(0.9, 0.03, 1.8), paint(colour, 'stripes')));
}

/** A wooden pier along x, its deck 1.2 metres above y = 0. */
export function pier(length: number): Group {
  const timber = paint('#8f7a5f', 'planks');
  const post = paint('#6b5a46', 'timber');
  const count = Math.round(length / 3.5);
  return group(
    part(block(length, 0.18, 2.8), timber, [0, 1.1, 0]),
    ...repeat(count, (i) =>
      [-1.2, 1.2].map((z) =>
        part(rod(5, 0.16, 0.16, 6), post, [-length / 2 + (length * (i + 0.5)) / count, -2.8, z]),
      ),
    ).flat(),
    ...[-1.3, 1.3].map((z) => part(block(length, 0.08, 0.08), post, [0, 2.1, z])),
  );
}

/** The white edge of the sea; `inland` is the distance from the water's edge, which lies to the given side. */
export function foam(seaSide: number, inland: (x: number, z: number) => number): Group {
  const edge = (along: number, out: number): [number, number] => {
    let [x, z] = seaSide === 0 ? [along, -15] : [seaSide * 10, along];
    for (let i = 0; i < 5; i++) {
      const miss = inland(x, z) + out;
      if (seaSide === 0) z -= miss;
      else x += seaSide * miss * 0.9;
    }
    return [x, z];
  };
  const strip = (out: number, wide: number, colour: string, lift: number) =>
    ribbon(
      repeat(40, (i) => edge(12 - i * 6, out)).map(([x, z], i): [number, number] =>
        seaSide === 0 ? edge((i - 20) * 6, out) : [x, z],
      ),
      wide,
      colour,
      'sand',
      () => 0.14,
      lift,
    );
  return group(strip(-0.9, 1.3, '#fbfcfc', 0.03), strip(3.2, 0.5, '#e6eff0', 0.02));
}
