import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openTrialScreen, touchAt, touchField, type TrialScreen } from '../fixtures.ts';
import { DIGITS } from './digits.ts';
import { texts } from './text.ts';
import type { SpanTrial } from './trials.ts';

const trial: SpanTrial = { direction: 'backwards', length: 2, digits: '47', correct: '74' };

let screen: TrialScreen;

beforeEach(async () => {
  screen = await openTrialScreen('number-span', DIGITS);
});

afterEach(async () => await screen.close());

const keypadShown = async (): Promise<void> =>
  await vi.waitFor(() => expect(document.querySelector('.keypad:not([hidden])')).not.toBeNull(), 20_000);
const typed = (): string => document.querySelector('.typed')?.textContent ?? '';

it('shows each digit alone, then takes what is typed, with every press', async () => {
  const running = screen.view.run(trial);
  await vi.waitFor(() => expect(document.querySelectorAll('.digit img')).toHaveLength(1), 10_000);
  expect(document.querySelector('.keypad:not([hidden])')).toBeNull();
  await keypadShown();
  expect(document.querySelector('.digit img')).toBeNull();
  expect(document.querySelector('.ask')?.textContent).toBe(texts.de.ask.backwards);
  touchField('7');
  touchField('7');
  await vi.waitFor(() => expect(typed()).toBe('7'));
  touchField('9');
  touchField('delete');
  await vi.waitFor(() => expect(typed()).toBe('7'));
  const between = document.querySelector('.typed')?.getBoundingClientRect() ?? new DOMRect();
  touchAt(between.left + between.width / 2, between.bottom + 4);
  touchField('4', { id: 2, isHeld: true });
  touchField('done', { id: 3 });
  const { answer, steps, drawnMs, eventMs, handledMs, pointer, flags } = await running;
  expect(answer).toBe('74');
  expect(steps.map(({ what }) => what)).toEqual(['7', '7', '9', 'delete', '4', 'done']);
  expect(steps.every(({ xShare, yShare }) => xShare !== null && yShare !== null)).toBe(true);
  expect([pointer, eventMs]).toEqual(['touch', steps.at(-1)?.eventMs]);
  expect(steps[0]?.eventMs).toBeGreaterThan(drawnMs);
  expect(handledMs).toBeGreaterThanOrEqual(eventMs ?? NaN);
  expect(flags).toContain('second-finger');
  expect(document.querySelector('.keypad:not([hidden])')).toBeNull();
}, 30_000);

it('is not answered while the digits run', async () => {
  const running = screen.view.run({ ...trial, digits: '4', correct: '4', length: 1 });
  await vi.waitFor(() => expect(document.querySelector('.digit img')).not.toBeNull(), 10_000);
  touchAt(innerWidth / 2, innerHeight / 2);
  await keypadShown();
  touchField('done');
  const { answer, flags } = await running;
  expect(answer).toBe('');
  expect(flags).toContain('early-press');
}, 30_000);
