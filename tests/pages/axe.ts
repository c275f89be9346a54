import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Off by themselves: WCAG 2.2 AAA, and the size of targets. */
const STRICTER = [
  'color-contrast-enhanced',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
  'target-size',
];

/** What axe finds, each with where: `color-contrast: .lead`. Contrast is held to 7:1. */
export async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: Object.fromEntries(STRICTER.map((rule) => [rule, { enabled: true }])) })
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
}
