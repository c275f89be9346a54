import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { glow, paint } from './paint.ts';
import { bar, block, cone, dome, gable, rod } from './solid.ts';
import { boulderRing } from './rocks.ts';

export type TentKind = 'ridge' | 'dome' | 'house';

/** A tent, its door towards +z. */
export function tent(kind: TentKind, colour: string): Group {
  const cloth = paint(colour);
  const dark = paint('#3a3530');
  if (kind === 'ridge')
    return group(
      part(gable(2.6, 1.8, 3), cloth),
      part(gable(1.1, 1.3, 0.04), dark, [0, 0, 1.5]),
      ...[-1, 1].map((s) =>
        part(block(0.7, 1.3, 0.03), paint('#e9dfc4'), [s * 0.6, 0, 1.54], [0, 0, s * 28]),
      ),
      ...[1.5, -1.5].map((z) => part(rod(1.95, 0.03, 0.03, 5), paint('#c9b27c'), [0, 0, z])),
      ...[-1, 1].flatMap((s) =>
        [1.4, -1.4].map((z) =>
          part(bar(1.6, 0.012, 4), paint('#e9e4d4'), [s * 1.6, 0.45, z], [0, 0, -s * 34]),
        ),
      ),
      part(block(2.7, 0.06, 3.1), paint('#5f6b5a')),
    );
  if (kind === 'dome')
    return group(
      part(dome(1.7, 18), cloth, [0, 0, 0], [0, 0, 0], [1.1, 0.82, 0.95]),
      part(dome(1.74, 18), paint('#e9dfc4'), [0, 0, 0], [0, 0, 0], [0.16, 0.82, 0.955]),
      part(dome(1.74, 18), paint('#e9dfc4'), [0, 0, 0], [0, 0, 0], [1.105, 0.82, 0.14]),
      put(
        group(
          part(gable(1.5, 1.5, 1.6), cloth),
          part(gable(1.1, 1.2, 0.06), dark, [0, 0, 0.82]),
          part(block(0.5, 1.1, 0.03), paint('#e9dfc4'), [0.46, 0, 0.88], [0, 0, 26]),
        ),
        [0, 0, 1.1],
      ),
      part(block(3.4, 0.05, 3.1), paint('#5f6b5a')),
    );
  return group(
    part(block(3.6, 1.7, 3.2), cloth),
    part(gable(3.9, 0.95, 3.5), paint('#e3d6b4'), [0, 1.7, 0]),
    part(block(1.1, 1.6, 0.04), dark, [-0.5, 0, 1.6]),
    part(block(0.8, 0.6, 0.04), paint('#cfdcdc'), [1, 0.8, 1.6]),
    part(block(2.2, 0.04, 1.7), paint('#e3d6b4'), [-0.4, 1.72, 2.4]),
    ...[-1.4, 0.6].map((x) => part(rod(1.72, 0.03, 0.03, 5), paint('#c9b27c'), [x, 0, 3.2])),
  );
}

/** The cloth roof before a caravan's side, towards +z. */
export function awning(colour: string): Group {
  return group(
    part(block(3.2, 0.04, 2.4), paint(colour, 'stripes'), [0, 2.2, 1.15], [9, 0, 0]),
    ...[-1.5, 1.5].map((x) => part(rod(2, 0.03, 0.03, 5), paint('#c9c4b4'), [x, 0, 2.3])),
  );
}

export function campChair(colour: string): Group {
  const cloth = paint(colour);
  const tube = paint('#9aa0a3');
  return group(
    part(block(0.5, 0.03, 0.46), cloth, [0, 0.42, 0]),
    part(block(0.5, 0.5, 0.03), cloth, [0, 0.46, -0.26], [-14, 0, 0]),
    ...[-0.26, 0.26].flatMap((x) => [
      part(rod(0.62, 0.018, 0.018, 5), tube, [x, 0, 0.22], [-26, 0, 0]),
      part(rod(0.62, 0.018, 0.018, 5), tube, [x, 0, -0.24], [24, 0, 0]),
      part(block(0.05, 0.03, 0.46), tube, [x, 0.64, 0]),
    ]),
  );
}

export function campfire(): Group {
  return group(
    ...boulderRing(9, 0.6),
    ...repeat(5, (i) =>
      part(
        rod(0.8, 0.06, 0.05, 6),
        paint('#5a4232', 'bark'),
        [0.3 * Math.cos(i * 1.26), 0.05, 0.3 * Math.sin(i * 1.26)],
        [38 * Math.sin(i * 1.26) * -1, 0, 38 * Math.cos(i * 1.26)],
      ),
    ),
    part(cone(0.7, 0.2, 7), glow('#ff9a3c', 1.6), [0, 0.1, 0]),
    part(cone(0.45, 0.13, 7), glow('#ffd25a', 2), [0.06, 0.12, 0.05]),
  );
}
