/** One engine, and how the journey went in it. */
import type { StepName } from '../../pages/from-code-to-letter.ts';
import type { Abilities } from './abilities.ts';

export type EngineStep = StepName | 'all fields of all tests on the screen' | 'a start without internet';

/** The steps of the journey, in their order. */
export const STEPS: readonly EngineStep[] = [
  'signing up',
  'the questions at the beginning',
  'the last part of a test',
  'the letter',
  'all fields of all tests on the screen',
  'a start without internet',
];

export interface Engine {
  readonly name: string;
  /** Path of its program here; null where it is not installed. */
  readonly path: string | null;
  /** Plays on a server of its own; a step that fails throws, and is named by `onDone` not having heard of it. */
  readonly play: (path: string, onDone: (step: EngineStep) => void) => Promise<Abilities>;
}
