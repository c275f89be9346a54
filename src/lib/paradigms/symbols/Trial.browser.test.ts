import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openTrialScreen, touchElement, touchField, type TrialScreen } from '../fixtures.ts';
import { SYMBOL_IDS } from './drawings.ts';
import { parameters } from './parameters.ts';
import type { SymbolTrial } from './trials.ts';

const trial: SymbolTrial = { symbol: 'leaf', correct: '7', key: SYMBOL_IDS, isTimed: true };
const next: SymbolTrial = { ...trial, symbol: 'comb', correct: '6' };

let screen: TrialScreen;

beforeEach(async () => {
  screen = await openTrialScreen('symbols', SYMBOL_IDS);
});

afterEach(async () => {
  vi.useRealTimers();
  await screen.close();
});

const middle = (): Element => document.querySelector('.picture') ?? document.body;
const symbolShown = async ({ symbol }: SymbolTrial): Promise<void> =>
  await vi.waitFor(() => expect(middle().querySelector(`[data-picture=${symbol}]`)).not.toBeNull(), 10_000);

it('takes the digit that is touched, right or wrong, and shows the next symbol at once', async () => {
  const asked = vi.spyOn(screen.stage, 'response');
  const running = screen.view.run(trial);
  await symbolShown(trial);
  expect(document.querySelectorAll('.key li')).toHaveLength(9);
  touchElement(document.querySelector('.key li') ?? document.body);
  touchElement(middle());
  touchField('3');
  touchField('7');
  const first = await running;
  expect(first).toMatchObject({ answer: '3', pointer: 'touch', offsetMs: null, steps: [] });
  expect(first.eventMs).toBeGreaterThan(first.drawnMs);
  expect(first.handledMs).toBeGreaterThanOrEqual(first.eventMs ?? NaN);
  expect(first.flags).not.toContain('second-finger');

  screen.stage.begin();
  const second = screen.view.run(next);
  await symbolShown(next);
  touchField('9');
  const { answer, drawnMs } = await second;
  const leftMs = asked.mock.calls[1]?.[2] ?? NaN;
  expect(Math.abs(leftMs + drawnMs - first.onsetMs - parameters.blockMs.value)).toBeLessThan(500);
  expect(leftMs).toBeLessThan(parameters.blockMs.value);
  expect(answer).toBe('9');
  expect(drawnMs - (first.eventMs ?? NaN)).toBeLessThan(parameters.blankMs.value);
});

it('flags a digit that was touched with a second finger on the screen', async () => {
  const running = screen.view.run(trial);
  await symbolShown(trial);
  touchElement(middle(), { id: 8, isHeld: true });
  touchField('7', { id: 9 });
  expect(await running).toMatchObject({ answer: '7' });
  expect((await running).flags).toContain('second-finger');
});

it('ends the symbol that stands there when the 90 s of the block are over', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const running = screen.view.run(trial);
  await symbolShown(trial);
  touchField('7');
  await vi.waitFor(async () => expect(await running).toMatchObject({ answer: '7' }));
  const isUp = (): void => {
    vi.advanceTimersByTime(parameters.blockMs.value);
    expect(middle().childElementCount).toBe(0);
  };
  screen.stage.begin();
  const last = screen.view.run(next);
  await symbolShown(next);
  await vi.waitFor(isUp, 10_000);
  const { answer, eventMs, offsetMs, flags } = await last;
  expect([answer, eventMs]).toEqual([null, null]);
  expect(offsetMs).not.toBeNull();
  expect(flags).toContain('missed');
});
