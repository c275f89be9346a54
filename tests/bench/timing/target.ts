import type { Page } from '@playwright/test';

/** How a response is given. */
export type Input = 'key' | 'mouse' | 'touch';

/** What a run asks of a target. */
export interface RunContext {
  /** Address of the folder with the bench's pages, without a slash at its end. */
  readonly base: string;
  /** `rt`: every stimulus is answered. `dur`: nobody answers, stimuli last as long as asked for. */
  readonly mode: 'rt' | 'dur';
  readonly trials: number;
  /** Durations asked for in mode `dur`, ms, one per trial. */
  readonly durations: readonly number[];
  /** Pause between stimuli, ms; a real screen has its own. */
  readonly isi: number;
  readonly input: Input;
  readonly seed: number;
}

/** What a target wrote about one stimulus into its own data. */
export interface Recorded {
  /** Reaction time, ms; null if the response was lost or none was asked for. */
  readonly rt?: number | null;
  /** Duration asked for, and start of the trial on the page's clock, ms. */
  readonly want?: number;
  readonly tStart?: number;
  /** Whether the target itself says that the presentation was not as planned. */
  readonly flagged?: boolean;
}

/**
 * Something that times stimuli in a browser page. One bright phase of the diode pixel is one trial. The shape is that of
 * an adapter of the reaction-time bench that serves as our referee, so that the same object runs in both.
 */
export interface Target {
  readonly about: string;
  /** Where it reads its clocks. */
  readonly timestamps: string;
  readonly input: Input;
  readonly key: 'j';
  /** Where to press with mouse or finger, CSS px in a window of 799 x 599. */
  readonly tap: { readonly x: number; readonly y: number };
  /** A pixel bright (`invert`: dark) while the stimulus is there. */
  readonly diode: {
    readonly x: number;
    readonly y: number;
    readonly threshold?: number;
    readonly invert?: boolean;
  };
  readonly modes: readonly RunContext['mode'][];
  url(run: RunContext): Promise<string> | string;
  prepare?(page: Page, run: RunContext): Promise<void>;
  start(page: Page, run: RunContext): Promise<void>;
  done(page: Page): Promise<boolean>;
  read(page: Page): Promise<readonly Recorded[]>;
  /** Frees what `url` started. */
  close?(): Promise<void>;
}
