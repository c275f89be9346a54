import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HEARD,
  NO_DEVICE_CHECK_ANSWERS,
  SIGHT_SIZES_PX,
  type DeviceCheckAnswers,
  type DeviceReadings,
  type TapReading,
} from '#lib/domain/device-check.ts';
import { adviceFor, hasGaps } from './advice.ts';
import { CONTRAST_SAMPLES } from './contrast.ts';

const hit: TapReading = { isHit: true, missedTaps: 0 };
const taps = { topLeft: hit, bottomRight: hit, topRight: hit, bottomLeft: hit, middle: hit };
const readings: DeviceReadings = {
  hasVoice: true,
  windowWidthPx: 1024,
  windowHeightPx: 768,
  frameMs: 16.7,
};
const well: DeviceCheckAnswers & DeviceReadings = {
  ...readings,
  smallestReadablePx: 16,
  lowestVisibleContrast: 1.25,
  toneHeard: 'well',
  speechHeard: 'well',
  taps,
};

describe('the advice after the check', () => {
  it.each<[string, Partial<DeviceCheckAnswers & DeviceReadings>, readonly string[]]>([
    ['all is well', {}, []],
    ['22 px can be read', { smallestReadablePx: 22 }, []],
    ['26 px can be read', { smallestReadablePx: 26 }, ['sight']],
    ['no line can be read', { smallestReadablePx: 'none' }, ['sight']],
    ['the fourth word can be seen', { lowestVisibleContrast: 1.98 }, []],
    ['the third word can be seen', { lowestVisibleContrast: 3.03 }, ['contrast']],
    ['no word can be seen', { lowestVisibleContrast: 'none' }, ['contrast']],
    ['the tone is faint', { toneHeard: 'faint' }, ['sound']],
    ['only speech is not heard', { speechHeard: 'not' }, ['sound']],
    ['there is no sound', { toneHeard: 'no-sound' }, ['noSound']],
    ['two taps go beside a field', { taps: { ...taps, middle: { isHit: true, missedTaps: 2 } } }, []],
    [
      'three taps go beside a field',
      { taps: { ...taps, middle: { isHit: true, missedTaps: 3 } } },
      ['tapping'],
    ],
    ['a field is not hit', { taps: { ...taps, topLeft: { isHit: false, missedTaps: 0 } } }, ['tapping']],
    ['the window is that of a tablet', { windowWidthPx: 600, windowHeightPx: 960 }, []],
    ['the window is that of a phone', { windowWidthPx: 390, windowHeightPx: 844 }, ['window']],
    ['the display has 50 frames a second', { frameMs: 20 }, []],
    ['the display has 49 frames a second', { frameMs: 20.4 }, ['display']],
    ['no frame was seen', { frameMs: null }, []],
  ])('where %s', (_, change, advice) => {
    expect(adviceFor({ ...well, ...change })).toEqual(advice);
  });

  it('leaves out what the person left out', () => {
    expect(adviceFor({ ...NO_DEVICE_CHECK_ANSWERS, ...readings })).toEqual([]);
  });

  it('never grows when somebody sees or hears better', () => {
    const sizes = ['none', ...SIGHT_SIZES_PX] as const;
    const contrasts = ['none' as const, ...CONTRAST_SAMPLES.map(({ ratio }) => ratio)];
    const heard = HEARD.toReversed();
    const steps = fc.tuple(fc.nat(sizes.length - 1), fc.nat(contrasts.length - 1), fc.nat(heard.length - 1));
    const at = ([size, contrast, tone]: readonly [number, number, number]): readonly string[] =>
      adviceFor({
        ...well,
        smallestReadablePx: sizes[size] ?? null,
        lowestVisibleContrast: contrasts[contrast] ?? null,
        toneHeard: heard[tone] ?? null,
      });
    fc.assert(
      fc.property(steps, steps, (one, other) => {
        const worse = at([
          Math.min(one[0], other[0]),
          Math.min(one[1], other[1]),
          Math.min(one[2], other[2]),
        ]);
        const better = at([
          Math.max(one[0], other[0]),
          Math.max(one[1], other[1]),
          Math.max(one[2], other[2]),
        ]);
        expect(worse).toEqual(expect.arrayContaining([...better]));
      }),
    );
  });
});

describe('what was left out', () => {
  it('is any question, but not a sentence that could not be spoken', () => {
    expect(hasGaps(well)).toBe(false);
    expect(hasGaps({ ...well, toneHeard: null })).toBe(true);
    expect(hasGaps({ ...well, taps: null })).toBe(true);
    expect(hasGaps({ ...well, speechHeard: null })).toBe(true);
    expect(hasGaps({ ...well, speechHeard: null, hasVoice: false })).toBe(false);
  });
});
