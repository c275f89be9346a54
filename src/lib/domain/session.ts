import { HANDS, type Hand } from './hand.ts';
import * as v from 'valibot';
import { isDay, type IsoDate } from './calendar.ts';
import { count, namedText } from './checks.ts';
import { sessionContextSchema, type SessionContext } from './session-context.ts';

/** What a short look at the display's frames showed. */
export interface DisplayReading {
  /** Intervals between frames that were looked at. */
  readonly frames: number;
  /** Median interval, ms (16.7 at 60 Hz). */
  readonly frameMs: number;
  /** Standard deviation of the intervals, ms: the jitter. */
  readonly frameSdMs: number;
  /** Fewer than 50 frames a second: pictures cannot be timed as planned. */
  readonly isSlow: boolean;
  /** Slow, but as even as a display's own rate: a power-saving mode is likely. */
  readonly lowPowerSuspected: boolean;
}

/** The display as it was right before a block. */
export interface DisplayCheck extends DisplayReading {
  /** The block before which the display was looked at. */
  readonly phase: 'practice' | 'test';
  readonly block: number;
  readonly attempt: number;
}

/** What the device, its clock and its input are like; read at the start of a session. */
export interface DeviceProfile {
  /** The whole screen, CSS px. */
  readonly screenWidthPx: number;
  readonly screenHeightPx: number;
  /** The page's own part of the screen, CSS px. */
  readonly windowWidthPx: number;
  readonly windowHeightPx: number;
  /** Pixels of the screen per CSS px. */
  readonly pixelRatio: number;
  /** Median interval between frames, ms (16.7 at 60 Hz). */
  readonly frameMs: number;
  /** Smallest step of the clock seen, ms. */
  readonly clockStepMs: number;
  /** Whether the page runs alone in its process: only then is the clock that fine. */
  readonly crossOriginIsolated: boolean;
  /** Whether the browser reports when a picture was really presented (Element Timing). */
  readonly presentationTimes: boolean;
  /** Whether the browser reports tasks that kept the page busy. */
  readonly longTasks: boolean;
  /** How many fingers the screen tells apart; 0 without a touch screen. */
  readonly touchPoints: number;
  /** The main way of pointing, as the browser knows it (`pointer` media feature). */
  readonly mainPointer: MainPointer;
  /** The side on which the page puts what is pressed most, as the person has chosen; `right` where nothing was chosen. */
  readonly hand: Hand;
}

/** `coarse`: a finger; `fine`: a mouse or a pen. */
export const MAIN_POINTERS = ['coarse', 'fine', 'none'] as const;
export type MainPointer = (typeof MAIN_POINTERS)[number];

/**
 * Why a block was cut short. `closed`: the app was closed, reloaded or ended by the system. `hidden`: another app came
 * to the front. `storage`: an answer could not be stored at once (it was stored later). `paused`: the person rested longer
 * than a block allows.
 */
export const INTERRUPTION_REASONS = ['closed', 'hidden', 'rotated', 'storage', 'paused'] as const;
export type InterruptionReason = (typeof INTERRUPTION_REASONS)[number];

export interface Interruption {
  /** Wall clock, ISO 8601. */
  readonly atIso: string;
  /** The block that was cut short; it was begun again. */
  readonly phase: 'practice' | 'test';
  readonly block: number;
  /** `closed`: the app was closed, reloaded or ended. `hidden`: something else lay in front. `rotated`; `storage`: see there. */
  readonly reason: InterruptionReason;
}

/** One sitting with one timed test. Its trials are rows of their own. */
export interface Session {
  /** UUID. */
  readonly id: string;
  /** Test and its version, picture form, seed of the plan, and version of the app, as in each row. */
  readonly paradigm: string;
  readonly paradigmVersion: number;
  readonly form: number;
  readonly seed: string;
  readonly appVersion: string;
  /** Wall clock, ISO 8601. */
  readonly startedAtIso: string;
  /** Null until the last block is stored. */
  readonly completedAtIso: string | null;
  /** Local calendar day of completion; null until then. */
  readonly completedOn: IsoDate | null;
  /** Read before the first block; null until then. */
  readonly device: DeviceProfile | null;
  /** One for every time a block was begun, in that order. */
  readonly displayChecks: readonly DisplayCheck[];
  /** Set while a block runs, so that a restart knows that it was cut short. */
  readonly openBlock: {
    readonly phase: 'practice' | 'test';
    readonly block: number;
    readonly attempt: number;
  } | null;
  /** For how many parts practice is over, from the first: understood, or gone on all the same. */
  readonly partsPractised: number;
  /** When each part of the test was over, in their order; wall clock, ISO 8601. A delay counts from here. */
  readonly partsDoneIso: readonly string[];
  /** Every block that was cut short. */
  readonly interruptions: readonly Interruption[];
  /** What the person said afterwards about the circumstances; null: not asked. */
  readonly context: SessionContext | null;
}

/** The latest moment that a session itself bears, ISO 8601; its trials lie before the end of their part. */
export function latestOfSession({
  startedAtIso,
  completedAtIso,
  partsDoneIso,
  interruptions,
}: Session): string {
  return [
    startedAtIso,
    completedAtIso ?? '',
    ...partsDoneIso,
    ...interruptions.map(({ atIso }) => atIso),
  ].reduce((latest, moment) => (moment > latest ? moment : latest));
}

const phase = v.picklist(['practice', 'test']);
const attempt = v.pipe(v.number(), v.integer(), v.minValue(1));
const device: v.GenericSchema<unknown, DeviceProfile> = v.strictObject({
  screenWidthPx: v.number(),
  screenHeightPx: v.number(),
  windowWidthPx: v.number(),
  windowHeightPx: v.number(),
  pixelRatio: v.number(),
  frameMs: v.number(),
  clockStepMs: v.number(),
  crossOriginIsolated: v.boolean(),
  presentationTimes: v.boolean(),
  longTasks: v.boolean(),
  touchPoints: count,
  mainPointer: v.picklist(MAIN_POINTERS),
  // Sessions from before it could be chosen do not say it.
  hand: v.optional(v.picklist(HANDS), 'right'),
});
const displayCheck: v.GenericSchema<unknown, DisplayCheck> = v.strictObject({
  phase,
  block: count,
  attempt,
  frames: count,
  frameMs: v.number(),
  frameSdMs: v.number(),
  isSlow: v.boolean(),
  lowPowerSuspected: v.boolean(),
});

/** Strict, as of a row. */
export const sessionSchema: v.GenericSchema<unknown, Session> = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  paradigm: v.string(),
  paradigmVersion: count,
  form: count,
  seed: v.string(),
  appVersion: v.string(),
  startedAtIso: v.string(),
  completedAtIso: v.nullable(v.string()),
  completedOn: v.nullable(namedText<IsoDate>(isDay)),
  device: v.nullable(device),
  displayChecks: v.array(displayCheck),
  openBlock: v.nullable(v.strictObject({ phase, block: count, attempt })),
  partsPractised: count,
  partsDoneIso: v.array(v.string()),
  interruptions: v.array(
    v.strictObject({
      atIso: v.string(),
      phase,
      block: count,
      reason: v.picklist(INTERRUPTION_REASONS),
    }),
  ),
  context: v.nullable(sessionContextSchema),
});
