/** Whether the first trial of every test has all its fields on the screen, lying and upright. */
import { hasTests, testsOf } from '#lib/programme/programme.ts';
import { clearTables, fillTables, type DevicePage } from '../../pages/device.ts';
import { annaBefore } from '../../pages/people.ts';
import { testTasks } from '../../pages/programme.ts';

const SIZES = [
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
] as const;

/** Each test where the programme asks for it first: the task, and how many tests of it go before. */
function firstTimes(): readonly { paradigm: string; task: number; steps: number }[] {
  const all = testTasks
    .filter(hasTests)
    .flatMap((task, index) => testsOf(task).map(({ paradigm }, steps) => ({ paradigm, task: index, steps })));
  return all.filter((one, index) => all.findIndex(({ paradigm }) => paradigm === one.paradigm) === index);
}

/** Goes on from screen to screen until something can be answered; what cannot be reached on the screen, or nothing. */
async function fieldsBeyondScreen(): Promise<readonly string[]> {
  const ONWARD = /^(Jetzt beginnen|Weitermachen|Weiter|Üben beginnen|Beginnen|Abschnitt beginnen)$/;
  const shown = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
  const until = Date.now() + 60_000;
  for (;;) {
    const fields = shown('[data-answer]');
    if (fields.length > 0)
      return fields
        .filter((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
        })
        .map((one) => one.dataset['answer'] ?? '');
    if (Date.now() > until)
      return [`nothing to answer on “${document.querySelector('h1')?.innerText ?? ''}”`];
    const onward = shown('a[href], button:not(:disabled)').find((one) => ONWARD.test(one.innerText.trim()));
    onward?.click();
    await new Promise((resolve) => setTimeout(resolve, onward === undefined ? 50 : 300));
  }
}

/** Throws an Error that names the test and its fields. `resize` sets the size of the window's inside, CSS px. */
export async function expectFieldsOnScreen(
  page: DevicePage,
  origin: string,
  resize: (width: number, height: number) => Promise<void>,
): Promise<void> {
  for (const { width, height } of SIZES) {
    await resize(width, height);
    for (const { paradigm, task, steps } of firstTimes()) {
      await clearTables(page, ['sessions', 'trials']);
      await fillTables(page, annaBefore(task, steps));
      await page.goto(origin);
      const beyond = await page.evaluate(fieldsBeyondScreen);
      if (beyond.length > 0)
        throw new Error(`${paradigm} at ${width} x ${height}: beyond the screen is ${beyond.join(', ')}`);
      // Away from the trial, which would be ended by a turn of the screen.
      await page.goto(origin);
    }
  }
}
