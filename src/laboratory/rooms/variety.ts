import type { Rng } from '../seed.ts';
import { openingsFit } from './lure.ts';
import type { Room } from './room.ts';
import { recolour } from './variety/colours.ts';
import { refurnish } from './variety/furnishing.ts';
import { mirror } from './variety/mirror.ts';
import { varyOpenings } from './variety/openings.ts';
import { stretch } from './variety/stretch.ts';

/**
 * Another room of the same kind: mirrored or not, of other proportions, colours, openings and furnishing, so that
 * two forms may show the same kind of room. `isLivedIn`: pictures, plants and rugs may be added.
 */
export function vary(room: Room, rng: Rng, isLivedIn: boolean): Room {
  const stretched = stretch(room, rng);
  const sized = openingsFit(stretched) ? stretched : room;
  const coloured = recolour(varyOpenings(sized, rng), rng, isLivedIn);
  const furnished = refurnish(coloured, rng, isLivedIn);
  return rng.chance(0.5) ? mirror(furnished) : furnished;
}
