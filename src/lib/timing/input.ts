import type { Pointer } from '#lib/domain/trial-row.ts';
import { eventTime } from './stamps.ts';

/** A finger, button or key that went down. */
export interface Press {
  /** Field under it (an element with `data-answer`); null elsewhere, and for keys. */
  readonly field: HTMLElement | null;
  /** Where in the window it was, CSS px; null for keys. */
  readonly xPx: number | null;
  readonly yPx: number | null;
  /** `KeyboardEvent.key`; null for a pointer. */
  readonly key: string | null;
  /** `event.timeStamp`, or the handler's time where that cannot be trusted, ms. */
  readonly eventMs: number;
  readonly handledMs: number;
  readonly isStampTrusted: boolean;
  readonly pointer: Pointer;
  /** How many other fingers were down. */
  readonly othersDown: number;
}

/** Everything that was pressed since the trial began, so that no press is lost while nobody is waiting for one. */
export interface InputLog {
  presses(): readonly Press[];
  /** Fingers that went down before this moment (ms) and were not lifted before it. */
  heldAt(momentMs: number): number;
  /** Movements of fingers that the browser delivered merged into others. */
  mergedMoves(): number;
  /** Touches that the system took away (a gesture, a dialogue, a palm). */
  cancelled(): number;
  /** Calls with every press from now on; returns the function that stops it. */
  onPress(listener: (press: Press) => void): () => void;
  /** Forgets presses and counts, not the fingers that are down. */
  clear(): void;
  stop(): void;
}

/** A finger that is, or was, down during the trial. */
interface Finger {
  readonly id: number;
  readonly downMs: number;
  readonly upMs: number;
}

function pointerOf(event: PointerEvent): Pointer {
  return event.pointerType === 'touch' || event.pointerType === 'pen' ? event.pointerType : 'mouse';
}

function fieldOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-answer]') : null;
}

/**
 * Watches pointers and keys in the capture phase. A press counts when the finger goes down (`pointerdown`), never when
 * it is lifted: `click` would add the 60–120 ms that a finger stays down.
 */
export function watchInput(source: Window = window, now: () => number = () => performance.now()): InputLog {
  const listening = new AbortController();
  const listeners = new Set<(press: Press) => void>();
  let presses: Press[] = [];
  let fingers: Finger[] = [];
  let merged = 0;
  let cancelled = 0;

  const isDown = ({ upMs }: Finger): boolean => upMs === Infinity;

  function note(press: Press): void {
    presses.push(press);
    for (const listener of listeners) listener(press);
  }

  function down(event: PointerEvent): void {
    const handledMs = now();
    const { eventMs, isTrusted } = eventTime(event.timeStamp, handledMs);
    // A first touch point means that no other finger is down, even if the browser never told that it was lifted.
    if (event.isPrimary && event.pointerType === 'touch') lift((finger) => isDown(finger), eventMs);
    const othersDown = fingers.filter((finger) => isDown(finger) && finger.id !== event.pointerId).length;
    fingers.push({ id: event.pointerId, downMs: eventMs, upMs: Infinity });
    note({
      field: fieldOf(event),
      xPx: event.clientX,
      yPx: event.clientY,
      key: null,
      eventMs,
      handledMs,
      isStampTrusted: isTrusted,
      pointer: pointerOf(event),
      othersDown,
    });
  }

  function lift(which: (finger: Finger) => boolean, upMs: number): void {
    fingers = fingers.map((finger) => (which(finger) ? { ...finger, upMs } : finger));
  }

  function up(event: PointerEvent): void {
    const { eventMs } = eventTime(event.timeStamp, now());
    lift((finger) => isDown(finger) && finger.id === event.pointerId, eventMs);
  }

  function keyDown(event: KeyboardEvent): void {
    if (event.repeat) return;
    const handledMs = now();
    const { eventMs, isTrusted } = eventTime(event.timeStamp, handledMs);
    const shared = { field: null, xPx: null, yPx: null, eventMs, handledMs, isStampTrusted: isTrusted };
    note({ ...shared, key: event.key, pointer: 'keyboard', othersDown: 0 });
  }

  const how = { capture: true, passive: true, signal: listening.signal };
  source.addEventListener('pointerdown', down, how);
  source.addEventListener('pointerup', up, how);
  source.addEventListener(
    'pointercancel',
    (event) => {
      cancelled += 1;
      up(event);
    },
    how,
  );
  source.addEventListener(
    'pointermove',
    (event) => {
      merged += Math.max(0, event.getCoalescedEvents().length - 1);
    },
    how,
  );
  source.addEventListener('keydown', keyDown, how);
  // A finger that stays down for long must not open a menu of the browser over the picture.
  source.addEventListener('contextmenu', (event) => event.preventDefault(), { signal: listening.signal });

  return {
    presses: () => presses,
    heldAt: (momentMs) => fingers.filter(({ downMs, upMs }) => downMs < momentMs && upMs >= momentMs).length,
    mergedMoves: () => merged,
    cancelled: () => cancelled,
    onPress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear() {
      presses = [];
      fingers = fingers.filter(isDown);
      merged = 0;
      cancelled = 0;
    },
    stop: () => listening.abort(),
  };
}
