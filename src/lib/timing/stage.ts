import type { TrialFlag } from '#lib/domain/trial-row.ts';
import { StageClosed, type Exposure, type Stage } from './contract.ts';
import { createFrameLoop } from './frame-loop.ts';
import { watchPresentationTimes } from './presentation-times.ts';
import { awaitResponse } from './response.ts';
import { tickAtOrAfter } from './stamps.ts';

/** A stage that can be closed: open one per block, close it when the block ends or is interrupted. */
export interface OpenStage extends Stage {
  readonly presentationTimes: boolean;
  /** Notes something that happened, for the row of the trial that is running. */
  note(flag: TrialFlag): void;
  close(): void;
}

/** How long to wait for the browser's report of a presentation before the next frame stands in for it. */
const REPORT_LIMIT_MS = 250;

/** Opens the stage on the page's own clock, frames and input. */
export function openStage(): OpenStage {
  const loop = createFrameLoop(window);
  const presented = watchPresentationTimes();
  const closing = new AbortController();
  let flags: TrialFlag[] = [];
  let shown = 0;

  /** Every wait of a trial ends here when the stage closes, so that no timer outlives its block. */
  async function untilClosed<T>(start: (resolve: (value: T) => void) => () => void): Promise<T> {
    return await new Promise((resolve, reject) => {
      if (closing.signal.aborted) {
        reject(new StageClosed());
        return;
      }
      const onClose = (): void => {
        stop();
        reject(new StageClosed());
      };
      const stop = start((value) => {
        closing.signal.removeEventListener('abort', onClose);
        resolve(value);
      });
      closing.signal.addEventListener('abort', onClose, { once: true });
    });
  }

  async function atNextFrame<T>(job: (frameMs: number) => T): Promise<T> {
    return await untilClosed((resolve) => {
      loop.atNextFrame((frameMs) => resolve(job(frameMs)));
      return () => undefined;
    });
  }

  function insert(picture: HTMLImageElement, place: HTMLElement): string {
    shown += 1;
    const timingId = `shown-${shown}`;
    picture.setAttribute('elementtiming', timingId);
    place.replaceChildren(picture);
    return timingId;
  }

  async function show(picture: HTMLImageElement, place: HTMLElement): Promise<Exposure> {
    const { drawnMs, timingId } = await atNextFrame((frameMs) => ({
      drawnMs: frameMs,
      timingId: insert(picture, place),
    }));
    const nextFrameMs = await atNextFrame((frameMs) => frameMs);
    return { drawnMs, nextFrameMs, timingId };
  }

  return {
    presentationTimes: presented.supported,
    show,

    async present(picture, place, durationMs) {
      const half = loop.intervalMs() / 2;
      const { drawnMs, timingId, animation } = await atNextFrame((frameMs) => ({
        drawnMs: frameMs,
        timingId: insert(picture, place),
        // Ends half a frame early, so that the frame nearest to the wanted end is the first without the picture.
        animation: picture.animate(
          [
            { opacity: 1, offset: 0 },
            { opacity: 1, offset: 1 },
            { opacity: 0, offset: 1 },
          ],
          { duration: durationMs - half, fill: 'forwards' },
        ),
      }));
      const nextFrameMs = await atNextFrame((frameMs) => frameMs);
      await untilClosed<null>((resolve) => {
        animation.onfinish = () => resolve(null);
        return () => animation.cancel();
      });
      const offsetMs = await atNextFrame((frameMs) => {
        place.replaceChildren();
        animation.cancel();
        return frameMs + loop.intervalMs();
      });
      const exposure = { drawnMs, nextFrameMs, timingId };
      const late: TrialFlag[] = loop.hadGapSince(drawnMs) ? ['late-frame'] : [];
      return { exposure, offsetMs, flags: late };
    },

    async clear(place) {
      return await atNextFrame((frameMs) => {
        place.replaceChildren();
        return frameMs + loop.intervalMs();
      });
    },

    async response(targets, exposure, timeoutMs) {
      return await untilClosed((resolve) => awaitResponse(targets, exposure, timeoutMs, resolve));
    },

    async onset(exposure) {
      const presentedMs = await presented.of(exposure.timingId, REPORT_LIMIT_MS);
      if (closing.signal.aborted) throw new StageClosed();
      const late: TrialFlag[] =
        exposure.nextFrameMs - exposure.drawnMs > 1.5 * loop.intervalMs() ? ['late-frame'] : [];
      if (presentedMs === null) return { onsetMs: exposure.nextFrameMs, flags: ['onset-estimated', ...late] };
      return { onsetMs: tickAtOrAfter(presentedMs, exposure.drawnMs, loop.intervalMs()), flags: late };
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

    frameMs: () => loop.intervalMs(),
    note: (flag) => void flags.push(flag),
    takeFlags() {
      const taken = [...new Set(flags)];
      flags = [];
      return taken;
    },
    close() {
      closing.abort();
      loop.stop();
      presented.stop();
    },
  };
}
