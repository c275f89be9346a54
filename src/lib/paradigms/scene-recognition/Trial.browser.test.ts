import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fieldOf, openTrialScreen, touchField, type TrialScreen } from '../fixtures.ts';
import { parameters } from './parameters.ts';
import type { SceneTrial } from './trials.ts';

const trial: SceneTrial = {
  part: 'encode',
  picture: 'barn',
  family: 'barn',
  place: 'indoor',
  set: 'old',
  correct: 'indoor',
};

let screen: TrialScreen;

beforeEach(async () => {
  screen = await openTrialScreen('scene-recognition', ['barn']);
});

afterEach(async () => await screen.close());

const pictureIsThere = async (isThere: boolean): Promise<void> =>
  await vi.waitFor(() => expect(document.querySelector('img') !== null).toBe(isThere), 10_000);

const groundOf = (answer: string): string => getComputedStyle(fieldOf(answer)).backgroundColor;

it('shows a picture of the first part its full time, takes the first press, and keeps its field filled', async () => {
  const running = screen.view.run(trial);
  await pictureIsThere(true);
  const emptyGround = groundOf('indoor');
  touchField('indoor');
  await vi.waitFor(() => expect(groundOf('indoor')).not.toBe(emptyGround));
  const filledGround = groundOf('indoor');
  touchField('outdoor', { id: 2 });
  await tick();
  expect([groundOf('indoor'), groundOf('outdoor')]).toEqual([filledGround, emptyGround]);
  expect(document.querySelector('img')).not.toBeNull();
  const { answer, onsetMs, offsetMs, eventMs } = await running;
  expect(answer).toBe('indoor');
  expect((eventMs ?? 0) - onsetMs).toBeLessThan(parameters.encodeMs.value / 2);
  expect((offsetMs ?? 0) - onsetMs).toBeGreaterThan(parameters.encodeMs.value / 2);
});

it('does not fill a field that was touched before the picture', async () => {
  const running = screen.view.run(trial);
  await vi.waitFor(() => expect(document.querySelector('[data-answer]')).not.toBeNull());
  const emptyGround = groundOf('outdoor');
  touchField('outdoor');
  await tick();
  expect(groundOf('outdoor')).toBe(emptyGround);
  await pictureIsThere(true);
  touchField('indoor');
  const { answer, flags } = await running;
  expect(answer).toBe('indoor');
  expect(flags).toContain('early-press');
});

it('waits in the first part for an answer when the picture has gone', async () => {
  const running = screen.view.run(trial);
  await pictureIsThere(true);
  await pictureIsThere(false);
  touchField('outdoor');
  const { answer, offsetMs, eventMs } = await running;
  expect(answer).toBe('outdoor');
  expect(eventMs ?? 0).toBeGreaterThan((offsetMs ?? Infinity) - 20);
});

it('ends a picture of the second part with the answer', async () => {
  const running = screen.view.run({ ...trial, part: 'recognise', correct: 'old' });
  await pictureIsThere(true);
  touchField('unsure');
  const { answer, offsetMs, eventMs, flags } = await running;
  expect(answer).toBe('unsure');
  expect(offsetMs ?? 0).toBeGreaterThan(eventMs ?? Infinity);
  expect(flags).not.toContain('early-press');
});
