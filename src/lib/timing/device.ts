import { HANDS } from '#lib/domain/hand.ts';
import { MAIN_POINTERS, type DeviceProfile } from '#lib/domain/session.ts';
import { isReported } from './reported.ts';

/** Smallest step of the clock over a short busy loop (at most about 5 ms), ms. */
function clockStepMs(): number {
  let smallest = Infinity;
  const endMs = performance.now() + 5;
  for (let before = performance.now(); before < endMs;) {
    const now = performance.now();
    if (now > before) smallest = Math.min(smallest, now - before);
    before = now;
  }
  return Number.isFinite(smallest) ? smallest : 5;
}

/** Reads what device, clock and input are like. Call before a block, never within one. `frameMs`: as measured. */
export function readDevice(frameMs: number): DeviceProfile {
  return {
    screenWidthPx: screen.width,
    screenHeightPx: screen.height,
    windowWidthPx: innerWidth,
    windowHeightPx: innerHeight,
    pixelRatio: devicePixelRatio,
    frameMs,
    clockStepMs: clockStepMs(),
    crossOriginIsolated,
    presentationTimes: isReported('element'),
    longTasks: isReported('longtask'),
    touchPoints: navigator.maxTouchPoints,
    mainPointer: MAIN_POINTERS.find((kind) => matchMedia(`(pointer: ${kind})`).matches) ?? 'none',
    hand: HANDS.find((hand) => hand === document.documentElement.dataset['hand']) ?? 'right',
  };
}
