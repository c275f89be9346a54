import type { Rng } from '#lib/domain/rng.ts';

/** What a choice is: the object that stood there, the other one of this room, one of another room. */
export const ANSWERS = ['target', 'same-room', 'other-room'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What stands at the first, second and third position. */
export type Arrangement = readonly Answer[];

/** A question with its choices arranged. */
export interface Arranged {
  readonly room: string;
  readonly arrangement: Arrangement;
}

const POSITIONS = [0, 1, 2] as const;
const ATTEMPTS = 1000;
/** Most questions in a row with the right answer at one position. */
export const LONGEST_RUN = 4;

/**
 * Arrangements for so many questions, not yet in order: the target stands at each position equally often, and the
 * other object of the room as often before as behind the one of another room. (One more or less where the count asks.)
 */
export function arrangementsFor(count: number, rng: Rng): Arrangement[] {
  const columns = rng.shuffle(POSITIONS).map((position) => ({ position, flipped: rng.int(0, 1) }));
  return Array.from({ length: Math.ceil(count / columns.length) }, (_, round) =>
    columns.map(({ position, flipped }): Arrangement => {
      const isSameRoomFirst = (round + flipped) % 2 === 0;
      const wrong: readonly Answer[] = isSameRoomFirst
        ? ['same-room', 'other-room']
        : ['other-room', 'same-room'];
      return wrong.toSpliced(position, 0, 'target');
    }),
  )
    .flat()
    .slice(0, count);
}

/** The same choices, every one of them at another position; `by`: 1 or 2. */
export function rotated(arrangement: Arrangement, by: number): Arrangement {
  return [...arrangement.slice(by), ...arrangement.slice(0, by)];
}

/** Whether no room is asked about twice in a row, and the target nowhere stands too often in a row. */
export function isWellOrdered(questions: readonly Arranged[]): boolean {
  const targets = questions.map(({ arrangement }) => arrangement.indexOf('target'));
  return questions.every(({ room }, i) => {
    const run = targets.slice(i, i + LONGEST_RUN + 1);
    const isLongRun = run.length > LONGEST_RUN && run.every((position) => position === run[0]);
    return room !== questions[i + 1]?.room && !isLongRun;
  });
}

/** Draws until an order is well made; throws RangeError where none is found. */
export function wellOrdered<T extends Arranged>(draw: () => readonly T[]): readonly T[] {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const order = draw();
    if (isWellOrdered(order)) return order;
  }
  throw new RangeError('No order of questions without a repeated room or a long run: check the form');
}
