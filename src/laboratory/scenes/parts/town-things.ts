import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { glass, gloss, glow, paint } from './paint.ts';
import { block, rod } from './solid.ts';

/** A modern building, 18 metres wide, with bands of windows; its front faces +z. */
export function officeTower(storeys: number, rng: Rng, lit: boolean): Group {
  const wall = paint(rng.pick(['#c9c4b8', '#9aa3a8', '#b5a48e', '#d9d4c8', '#8a7f76', '#a8b4b8']), 'plaster');
  const tall = storeys * 3.4;
  const upright = rng.chance(0.5);
  return group(
    part(block(18, tall + 1.2, 14), wall),
    ...repeat(storeys, (i) =>
      part(block(17, 1.8, 14.12), lit && rng.chance(0.4) ? glow('#ffdf9c', 1) : gloss('#39505f'), [
        0,
        0.9 + i * 3.4,
        0,
      ]),
    ),
    ...repeat(storeys, (i) => part(block(18.1, 1.8, 12.6), gloss('#34485a'), [0, 0.9 + i * 3.4, 0])),
    ...(upright ? repeat(9, (i) => part(block(0.5, tall, 14.3), wall, [-8 + i * 2, 0.6, 0])) : []),
    part(block(18.4, 0.5, 14.4), paint('#6f7478'), [0, tall + 1.1, 0]),
    part(block(5, 2.6, 4), paint('#8a8f92'), [3, tall + 1.4, -2]),
  );
}

/** Traffic lights on a post, towards +z. */
export function trafficLight(): Group {
  return group(
    part(rod(2.9, 0.06, 0.06, 6), paint('#4a4f52')),
    part(block(0.34, 1, 0.26), paint('#26292b'), [0, 2.5, 0]),
    ...[
      ['#ff3b2c', 3.32],
      ['#5a4a1c', 3],
      ['#1c4a2a', 2.68],
    ].map(([colour, y]) =>
      part(
        rod(0.05, 0.1, 0.1, 10),
        glow(colour as string, y === 3.32 ? 1.6 : 0.5),
        [0, y as number, 0.12],
        [90, 0, 0],
      ),
    ),
  );
}

/** A shelter of glass with a bench, open towards +z. */
export function tramStop(): Group {
  const frame = paint('#4f5a60');
  return group(
    part(block(4.2, 0.12, 1.6), frame, [0, 2.5, 0]),
    ...[-2, 2].flatMap((x) => [-0.7, 0.7].map((z) => part(block(0.08, 2.5, 0.08), frame, [x, 0, z]))),
    part(block(4, 2, 0.04), glass('#b9d4dc'), [0, 0.3, -0.7]),
    ...[-2, 2].map((x) => part(block(0.04, 2, 1.3), glass('#b9d4dc'), [x, 0.3, 0])),
    part(block(2.6, 0.06, 0.4), paint('#a8814f', 'planks'), [0, 0.5, -0.4]),
  );
}
