import { Group, type Material, Path, Shape, Vector2 } from 'three';
import { matt } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { surface, type Surface } from '../modelling/patterns.ts';
import { box, outline, plate } from '../modelling/shapes.ts';
import { type Opening, type Room, type Wall, wallHeight, wallLength } from './room.ts';

export const WALL_THICKNESS = 0.28;

type Cover = { readonly surface: Surface; readonly colour: string; readonly secondColour: string };

/** A surface whose texture spans `metres`. */
export function covering({ surface: kind, colour, secondColour }: Cover, metres: number): Material {
  if (kind === 'plaster') return matt(colour);
  const texture = surface(kind, colour, secondColour).clone();
  texture.repeat.set(1 / metres, 1 / metres);
  texture.needsUpdate = true;
  return matt(colour, texture);
}

/** The outline of an opening around its middle `along`, `sill`; the same for the hole and what fills it. */
export function openingPoints(opening: Opening, inset = 0): Vector2[] {
  const [left, right] = [
    opening.along - opening.width / 2 + inset,
    opening.along + opening.width / 2 - inset,
  ];
  const [low, high] = [opening.sill + inset, opening.sill + opening.height - inset];
  const middle = (left + right) / 2;
  const radius = (right - left) / 2;
  const arc = (centreY: number, rx: number, ry: number, from: number, to: number) =>
    Array.from({ length: 25 }, (_, i) => {
      const angle = from + ((to - from) * i) / 24;
      return new Vector2(middle + rx * Math.cos(angle), centreY + ry * Math.sin(angle));
    });
  if (opening.shape === 'round')
    return arc((low + high) / 2, radius, (high - low) / 2, 0, Math.PI * 2).slice(0, -1);
  const corners = [new Vector2(left, low), new Vector2(right, low)];
  if (opening.shape === 'arch') {
    const rise = Math.min(radius, high - low);
    return [...corners, ...arc(high - rise, radius, rise, 0, Math.PI)];
  }
  if (opening.shape === 'pointed') {
    const rise = Math.min(radius * 1.7, (high - low) * 0.6);
    const side = Array.from({ length: 12 }, (_, i) => {
      const t = (i / 12) * (Math.PI / 2);
      return [
        radius * (2 * Math.cos(t * 0.667) - 1),
        rise * (Math.sin(t * 0.667) / Math.sin(Math.PI / 3)),
      ] as const;
    });
    const spring = high - rise;
    return [
      ...corners,
      ...side.map(([x, y]) => new Vector2(middle + x, spring + y)),
      new Vector2(middle, high),
      ...[...side].reverse().map(([x, y]) => new Vector2(middle - x, spring + y)),
    ];
  }
  return [...corners, new Vector2(right, high), new Vector2(left, high)];
}

/** The ceiling's line in the x-y plane, from the left wall to the right. */
export function ceilingLine(room: Room): [number, number][] {
  const { height: h, knee } = room;
  const x = room.width / 2;
  const run = room.width * 0.45;
  if (room.ceiling === 'slant left')
    return [
      [-x, knee],
      [-x + run, h],
      [x, h],
    ];
  if (room.ceiling === 'slant right')
    return [
      [-x, h],
      [x - run, h],
      [x, knee],
    ];
  if (room.ceiling === 'gable')
    return [
      [-x, knee],
      [0, h],
      [x, knee],
    ];
  if (room.ceiling === 'barrel')
    return Array.from({ length: 25 }, (_, i) => {
      const angle = Math.PI - (Math.PI * i) / 24;
      return [x * Math.cos(angle), knee + (h - knee) * Math.sin(angle)];
    });
  return [
    [-x, h],
    [x, h],
  ];
}

/** Puts what is built in a wall's own plane (x along, y up, z into the room) into its place. */
export function ontoWall(room: Room, wall: Wall, thing: Group): Group {
  if (wall === 'left') return put(thing, [-room.width / 2, 0, 0], [0, 90, 0]);
  if (wall === 'right') return put(thing, [room.width / 2, 0, 0], [0, -90, 0]);
  return put(thing, [0, 0, -room.depth / 2]);
}

