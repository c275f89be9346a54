import type { TrialStep } from '#lib/domain/trial-row.ts';
import type { Exposure, GivenSteps, ResponseTargets } from './contract.ts';
import type { InputLog, Press } from './input.ts';
import { answerOf, flagsOf, isEarly } from './response.ts';

const SHARE_DECIMALS = 4;

/** A place in the window as a share of the area's width and height. Pure. */
export function shareOf(px: number | null, startPx: number, lengthPx: number): number | null {
  return px === null || lengthPx === 0 ? null : Number(((px - startPx) / lengthPx).toFixed(SHARE_DECIMALS));
}

function stepOf(press: Press, what: string, within: HTMLElement): TrialStep {
  const box = within.getBoundingClientRect();
  return {
    eventMs: press.eventMs,
    what,
    xShare: shareOf(press.xPx, box.left, box.width),
    yShare: shareOf(press.yPx, box.top, box.height),
  };
}

/**
 * Takes presses on fields and keys made after the exposure was drawn, until one is the last, or until the time is up;
 * then one frame is left for presses that were made in time. Returns the function that stops listening.
 */
export function awaitSteps(
  input: InputLog,
  targets: ResponseTargets,
  exposure: Exposure,
  timeoutMs: number,
  takeStep: (step: TrialStep) => 'more' | 'last',
  afterNextFrame: (job: () => void) => void,
  resolve: (given: GivenSteps) => void,
): () => void {
  const deadlineMs = exposure.nextFrameMs + timeoutMs;
  const steps: TrialStep[] = [];
  let lastPress: Press | null = null;
  let isOver = false;
  const stopListening = input.onPress(take);
  const timer = setTimeout(
    () => afterNextFrame(() => end(false)),
    Math.max(0, deadlineMs - performance.now()),
  );

  function stop(): void {
    isOver = true;
    clearTimeout(timer);
    stopListening();
  }

  function end(isComplete: boolean): void {
    if (isOver) return;
    stop();
    const handledMs = lastPress?.handledMs ?? null;
    const flags = flagsOf(input, exposure, targets, lastPress);
    resolve({ steps, isComplete, handledMs, pointer: lastPress?.pointer ?? null, flags });
  }

  function take(press: Press): void {
    if (isOver || isEarly(press, exposure) || press.eventMs > deadlineMs) return;
    const what = answerOf(press, targets);
    if (what === null) return;
    const step = stepOf(press, what, targets.within);
    steps.push(step);
    lastPress = press;
    if (takeStep(step) === 'last') end(true);
  }

  for (const press of input.presses()) take(press);
  return stop;
}
