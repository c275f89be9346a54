/** A screen as somebody meets it who does not see it: by its headings, landmarks and names, and by where the focus is. */
import { expect, type Page } from '@playwright/test';

/** What would leave such a person without a way. Empty: nothing. */
async function flawsOn(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const shown = (selector: string): readonly Element[] =>
      [...document.querySelectorAll(selector)].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
    const nameOf = (control: Element): string =>
      [
        control.getAttribute('aria-label'),
        ...(control.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent),
        ...[...((control as HTMLInputElement).labels ?? [])].map((label) => label.textContent),
        control.textContent,
        control.getAttribute('alt'),
      ]
        .join('')
        .trim();
    const unnamed = shown('a[href], button, input, select, textarea, summary').filter(
      (one) => nameOf(one) === '',
    );
    return [
      ...(shown('h1').length === 1 ? [] : [`${shown('h1').length} main headings`]),
      ...(shown('main').length === 1 ? [] : [`${shown('main').length} main parts`]),
      ...(document.title === '' ? ['no title'] : []),
      ...(document.documentElement.lang === '' ? ['no language'] : []),
      ...unnamed.map((one) => `no name: ${one.outerHTML.slice(0, 120)}`),
      ...(document.activeElement === document.body ? ['the focus is nowhere'] : []),
    ];
  });
}

/** Waits for the screen to be one on which such a person finds a way. */
export async function expectFollowed(page: Page): Promise<void> {
  await expect.poll(async () => await flawsOn(page)).toEqual([]);
}
