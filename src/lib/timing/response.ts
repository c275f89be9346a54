import type { Pointer, TrialFlag } from '#lib/domain/trial-row.ts';
import type { Exposure, GivenResponse, NoResponse, ResponseTargets } from './contract.ts';
import { plausibleEventTime } from './stamps.ts';

function pointerOf(event: PointerEvent): Pointer {
  return event.pointerType === 'touch' || event.pointerType === 'pen' ? event.pointerType : 'mouse';
}

function fieldOf(event: PointerEvent, within: HTMLElement): HTMLElement | null {
  const field = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-answer]') : null;
  return field !== null && within.contains(field) ? field : null;
}

/**
 * Listens for the first answer. A press counts when the finger goes down (`pointerdown`), never when it is lifted:
 * `click` would add the 60–120 ms that a finger stays down. Presses stamped before the picture was drawn are
 * flagged, not taken. Returns the function that stops listening.
 */
export function awaitResponse(
  targets: ResponseTargets,
  exposure: Exposure,
  timeoutMs: number,
  resolve: (response: GivenResponse | NoResponse) => void,
): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const early = new Set<TrialFlag>();
  const timer = setTimeout(
    () => {
      stop();
      resolve({ kind: 'timeout', flags: ['missed', ...early] });
    },
    Math.max(0, exposure.nextFrameMs + timeoutMs - performance.now()),
  );

  function stop(): void {
    clearTimeout(timer);
    controller.abort();
  }

  function take(event: Event, answer: string, pointer: Pointer): void {
    const handledMs = performance.now();
    if (event.timeStamp > 0 && event.timeStamp < exposure.drawnMs) {
      early.add('early-press');
      return;
    }
    stop();
    const { eventMs, flags } = plausibleEventTime(event.timeStamp, handledMs, exposure.drawnMs);
    resolve({ kind: 'response', answer, eventMs, handledMs, pointer, flags: [...flags, ...early] });
  }

  window.addEventListener(
    'pointerdown',
    (event) => {
      const answer = fieldOf(event, targets.within)?.dataset['answer'];
      if (answer !== undefined) take(event, answer, pointerOf(event));
    },
    { capture: true, signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      const answer = targets.keys[event.key];
      if (answer !== undefined && !event.repeat) take(event, answer, 'keyboard');
    },
    { capture: true, signal },
  );
  return stop;
}
