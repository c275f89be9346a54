import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openTrialScreen, touchElement, touchField, type TrialScreen } from '../fixtures.ts';
import { FIELDS, type ReactionTrial } from './trials.ts';

const choice: ReactionTrial = { part: 'choice', correct: '3', foreperiodMs: 300 };

let screen: TrialScreen;

beforeEach(async () => {
  screen = await openTrialScreen('reaction', ['mark']);
});

afterEach(async () => await screen.close());

const boxes = (): readonly Element[] => [...document.querySelectorAll('.box')];
const markShown = async (): Promise<void> =>
  await vi.waitFor(() => expect(document.querySelector('.box img')).not.toBeNull(), 10_000);

it('shows the mark in its box until a field is touched, and records a wrong one as it is', async () => {
  const running = screen.view.run(choice);
  await markShown();
  expect(boxes().map((box) => box.childElementCount)).toEqual([0, 0, 1, 0]);
  touchElement(boxes()[2] ?? document.body);
  touchField('2');
  touchField('3');
  const { answer, pointer, steps, drawnMs, onsetMs, eventMs, handledMs, offsetMs, flags } = await running;
  expect([answer, pointer, steps]).toEqual(['2', 'touch', []]);
  expect(onsetMs).toBeGreaterThan(drawnMs);
  expect(eventMs).toBeGreaterThan(drawnMs);
  expect(handledMs).toBeGreaterThanOrEqual(eventMs ?? NaN);
  expect(offsetMs).toBeGreaterThan(eventMs ?? NaN);
  expect(flags).not.toContain('early-press');
  expect(document.querySelector('.box img')).toBeNull();
});

it('does not take a press before the mark, and says that there was one', async () => {
  const running = screen.view.run({ ...choice, foreperiodMs: 2000 });
  await vi.waitFor(() => expect(boxes()).toHaveLength(FIELDS.length));
  touchField('4');
  await markShown();
  touchField('3');
  const { answer, flags } = await running;
  expect(answer).toBe('3');
  expect(flags).toContain('early-press');
});

it('has one field for one box, and flags a hand that lies on the screen', async () => {
  const running = screen.view.run({ ...choice, part: 'simple', correct: '1' });
  await markShown();
  expect(document.querySelectorAll('[data-answer]')).toHaveLength(1);
  touchElement(boxes()[0] ?? document.body, { id: 3, isHeld: true });
  touchField('1', { id: 4 });
  const { answer, flags } = await running;
  expect(answer).toBe('1');
  expect(flags).toContain('second-finger');
});
