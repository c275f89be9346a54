import type { DeviceProfile } from '#lib/domain/session.ts';
import type { Stage } from './contract.ts';

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

/** Reads what the display and the input are like. Call before a block, never within one. */
export function readDevice(stage: Pick<Stage, 'frameMs'>, presentationTimes: boolean): DeviceProfile {
  return {
    screenWidthPx: screen.width,
    screenHeightPx: screen.height,
    pixelRatio: devicePixelRatio,
    frameMs: stage.frameMs(),
    clockStepMs: clockStepMs(),
    crossOriginIsolated,
    presentationTimes,
    touchPoints: navigator.maxTouchPoints,
  };
}
