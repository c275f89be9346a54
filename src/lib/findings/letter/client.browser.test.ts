import { expect, it } from 'vitest';
import { sampleModel } from '../testing/sample-model.ts';
import { createLetterWriter } from './client.ts';
import { FONT_URLS } from '#lib/paper/font-urls.ts';
import { loadFonts } from '#lib/paper/fonts.ts';
import { writeLetter } from './write.ts';

it('writes a letter in the worker: a PDF, small, and the same bytes as without it', async () => {
  const writer = createLetterWriter();
  const model = sampleModel('doctor');
  const outcome = await writer.write(model);
  writer.close();
  if (!outcome.ok) throw new Error(outcome.reason);
  expect(new TextDecoder('latin1').decode(outcome.value.subarray(0, 5))).toBe('%PDF-');
  expect(outcome.value.length).toBeGreaterThan(15_000);
  expect(outcome.value.length).toBeLessThan(250_000);
  expect(outcome.value).toEqual(writeLetter(model, await loadFonts(FONT_URLS)));
});
