import { describe, expect, it } from 'vitest';
import { createFrameLoop, type FrameSource } from './frame-loop.ts';

/** A display whose frames the test gives by hand. */
function display(): FrameSource & {
  /** `lateMs`: how long a busy page kept the callback waiting. */
  frame(timeMs: number, lateMs?: number): void;
  readonly now: () => number;
  readonly asked: number;
} {
  let nowMs = 0;
  let waiting: ((timeMs: number) => void) | null = null;
  let asked = 0;
  return {
    requestAnimationFrame(callback) {
      waiting = callback;
      asked += 1;
      return asked;
    },
    cancelAnimationFrame() {
      waiting = null;
    },
    frame(timeMs, lateMs = 0) {
      nowMs = timeMs + lateMs;
      waiting?.(timeMs);
    },
    now: () => nowMs,
    get asked() {
      return asked;
    },
  };
}

describe('the frame loop', () => {
  it('calls a job once, in the next frame, with its time', () => {
    const screen = display();
    const loop = createFrameLoop(screen, screen.now);
    const seen: number[] = [];
    loop.atNextFrame((timeMs) => seen.push(timeMs));
    screen.frame(10);
    screen.frame(26.7);
    expect(seen).toEqual([10]);
  });

  it('calls a job that was given inside a frame in the frame after it', () => {
    const screen = display();
    const loop = createFrameLoop(screen, screen.now);
    const seen: string[] = [];
    loop.atNextFrame(() => {
      seen.push('first');
      loop.atNextFrame(() => seen.push('second'));
    });
    screen.frame(0);
    expect(seen).toEqual(['first']);
    screen.frame(16);
    expect(seen).toEqual(['first', 'second']);
  });

  it('measures the display, untouched by a long gap', () => {
    const screen = display();
    const loop = createFrameLoop(screen, screen.now);
    expect(loop.intervalMs()).toBeCloseTo(1000 / 60, 9);
    for (let i = 0; i < 40; i++) screen.frame(i * (1000 / 120) + (i > 20 ? 300 : 0));
    expect(loop.intervalMs()).toBeCloseTo(1000 / 120, 9);
  });

  it.each([30, 60, 90, 120, 144])('counts the ticks that were left out at %i Hz', (hertz) => {
    const interval = 1000 / hertz;
    const screen = display();
    const loop = createFrameLoop(screen, screen.now);
    const ticks = [...Array(30).keys(), 33, 34, 40, 41];
    for (const tick of ticks) screen.frame(tick * interval);
    expect(loop.missedFrames(0, 50 * interval)).toBe(3 + 5);
    expect(loop.missedFrames(34.5 * interval, 50 * interval)).toBe(5);
    expect(loop.missedFrames(41 * interval, 50 * interval)).toBe(0);
  });

  it('counts the ticks that passed while a busy page kept a callback waiting, at once and only once', () => {
    const screen = display();
    const loop = createFrameLoop(screen, screen.now);
    for (let tick = 0; tick < 20; tick++) screen.frame(tick * 10, 4);
    expect(loop.missedFrames(0, 1000)).toBe(0);
    screen.frame(200, 62);
    expect(loop.missedFrames(190, 300)).toBe(6);
    screen.frame(270);
    expect(loop.missedFrames(0, 1000)).toBe(6);
  });

  it('takes two callbacks within one frame for one', () => {
    const screen = display();
    const loop = createFrameLoop(screen, screen.now);
    for (let tick = 0; tick < 20; tick++) {
      screen.frame(tick * 10);
      screen.frame(tick * 10);
    }
    expect(loop.intervalsMs()).toEqual(Array(19).fill(10));
  });

  it('knows when the last frame was', () => {
    const screen = display();
    const loop = createFrameLoop(screen, () => 5);
    expect(loop.lastFrameMs()).toBe(5);
    screen.frame(21);
    expect(loop.lastFrameMs()).toBe(21);
  });

  it('goes on asking for frames until it is stopped', () => {
    const screen = display();
    const loop = createFrameLoop(screen, screen.now);
    screen.frame(0);
    screen.frame(16);
    expect(screen.asked).toBe(3);
    loop.stop();
    screen.frame(32);
    expect(screen.asked).toBe(3);
  });
});
