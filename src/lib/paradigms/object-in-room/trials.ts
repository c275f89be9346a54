import type { Rng } from '#lib/domain/rng.ts';
import type { ManifestOf, StimulusManifest } from '#lib/stimuli/manifest.ts';
import type { Plan, PlannedBlock } from '../contract.ts';
import { arrangementsFor, rotated, wellOrdered, type Answer, type Arranged } from './orders.ts';
import { parameters } from './parameters.ts';

type Form = ManifestOf<'object-in-room'>;
type Use = Form['rooms'][number]['use'];
type Question = Form['questions'][number];

/** Size of the pictures, in picture points. */
export const PICTURE_PX = Object.freeze({ width: 960, height: 720 });

/** A room to be learned (`learn`), or a place asked about right after (`recall`) or after the delay (`delayed`). */
export type RoomTrial = {
  readonly kind: 'learn' | 'recall' | 'delayed';
  /** Family of the room. */
  readonly room: string;
  /** Id of the picture: the room with its objects (`learn`), or without them. */
  readonly picture: string;
  /** Which of the room's two places is asked about; null in `learn`, as are the next three. */
  readonly place: 0 | 1 | null;
  /** Family of the object that stood there; null where the form does not list its picture. */
  readonly object: string | null;
  /** Middle of the ring, picture points from the upper left. */
  readonly ringXPx: number | null;
  readonly ringYPx: number | null;
  /** Picture ids at the first, second and third position, and what each is; empty in `learn`, as are the answers. */
  readonly choicePictures: readonly string[];
  readonly choiceAnswers: readonly Answer[];
};

/** A question of the form with its room and the positions of its choices. */
interface Asked extends Arranged {
  readonly question: Question;
}

/** The rooms and questions of a form for one use; throws RangeError where the form is missing or too small. */
export function formFor(
  use: Use,
  manifest: StimulusManifest | null,
): Pick<Form, 'rooms' | 'questions' | 'pictures'> {
  if (manifest?.paradigm !== 'object-in-room')
    throw new RangeError('This test needs a form of object-in-room');
  const wanted =
    use === 'test'
      ? { rooms: parameters.rooms.value, questions: parameters.questions.value }
      : { rooms: parameters.practiceRooms.value, questions: parameters.practiceQuestions.value };
  const rooms = manifest.rooms.filter((room) => room.use === use);
  const questions = manifest.questions.filter((question) => question.use === use);
  if (rooms.length !== wanted.rooms || questions.length !== wanted.questions)
    throw new RangeError(
      `Form ${manifest.form} has ${rooms.length} rooms and ${questions.length} questions for ${use}, not ${wanted.rooms} and ${wanted.questions}`,
    );
  return { rooms, questions, pictures: manifest.pictures };
}

/** Family of the object on a picture; null where the form does not list it. */
export function familyOf(picture: string, pictures: Form['pictures']): string | null {
  return pictures.find(({ id }) => id === picture)?.family ?? null;
}

/** Where the ring stands around a box: over its middle, and wholly within the picture. */
export function ringAround(box: Form['rooms'][number]['places'][number]): { xPx: number; yPx: number } {
  const radius = (PICTURE_PX.width * parameters.ringShare.value) / 2;
  const within = (middle: number, length: number): number =>
    Math.min(Math.max(middle, radius), length - radius);
  return {
    xPx: within(box.leftPx + box.widthPx / 2, PICTURE_PX.width),
    yPx: within(box.topPx + box.heightPx / 2, PICTURE_PX.height),
  };
}

function learned({ rooms }: Pick<Form, 'rooms'>, rng: Rng): readonly RoomTrial[] {
  return rng.shuffle(rooms).map(({ family, furnished }) => ({
    kind: 'learn',
    room: family,
    picture: furnished,
    place: null,
    object: null,
    ringXPx: null,
    ringYPx: null,
    choicePictures: [],
    choiceAnswers: [],
  }));
}

function pictureOf(question: Question, answer: Answer): string {
  switch (answer) {
    case 'target':
      return question.target;
    case 'same-room':
      return question.sameRoom;
    case 'other-room':
      return question.otherRoom;
  }
}

function trialOf(
  kind: 'recall' | 'delayed',
  { rooms, pictures }: Pick<Form, 'rooms' | 'pictures'>,
  { question, arrangement }: Asked,
): RoomTrial {
  const room = rooms.find(({ family }) => family === question.room);
  if (room === undefined) throw new RangeError(`The form asks about a room it lacks: “${question.room}”`);
  const { xPx, yPx } = ringAround(room.places[question.place]);
  return {
    kind,
    room: room.family,
    picture: room.empty,
    place: question.place,
    object: familyOf(question.target, pictures),
    ringXPx: xPx,
    ringYPx: yPx,
    choicePictures: arrangement.map((answer) => pictureOf(question, answer)),
    choiceAnswers: arrangement,
  };
}

function asked({ questions }: Pick<Form, 'questions'>, rng: Rng): readonly Asked[] {
  return wellOrdered(() => {
    const arrangements = rng.shuffle(arrangementsFor(questions.length, rng));
    return rng.shuffle(questions).map((question, i) => ({
      question,
      room: question.room,
      arrangement: arrangements[i] ?? [],
    }));
  });
}

/** The same questions in another order, every choice at another position than the first time. */
function askedAgain(before: readonly Asked[], rng: Rng): readonly Asked[] {
  const by = rng.int(1, 2);
  const moved = before.map((one) => ({ ...one, arrangement: rotated(one.arrangement, by) }));
  return wellOrdered(() => rng.shuffle(moved));
}

/** Throws RangeError where the form is missing or of another size. */
export function makePlan(manifest: StimulusManifest | null, rng: Rng): Plan<RoomTrial> {
  const toPractise = formFor('practice', manifest);
  const form = formFor('test', manifest);
  const practice: PlannedBlock<RoomTrial> = {
    trials: [
      ...learned(toPractise, rng),
      ...asked(toPractise, rng).map((one) => trialOf('recall', toPractise, one)),
    ],
  };
  const learn = { trials: learned(form, rng) };
  const first = asked(form, rng);
  const again = askedAgain(first, rng);
  return {
    parts: [
      { id: 'learn', practice, test: [learn] },
      { id: 'recall', practice: null, test: [{ trials: first.map((one) => trialOf('recall', form, one)) }] },
      {
        id: 'delayed',
        practice: null,
        test: [{ trials: again.map((one) => trialOf('delayed', form, one)) }],
      },
    ],
  };
}

/** Ids of all pictures of the trials, each once. */
export function picturesOf(trials: readonly RoomTrial[]): readonly string[] {
  return [...new Set(trials.flatMap(({ picture, choicePictures }) => [picture, ...choicePictures]))];
}
