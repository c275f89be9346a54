import { mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import '../../app.css';
import { buildFindings } from './build.ts';
import { inputFor, inventedPack } from './fixtures.ts';
import LetterView from './LetterView.svelte';
import type { FindingsModel } from './model.ts';

const mounted: ReturnType<typeof mount>[] = [];
afterEach(async () => {
  for (const view of mounted.splice(0)) await unmount(view);
});

/** Every text of the model, as the screen should show it. */
function textsOf(value: unknown, skipped: ReadonlySet<string>): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (skipped.has(key) ? [] : textsOf(inner, skipped)));
}

const NOT_ON_SCREEN = new Set([
  ...['locale', 'status', 'createdOn', 'fileName', 'documentTitle', 'documentSubject'],
  ...['tagline', 'remark', 'id', 'kind', 'running', 'missingLetters'],
]);
const plain = (text: string): string => text.replace(/\s+/g, ' ');

async function show(model: FindingsModel, pdfUrl: string | null): Promise<HTMLElement> {
  const view = mount(LetterView, { target: document.body, props: { model, pdfUrl } });
  mounted.push(view);
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const letter = document.querySelector('article');
  if (letter === null) throw new Error('no letter on the screen');
  return letter;
}

it('shows every word that the PDF shows, a drawn chart and its table', async () => {
  const model = buildFindings(await inputFor({ packs: [inventedPack] }), 'de');
  const letter = await show(model, 'blob:letter');
  const shown = plain(letter.textContent);
  expect(textsOf(model, NOT_ON_SCREEN).filter((text) => !shown.includes(plain(text)))).toEqual([]);
  const canvas = letter.querySelector('canvas');
  const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  expect([...pixels].some((value) => value > 0)).toBe(true);
  expect(letter.querySelector('a[download]')?.getAttribute('download')).toBe(
    'Befundbrief-Merkzeit-2026-11-21.pdf',
  );
});

it('offers no download before the PDF is there, and shows no number of an unusable recording', async () => {
  const letter = await show(buildFindings(await inputFor({ rows: 30 }), 'de'), null);
  expect(letter.querySelector('a[download]')).toBeNull();
  expect(letter.querySelector('table, canvas')).toBeNull();
});

it('stays within the screen, and writes nothing smaller than 19 px', async () => {
  const letter = await show(buildFindings(await inputFor(), 'de'), 'blob:letter');
  const texts = [
    ...letter.querySelectorAll<HTMLElement>('p, li, dt, dd, th, td, span, caption, figcaption, h1, h2, h3'),
  ];
  expect(texts.filter((element) => parseFloat(getComputedStyle(element).fontSize) < 19)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
});
