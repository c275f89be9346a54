import type { ManifestOf } from './manifest.ts';

type Manifest = ManifestOf<'object-in-room'>;
type Room = Manifest['rooms'][number];
type Question = Manifest['questions'][number];

type Side = Room['places'][number]['side'];

const LEFT_PX = Object.freeze({ left: 160, right: 640 });

function roomOf(use: Room['use'], number: number): Room {
  const family = `${use}-room-${number}`;
  const placeOn = (side: Side): Room['places'][number] => ({
    object: `${family}-${side}-object`,
    side,
    depth: side === 'left' ? 'near' : 'far',
    leftPx: LEFT_PX[side],
    topPx: 400,
    widthPx: 120,
    heightPx: 160,
  });
  return {
    family,
    use,
    furnished: `${family}-furnished`,
    empty: `${family}-empty`,
    places: [placeOn('left'), placeOn('right')],
  };
}

/** Asks about both places of every room; the object of another room is taken from the next one. */
function questionsOf(rooms: readonly Room[]): Question[] {
  return rooms.flatMap((room, i) => {
    const other = rooms[(i + 1) % rooms.length] ?? room;
    return ([0, 1] as const).map((place) => ({
      use: room.use,
      room: room.family,
      place,
      target: room.places[place].object,
      sameRoom: room.places[place === 0 ? 1 : 0].object,
      otherRoom: other.places[place].object,
    }));
  });
}

const practiceRooms = [roomOf('practice', 0), roomOf('practice', 1)];
const testRooms = Array.from({ length: 13 }, (_, number) => roomOf('test', number));

/** A form without pictures, for tests that must not change when pictures are drawn anew. One place is not asked about. */
export const syntheticObjectInRoom: Manifest = {
  schema: 2,
  form: 1,
  paradigm: 'object-in-room',
  licence: 'CC0-1.0',
  laboratoryVersion: 2,
  pictures: [],
  rooms: [...practiceRooms, ...testRooms],
  questions: [...questionsOf(practiceRooms), ...questionsOf(testRooms).slice(0, 25)],
  balance: {
    rooms: 13,
    questions: 25,
    left: 13,
    right: 12,
    near: 13,
    far: 12,
    leastRoomDistance: 1,
    leastObjectDistance: 1,
  },
};
