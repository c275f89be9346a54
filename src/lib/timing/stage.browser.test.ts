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

  it('takes a press that came between the drawing and the waiting', async () => {
    const exposure = await stage.show(await picture(), place);
    press();
    expect(await stage.response(targets(), exposure, 2000)).toMatchObject({
      kind: 'response',
      answer: 'same',
    });
  });

  it('ends a timed presentation by itself, empties the place, and knows how long it was seen', async () => {
    await stage.wait(300);
    const shown = await stage.present(await picture(), place, 200);
    expect(place.childElementCount).toBe(0);
    const seenMs = shown.offsetMs - shown.onsetMs;
    const wasAsPlanned = Math.abs(seenMs - 200) < 9;
    // On a busy machine a frame may be missed; then the row must say so.
    expect(wasAsPlanned || shown.flags.includes('off-duration')).toBe(true);
    expect(shown.onsetMs).toBeGreaterThan(shown.drawnMs);
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

  it('tells what went on around a trial, from its beginning only', async () => {
    press();
    stage.note('blurred');
    stage.begin();
    const exposure = await stage.show(await picture(), place);
    press();
    await stage.response(targets(), exposure, 2000);
    const { conditions, flags } = stage.end();
    expect(flags).toEqual([]);
    expect(conditions.presses).toBe(1);
    expect(conditions.frameMs).toBeGreaterThan(0);
    expect(conditions.longTaskMs).not.toBeNull();
  });

  it('counts the frames that a busy page left out, and how long it was busy', async () => {
    await stage.wait(300);
    stage.begin();
    await stage.show(await picture(), place);
    const endMs = performance.now() + 120;
    while (performance.now() < endMs);
    await stage.wait(100);
    const { conditions } = stage.end();
    expect(conditions.missedFrames).toBeGreaterThanOrEqual(3);
    expect(conditions.longTaskMs).toBeGreaterThanOrEqual(100);
  });

  it('says when frames stop coming', async () => {
    const real = window.requestAnimationFrame.bind(window);
    stage.close();
    window.requestAnimationFrame = () => 0;
    try {
      const stalled = openStage();
      await new Promise<void>((resolve) => {
        stalled.onStall(resolve);
      });
      stalled.close();
    } finally {
      window.requestAnimationFrame = real;
    }
  });
});
