import type { DeviceCheckAnswers, DeviceReadings } from '#lib/domain/device-check.ts';
import { SLOWEST_GOOD_FPS } from '#lib/timing/display.ts';

/** What may be said after the check, in the order in which it is said. Never more than advice. */
export const ADVICE = ['sight', 'contrast', 'sound', 'noSound', 'tapping', 'window', 'display'] as const;
export type Advice = (typeof ADVICE)[number];

// The limits below are ours: they decide about a kind word, not about a person. The app's own text has 20 px.
const EASY_SIZE_PX = 22;
const EASY_CONTRAST = 2;
const FEW_MISSES = 2;
/** Shorter side of a tablet's window, CSS px. */
const TABLET_PX = 600;

function isOver(value: number | 'none' | null, limit: number): boolean {
  return value === 'none' || (value !== null && value > limit);
}

function isFaint(heard: DeviceCheckAnswers['toneHeard']): boolean {
  return heard === 'faint' || heard === 'not';
}

/** The advice that applies; what was left out brings none. */
export function adviceFor(check: DeviceCheckAnswers & DeviceReadings): readonly Advice[] {
  const taps = Object.values(check.taps ?? {});
  const applies: Readonly<Record<Advice, boolean>> = {
    sight: isOver(check.smallestReadablePx, EASY_SIZE_PX),
    contrast: isOver(check.lowestVisibleContrast, EASY_CONTRAST),
    sound: isFaint(check.toneHeard) || isFaint(check.speechHeard),
    noSound: check.toneHeard === 'no-sound',
    tapping: taps.some(({ isHit, missedTaps }) => !isHit || missedTaps > FEW_MISSES),
    window: Math.min(check.windowWidthPx, check.windowHeightPx) < TABLET_PX,
    display: check.frameMs !== null && 1000 / check.frameMs < SLOWEST_GOOD_FPS,
  };
  return ADVICE.filter((advice) => applies[advice]);
}

/** Whether the person has left something out. A sentence that could not be spoken was not. */
export function hasGaps(check: DeviceCheckAnswers & Pick<DeviceReadings, 'hasVoice'>): boolean {
  const { smallestReadablePx, lowestVisibleContrast, toneHeard, taps } = check;
  const asked = [smallestReadablePx, lowestVisibleContrast, toneHeard, taps];
  return asked.includes(null) || (check.hasVoice && check.speechHeard === null);
}
