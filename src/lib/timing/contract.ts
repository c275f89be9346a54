import type { Pointer, TrialFlag, TrialStep } from '#lib/domain/trial-row.ts';

/** A picture being shown. Stamps are milliseconds on the page's `performance` clock. */
export interface Exposure {
  /** Frame callback in which the picture was inserted. */
  readonly drawnMs: number;
  /** The display tick after it, as the next frame callback saw it. */
  readonly nextFrameMs: number;
  /** Key under which the browser reports the presentation time of this picture. */
  readonly timingId: string;
}

/** When a picture could first be seen. */
export interface Onset {
  readonly onsetMs: number;
  readonly flags: readonly TrialFlag[];
}

export interface GivenResponse {
  readonly kind: 'response';
  /** The `data-answer` of the field touched, or the answer of the key pressed. */
  readonly answer: string;
  readonly eventMs: number;
  readonly handledMs: number;
  readonly pointer: Pointer;
  readonly flags: readonly TrialFlag[];
}

export interface NoResponse {
  readonly kind: 'timeout';
  readonly flags: readonly TrialFlag[];
}

/** Several presses of one trial. */
export interface GivenSteps {
  readonly steps: readonly TrialStep[];
  /** Whether the last press came before the time was up. */
  readonly isComplete: boolean;
  /** When the handler of the last press ran, ms; null without a press. */
  readonly handledMs: number | null;
  readonly pointer: Pointer | null;
  readonly flags: readonly TrialFlag[];
}

/** Fields (elements with `data-answer`) and keys by which a trial may be answered. */
export interface ResponseTargets {
  readonly within: HTMLElement;
  /** Key (`KeyboardEvent.key`) to answer. */
  readonly keys: Readonly<Record<string, string>>;
}

/** A presentation whose end was run by the compositor. */
export interface TimedPresentation extends Onset {
  /** Frame callback in which the picture was inserted, ms. */
  readonly drawnMs: number;
  /** Display tick from which the picture was gone, ms: the first at or after the end of its animation. */
  readonly offsetMs: number;
}

/** All that a timed test may ask of the app. Every promise rejects with StageClosed once the stage is closed. */
export interface Stage {
  /** Uncovers a part of the page (its `hidden` is taken away) inside a frame callback; its onset is always estimated. */
  reveal(part: HTMLElement): Promise<Exposure>;
  /** Inserts a decoded picture inside a frame callback; resolves one display tick later. */
  show(picture: HTMLImageElement, place: HTMLElement): Promise<Exposure>;
  /**
   * Shows a picture for `durationMs`, its end run by the compositor; resolves when it is gone. A presentation whose
   * length was not as planned, or cannot be vouched for, is flagged `off-duration`.
   */
  present(picture: HTMLImageElement, place: HTMLElement, durationMs: number): Promise<TimedPresentation>;
  /** Empties the place at the next frame; resolves with the display tick from which it is empty (ms). */
  clear(place: HTMLElement): Promise<number>;
  /**
   * First answer after the exposure was drawn, or the timeout, counted from the exposure's tick. A press counts from
   * the frame that drew the picture, however late this is called; none is lost between two calls.
   */
  response(
    targets: ResponseTargets,
    exposure: Exposure,
    timeoutMs: number,
  ): Promise<GivenResponse | NoResponse>;
  /**
   * The presses on fields and keys after the exposure was drawn, until `take` says of one that it was the last, or the
   * timeout. `take` is called once for each, in their order, and may draw what it did.
   */
  steps(
    targets: ResponseTargets,
    exposure: Exposure,
    timeoutMs: number,
    take: (step: TrialStep) => 'more' | 'last',
  ): Promise<GivenSteps>;
  /** Onset of an exposure; waits for the browser's report, which can come some frames later. */
  onset(exposure: Exposure): Promise<Onset>;
  /** Waits for a number of milliseconds, ending on the nearest frame. */
  wait(durationMs: number): Promise<void>;
}

/** The stage was closed while a test was waiting: the block was interrupted. Not a bug. */
export class StageClosed extends Error {
  override name = 'StageClosed';
  constructor() {
    super('The stage was closed while a trial was running; the block has to be begun again.');
  }
}
