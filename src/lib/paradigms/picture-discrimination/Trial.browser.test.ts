import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../app.css';
import { openStage, type OpenStage } from '#lib/timing/stage.ts';
import type { TrialView } from '../contract.ts';
import { loadTrialView } from '../views.ts';
import { parameters } from './parameters.ts';
import type { TapTrial } from './tap-trials.ts';
import type { PictureTrial } from './trials.ts';

const trial: PictureTrial = {
  kind: 'test',
  round: 0,
  place: 1,
  domain: 'object',
  family: 'jug',
  picture: 'jug-lure',
  correct: 'changed',
};
const tapTrial: TapTrial = {
  ...trial,
  changedAt: { leftShare: 0.2, topShare: 0.6, widthShare: 0.1, heightShare: 0.2 },
};

let stage: OpenStage;
let view: TrialView;
let image: HTMLImageElement;

beforeEach(async () => {
  const canvas = document.createElement('canvas');
  canvas.width = 64;
  canvas.height = 48;
  canvas.getContext('2d')?.fillRect(0, 0, 64, 48);
  image = new Image(64, 48);
  image.src = canvas.toDataURL();
  await image.decode();
  stage = openStage();
  stage.begin();
  const props = { stage, locale: 'de', picture: () => image } as const;
  view = mount(await loadTrialView('picture-discrimination'), { target: document.body, props });
});

afterEach(async () => {
  stage.close();
  await unmount(view);
});

/** Resolves in the frame after the picture has come onto the page. */
async function shown(): Promise<void> {
  const frame = async (): Promise<void> =>
    await new Promise((resolve) => requestAnimationFrame(() => resolve()));
  while (!image.isConnected) await frame();
  await frame();
}

function press(place: Element, clientX: number, clientY: number): void {
  const how = { bubbles: true, clientX, clientY, pointerType: 'touch', isPrimary: true };
  place.dispatchEvent(new PointerEvent('pointerdown', how));
}

/** Presses whatever lies at a share of the picture's width and height. */
function pressPicture(xShare: number, yShare: number): void {
  const { left, top, width, height } = image.getBoundingClientRect();
  const [x, y] = [left + xShare * width, top + yShare * height];
  press(document.elementFromPoint(x, y) ?? document.body, x, y);
}

function pressField(answer: string): void {
  const field = document.querySelector(`button[data-answer="${answer}"]`);
  if (field === null) throw new RangeError(`No field ${answer}`);
  press(field, 5, 5);
}

it('takes a tap in the picture as “changed”, with its place in the picture', async () => {
  const running = view.run(tapTrial);
  await shown();
  pressPicture(0.25, 0.7);
  const { answer, steps, eventMs, onsetMs, offsetMs, pointer, flags } = await running;
  expect([answer, pointer]).toEqual(['changed', 'touch']);
  expect(steps).toMatchObject([{ what: 'changed', eventMs }]);
  expect(steps[0]?.xShare).toBeCloseTo(0.25, 2);
  expect(steps[0]?.yShare).toBeCloseTo(0.7, 2);
  expect(eventMs ?? 0).toBeGreaterThanOrEqual(onsetMs - 50);
  expect(offsetMs ?? 0).toBeGreaterThan(eventMs ?? Infinity);
  expect(flags).not.toContain('missed');
});

it('takes the field as “same”, and has no field for “changed” beside the picture', async () => {
  const running = view.run({ ...tapTrial, changedAt: null });
  await shown();
  expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    'Es ist gleich',
  ]);
  pressField('same');
  expect(await running).toMatchObject({ answer: 'same', steps: [], pointer: 'touch' });
});

it('takes a tap beside the picture for no answer, and the arrow for “same” only', async () => {
  const running = view.run(tapTrial);
  await shown();
  const { right, top } = image.getBoundingClientRect();
  press(document.elementFromPoint(right + 6, top + 5) ?? document.body, right + 6, top + 5);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
  expect(await running).toMatchObject({ answer: 'same', steps: [], pointer: 'keyboard' });
});

it('leaves the place to be tapped when the picture has gone, and flags the late tap', async () => {
  const running = view.run(tapTrial);
  await shown();
  const { left, top } = image.getBoundingClientRect();
  await stage.wait(parameters.responseWindowMs.value + 300);
  expect(image.isConnected).toBe(false);
  press(document.elementFromPoint(left + 20, top + 20) ?? document.body, left + 20, top + 20);
  const { answer, steps, flags } = await running;
  expect(answer).toBe('changed');
  expect(steps).toHaveLength(1);
  expect(flags).toContain('late-answer');
});

it('has two fields and no place in the shipped form', async () => {
  const running = view.run(trial);
  await shown();
  pressPicture(0.5, 0.5);
  pressField('changed');
  expect(await running).toMatchObject({ answer: 'changed', steps: [] });
});

it('shows a picture to be remembered where its test will stand', async () => {
  const studied = view.run({ ...tapTrial, kind: 'study', correct: null, changedAt: null });
  await shown();
  const before = image.getBoundingClientRect().toJSON() as object;
  await studied;
  const running = view.run(tapTrial);
  await shown();
  expect(image.getBoundingClientRect().toJSON()).toEqual(before);
  pressField('same');
  await running;
});

it.each([
  [1024, 768],
  [768, 1024],
  [390, 844],
  [512, 384],
])('keeps fields and picture within %i x %i, and out of the corner of the rest', async (width, height) => {
  await page.viewport(width, height);
  for (const planned of [trial, tapTrial]) {
    const running = view.run(planned);
    await shown();
    for (const part of [image, ...document.querySelectorAll('button[data-answer]')]) {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      expect([left >= 0, top >= 0, right <= width, bottom <= height]).toEqual([true, true, true, true]);
      // The rest is 60 px high and about 100 px wide; a finger needs some room between two fields.
      expect(right <= width - 108 || top >= 76).toBe(true);
    }
    pressField('same');
    await running;
  }
});
