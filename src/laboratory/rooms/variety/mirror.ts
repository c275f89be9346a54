import type { Ceiling, Room, Wall } from '../room.ts';

const wallOf: Readonly<Record<Wall, Wall>> = { back: 'back', left: 'right', right: 'left' };
const ceilingOf: Readonly<Record<Ceiling, Ceiling>> = {
  flat: 'flat',
  gable: 'gable',
  barrel: 'barrel',
  'slant left': 'slant right',
  'slant right': 'slant left',
};

/** The room as a mirror shows it, left and right changed over. */
export function mirror(room: Room): Room {
  return {
    ...room,
    ceiling: ceilingOf[room.ceiling],
    openings: room.openings.map((o) => ({ ...o, wall: wallOf[o.wall], along: -o.along })),
    solids: room.solids.map((s) => ({ ...s, x: -s.x })),
    furniture: room.furniture.map((p) => ({ ...p, x: -p.x, turnDeg: -(p.turnDeg ?? 0) })),
    eye: { ...room.eye, x: -room.eye.x, lookX: -room.eye.lookX },
  };
}
