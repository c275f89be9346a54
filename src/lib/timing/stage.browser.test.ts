import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StageClosed } from './contract.ts';
import { openStage, type OpenStage } from './stage.ts';

let stage: OpenStage;
let place: HTMLElement;
let field: HTMLButtonElement;

beforeEach(() => {
  place = document.createElement('div');
  field = document.createElement('button');
  field.dataset['answer'] = 'same';
  document.body.append(place, field);
  stage = openStage();
});

afterEach(() => {
  stage.close();
  place.remove();
  field.remove();
});

async function picture(): Promise<HTMLImageElement> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 64;
  canvas.getContext('2d')?.fillRect(0, 0, 64, 64);
  const image = new Image(64, 64);
  image.src = canvas.toDataURL();
  await image.decode();
  return image;
}

function press(): void {
  field.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
}

const targets = (): { within: HTMLElement; keys: Record<string, string> } => ({
  within: document.body,
  keys: { ArrowLeft: 'same' },
});

describe('the stage', () => {
  it('shows a picture, and its onset is a tick after the drawing', async () => {
    const exposure = await stage.show(await picture(), place);
    expect(place.querySelector('img')).not.toBeNull();
    const onset = await stage.onset(exposure);
    expect(onset.onsetMs).toBeGreaterThan(exposure.drawnMs);
    expect(onset.onsetMs - exposure.drawnMs).toBeLessThan(500);
  });

  it('takes the first press on a field, with the event’s own time', async () => {
    const exposure = await stage.show(await picture(), place);
    const waiting = stage.response(targets(), exposure, 2000);
    press();
    const given = await waiting;
    expect(given).toMatchObject({ kind: 'response', answer: 'same', pointer: 'touch', flags: [] });
    if (given.kind !== 'response') return;
    expect(given.eventMs).toBeGreaterThanOrEqual(exposure.drawnMs);
    expect(given.handledMs).toBeGreaterThanOrEqual(given.eventMs - 1.5);
  });

  it('takes a key, and not its repeats', async () => {
    const exposure = await stage.show(await picture(), place);
    const waiting = stage.response(targets(), exposure, 2000);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', repeat: true }));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
    expect(await waiting).toMatchObject({ kind: 'response', answer: 'same', pointer: 'keyboard' });
  });

  it('reports a missing answer', async () => {
    const exposure = await stage.show(await picture(), place);
    expect(await stage.response(targets(), exposure, 60)).toEqual({ kind: 'timeout', flags: ['missed'] });
  });

  it('ends a timed presentation by itself and empties the place', async () => {
    const { exposure, offsetMs } = await stage.present(await picture(), place, 200);
    expect(place.childElementCount).toBe(0);
    expect(offsetMs).toBeGreaterThan(exposure.drawnMs);
  });

  it('ends everything that waits when it is closed', async () => {
    const exposure = await stage.show(await picture(), place);
    const waiting = [stage.response(targets(), exposure, 5000), stage.wait(5000), stage.clear(place)];
    const ended = Promise.allSettled(waiting);
    stage.close();
    for (const result of await ended) {
      expect(result).toMatchObject({ status: 'rejected', reason: expect.any(StageClosed) as unknown });
    }
  });

  it('hands out each note once', () => {
    stage.note('blurred');
    stage.note('blurred');
    expect(stage.takeFlags()).toEqual(['blurred']);
    expect(stage.takeFlags()).toEqual([]);
  });
});
