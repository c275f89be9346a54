import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openTrialScreen, touchElement, touchField, type TrialScreen } from '../fixtures.ts';
import { parameters } from './parameters.ts';
import { PICTURE_PX, type RoomTrial } from './trials.ts';

const learn: RoomTrial = {
  kind: 'learn',
  room: 'attic',
  picture: 'furnished',
  place: null,
  object: null,
  ringXPx: null,
  ringYPx: null,
  choicePictures: [],
  choiceAnswers: [],
};
const recall: RoomTrial = {
  ...learn,
  kind: 'recall',
  picture: 'empty',
  place: 0,
  object: 'tent',
  ringXPx: 240,
  ringYPx: 540,
  choicePictures: ['cheese', 'tent', 'crown'],
  choiceAnswers: ['same-room', 'target', 'other-room'],
};

let screen: TrialScreen;

beforeEach(async () => {
  screen = await openTrialScreen('object-in-room', ['furnished', 'empty', 'cheese', 'tent', 'crown']);
});

afterEach(async () => await screen.close());

const part = (name: string): Element => document.querySelector(`.${name}`) ?? document.body;
const isSeen = (name: string): boolean => part(name).checkVisibility({ visibilityProperty: true });
const roomShown = async (): Promise<void> =>
  await vi.waitFor(() => expect(part('room').childElementCount).toBe(1), 10_000);

it('shows a room to be learned for its time, whatever is touched', async () => {
  const running = screen.view.run(learn);
  await roomShown();
  expect(['question', 'ring', 'choices'].filter(isSeen)).toEqual([]);
  touchElement(part('room'));
  const { answer, eventMs, onsetMs, offsetMs, steps } = await running;
  expect([answer, eventMs, steps]).toEqual([null, null, []]);
  expect((offsetMs ?? NaN) - onsetMs).toBeGreaterThan(parameters.learnMs.value / 2);
}, 20_000);

it('shows question, ring and objects with the empty room, and takes the object that is touched', async () => {
  const running = screen.view.run(recall);
  await vi.waitFor(() => expect(part('choices').childElementCount).toBe(3));
  expect(['question', 'ring', 'choices'].filter(isSeen)).toEqual([]);
  await roomShown();
  expect(['question', 'ring', 'choices'].filter(isSeen)).toEqual(['question', 'ring', 'choices']);
  const [room, ring] = [part('room').getBoundingClientRect(), part('ring').getBoundingClientRect()];
  const middle = (ring.left + ring.width / 2 - room.left) / room.width;
  expect(middle).toBeCloseTo((recall.ringXPx ?? NaN) / PICTURE_PX.width, 2);
  touchElement(part('ring'));
  touchElement(part('question'));
  touchField('same-room');
  touchField('target');
  const { answer, pointer, steps, drawnMs, eventMs, handledMs, offsetMs, flags } = await running;
  expect([answer, pointer, steps]).toEqual(['same-room', 'touch', []]);
  expect(eventMs).toBeGreaterThan(drawnMs);
  expect(handledMs).toBeGreaterThanOrEqual(eventMs ?? NaN);
  expect(offsetMs).toBeGreaterThan(eventMs ?? NaN);
  expect(flags).not.toContain('second-finger');
  expect(['question', 'ring', 'choices'].filter(isSeen)).toEqual([]);
});

it('flags an object that was touched with a second finger on the screen', async () => {
  const running = screen.view.run(recall);
  await roomShown();
  touchElement(part('room'), { id: 3, isHeld: true });
  touchField('target', { id: 4 });
  const { answer, flags } = await running;
  expect(answer).toBe('target');
  expect(flags).toContain('second-finger');
});
