import { createRawSnippet, mount, unmount, type Snippet } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../app.css';
import LetterView from './LetterView.svelte';
import type { FindingsModel } from './model.ts';
import { sampleModel } from './testing/sample-model.ts';
import { valuesBlock } from './chart/testing/values-block.ts';

const mounted: ReturnType<typeof mount>[] = [];
afterEach(async () => {
  for (const view of mounted.splice(0)) await unmount(view);
  document.documentElement.style.fontSize = '';
});

/** Every text of the model, as the screen should show it. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NOT_AS_TEXT.has(key) ? [] : textsOf(inner)));
}

const NOT_AS_TEXT = new Set([
  ...['locale', 'length', 'status', 'createdOn', 'fileName', 'documentTitle', 'documentSubject'],
  ...['tagline', 'remark', 'id', 'kind', 'running', 'missingLetters'],
  // Names of all bands are in the drawing; the table has that of each score.
  'bands',
]);
const plain = (text: string): string => text.replace(/\s+/g, ' ');

const sample = sampleModel('doctor');
/** Every kind of block. */
const model: FindingsModel = {
  ...sample,
  sections: [...sample.sections, { id: 'questionnaires', title: 'Werte', blocks: [valuesBlock] }],
};

async function show(actions?: Snippet): Promise<HTMLElement> {
  for (const view of mounted.splice(0)) await unmount(view);
  const props = actions === undefined ? { model } : { model, actions };
  mounted.push(mount(LetterView, { target: document.body, props }));
  await document.fonts.ready;
  const letter = document.querySelector('article');
  if (letter === null) throw new Error('no letter on the screen');
  return letter;
}

it('shows every word of the letter, and a drawing and a table for every chart', async () => {
  const letter = await show();
  const shown = plain(letter.textContent);
  expect(textsOf(model).filter((text) => !shown.includes(plain(text)))).toEqual([]);
  const drawn = (canvas: HTMLCanvasElement): boolean => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return pixels.some((value) => value > 0);
  };
  await expect.poll(() => [...letter.querySelectorAll('canvas')].map(drawn)).toEqual(Array(6).fill(true));
  expect(letter.querySelectorAll('[role="img"] canvas')).toHaveLength(6);
  expect(letter.querySelectorAll('figure table')).toHaveLength(6);
});

it('names the rows below a heading with that heading', async () => {
  const letter = await show();
  const heading = letter.querySelector('tbody th[scope="rowgroup"]');
  expect(heading?.textContent).toBe('Szenen wiedererkennen, 4 Termine, 3 verwertbar');
  expect(heading?.getAttribute('colspan')).toBe('4');
  expect(heading?.closest('tbody')?.querySelectorAll('th[scope="row"]')).toHaveLength(2);
});

it.each([
  [860, 768, ''],
  [390, 844, ''],
  [390, 844, '200%'],
])('stays within a screen of %d x %d px, with type %s', async (width, height, size) => {
  await page.viewport(width, height);
  document.documentElement.style.fontSize = size;
  const letter = await show();
  await expect.poll(() => letter.querySelector('canvas')?.width).toBeGreaterThan(0);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

it('puts what can be done after the header, and nothing where nothing can be done', async () => {
  expect((await show()).querySelector('header')?.nextElementSibling?.textContent).toBe(model.salutation);
  const actions = createRawSnippet(() => ({ render: () => '<button>Speichern</button>' }));
  const letter = await show(actions);
  expect(letter.querySelector('header')?.nextElementSibling?.textContent).toBe('Speichern');
});

it('writes nothing smaller than 19 px', async () => {
  const letter = await show();
  const texts = [
    ...letter.querySelectorAll<HTMLElement>(
      'p, li, dt, dd, th, td, span, caption, figcaption, summary, h1, h2, h3',
    ),
  ];
  expect(texts.filter((element) => parseFloat(getComputedStyle(element).fontSize) < 19)).toEqual([]);
});
