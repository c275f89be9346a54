import type { Rng } from '../../seed.ts';
import { wallsAreClear } from '../footprint.ts';
import { openingsFit } from '../lure.ts';
import type { Opening, Room } from '../room.ts';

const PANES: readonly (readonly [number, number])[] = [
  [1, 2],
  [2, 1],
  [2, 2],
  [2, 3],
  [3, 2],
  [3, 3],
];

const tidy = (value: number) => Math.round(value * 1000) / 1000;

function another(opening: Opening, rng: Rng): Opening {
  const { kind, shape } = opening;
  const isDoor = kind === 'door';
  const standing = opening.sill < 0.05;
  const straightOrRound = shape === 'rect' || shape === 'arch';
  const wide = opening.width > 2.2;
  return {
    ...opening,
    along: tidy(opening.along + rng.between(-0.25, 0.25)),
    width: tidy(opening.width * (isDoor ? rng.between(0.95, 1.12) : rng.between(0.82, 1.2))),
    height: tidy(opening.height * (isDoor ? rng.between(0.97, 1.05) : rng.between(0.88, 1.14))),
    sill: standing ? opening.sill : tidy(Math.max(0.15, opening.sill + rng.between(-0.14, 0.14))),
    shape: straightOrRound && !wide && rng.chance(0.3) ? (shape === 'rect' ? 'arch' : 'rect') : shape,
    ...(opening.panes && !wide ? { panes: rng.pick(PANES) } : {}),
  };
}

/** Windows, doors and niches a little elsewhere, larger or smaller, of another shape; those that would not fit stay. */
export function varyOpenings(room: Room, rng: Rng): Room {
  return room.openings.reduce((so, opening, i) => {
    const changed = another(opening, rng);
    const tried = { ...so, openings: so.openings.map((o, j) => (j === i ? changed : o)) };
    return openingsFit(tried) && wallsAreClear(tried) ? tried : so;
  }, room);
}
