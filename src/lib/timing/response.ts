import type { TrialFlag } from '#lib/domain/trial-row.ts';
import type { Exposure, GivenResponse, NoResponse, ResponseTargets } from './contract.ts';
import type { InputLog, Press } from './input.ts';

export function answerOf(press: Press, { within, keys }: ResponseTargets): string | null {
  if (press.key !== null) return keys[press.key] ?? null;
  return press.field !== null && within.contains(press.field)
    ? (press.field.dataset['answer'] ?? null)
    : null;
}

/** Whether a press came before the picture was drawn: no answer to it. */
export function isEarly(press: Press, exposure: Exposure): boolean {
  return press.isStampTrusted && press.eventMs < exposure.drawnMs;
}

/** What the presses so far say about the recording of this trial; `given`: the press that answered it. */
export function flagsOf(
  input: InputLog,
  exposure: Exposure,
  targets: ResponseTargets,
  given: Press | null,
): readonly TrialFlag[] {
  const early = input
    .presses()
    .some((press) => isEarly(press, exposure) && (press.key === null || press.key in targets.keys));
  const flags: readonly (TrialFlag | false)[] = [
    given === null && 'missed',
    given !== null && !given.isStampTrusted && 'clock-mismatch',
    early && 'early-press',
    input.heldAt(exposure.drawnMs) > 0 && 'finger-held',
    given !== null && given.othersDown > 0 && 'second-finger',
  ];
  return flags.filter((flag) => flag !== false);
}

/**
 * Waits for the first answer that was pressed after the picture was drawn; a press already in the log counts.
 * At the time limit one frame is left for presses that were made in time and whose handler is still waiting.
 * Returns the function that stops listening.
 */
export function awaitResponse(
  input: InputLog,
  targets: ResponseTargets,
  exposure: Exposure,
  timeoutMs: number,
  afterNextFrame: (job: () => void) => void,
  resolve: (response: GivenResponse | NoResponse) => void,
): () => void {
  const deadlineMs = exposure.nextFrameMs + timeoutMs;
  let isOver = false;
  const stopListening = input.onPress(take);
  const timer = setTimeout(() => afterNextFrame(giveUp), Math.max(0, deadlineMs - performance.now()));

  function stop(): void {
    isOver = true;
    clearTimeout(timer);
    stopListening();
  }

  function take(press: Press): void {
    if (isOver || isEarly(press, exposure) || press.eventMs > deadlineMs) return;
    const answer = answerOf(press, targets);
    if (answer === null) return;
    stop();
    const { eventMs, handledMs, pointer } = press;
    const flags = flagsOf(input, exposure, targets, press);
    resolve({ kind: 'response', answer, eventMs, handledMs, pointer, flags });
  }

  function giveUp(): void {
    if (isOver) return;
    stop();
    resolve({ kind: 'timeout', flags: flagsOf(input, exposure, targets, null) });
  }

  for (const press of input.presses()) take(press);
  return stop;
}
