import * as v from 'valibot';
import { count, jsonValue } from './checks.ts';
import type { Json } from './json.ts';

/** Something about a trial that a reader of its numbers must know. Flags describe the recording, not the person. */
export const TRIAL_FLAGS = [
  /** No answer before the response limit. */
  'missed',
  /** The answer came after the scored response window. */
  'late-answer',
  /** The screen or an answer key was pressed in this trial before the picture was drawn; not taken as the answer. */
  'early-press',
  /** Onset taken from the next frame, because the browser did not report a presentation time. */
  'onset-estimated',
  /** The picture was seen more than one display interval after it was drawn. */
  'late-frame',
  /** A timed picture was not seen as long as planned, or missed frames at its ends leave that open. */
  'off-duration',
  /** The event's time stamp was impossible (zero, negative, another clock); the handler's time stands in the row. */
  'clock-mismatch',
  /** The wall clock was set during the trial, by more than a second. The stamps of the trial do not depend on it. */
  'clock-jump',
  /** A finger was already on the screen when the picture was drawn. */
  'finger-held',
  /** Another finger was on the screen when the answer was given. */
  'second-finger',
  /** The system took a touch away (a gesture of its own, a dialogue, a palm). */
  'touch-cancelled',
  /** The window lost the focus during the trial. (A hidden page or a rotated screen ends the block.) */
  'blurred',
  /** The person rested for a moment right before the trial. */
  'after-pause',
] as const;
export type TrialFlag = (typeof TRIAL_FLAGS)[number];

export const POINTERS = ['touch', 'pen', 'mouse', 'keyboard'] as const;
export type Pointer = (typeof POINTERS)[number];

/** One press of a trial that takes several: a circle connected, a digit typed, the place where a change was seen. */
export interface TrialStep {
  /** `event.timeStamp`, ms, on the clock of the trial. */
  readonly eventMs: number;
  /** What was pressed, in the paradigm's own words. */
  readonly what: string;
  /** Where, as a share (0 to 1) of the width and height of the trial's area, or of its picture; null for a key. */
  readonly xShare: number | null;
  readonly yShare: number | null;
}

/**
 * What happened in one trial, on one clock: milliseconds since `performance.timeOrigin` of the page that ran it.
 * Raw stamps only; differences (such as the reaction time, `eventMs − onsetMs`) are computed in scoring.
 */
export interface TrialOutcome {
  /** When the picture was inserted, inside a frame callback. */
  readonly drawnMs: number;
  /** Display tick at which the picture could first be seen. The reaction time is `eventMs − onsetMs`. */
  readonly onsetMs: number;
  /** Display tick from which the picture was gone; null while it stayed until the next picture. */
  readonly offsetMs: number | null;
  /** `event.timeStamp` of the pointerdown or keydown that answered; null without an answer. */
  readonly eventMs: number | null;
  /** When our handler ran. Far behind `eventMs` = the main thread was busy. Null without an answer. */
  readonly handledMs: number | null;
  /** The answer given, in the paradigm's own words; null without one, or where none is asked for. */
  readonly answer: string | null;
  /** What the answer was given with; null without an answer. */
  readonly pointer: Pointer | null;
  /** The presses of a trial that takes several, in their order; empty where one press is the answer. */
  readonly steps: readonly TrialStep[];
  /** What a reader of this trial's numbers must know; empty as a rule. */
  readonly flags: readonly TrialFlag[];
}

/** What went on around a trial, from the drawing of its first picture to its end. */
export interface TrialConditions {
  /** Median interval between display frames, ms. */
  readonly frameMs: number;
  /** Display ticks that passed without a frame of ours. */
  readonly missedFrames: number;
  /** How long tasks of 50 ms or more kept the page busy, ms; null where the browser does not report them. */
  readonly longTaskMs: number | null;
  /** Presses on the screen or on a key since the trial began, with the answer. */
  readonly presses: number;
  /** Movements of fingers that the browser delivered merged with others: a finger that slid. */
  readonly mergedMoves: number;
}

/** A display of 60 Hz and a page that was never busy: the conditions of virtual participants. */
export const QUIET_CONDITIONS: TrialConditions = Object.freeze({
  frameMs: 1000 / 60,
  missedFrames: 0,
  longTaskMs: 0,
  presses: 1,
  mergedMoves: 0,
});

/** One shown picture and its answer, as stored. Nothing in it names the person. */
export interface TrialRow extends TrialOutcome, TrialConditions {
  /** `<sessionId>/<phase>/<block>/<attempt>/<index>`: unique, and in the order of the session. */
  readonly id: string;
  /** UUID of the session. */
  readonly sessionId: string;
  /** Paradigm folder name and its version: a change of stimuli, order, timing, size or wording is a new version. */
  readonly paradigm: string;
  readonly paradigmVersion: number;
  /** Parallel form of the pictures, from 1. */
  readonly form: number;
  /** Seed of the plan: form + seed + version give the same trials again. */
  readonly seed: string;
  /** Version of the app that ran the trial. */
  readonly appVersion: string;
  /** `practice` is never scored. */
  readonly phase: 'practice' | 'test';
  /** Block within the phase, from 0. */
  readonly block: number;
  /** How often this block has been begun, from 1. A block cut short is begun again. */
  readonly attempt: number;
  /** Position of the trial within its block, from 0. */
  readonly index: number;
  /** The trial as planned, in the paradigm's own fields (its data dictionary explains them). */
  readonly trial: { readonly [field: string]: Json };
  /** Wall clock when the row was made, ISO 8601 with zone; for people, never for differences. */
  readonly recordedAtIso: string;
  /** Wall clock at 0 ms of the stamps, ISO 8601 in UTC (`performance.timeOrigin`). */
  readonly timeOriginIso: string;
}

/** Builds the key of a row. */
export function trialRowId(
  row: Pick<TrialRow, 'sessionId' | 'phase' | 'block' | 'attempt' | 'index'>,
): string {
  const number = (value: number): string => String(value).padStart(3, '0');
  return [row.sessionId, row.phase, number(row.block), number(row.attempt), number(row.index)].join('/');
}

/** Strict: a row with a key that is not known is not a row of this version. */
export const trialRowSchema: v.GenericSchema<unknown, TrialRow> = v.strictObject({
  id: v.string(),
  sessionId: v.string(),
  paradigm: v.string(),
  paradigmVersion: count,
  form: count,
  seed: v.string(),
  appVersion: v.string(),
  phase: v.picklist(['practice', 'test']),
  block: count,
  attempt: v.pipe(v.number(), v.integer(), v.minValue(1)),
  index: count,
  trial: v.record(v.string(), jsonValue),
  recordedAtIso: v.string(),
  timeOriginIso: v.string(),
  drawnMs: v.number(),
  onsetMs: v.number(),
  offsetMs: v.nullable(v.number()),
  eventMs: v.nullable(v.number()),
  handledMs: v.nullable(v.number()),
  answer: v.nullable(v.string()),
  pointer: v.nullable(v.picklist(POINTERS)),
  steps: v.array(
    v.strictObject({
      eventMs: v.number(),
      what: v.string(),
      xShare: v.nullable(v.number()),
      yShare: v.nullable(v.number()),
    }),
  ),
  flags: v.array(v.picklist(TRIAL_FLAGS)),
  frameMs: v.number(),
  missedFrames: count,
  longTaskMs: v.nullable(v.number()),
  presses: count,
  mergedMoves: count,
});
