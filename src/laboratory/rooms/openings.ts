import { Color, type Group, Shape } from 'three';
import { glaze, glow, matt, metal } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { ball, box, plate } from '../modelling/shapes.ts';
import type { Opening, Room } from './room.ts';
import { ontoWall, openingPoints, WALL_THICKNESS } from './shell.ts';

/** A flat ring along the opening's edge. */
function casing(opening: Opening, width: number, thickness: number) {
  const shape = new Shape(openingPoints(opening, -width));
  shape.holes.push(new Shape(openingPoints(opening, 0.001)));
  return plate(shape, thickness);
}

function windowParts(room: Room, opening: Opening) {
  const frame = glaze(room.trimColour);
  const { along, sill, width, height } = opening;
  const [across, up] = opening.panes ?? [2, 2];
  const inner = new Shape(openingPoints(opening, 0.001));
  inner.holes.push(new Shape(openingPoints(opening, 0.07)));
  // Bars of arched windows end where the opening narrows; the wall hides the rest.
  const bars = [
    ...Array.from({ length: across - 1 }, (_, i) =>
      part(box(0.045, height, 0.04, 0), frame, [
        along - width / 2 + (width * (i + 1)) / across,
        sill + height / 2,
        -0.2,
      ]),
    ),
    ...Array.from({ length: up - 1 }, (_, i) =>
      part(box(width, 0.045, 0.04, 0), frame, [along, sill + (height * (i + 1)) / up, -0.2]),
    ),
  ];
  const sky = part(
    plate(new Shape(openingPoints(opening, -0.3)), 0.01),
    glow('#d6e9f5', 1.15),
    [0, 0, -0.75],
  );
  const green = part(box(width + 0.6, height * 0.28 + 0.25, 0.01, 0), glow('#8fb184', 0.8), [
    along,
    sill + height * 0.14 - 0.13,
    -0.74,
  ]);
  for (const outside of [sky, green]) outside.castShadow = false;
  const ledge =
    opening.sill > 0.3 ? [part(box(width + 0.24, 0.05, 0.26), frame, [along, sill - 0.02, 0.02])] : [];
  return [part(plate(inner, 0.08), frame, [0, 0, -0.2]), ...bars, sky, green, ...ledge];
}

function doorParts(room: Room, opening: Opening) {
  const { along, sill, width, height } = opening;
  const leaf = glaze(room.trimColour);
  const rect = opening.shape === 'rect';
  const panels = [0.27, 0.72].map((t) =>
    part(box(width * 0.66, height * (t < 0.5 ? 0.3 : 0.36), 0.03, 0.012), leaf, [
      along,
      sill + height * (rect ? t : t * 0.86),
      -0.07,
    ]),
  );
  return [
    part(plate(new Shape(openingPoints(opening, 0.01)), 0.05), leaf, [0, 0, -0.11]),
    ...panels,
    part(casing(opening, 0.09, 0.05), leaf, [0, 0, 0.02]),
    part(ball(0.04), metal('#c9a648'), [along + width * 0.4, sill + 1.02, -0.04]),
  ];
}

/** What fills a hole in a wall: a window, a door, a lit passage or the back of a niche. */
export function buildOpening(room: Room, opening: Opening): Group {
  if (opening.kind === 'window') return ontoWall(room, opening.wall, group(...windowParts(room, opening)));
  if (opening.kind === 'door') return ontoWall(room, opening.wall, group(...doorParts(room, opening)));
  const behind = plate(new Shape(openingPoints(opening, -0.4)), 0.02);
  if (opening.kind === 'niche') {
    const back = part(behind, matt(`#${new Color(room.walls.colour).multiplyScalar(0.55).getHexString()}`), [
      0,
      0,
      -WALL_THICKNESS - 0.02,
    ]);
    return ontoWall(room, opening.wall, group(back));
  }
  const back = part(behind, glow('#e9d9b8', 0.55), [0, 0, -0.9]);
  back.castShadow = false;
  return ontoWall(
    room,
    opening.wall,
    group(back, part(casing(opening, 0.1, 0.05), glaze(room.trimColour), [0, 0, 0.02])),
  );
}