function wallPanel(room: Room, wall: Wall): Group {
  const half = wallLength(room, wall) / 2;
  const top: readonly [number, number][] =
    wall === 'back'
      ? ceilingLine(room)
      : [
          [-half, wallHeight(room, wall)],
          [half, wallHeight(room, wall)],
        ];
  const cut = (ground: number, line: readonly (readonly [number, number])[]) => {
    const shape = outline([[-half, ground], [half, ground], ...[...line].reverse()]);
    for (const opening of room.openings)
      if (opening.wall === wall) shape.holes.push(new Path(openingPoints(opening)));
    return shape;
  };
  const panel = part(plate(cut(0, top), WALL_THICKNESS), covering(room.walls, 2.4), [
    0,
    0,
    -WALL_THICKNESS / 2,
  ]);
  const parts = [panel];
  const { dado } = room;
  const doors = room.openings.filter((o) => o.wall === wall && o.sill < dado.height);
  if (dado.height > 0) {
    // The dado runs between the openings that reach below its top.
    const cuts = [
      -half,
      ...doors.flatMap((o) => [o.along - o.width / 2, o.along + o.width / 2]).sort((a, b) => a - b),
      half,
    ];
    for (let i = 0; i + 1 < cuts.length; i += 2) {
      const [from, to] = [cuts[i] as number, cuts[i + 1] as number];
      if (to - from < 0.02) continue;
      const strip = new Shape([
        new Vector2(from, 0),
        new Vector2(to, 0),
        new Vector2(to, dado.height),
        new Vector2(from, dado.height),
      ]);
      parts.push(part(plate(strip, 0.04), covering(dado, 1.6), [0, 0, 0.02]));
      parts.push(
        part(box(to - from, 0.05, 0.07), matt(room.trimColour), [(from + to) / 2, dado.height, 0.03]),
      );
    }
  } else {
    const low = room.openings
      .filter((o) => o.wall === wall && o.sill < 0.12)
      .sort((a, b) => a.along - b.along);
    const cuts = [-half, ...low.flatMap((o) => [o.along - o.width / 2, o.along + o.width / 2]), half];
    for (let i = 0; i + 1 < cuts.length; i += 2) {
      const [from, to] = [cuts[i] as number, cuts[i + 1] as number];
      if (to - from > 0.02)
        parts.push(part(box(to - from, 0.12, 0.03), matt(room.trimColour), [(from + to) / 2, 0.06, 0.015]));
    }
  }
  return ontoWall(room, wall, group(...parts));
}

/** Floor, three walls with their holes, and the ceiling. */
export function buildShell(room: Room): Group {
  const shell = new Group();
  const [x, z] = [room.width / 2, room.depth / 2];
  const pool = room.solids.find((s) => s.kind === 'pool');
  const ground = outline([
    [-x, -z - 0.2],
    [x, -z - 0.2],
    [x, z + 3],
    [-x, z + 3],
  ]);
  if (pool) {
    const [l, r] = [pool.x - pool.width / 2, pool.x + pool.width / 2];
    const [n, f] = [-(pool.z + pool.depth / 2), -(pool.z - pool.depth / 2)];
    ground.holes.push(new Path([new Vector2(l, n), new Vector2(r, n), new Vector2(r, f), new Vector2(l, f)]));
  }
  shell.add(part(plate(ground, 0.1), covering(room.floor, room.floor.scale), [0, -0.05, 0], [-90, 0, 0]));
  for (const wall of ['back', 'left', 'right'] as const) shell.add(wallPanel(room, wall));
  const line = ceilingLine(room);
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i] as [number, number], line[i + 1] as [number, number]];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
    const slab = part(
      box(length + 0.06, 0.12, room.depth + 0.6, 0),
      matt(room.ceilingColour),
      [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, 0],
      [0, 0, angle],
    );
    slab.translateY(0.06);
    shell.add(slab);
  }
  return shell;
}
