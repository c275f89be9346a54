import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Exposure, GivenResponse, NoResponse } from './contract.ts';
import { watchInput, type InputLog } from './input.ts';
import { awaitResponse } from './response.ts';

let field: HTMLButtonElement;
let input: InputLog;
let nowMs: number;

/** The clock stands still at 1,000 ms unless a test moves it. */
beforeEach(() => {
  field = document.createElement('button');
  field.dataset['answer'] = 'same';
  document.body.append(field);
  nowMs = 1000;
  input = watchInput(window, () => nowMs);
});
afterEach(() => {
  input.stop();
  field.remove();
});

/** An event whose own time stamp is what a browser might say. */
function stamped<E extends Event>(event: E, timeStampMs: number): E {
  Object.defineProperty(event, 'timeStamp', { value: timeStampMs });
  return event;
}

interface Touch {
  readonly id?: number;
  readonly on?: EventTarget;
  readonly isPrimary?: boolean;
}

function touch(type: string, atMs: number, { id = 1, on = field, isPrimary = true }: Touch = {}): void {
  const more = { bubbles: true, pointerType: 'touch', pointerId: id, isPrimary };
  on.dispatchEvent(stamped(new PointerEvent(type, more), atMs));
}

const exposure: Exposure = { drawnMs: 500, nextFrameMs: 516, timingId: 't' };

async function ask(timeoutMs = 60_000): Promise<GivenResponse | NoResponse> {
  const targets = { within: document.body, keys: { ArrowLeft: 'same' } };
  return await new Promise((resolve) => {
    awaitResponse(input, targets, exposure, timeoutMs, (job) => setTimeout(job, 16), resolve);
  });
}

describe('a press', () => {
  it('that came before anybody waited for it is not lost', async () => {
    touch('pointerdown', 900);
    expect(await ask()).toMatchObject({ kind: 'response', answer: 'same', eventMs: 900, flags: [] });
  });

  it.each([
    ['zero', 0],
    ['negative', -3],
    ['in epoch milliseconds', 1_795_000_000_000],
    ['after the handler', 2_000],
  ])('with a stamp that is %s counts by the handler, and is flagged', async (_case, atMs) => {
    touch('pointerdown', atMs);
    expect(await ask()).toMatchObject({ eventMs: 1000, handledMs: 1000, flags: ['clock-mismatch'] });
  });

  it('before the picture is not the answer, and is flagged', async () => {
    touch('pointerdown', 400);
    touch('pointerup', 450);
    const waiting = ask();
    touch('pointerdown', 900);
    expect(await waiting).toMatchObject({ eventMs: 900, flags: ['early-press'] });
  });

  it('that began before the picture and lasts is flagged as a finger held', async () => {
    touch('pointerdown', 400, { id: 1 });
    const waiting = ask();
    touch('pointerdown', 900, { id: 2, isPrimary: false });
    expect(await waiting).toMatchObject({ flags: ['early-press', 'finger-held', 'second-finger'] });
  });

  it('with two fingers takes the first, and tells of a second that was down before', async () => {
    const waiting = ask();
    touch('pointerdown', 700, { id: 1, on: document.body });
    touch('pointerdown', 800, { id: 2, isPrimary: false });
    expect(await waiting).toMatchObject({ eventMs: 800, flags: ['second-finger'] });
  });

  it('that begins as another ends is taken, with no second finger', async () => {
    const waiting = ask();
    touch('pointerdown', 600, { id: 1, on: document.body });
    touch('pointerup', 700, { id: 1 });
    touch('pointerdown', 700, { id: 2 });
    expect(await waiting).toMatchObject({ eventMs: 700, flags: [] });
  });

  it('is no second finger when the browser never told that the first was lifted', async () => {
    const waiting = ask();
    touch('pointerdown', 600, { id: 1, on: document.body });
    touch('pointerdown', 800, { id: 2, isPrimary: true });
    expect(await waiting).toMatchObject({ eventMs: 800, flags: [] });
  });

  it('beside the fields, on another key or repeated by a held key is no answer', async () => {
    const waiting = ask(0);
    touch('pointerdown', 700, { on: document.body });
    window.dispatchEvent(stamped(new KeyboardEvent('keydown', { key: 'x' }), 710));
    window.dispatchEvent(stamped(new KeyboardEvent('keydown', { key: 'ArrowLeft', repeat: true }), 510));
    expect(await waiting).toEqual({ kind: 'timeout', flags: ['missed'] });
  });

  it('made twice counts once, the first time', async () => {
    touch('pointerdown', 700);
    touch('pointerup', 740);
    touch('pointerdown', 800);
    expect(await ask()).toMatchObject({ eventMs: 700 });
    expect(input.presses().length).toBe(2);
  });

  it('that slides off its field counts where the finger went down', async () => {
    touch('pointerdown', 700);
    touch('pointermove', 720, { on: document.body });
    touch('pointerup', 740, { on: document.body });
    expect(await ask()).toMatchObject({ answer: 'same', eventMs: 700 });
  });

  it('that lasts long opens no menu of the browser, while the log runs', () => {
    const menu = (): Event => new Event('contextmenu', { bubbles: true, cancelable: true });
    expect(field.dispatchEvent(menu())).toBe(false);
    input.stop();
    expect(field.dispatchEvent(menu())).toBe(true);
  });

  it('made in time counts although its handler ran after the limit', async () => {
    const waiting = ask(100);
    nowMs = 1500;
    touch('pointerdown', 610);
    expect(await waiting).toMatchObject({ kind: 'response', eventMs: 610, handledMs: 1500 });
  });

  it('made after the limit is no answer to this question, and waits for the next', async () => {
    const waiting = ask(100);
    touch('pointerdown', 700);
    expect(await waiting).toMatchObject({ kind: 'timeout' });
    expect(await ask()).toMatchObject({ kind: 'response', eventMs: 700 });
  });
});

describe('the log', () => {
  it('counts touches that the system takes away, and forgets when it is told to', () => {
    touch('pointerdown', 700, { on: document.body });
    touch('pointercancel', 750);
    expect([input.presses().length, input.cancelled(), input.heldAt(800)]).toEqual([1, 1, 0]);
    input.clear();
    expect([input.presses().length, input.cancelled()]).toEqual([0, 0]);
  });

  it('remembers a finger that stays down from trial to trial', () => {
    touch('pointerdown', 700);
    input.clear();
    expect(input.heldAt(900)).toBe(1);
  });
});
