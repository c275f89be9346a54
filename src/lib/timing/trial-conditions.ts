import type { TrialConditions, TrialFlag } from '#lib/domain/trial-row.ts';
import type { FrameLoop } from './frame-loop.ts';
import type { InputLog } from './input.ts';
import type { LongTasks } from './long-tasks.ts';

/** What the trial itself never asks about, observed around it. */
export interface TrialWatch {
  /** Something happened that no stamp shows. */
  readonly note: (flag: TrialFlag) => void;
  /** A picture was drawn; the first one of a trial begins the time that is looked at. */
  drew(drawnMs: number): void;
  /** Forgets everything before this moment. Call right before a trial. */
  readonly begin: () => void;
  /** What went on since the first picture of the trial was drawn. Call right after the trial. */
  readonly end: () => { readonly conditions: TrialConditions; readonly flags: readonly TrialFlag[] };
}

/** Wall clock and page clock drift by less than this within a trial, unless somebody sets the clock. */
const CLOCK_JUMP_MS = 1000;

export function watchTrial(
  loop: Pick<FrameLoop, 'intervalMs' | 'missedFrames'>,
  input: Pick<InputLog, 'presses' | 'mergedMoves' | 'cancelled' | 'clear'>,
  longTasks: Pick<LongTasks, 'between'>,
  clocks: { readonly pageMs: () => number; readonly wallMs: () => number },
): TrialWatch {
  let noted = new Set<TrialFlag>();
  let fromMs = clocks.pageMs();
  let hasDrawn = false;
  let wallOffsetMs = 0;

  const offsetMs = (): number => clocks.wallMs() - clocks.pageMs();

  return {
    note: (flag) => void noted.add(flag),
    drew(drawnMs) {
      if (hasDrawn) return;
      hasDrawn = true;
      fromMs = drawnMs;
    },
    begin() {
      noted = new Set();
      input.clear();
      hasDrawn = false;
      fromMs = clocks.pageMs();
      wallOffsetMs = offsetMs();
    },
    end() {
      const toMs = clocks.pageMs();
      if (input.cancelled() > 0) noted.add('touch-cancelled');
      if (Math.abs(offsetMs() - wallOffsetMs) > CLOCK_JUMP_MS) noted.add('clock-jump');
      return {
        conditions: {
          frameMs: loop.intervalMs(),
          missedFrames: loop.missedFrames(fromMs, toMs),
          longTaskMs: longTasks.between(fromMs, toMs),
          presses: input.presses().length,
          mergedMoves: input.mergedMoves(),
        },
        flags: [...noted],
      };
    },
  };
}
