import { type Group, PlaneGeometry } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import { outline } from '../../modelling/shapes.ts';
import { openingOutline, type HallOpening } from './hall-shapes.ts';
import { shadowless } from './merge.ts';
import { speck } from './noise.ts';
import { glow, paint } from './paint.ts';
import { ball, block, cut } from './solid.ts';

const STAINED = ['#c9403a', '#3a6fc4', '#e3b23c', '#4fa05a', '#8a4fb0', '#e8e0c4', '#e07a3c'] as const;

function windowBars({ at, sill, width, height, frame, panes = [2, 3] }: HallOpening): Group {
  const bar = paint(frame);
  return group(
    ...repeat(panes[0] + 1, (i) =>
      part(block(0.07, height, 0.08), bar, [at - width / 2 + (width * i) / panes[0], sill, -0.2]),
    ),
    ...repeat(panes[1] + 1, (i) =>
      part(block(width, 0.07, 0.08), bar, [at, sill + (height * i) / panes[1] - 0.035, -0.2]),
    ),
    part(block(width + 0.2, 0.08, 0.4), bar, [at, sill - 0.08, -0.02]),
  );
}

/** Coloured panes that shine, framed by the wall's own outline. */
function stained(opening: HallOpening): Group {
  const { at, sill, width, height, frame } = opening;
  const [across, up] = [Math.max(3, Math.round(width / 0.34)), Math.round(height / 0.4)];
  const panes = repeat(across * up, (n) => {
    const [i, j] = [n % across, Math.floor(n / across)];
    const colour = STAINED[Math.floor(speck(i + at * 3, j + sill) * STAINED.length)] ?? STAINED[0];
    const pane = new PlaneGeometry((width / across) * 0.9, (height / up) * 0.9);
    return part(pane, glow(colour, 0.9 + speck(i, j)), [
      at - width / 2 + ((i + 0.5) * width) / across,
      sill + ((j + 0.5) * height) / up,
      -0.18,
    ]);
  });
  const back = part(
    cut(outline(openingOutline(opening).map((p) => [p.x, p.y] as const)), 0.04),
    paint('#2a2622'),
    [0, 0, -0.2],
  );
  const ribs = repeat(Math.max(1, Math.round(width / 1.1)) - 1, (i) =>
    part(block(0.12, height, 0.14), paint(frame), [
      at - width / 2 + (width * (i + 1)) / Math.max(1, Math.round(width / 1.1)),
      sill,
      -0.14,
    ]),
  );
  return group(shadowless(group(...panes, back)), ...ribs);
}

function doorLeaf({ at, width, height, frame, shape }: HallOpening): Group {
  const leaves = width > 1.4 ? 2 : 1;
  return group(
    ...repeat(leaves, (i) => {
      const x = at - width / 2 + ((i + 0.5) * width) / leaves;
      return group(
        part(block(width / leaves - 0.03, height, 0.08), paint(frame, 'boards'), [x, 0, -0.22]),
        ...(shape === 'rect'
          ? [0.1, 0.52].map((t) =>
              part(block((width / leaves) * 0.66, height * 0.34, 0.05), paint(frame), [x, height * t, -0.16]),
            )
          : []),
        part(ball(0.06, 7), paint('#c9a648'), [x + (i ? -1 : 1) * (width / leaves) * 0.36, 1.05, -0.1]),
      );
    }),
    ...[-1, 1].map((s) =>
      part(block(0.14, height + 0.14, 0.5), paint(frame), [at + s * (width / 2 + 0.05), 0, -0.15]),
    ),
    part(block(width + 0.24, 0.16, 0.5), paint(frame), [at, height, -0.15]),
  );
}

/** What stands in a hole of a hall's wall; the wall faces +z. */
export function fillOpening(opening: HallOpening): Group {
  switch (opening.fill) {
    case 'window':
      return windowBars(opening);
    case 'stained':
      return stained(opening);
    case 'door':
      return doorLeaf(opening);
    case 'gap':
      return group(part(block(0.01, 0.01, 0.01), paint(opening.frame), [opening.at, opening.sill, -0.3]));
  }
}
