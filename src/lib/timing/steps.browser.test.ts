import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TrialStep } from '#lib/domain/trial-row.ts';
import { StageClosed } from './contract.ts';
import { openStage, type OpenStage } from './stage.ts';

let stage: OpenStage;
let area: HTMLElement;

beforeEach(() => {
  area = document.createElement('div');
  area.style.cssText = 'position:fixed;left:100px;top:50px;width:400px;height:200px';
  area.innerHTML = '<button data-answer="a">a</button><button data-answer="b">b</button><p hidden>board</p>';
  document.body.append(area);
  stage = openStage();
  stage.begin();
});

afterEach(() => {
  stage.close();
  area.remove();
});

const board = (): HTMLElement => area.querySelector('p') ?? area;

function press(answer: string, clientX = 200, clientY = 100): void {
  const field = area.querySelector(`[data-answer=${answer}]`) ?? area;
  field.dispatchEvent(
    new PointerEvent('pointerdown', {
      bubbles: true,
      clientX,
      clientY,
      pointerType: 'touch',
      isPrimary: true,
    }),
  );
}

it('takes presses in their order, with their places, until the last', async () => {
  const exposure = await stage.reveal(board());
  expect(board().hidden).toBe(false);
  const seen: TrialStep[] = [];
  const given = stage.steps({ within: area, keys: { '7': '7' } }, exposure, 5000, (step) => {
    seen.push(step);
    return step.what === '7' ? 'last' : 'more';
  });
  press('a');
  area.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  press('b', 500, 250);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: '7' }));
  press('a');
  const { steps, isComplete, pointer, flags } = await given;
  expect(steps).toEqual(seen);
  expect(steps.map(({ what, xShare, yShare }) => [what, xShare, yShare])).toEqual([
    ['a', 0.25, 0.25],
    ['b', 1, 1],
    ['7', null, null],
  ]);
  expect([isComplete, pointer, flags]).toEqual([true, 'keyboard', []]);
});

it('ends when the time is up, with what there is', async () => {
  const exposure = await stage.reveal(board());
  const given = stage.steps({ within: area, keys: {} }, exposure, 100, () => 'more');
  press('a');
  expect(await given).toMatchObject({ isComplete: false, steps: [{ what: 'a' }] });
  const none = await stage.steps({ within: area, keys: {} }, await stage.reveal(board()), 20, () => 'more');
  expect(none).toMatchObject({ isComplete: false, pointer: null });
});

it('ends with the stage', async () => {
  const exposure = await stage.reveal(board());
  const given = stage.steps({ within: area, keys: {} }, exposure, 5000, () => 'more');
  stage.close();
  await expect(given).rejects.toThrow(StageClosed);
});
