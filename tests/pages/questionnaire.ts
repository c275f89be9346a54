/** Answers any questionnaire as a person does: by touch, or with nothing but a keyboard. */
import { expect, type Locator, type Page } from '@playwright/test';
import { byTouch, type Hand } from './hand.ts';

const OVERVIEW = 'Ihre Antworten';
const CALM = 'Gut, dass Sie so offen geantwortet haben';

/** Which answer a person gives: the first or last of those listed, one by its words, or `none`: on without an answer. */
export type Choice = 'first' | 'last' | 'none' | { readonly label: string };

async function answerOne(page: Page, choice: Choice, hand: Hand): Promise<void> {
  const main = page.getByRole('main');
  const several = main.getByRole('checkbox');
  const one = main.getByRole('radio');
  const typed = main.getByRole('textbox');
  if (choice === 'none') return;
  if ((await typed.count()) > 0) {
    const isText = (await typed.first().evaluate((element) => element.tagName)) === 'TEXTAREA';
    const hint = isText ? '' : await main.innerText();
    const [, lowest = '1'] = /Eine Zahl (?:von|ab) (\d+)/.exec(hint) ?? [];
    await hand.write(typed.first(), isText ? 'Ein Wort dazu.' : lowest);
    return;
  }
  if (typeof choice === 'object') {
    await hand.press(main.getByLabel(choice.label, { exact: true }));
    return;
  }
  const options = (await several.count()) > 0 ? several : one;
  await hand.press(choice === 'first' ? options.first() : options.last());
}

/**
 * A whole questionnaire, from its first page to „Fertig“.
 * @returns how many questions were asked, and whether the page with help numbers was shown
 */
export async function answerQuestionnaire(
  page: Page,
  choice: Choice = 'first',
  hand: Hand = byTouch,
): Promise<{ readonly asked: number; readonly calm: boolean }> {
  const heading = page.getByRole('heading', { level: 1 });
  const button = (name: RegExp | string): Locator => page.getByRole('button', { name });
  await expect(button(/^(Beginnen|Weiter)$/)).toBeVisible();
  await hand.press(button(/^(Beginnen|Weiter)$/));
  let asked = 0;
  let calm = false;
  let before = '';
  for (;;) {
    await expect(heading).toBeVisible();
    const title = (await heading.textContent())?.trim() ?? '';
    if (title === OVERVIEW) break;
    if (title === CALM) {
      calm = true;
      await hand.press(button('Weiter'));
      await expect(heading).not.toHaveText(CALM);
      continue;
    }
    await expect(page.getByText(/^Frage \d+ von \d+$/)).toBeVisible();
    const step = await page.getByText(/^Frage \d+ von \d+$/).innerText();
    expect(step, 'the next question').not.toBe(before);
    before = step;
    asked += 1;
    await answerOne(page, choice, hand);
    await hand.press(button(/^(Weiter|Ohne Antwort weiter)$/));
    await expect(page.getByText(step, { exact: true })).toBeHidden();
  }
  await hand.press(button('Fertig'));
  await expect(page.getByRole('heading', { name: OVERVIEW })).toBeHidden();
  return { asked, calm };
}
