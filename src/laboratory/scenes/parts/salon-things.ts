import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { outline } from '../../modelling/shapes.ts';
import type { Rng } from '../../seed.ts';
import { arched } from './openings.ts';
import { gloss, glow, paint } from './paint.ts';
import { block, cut, dome, rod, turned } from './solid.ts';

/** A chair on a chrome foot that looks towards +z. */
export function barberChair(colour: string): Group {
  const hide = gloss(colour);
  const chrome = paint('#c4c9cc');
  return group(
    part(
      turned(
        [
          [0.34, 0],
          [0.32, 0.04],
          [0.07, 0.1],
          [0.06, 0.42],
        ],
        16,
      ),
      chrome,
    ),
    part(block(0.58, 0.16, 0.56), hide, [0, 0.42, 0]),
    part(block(0.56, 0.72, 0.12), hide, [0, 0.52, -0.28], [-10, 0, 0]),
    part(block(0.3, 0.18, 0.1), hide, [0, 1.28, -0.4]),
    ...[-0.34, 0.34].flatMap((x) => [
      part(block(0.09, 0.06, 0.46), hide, [x, 0.72, 0]),
      part(block(0.04, 0.26, 0.05), chrome, [x, 0.48, 0.12]),
    ]),
    part(block(0.44, 0.05, 0.2), chrome, [0, 0.14, 0.48]),
    part(block(0.05, 0.3, 0.05), chrome, [0, 0.14, 0.4]),
  );
}

/** A mirror with lights and a console on a wall that faces +z. */
export function mirrorPlace(shape: 'rect' | 'round' | 'arch', frame: string, top: string, rng: Rng): Group {
  const pane = gloss('#a9bcc2');
  const glassPart =
    shape === 'round'
      ? group(
          part(rod(0.05, 0.56, 0.56, 24), paint(frame), [0, 1.62, 0], [90, 0, 0]),
          part(rod(0.06, 0.5, 0.5, 24), pane, [0, 1.62, 0.005], [90, 0, 0]),
        )
      : shape === 'arch'
        ? group(
            part(cut(outline(arched(1.02, 1.5)), 0.05), paint(frame), [0, 0.92, 0.05]),
            part(cut(outline(arched(0.9, 1.4)), 0.02), pane, [0, 0.96, 0.065]),
          )
        : group(
            part(block(1.02, 1.4, 0.05), paint(frame), [0, 0.95, 0.02]),
            part(block(0.9, 1.28, 0.02), pane, [0, 1.01, 0.05]),
          );
  return group(
    glassPart,
    part(block(1.2, 0.06, 0.36), paint(top, 'marble'), [0, 0.84, 0.2]),
    part(block(0.9, 0.3, 0.3), paint(frame, 'timber'), [0, 0.54, 0.16]),
    ...(shape === 'rect'
      ? [-0.6, 0.6].flatMap((x) =>
          repeat(4, (i) =>
            part(rod(0.05, 0.05, 0.05, 8), glow('#fff0d0', 1.8), [x, 1.12 + i * 0.32, 0.03], [90, 0, 0]),
          ),
        )
      : []),
    ...repeat(5, (i) =>
      part(
        rod(rng.between(0.12, 0.24), 0.035, 0.03, 8),
        paint(rng.pick(['#d94f7a', '#2f6f9c', '#e9e4d6', '#3f8f6b', '#c9a24a'])),
        [-0.45 + i * 0.12, 0.9, 0.14],
      ),
    ),
    part(block(0.26, 0.05, 0.08), paint('#26282c'), [0.32, 0.9, 0.22], [0, 30, 0]),
  );
}

/** A seat before a wash basin, looking towards +z. */
export function washPlace(colour: string): Group {
  return group(
    part(block(0.6, 0.5, 0.6), gloss(colour), [0, 0, 0.4]),
    part(block(0.58, 0.6, 0.12), gloss(colour), [0, 0.48, 0.14], [-16, 0, 0]),
    part(block(0.7, 0.85, 0.4), paint('#e6e2d8'), [0, 0, -0.3]),
    part(
      turned(
        [
          [0.1, 0],
          [0.3, 0.16],
          [0.32, 0.2],
          [0.28, 0.2],
        ],
        16,
      ),
      gloss('#f6f4ee'),
      [0, 0.85, -0.22],
    ),
    part(rod(0.25, 0.02), paint('#c4c9cc'), [0, 0.95, -0.44]),
  );
}

/** A seat under a drying hood, looking towards +z. */
export function dryerHood(colour: string, hood: string): Group {
  return group(
    part(block(0.6, 0.42, 0.6), gloss(colour), [0, 0.05, 0]),
    part(block(0.6, 0.7, 0.14), gloss(colour), [0, 0.45, -0.26], [-8, 0, 0]),
    put(group(part(dome(0.3, 16), gloss(hood), [0, 0, 0], [0, 0, 0], [1, 1.2, 1])), [0, 1.28, -0.1]),
    part(rod(1.7, 0.03), paint('#9aa0a4'), [0, 0, -0.46]),
    part(block(0.06, 0.06, 0.36), paint('#9aa0a4'), [0, 1.6, -0.3]),
  );
}
