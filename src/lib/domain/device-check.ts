import * as v from 'valibot';
import { count } from './checks.ts';

/** Text sizes of the lines that are looked at, CSS px, largest first. The app's own text has 20 px. */
export const SIGHT_SIZES_PX = Object.freeze([40, 32, 26, 22, 19, 16] as const);

/** How well a sound was heard. */
export const HEARD = ['well', 'faint', 'not'] as const;
export type Heard = (typeof HEARD)[number];

/** The round fields that are tapped, in their order. */
export const TAP_FIELDS = ['topLeft', 'bottomRight', 'topRight', 'bottomLeft', 'middle'] as const;
export type TapField = (typeof TAP_FIELDS)[number];

/** How one field was tapped. */
export interface TapReading {
  /** Whether the finger came down on the field; false: the person went on without. */
  readonly isHit: boolean;
  /** Fingers that came down beside the field before that, count. */
  readonly missedTaps: number;
}

/** What the person says and does in the check; null: left out. */
export interface DeviceCheckAnswers {
  /** Size of the smallest line that can be read with ease, CSS px; `none`: not even the largest. */
  readonly smallestReadablePx: number | 'none' | null;
  /** Contrast ratio (WCAG 2.2, 1 to 21) of the faintest word that can be seen; `none`: not even the strongest. */
  readonly lowestVisibleContrast: number | 'none' | null;
  /** How well the tone was heard; `no-sound`: the device or its browser played none. */
  readonly toneHeard: Heard | 'no-sound' | null;
  /** How well the spoken sentence was heard; null also where the device has no voice of its own. */
  readonly speechHeard: Heard | null;
  readonly taps: Readonly<Record<TapField, TapReading>> | null;
}

/** What the device showed of itself meanwhile. */
export interface DeviceReadings {
  /** Whether the device has a voice of its own in the language of the app. */
  readonly hasVoice: boolean;
  /** The page's own part of the screen, CSS px. */
  readonly windowWidthPx: number;
  readonly windowHeightPx: number;
  /** Median interval between frames, ms (16.7 at 60 Hz); null: no frame was seen. */
  readonly frameMs: number | null;
}

/** One check of sight, sound and touch on this device. It stays on the device, and excludes nobody. */
export interface DeviceCheck extends DeviceCheckAnswers, DeviceReadings {
  /** UUID. */
  readonly id: string;
  /** Version of the app that asked. */
  readonly appVersion: string;
  /** When the person went on from the result; wall clock, ISO 8601. */
  readonly checkedAtIso: string;
}

/** Everything left out so far. */
export const NO_DEVICE_CHECK_ANSWERS: DeviceCheckAnswers = Object.freeze({
  smallestReadablePx: null,
  lowestVisibleContrast: null,
  toneHeard: null,
  speechHeard: null,
  taps: null,
});

const heard = v.picklist(HEARD);
const tap: v.GenericSchema<unknown, TapReading> = v.strictObject({ isHit: v.boolean(), missedTaps: count });
const lengthPx = v.pipe(v.number(), v.minValue(0));

/** Strict, as of a session. */
export const deviceCheckSchema: v.GenericSchema<unknown, DeviceCheck> = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  appVersion: v.string(),
  checkedAtIso: v.pipe(v.string(), v.isoTimestamp()),
  smallestReadablePx: v.nullable(v.union([v.pipe(v.number(), v.gtValue(0)), v.literal('none')])),
  lowestVisibleContrast: v.nullable(
    v.union([v.pipe(v.number(), v.minValue(1), v.maxValue(21)), v.literal('none')]),
  ),
  toneHeard: v.nullable(v.union([heard, v.literal('no-sound')])),
  speechHeard: v.nullable(heard),
  taps: v.nullable(
    v.strictObject({ topLeft: tap, bottomRight: tap, topRight: tap, bottomLeft: tap, middle: tap }),
  ),
  hasVoice: v.boolean(),
  windowWidthPx: lengthPx,
  windowHeightPx: lengthPx,
  frameMs: v.nullable(v.pipe(v.number(), v.gtValue(0))),
});
