import { describe, expect, it } from 'vitest';
import { createFrameLoop, type FrameSource } from './frame-loop.ts';

/** A display whose frames the test gives by hand. */
function display(): FrameSource & { frame(timeMs: number): void; readonly asked: number } {
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
    frame(timeMs) {
      waiting?.(timeMs);
    },
    get asked() {
      return asked;
    },
  };
}

describe('the frame loop', () => {
  it('calls a job once, in the next frame, with its time', () => {
    const screen = display();
    const loop = createFrameLoop(screen);
    const seen: number[] = [];
    loop.atNextFrame((timeMs) => seen.push(timeMs));
    screen.frame(10);
    screen.frame(26.7);
    expect(seen).toEqual([10]);
  });

  it('calls a job that was given inside a frame in the frame after it', () => {
    const screen = display();
    const loop = createFrameLoop(screen);
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
    const loop = createFrameLoop(screen);
    expect(loop.intervalMs()).toBeCloseTo(1000 / 60, 9);
    for (let i = 0; i < 40; i++) screen.frame(i * (1000 / 120) + (i > 20 ? 300 : 0));
    expect(loop.intervalMs()).toBeCloseTo(1000 / 120, 9);
    expect(loop.hadGapSince(0)).toBe(true);
    expect(loop.hadGapSince(25 * (1000 / 120) + 300)).toBe(false);
  });

  it('goes on asking for frames until it is stopped', () => {
    const screen = display();
    const loop = createFrameLoop(screen);
    screen.frame(0);
    screen.frame(16);
    expect(screen.asked).toBe(3);
    loop.stop();
    screen.frame(32);
    expect(screen.asked).toBe(3);
  });
});
