import type { ManifestOf } from '#lib/stimuli/manifest.ts';
import type { Desk } from '../desk.ts';
import type { FormMaker } from '../maker.ts';
import { rngFromSeed } from '../seed.ts';
import { leastDistance } from '../sketch.ts';
import { planRooms, QUESTIONS } from './plan-rooms.ts';
import { drawRoom, type DrawnRoom } from './room-step.ts';

type Manifest = ManifestOf<'object-in-room'>;
type Room = Manifest['rooms'][number];
type Question = Manifest['questions'][number];

/**
 * The questions about some rooms. Each object asked about is also the wrong choice from another room once. `step`,
 * at least 2, says how far away that room is.
 */
export function questionsOf(rooms: readonly Room[], count: number, step: number): Question[] {
  const asked = rooms
    .flatMap((room) => room.places.map((_, place) => ({ room, place: place as 0 | 1 })))
    .slice(0, count);
  return asked.map(({ room, place }, i) => {
    const other = asked[(i + step) % asked.length];
    if (!other || other.room === room)
      throw new RangeError(`questionsOf: step ${step} leads back to room "${room.family}".`);
    return {
      use: room.use,
      room: room.family,
      place,
      target: room.places[place].object,
      sameRoom: room.places[place === 0 ? 1 : 0].object,
      otherRoom: other.room.places[other.place].object,
    };
  });
}

function balanceOf(questions: readonly Question[], drawn: readonly DrawnRoom[]): Manifest['balance'] {
  const rooms = drawn.map(({ entry }) => entry);
  const asked = questions
    .filter(({ use }) => use === 'test')
    .flatMap(({ room, place }) => rooms.find(({ family }) => family === room)?.places[place] ?? []);
  const count = (test: (place: Room['places'][number]) => boolean) => asked.filter(test).length;
  const sketches = drawn.flatMap((d) => d.sketches);
  return {
    rooms: rooms.filter(({ use }) => use === 'test').length,
    questions: asked.length,
    left: count(({ side }) => side === 'left'),
    right: count(({ side }) => side === 'right'),
    near: count(({ depth }) => depth === 'near'),
    far: count(({ depth }) => depth === 'far'),
    leastRoomDistance: leastDistance(sketches.filter(({ kind }) => kind === 'room')),
    leastObjectDistance: leastDistance(sketches.filter(({ kind }) => kind === 'object')),
  };
}

/** 25 places in 13 rooms, and two rooms for practice: no room and no object twice. */
export const objectInRoom: FormMaker<'object-in-room', Room> = Object.freeze({
  test: 'object-in-room' as const,
  steps: (form: number) =>
    planRooms(form).map((planned, i) => ({
      id: `${planned.use} room ${i + 1}, ${planned.families.join(' and ')}`,
      draw: async (desk: Desk, before: readonly DrawnRoom[]) => await drawRoom(desk, form, planned, before),
    })),
  compose: (form: number, drawn: readonly DrawnRoom[]) => {
    const rooms = drawn.map(({ entry }) => entry);
    const of = (use: Room['use']) => rooms.filter((room) => room.use === use);
    const step = rngFromSeed(`object-in-room/${form}/questions`).integer(3, QUESTIONS - 3);
    const questions = [...questionsOf(of('practice'), 4, 2), ...questionsOf(of('test'), QUESTIONS, step)];
    return { rooms, questions, balance: balanceOf(questions, drawn) };
  },
});
