import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fieldOf, openTrialScreen, touchAt, touchField, type TrialScreen } from '../fixtures.ts';
import { GAVE_UP } from './answer.ts';
import { parameters } from './parameters.ts';
import { texts } from './text.ts';
import type { ConnectTrial } from './trials.ts';

const trial: ConnectTrial = {
  part: 'numbers',
  labels: ['1', '2', '3', '4'],
  xShares: [0.2, 0.8, 0.8, 0.2],
  yShares: [0.2, 0.2, 0.8, 0.8],
  pathSides: 1.8,
  isGuided: false,
};

let screen: TrialScreen;

beforeEach(async () => {
  screen = await openTrialScreen('connect', []);
});

afterEach(async () => {
  vi.useRealTimers();
  await screen.close();
});

const shown = async (selector: string): Promise<void> =>
  await vi.waitFor(() => expect(document.querySelector(`${selector}:not([hidden])`)).not.toBeNull(), 10_000);

/** The board listens, and the way out is on its way. */
const begun = async (): Promise<void> => {
  await shown('.board');
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThanOrEqual(2));
};

const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
};

/** Only timers: frames and the clock of the page go on, so that stamps stay true. */
const stopTimers = (): void => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

describe('a board', () => {
  it('records every tap on a circle with its place, marks a wrong one, and ends with the last circle', async () => {
    const running = screen.view.run(trial);
    await shown('.board');
    const board = document.querySelector('.board')?.getBoundingClientRect() ?? new DOMRect();
    touchField('1');
    touchAt(board.left + board.width / 2, board.top + board.height / 2);
    touchField('3');
    await vi.waitFor(() => expect(fieldOf('3').className).toContain('wrong'));
    touchField('2', { id: 5, isHeld: true });
    await vi.waitFor(() => expect(document.querySelectorAll('.wrong')).toHaveLength(0));
    touchField('3', { id: 6 });
    touchField('4', { id: 7 });
    const { steps, answer, eventMs, onsetMs, handledMs, pointer, flags } = await running;
    expect(steps.map(({ what }) => what)).toEqual(['1', '3', '2', '3', '4']);
    for (const { what, xShare, yShare } of steps) {
      const circle = trial.labels.indexOf(what);
      expect(xShare).toBeCloseTo(trial.xShares[circle] ?? NaN, 2);
      expect(yShare).toBeCloseTo(trial.yShares[circle] ?? NaN, 2);
    }
    expect(steps[0]?.eventMs).toBeGreaterThan(onsetMs - 20);
    expect([answer, pointer, eventMs]).toEqual(['done', 'touch', steps.at(-1)?.eventMs]);
    expect(handledMs).toBeGreaterThanOrEqual(eventMs ?? NaN);
    expect(flags).toContain('second-finger');
    expect(screen.stage.end().conditions.presses).toBe(6);
  });

  it('says in practice which circle comes next', async () => {
    const running = screen.view.run({ ...trial, isGuided: true });
    await shown('.board');
    expect(document.querySelector('.hint')?.textContent).toBe(texts.de.hint.first({ next: '1' }));
    touchField('1');
    touchField('4');
    const words = texts.de.hint.next({ last: '1', next: '2' });
    await vi.waitFor(() => expect(document.querySelector('.hint')?.textContent).toBe(words));
    for (const label of ['2', '3', '4']) touchField(label);
    expect(await running).toMatchObject({ answer: 'done' });
  });
});

describe('the way out', () => {
  it('is offered a minute after the last circle, and ends the board with a kind word', async () => {
    stopTimers();
    const running = screen.view.run(trial);
    await begun();
    vi.advanceTimersByTime(parameters.wayOutMs.value / 2);
    touchField('1');
    vi.advanceTimersByTime(parameters.wayOutMs.value / 2 + 1000);
    await frames(4);
    expect(document.querySelector(`[data-answer=${GAVE_UP}]`)).toBeNull();
    vi.advanceTimersByTime(parameters.wayOutMs.value / 2);
    await shown(`[data-answer=${GAVE_UP}]`);
    expect(fieldOf(GAVE_UP).getBoundingClientRect().height).toBeGreaterThanOrEqual(60);
    touchField('4');
    touchField(GAVE_UP);
    await shown('.farewell');
    expect(document.querySelector('.farewell p')?.textContent).toBe(texts.de.farewell.gaveUp);
    expect(document.querySelector('.board:not([hidden])')).toBeNull();
    touchField('next');
    const { steps, answer, eventMs, flags } = await running;
    expect(answer).toBe(GAVE_UP);
    expect(steps.map(({ what }) => what)).toEqual(['1', '4']);
    expect(eventMs).toBeGreaterThan(steps[1]?.eventMs ?? NaN);
    expect(flags).not.toContain('missed');
  });

  it('is not needed when the time is up; who leaves during the words loses nothing', async () => {
    stopTimers();
    const running = screen.view.run(trial);
    await begun();
    touchField('1');
    vi.advanceTimersByTime(parameters.responseLimitMs.value);
    await shown('.farewell');
    expect(document.querySelector('.farewell p')?.textContent).toBe(texts.de.farewell.timeUp);
    screen.stage.close();
    const { steps, answer, eventMs, flags } = await running;
    expect([answer, eventMs]).toEqual([null, null]);
    expect(steps.map(({ what }) => what)).toEqual(['1']);
    expect(flags).toContain('missed');
  });
});
