import { type Group, Vector2 } from 'three';
import { glaze, matt, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { box, lathe, outline, plate, rod } from '../modelling/shapes.ts';
import type { Room, Solid } from './room.ts';
import { covering } from './shell.ts';

/** A cross wall with a round-headed way through it. */
function archWall(room: Room, solid: Solid) {
  const [x, h] = [room.width / 2, room.height];
  const [l, r] = [solid.x - solid.width / 2, solid.x + solid.width / 2];
  const spring = Math.max(solid.height - solid.width / 2, 0.4);
  const rise = solid.height - spring;
  const head = Array.from({ length: 25 }, (_, i) => {
    const angle = (Math.PI * i) / 24;
    return new Vector2(solid.x + (solid.width / 2) * Math.cos(angle), spring + rise * Math.sin(angle));
  });
  const way = [...head].reverse().map((p) => [p.x, p.y] as const);
  const wall = outline([[-x, 0], [l, 0], ...way, [r, 0], [x, 0], [x, h], [-x, h]]);
  return part(plate(wall, solid.depth), covering(room.walls, 2.4), [0, 0, solid.z]);
}

/** One built part of the room, in the room's metres. */
export function buildSolid(room: Room, solid: Solid): Group {
  const { x, z, width, height, depth } = solid;
  const plaster = covering(room.walls, 2.4);
  switch (solid.kind) {
    case 'pillar':
      return group(
        part(box(width, height, depth, 0.01), plaster, [x, height / 2, z]),
        part(box(width + 0.12, 0.2, depth + 0.12), matt(room.trimColour), [x, 0.1, z]),
        part(box(width + 0.12, 0.14, depth + 0.12), matt(room.trimColour), [x, height - 0.07, z]),
      );
    case 'round pillar': {
      const r = width / 2;
      const foot = lathe([
        [r * 1.5, 0],
        [r * 1.5, 0.12],
        [r * 1.25, 0.16],
        [r * 1.1, 0.26],
        [r, 0.3],
      ]);
      const top = lathe([
        [r, height - 0.3],
        [r * 1.15, height - 0.22],
        [r * 1.5, height - 0.12],
        [r * 1.5, height],
      ]);
      return put(
        group(
          part(rod(height, r), matt(room.trimColour)),
          part(foot, matt(room.trimColour)),
          part(top, matt(room.trimColour)),
        ),
        [x, 0, z],
      );
    }
    case 'beam': {
      const y =
        (room.ceiling === 'flat' ? room.height : Math.max(room.knee, room.height * 0.72)) - height / 2;
      return group(part(box(width, height, depth, 0.015), wood('#6b4a2e'), [x, y, z]));
    }
    case 'platform': {
      const cover = covering(room.floor, room.floor.scale);
      const top = outline([
        [-width / 2, -depth / 2],
        [width / 2, -depth / 2],
        [width / 2, depth / 2],
        [-width / 2, depth / 2],
      ]);
      const stair =
        height > 0.24
          ? [
              part(box(Math.min(1.4, width * 0.4), height / 2, 0.34, 0.01), matt(room.trimColour), [
                x,
                height / 4,
                z + depth / 2 + 0.17,
              ]),
            ]
          : [];
      return group(
        part(plate(top, 0.06), cover, [x, height - 0.03, z], [-90, 0, 0]),
        part(box(width, height - 0.05, depth - 0.02, 0.005), matt(room.trimColour), [
          x,
          (height - 0.05) / 2,
          z,
        ]),
        ...stair,
      );
    }
    case 'arch':
      return group(archWall(room, solid));
    case 'pool': {
      const rim = matt('#dfe6e4');
      const water = part(box(width, 0.05, depth, 0), glaze('#4ba3b5'), [x, -0.3, z]);
      const sides = [
        part(box(width, 0.5, 0.04, 0), rim, [x, -0.26, z - depth / 2]),
        part(box(0.04, 0.5, depth, 0), rim, [x - width / 2, -0.26, z]),
        part(box(0.04, 0.5, depth, 0), rim, [x + width / 2, -0.26, z]),
      ];
      return group(water, ...sides);
    }
    case 'chimney breast':
    case 'low wall':
      return group(part(box(width, height, depth, 0.01), plaster, [x, height / 2, z]));
  }
}
