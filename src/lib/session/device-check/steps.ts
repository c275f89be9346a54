/** The screens of the check, in their order. */
export const CHECK_SCREENS = [
  'why',
  'sight',
  'contrast',
  'tone',
  /** Only where the device has a voice of its own. */
  'speech',
  'tapping',
  /** The round fields, over the whole window. */
  'fields',
  /** The display is looked at; it goes on by itself. */
  'measuring',
  'result',
] as const;
export type CheckScreen = (typeof CHECK_SCREENS)[number];

/** What is checked, as it is counted for the person. */
const CHECKED: readonly (readonly CheckScreen[])[] = [
  ['sight'],
  ['contrast'],
  ['tone', 'speech'],
  ['tapping', 'fields'],
  ['measuring'],
];
export const CHECK_STEPS = CHECKED.length;

/** Which step a screen belongs to, from 1; null for the first and the last one. */
export function stepOf(screen: CheckScreen): number | null {
  const index = CHECKED.findIndex((screens) => screens.includes(screen));
  return index === -1 ? null : index + 1;
}

/** One back from these would be gone on from at once, or begin in the middle. */
const PASSED_ON_THE_WAY_BACK: readonly CheckScreen[] = ['fields', 'measuring'];

function neighbour(screen: CheckScreen, screens: readonly CheckScreen[], step: 1 | -1): CheckScreen {
  return screens[screens.indexOf(screen) + step] ?? screen;
}

/** The screen after this one. */
export function screenAfter(screen: CheckScreen, hasVoice: boolean): CheckScreen {
  return neighbour(
    screen,
    CHECK_SCREENS.filter((one) => hasVoice || one !== 'speech' || one === screen),
    1,
  );
}

/** The screen before this one, as “back” goes; the first one is its own. */
export function screenBefore(screen: CheckScreen, hasVoice: boolean): CheckScreen {
  return neighbour(
    screen,
    CHECK_SCREENS.filter(
      (one) => one === screen || (!PASSED_ON_THE_WAY_BACK.includes(one) && (hasVoice || one !== 'speech')),
    ),
    -1,
  );
}
