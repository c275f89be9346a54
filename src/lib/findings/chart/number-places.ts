export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in px. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Stroke = readonly [Place, Place];

function overlaps(a: Room, b: Room): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a straight stroke runs through a rectangle (its edges are outside of it). */
export function runsThrough([from, to]: Stroke, room: Room): boolean {
  let enter = 0;
  let leave = 1;
  for (const [start, end, low, high] of [
    [from.x, to.x, room.left, room.right],
    [from.y, to.y, room.top, room.bottom],
  ] as const) {
    const way = end - start;
    if (way === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [near, far] = [(low - start) / way, (high - start) / way].toSorted((a, b) => a - b);
    enter = Math.max(enter, near ?? 0);
    leave = Math.min(leave, far ?? 1);
  }
  return enter < leave;
}

/**
 * Where the number of each point fits: the first of its wished places that lies in the room, on no stroke and on no
 * number before it; null where none does.
 * @param wishes middles of the text, best first
 */
export function placeNumbers(
  numbers: readonly {
    readonly wishes: readonly Place[];
    readonly widthPx: number;
    readonly heightPx: number;
  }[],
  strokes: readonly Stroke[],
  within: Room,
): readonly (Place | null)[] {
  const taken: Room[] = [];
  return numbers.map(({ wishes, widthPx, heightPx }) => {
    for (const { x, y } of wishes) {
      const room = {
        left: x - widthPx / 2,
        right: x + widthPx / 2,
        top: y - heightPx / 2,
        bottom: y + heightPx / 2,
      };
      const inside =
        room.left >= within.left &&
        room.right <= within.right &&
        room.top >= within.top &&
        room.bottom <= within.bottom;
      const free = !taken.some((other) => overlaps(room, other));
      if (inside && free && !strokes.some((stroke) => runsThrough(stroke, room))) {
        taken.push(room);
        return { x, y };
      }
    }
    return null;
  });
}
