import { describe, expect, it } from 'vitest';
import { CHECK_SCREENS, CHECK_STEPS, screenAfter, screenBefore, stepOf, type CheckScreen } from './steps.ts';

function walk(step: (screen: CheckScreen) => CheckScreen, from: CheckScreen): readonly CheckScreen[] {
  const next = step(from);
  return next === from ? [from] : [from, ...walk(step, next)];
}

describe('the way through the check', () => {
  it('leads over every screen with a voice, and over all but one without', () => {
    expect(walk((screen) => screenAfter(screen, true), 'why')).toEqual(CHECK_SCREENS);
    const silent = CHECK_SCREENS.filter((screen) => screen !== 'speech');
    expect(walk((screen) => screenAfter(screen, false), 'why')).toEqual(silent);
  });

  it('leads back over the questions to the first screen', () => {
    const back = ['result', 'tapping', 'speech', 'tone', 'contrast', 'sight', 'why'];
    expect(walk((screen) => screenBefore(screen, true), 'result')).toEqual(back);
    const silent = back.filter((screen) => screen !== 'speech');
    expect(walk((screen) => screenBefore(screen, false), 'result')).toEqual(silent);
  });

  it('leads on and back also from a screen whose voice has just gone, and from the fields', () => {
    expect(screenAfter('speech', false)).toBe('tapping');
    expect(screenBefore('speech', false)).toBe('tone');
    expect(screenBefore('fields', true)).toBe('tapping');
  });

  it('counts what is checked without a gap', () => {
    const steps = CHECK_SCREENS.map(stepOf);
    expect(steps).toEqual([null, 1, 2, 3, 3, 4, 4, 5, null]);
    expect(CHECK_STEPS).toBe(5);
  });
});
