import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../app.css';
import Gallery from './Gallery.svelte';
import { forceStates } from './forced-states.ts';
import { COLOURS, SIZES } from './look.ts';

const SMALLEST_TARGET_PX = 60;
let opened: ReturnType<typeof mount>;

function open(search: string): void {
  opened = mount(Gallery, {
    target: document.body,
    props: { address: new URL(`http://localhost/galerie?${search}`) },
  });
  flushSync();
}

/** What reaches further to the right, by its words. */
function wider(px: number): readonly string[] {
  return [...document.querySelectorAll('[data-gallery] *')]
    .filter((one) => one.children.length === 0 && !one.matches('.unseen, option'))
    .filter((one) => one.getBoundingClientRect().right > px)
    .map((one) => `${one.tagName} ${one.textContent.trim()}`);
}

beforeEach(async () => {
  await page.viewport(390, 844);
});
afterEach(async () => {
  await unmount(opened);
  document.documentElement.style.fontSize = '';
  for (const name of ['text', 'colours', 'motion'])
    Reflect.deleteProperty(document.documentElement.dataset, name);
});

describe('every component of src/lib/ui', () => {
  it.each(SIZES)('fits on a phone, with long German words, in the size %s', (size) => {
    open(`size=${size}`);
    expect(getComputedStyle(document.documentElement).fontSize).toBe(
      { normal: '16px', large: '20px', largest: '24px', double: '32px' }[size],
    );
    expect(wider(390)).toEqual([]);
  });

  it('is large enough for a finger', () => {
    open('');
    const small = [...document.querySelectorAll('.shown :is(a, button, .options label)')]
      // A link within a sentence is as high as its line.
      .filter((one) => one.closest('p') === null)
      .filter((one) => one.getBoundingClientRect().height < SMALLEST_TARGET_PX)
      .map((one) => one.textContent.trim());
    expect(small).toEqual([]);
  });

  it.each(COLOURS)('shows the keyboard by a ring around the whole control, in the colours %s', (colours) => {
    open(`colours=${colours}`);
    forceStates(document.styleSheets);
    const focused = document.querySelectorAll('.as-focused :is(a, button, .options label, .field input)');
    expect(focused.length).toBeGreaterThan(15);
    for (const one of focused) {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      expect([outlineStyle, outlineWidth, boxShadow.includes('rgb(255, 191, 71)')]).toEqual([
        'solid',
        '3px',
        true,
      ]);
    }
  });
});
