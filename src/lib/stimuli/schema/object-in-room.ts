import * as v from 'valibot';
import { counted, distance, form, picture, text, use } from './picture.ts';

const Picture = v.strictObject({
  ...picture,
  /** A room with both its objects; the same room without them; one object by itself, as a choice. */
  role: v.picklist(['furnished', 'empty', 'object']),
});

const px = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where an object stands in its room's pictures. */
const Place = v.strictObject({
  /** Picture id of the object by itself. */
  object: text,
  side: v.picklist(['left', 'right']),
  depth: v.picklist(['near', 'far']),
  /** The object's outline box in picture points, from the upper left. */
  leftPx: px,
  topPx: px,
  widthPx: px,
  heightPx: px,
});

const Room = v.strictObject({
  family: text,
  use,
  /** Picture ids. */
  furnished: text,
  empty: text,
  places: v.tuple([Place, Place]),
});

const Question = v.strictObject({
  use,
  /** The room asked about, by its family. */
  room: text,
  /** Which of its places. */
  place: v.picklist([0, 1]),
  /** Picture ids of the choices: the object that stood there, the other one of this room, one of another room. */
  target: text,
  sameRoom: text,
  otherRoom: text,
});

/** Objects to be remembered at their places in rooms. */
export const ObjectInRoom = v.strictObject({
  ...form,
  paradigm: v.literal('object-in-room'),
  pictures: v.array(Picture),
  rooms: v.array(Room),
  questions: v.array(Question),
  /** Of the test, without practice. */
  balance: v.strictObject({
    rooms: counted,
    questions: counted,
    left: counted,
    right: counted,
    near: counted,
    far: counted,
    /** Of the two empty rooms, and of the two objects, that are most alike; practice too. */
    leastRoomDistance: distance,
    leastObjectDistance: distance,
  }),
});
