/** Whether the first trial of every test has all its fields on the screen, lying and upright. */
import type { DevicePage } from '../../pages/device.ts';
import { FIRST_TIMES, openFirstTrial } from '../../pages/first-trial.ts';

const SIZES = [
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
] as const;

/** Runs in the page: the answers whose field lies, in part or whole, where no finger reaches it. */
function fieldsBeyondScreen(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-answer]')]
    .filter((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const isShown = one.checkVisibility({ visibilityProperty: true });
      return isShown && (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight);
    })
    .map((one) => one.dataset['answer'] ?? '');
}

/** Throws an Error that names the test and its fields. `resize` sets the size of the window's inside, CSS px. */
export async function expectFieldsOnScreen(
  page: DevicePage,
  origin: string,
  resize: (width: number, height: number) => Promise<void>,
): Promise<void> {
  for (const { width, height } of SIZES) {
    // Not during a trial, which would be ended by a turn of the screen.
    await page.goto(origin);
    await resize(width, height);
    for (const test of FIRST_TIMES) {
      await openFirstTrial(page, origin, test);
      const beyond = await page.evaluate(fieldsBeyondScreen);
      if (beyond.length > 0)
        throw new Error(
          `${test.paradigm} at ${width} x ${height}: beyond the screen is ${beyond.join(', ')}`,
        );
    }
  }
}
