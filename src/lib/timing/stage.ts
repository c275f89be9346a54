import type { TrialFlag } from '#lib/domain/trial-row.ts';
import { StageClosed, type Exposure, type Onset, type Stage } from './contract.ts';
import { createFrameLoop } from './frame-loop.ts';
import { watchInput } from './input.ts';
import { watchLongTasks } from './long-tasks.ts';
import { watchPresentationTimes } from './presentation-times.ts';
import { awaitResponse } from './response.ts';
import { onsetTick } from './stamps.ts';
import { awaitSteps } from './steps.ts';
import { judgePresentation } from './timed-presentation.ts';
import { watchTrial, type TrialWatch } from './trial-conditions.ts';

/** A stage that can be closed: open one per block, close it when the block ends or is interrupted. */
export interface OpenStage extends Stage, Pick<TrialWatch, 'note' | 'begin' | 'end'> {
  /** Calls once no frame has come for two seconds although the page is visible. */
  onStall(listener: () => void): void;
  close(): void;
}

/** How long to wait for the browser's report of a presentation before the next frame stands in for it. */
const REPORT_LIMIT_MS = 250;

const STALL_MS = 2000;
const STALL_CHECK_MS = 500;

/** Opens the stage on the page's own clock, frames and input. */
export function openStage(): OpenStage {
  const loop = createFrameLoop(window, () => performance.now());
  const presented = watchPresentationTimes();
  const input = watchInput();
  const longTasks = watchLongTasks();
  const trial = watchTrial(loop, input, longTasks, {
    pageMs: () => performance.now(),
    wallMs: () => Date.now(),
  });
  const closing = new AbortController();
  let shown = 0;
  let onStall = (): void => undefined;
  const stallCheck = setInterval(() => {
    if (!document.hidden && performance.now() - loop.lastFrameMs() > STALL_MS) onStall();
  }, STALL_CHECK_MS);

  /** Every wait of a trial ends here when the stage closes, so that no timer outlives its block. */
  async function untilClosed<T>(start: (resolve: (value: T) => void) => () => void): Promise<T> {
    return await new Promise((resolve, reject) => {
      if (closing.signal.aborted) {
        reject(new StageClosed());
        return;
      }
      let stop = (): void => undefined;
      const onClose = (): void => {
        stop();
        reject(new StageClosed());
      };
      closing.signal.addEventListener('abort', onClose, { once: true });
      stop = start((value) => {
        closing.signal.removeEventListener('abort', onClose);
        resolve(value);
      });
    });
  }

  async function atNextFrame<T>(job: (frameMs: number) => T): Promise<T> {
    return await untilClosed((resolve) => {
      loop.atNextFrame((frameMs) => resolve(job(frameMs)));
      return () => undefined;
    });
  }

  function insert(picture: HTMLImageElement, place: HTMLElement, drawnMs: number): string {
    shown += 1;
    const timingId = `shown-${shown}`;
    picture.setAttribute('elementtiming', timingId);
    place.replaceChildren(picture);
    trial.drew(drawnMs);
    return timingId;
  }

  async function onset(exposure: Exposure): Promise<Onset> {
    const presentedMs = await presented.of(exposure.timingId, REPORT_LIMIT_MS);
    if (closing.signal.aborted) throw new StageClosed();
    const frameMs = loop.intervalMs();
    const onsetMs =
      presentedMs === null ? exposure.nextFrameMs : onsetTick(presentedMs, exposure.drawnMs, frameMs);
    const flags: readonly (TrialFlag | false)[] = [
      presentedMs === null && 'onset-estimated',
      Math.max(onsetMs, exposure.nextFrameMs) - exposure.drawnMs > 1.5 * frameMs && 'late-frame',
    ];
    return { onsetMs, flags: flags.filter((flag) => flag !== false) };
  }

  return {
    onset,

    async reveal(part) {
      const drawnMs = await atNextFrame((frameMs) => {
        part.hidden = false;
        trial.drew(frameMs);
        return frameMs;
      });
      shown += 1;
      return { drawnMs, timingId: `revealed-${shown}`, nextFrameMs: await atNextFrame((frameMs) => frameMs) };
    },

    async steps(targets, exposure, timeoutMs, take) {
      return await untilClosed((resolve) =>
        awaitSteps(input, targets, exposure, timeoutMs, take, loop.atNextFrame, resolve),
      );
    },

    async show(picture, place) {
      const { drawnMs, timingId } = await atNextFrame((frameMs) => ({
        drawnMs: frameMs,
        timingId: insert(picture, place, frameMs),
      }));
      return { drawnMs, timingId, nextFrameMs: await atNextFrame((frameMs) => frameMs) };
    },

    async present(picture, place, durationMs) {
      // Ends half a frame early, so that the frame nearest to the wanted end is the first without the picture.
      const activeMs = durationMs - loop.intervalMs() / 2;
      const { drawnMs, timingId, animation } = await atNextFrame((frameMs) => ({
        drawnMs: frameMs,
        timingId: insert(picture, place, frameMs),
        animation: picture.animate(
          [
            { opacity: 1, offset: 0 },
            { opacity: 1, offset: 1 },
            { opacity: 0, offset: 1 },
          ],
          { duration: activeMs, fill: 'forwards' },
        ),
      }));
      const nextFrameMs = await atNextFrame((frameMs) => frameMs);
      await untilClosed<null>((resolve) => {
        animation.onfinish = () => resolve(null);
        return () => animation.cancel();
      });
      const startedMs = Number(animation.startTime ?? drawnMs);
      await atNextFrame(() => {
        place.replaceChildren();
        animation.cancel();
      });
      const onsetOf = await onset({ drawnMs, nextFrameMs, timingId });
      const run = { drawnMs, startedMs, activeMs };
      return judgePresentation(run, onsetOf, durationMs, loop.intervalMs(), loop.missedFrames);
    },

    async clear(place) {
      return await atNextFrame((frameMs) => {
        place.replaceChildren();
        return frameMs + loop.intervalMs();
      });
    },

    async response(targets, exposure, timeoutMs) {
      return await untilClosed((resolve) =>
        awaitResponse(input, targets, exposure, timeoutMs, loop.atNextFrame, resolve),
      );
    },

    async wait(durationMs) {
      await untilClosed<null>((resolve) => {
        const timer = setTimeout(
          () => loop.atNextFrame(() => resolve(null)),
          durationMs - loop.intervalMs() / 2,
        );
        return () => clearTimeout(timer);
      });
    },

    onStall: (listener) => void (onStall = listener),
    note: trial.note,
    begin: trial.begin,
    end: trial.end,
    close() {
      closing.abort();
      clearInterval(stallCheck);
      loop.stop();
      presented.stop();
      input.stop();
      longTasks.stop();
    },
  };
}
