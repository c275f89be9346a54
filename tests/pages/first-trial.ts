/** The first trial of every test that the programme asks for: to be looked at, and measured. */
import { hasTests, testsOf } from '#lib/programme/programme.ts';
import { clearTables, fillTables, type DevicePage } from './device.ts';
import { annaBefore } from './people.ts';
import { testTasks } from './programme.ts';

interface FirstTime {
  readonly paradigm: string;
  /** Which task with tests asks for it, and how many tests of that task go before. */
  readonly task: number;
  readonly steps: number;
}

const everyTime: readonly FirstTime[] = testTasks
  .filter(hasTests)
  .flatMap((task, index) => testsOf(task).map(({ paradigm }, steps) => ({ paradigm, task: index, steps })));

/** Each test where the programme asks for it first. */
export const FIRST_TIMES = everyTime.filter(
  (one, index) => everyTime.findIndex(({ paradigm }) => paradigm === one.paradigm) === index,
);

/** Runs in the page: goes on from screen to screen until something can be answered, and its picture stands there. */
async function goOn(): Promise<void> {
  const ONWARD = /^(Jetzt beginnen|Weitermachen|Weiter|Üben beginnen|Beginnen|Abschnitt beginnen)$/;
  const shown = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
  const pause = async (ms: number): Promise<void> => await new Promise((resolve) => setTimeout(resolve, ms));
  const until = Date.now() + 60_000;
  while (shown('[data-answer]').length === 0) {
    if (Date.now() > until)
      throw new Error(`Nothing to answer on “${document.querySelector('h1')?.innerText ?? ''}”`);
    const onward = shown('a[href], button:not(:disabled)').find((one) => ONWARD.test(one.innerText.trim()));
    onward?.click();
    await pause(onward === undefined ? 50 : 300);
  }
  // Not every test has one.
  const pictureUntil = Date.now() + 4_000;
  while (shown('[role="img"] img').length === 0 && Date.now() < pictureUntil) await pause(20);
}

/** The first trial of the practice, just asked. The page must have opened the app once. */
export async function openFirstTrial(
  page: DevicePage,
  origin: string,
  { task, steps }: FirstTime,
): Promise<void> {
  await page.goto(origin);
  await clearTables(page, ['sessions', 'trials']);
  await fillTables(page, annaBefore(task, steps));
  await page.goto(origin);
  await page.evaluate(goOn);
}
