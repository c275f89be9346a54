import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStage, type OpenStage } from '#lib/timing/stage.ts';
import type { TrialView } from '../contract.ts';
import { loadTrialView } from '../views.ts';
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
const GAP_MS = parameters.fixationMs.value + parameters.blankMs.value;

let stage: OpenStage;
let view: TrialView;

beforeEach(async () => {
  const canvas = document.createElement('canvas');
  canvas.width = 64;
  canvas.height = 48;
  canvas.getContext('2d')?.fillRect(0, 0, 64, 48);
  const image = new Image(64, 48);
  image.src = canvas.toDataURL();
  await image.decode();
  stage = openStage();
  stage.begin();
  const props = { stage, locale: 'de', picture: () => image } as const;
  view = mount(await loadTrialView('scene-recognition'), { target: document.body, props });
});

afterEach(async () => {
  stage.close();
  await unmount(view);
});

const after = async (ms: number): Promise<void> => await new Promise((resolve) => setTimeout(resolve, ms));

function press(answer: string): void {
  document
    .querySelector(`[data-answer="${answer}"]`)
    ?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
}

it('shows a picture of the first part its full time, and takes the first press made meanwhile', async () => {
  const running = view.run(trial);
  await after(GAP_MS + 700);
  press('indoor');
  await after(300);
  press('outdoor');
  expect(document.querySelector('img')).not.toBeNull();
  const { answer, onsetMs, offsetMs, eventMs } = await running;
  expect(answer).toBe('indoor');
  expect((eventMs ?? 0) - onsetMs).toBeLessThan(parameters.encodeMs.value / 2);
  expect((offsetMs ?? 0) - onsetMs).toBeGreaterThan(parameters.encodeMs.value - 50);
});

it('waits in the first part for an answer when the picture has gone', async () => {
  const running = view.run(trial);
  await after(GAP_MS + parameters.encodeMs.value + 500);
  expect(document.querySelector('img')).toBeNull();
  press('outdoor');
  const { answer, offsetMs, eventMs } = await running;
  expect(answer).toBe('outdoor');
  expect(eventMs ?? 0).toBeGreaterThan(offsetMs ?? Infinity);
});

it('ends a picture of the second part with the answer', async () => {
  const running = view.run({ ...trial, part: 'recognise', correct: 'old' });
  await after(GAP_MS + 500);
  press('unsure');
  const { answer, offsetMs, eventMs, flags } = await running;
  expect(answer).toBe('unsure');
  expect(offsetMs ?? 0).toBeGreaterThan(eventMs ?? Infinity);
  expect(flags).not.toContain('early-press');
});
