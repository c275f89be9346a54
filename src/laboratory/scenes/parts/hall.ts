import { type Group, Path } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { outline } from '../../modelling/shapes.ts';
import { fillOpening } from './hall-openings.ts';
import { type Hall, type HallOpening, openingOutline, roofLine } from './hall-shapes.ts';
import { asShell } from './merge.ts';
import type { Paint } from './paint.ts';
import { block, cut } from './solid.ts';

const THICK = 0.35;
const FRONT_Z = 3;

function wallWith(
  line: readonly (readonly [number, number])[],
  openings: readonly HallOpening[],
  paint: Paint,
): Group {
  const [first, last] = [line[0] ?? [0, 0], line.at(-1) ?? [0, 0]];
  const shape = outline([[first[0], 0], [last[0], 0], ...[...line].reverse()]);
  for (const opening of openings) shape.holes.push(new Path(openingOutline(opening)));
  return group(part(cut(shape, THICK), paint));
}

/** One wall in its place, with what fills its openings. */
function wallOf(hall: Hall, wall: HallOpening['wall']): Group {
  const { width, depth, height } = hall;
  const own = hall.openings
    .filter((o) => o.wall === wall)
    .map((o) => ({ ...o, at: wall === 'left' ? -o.at : o.at }));
  const side: readonly (readonly [number, number])[] =
    wall === 'left'
      ? [
          [-FRONT_Z, height],
          [depth, height],
        ]
      : [
          [-depth, height],
          [FRONT_Z, height],
        ];
  const body = asShell(wallWith(wall === 'back' ? roofLine(hall) : side, own, hall.wall));
  const [from, to] =
    wall === 'back' ? [-width / 2, width / 2] : wall === 'left' ? [-FRONT_Z, depth] : [-depth, FRONT_Z];
  const low = own.filter((o) => o.sill < (hall.dado?.height ?? 0)).sort((a, b) => a.at - b.at);
  const cuts = [from, ...low.flatMap((o) => [o.at - o.width / 2, o.at + o.width / 2]), to];
  const dado = hall.dado
    ? repeat(cuts.length / 2, (i) => {
        const [a, b] = [cuts[i * 2] ?? 0, cuts[i * 2 + 1] ?? 0];
        return part(
          block(Math.max(0.01, b - a), hall.dado?.height ?? 1, 0.05),
          hall.dado?.paint ?? hall.wall,
          [(a + b) / 2, 0, 0.03],
        );
      })
    : [];
  const whole = group(body, ...own.map(fillOpening), ...dado);
  if (wall === 'left') return put(whole, [-width / 2, 0, 0], [0, 90, 0]);
  if (wall === 'right') return put(whole, [width / 2, 0, 0], [0, -90, 0]);
  return put(whole, [0, 0, -depth]);
}

/** Floor, four walls and ceiling; only the sun is kept out, so that soft light from above reaches the floor. */
export function buildHall(hall: Hall): Group {
  const { width, depth, height } = hall;
  const long = depth + FRONT_Z;
  const middle = (FRONT_Z - depth) / 2;
  const line = roofLine(hall);
  const slabs = repeat(line.length - 1, (i) => {
    const [a, b] = [line[i] ?? [0, 0], line[i + 1] ?? [0, 0]];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    return part(
      block(length + 0.05, 0.25, long + 1),
      hall.ceiling,
      [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, middle],
      [0, 0, (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI],
    );
  });
  const floor = part(block(width + 0.6, 0.2, long + 0.6), hall.floor, [0, -0.2, middle]);
  floor.castShadow = false;
  const front = part(block(width + 1, height + hall.rise, 0.3), hall.wall, [0, 0, FRONT_Z + 0.3]);
  return group(
    floor,
    wallOf(hall, 'back'),
    wallOf(hall, 'left'),
    wallOf(hall, 'right'),
    asShell(group(...slabs, front)),
  );
}
