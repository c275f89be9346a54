import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { privacyTexts } from '#lib/i18n/catalogue/privacy.ts';
import { termsTexts } from '#lib/i18n/catalogue/terms.ts';
import { EDITIONS } from './editions.ts';
import { recordMarkdown } from './record.ts';

const digest = (words: unknown): string =>
  createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16);
/** Without the line of its edition. */
const record = recordMarkdown(EDITIONS.record).replace(/^Fassung .*$/m, '');

/**
 * The German words of each version. When one of these fails, words have changed: raise the version and set its day in
 * editions.ts (people must be told of what is important 14 days before), then write the new digest here.
 */
it.each([
  ['privacy', [privacyTexts.de.statement, record], 1, 'eda8d5e97b7fee48'],
  ['terms', [termsTexts.de], 1, '7103b441fb3a78d1'],
  ['record', [record], 1, '30e1d42c77eb8493'],
] as const)('the words of %s are those of its version', (id, words, version, expected) => {
  expect([EDITIONS[id].version, digest(words)]).toEqual([version, expected]);
});
