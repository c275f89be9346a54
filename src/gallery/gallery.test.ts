import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { gallery } from '../../scripts/gallery.mjs';
import { forcedSelector } from './forced-states.ts';
import { COLOURS, displayOf, SIZES } from './look.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const components = (folder: string): readonly string[] =>
  readdirSync(join(root, folder)).filter((file) => file.endsWith('.svelte'));

/** Names of the components that a component shows, wherever in it. */
function shownBy(source: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    if ('type' in node && node.type === 'Component') names.add((node as AST.Component).name);
    Object.values(node).forEach(visit);
  };
  visit(parse(source, { modern: true }).fragment);
  return names;
}

describe('the gallery', () => {
  it('shows every component of src/lib/ui', () => {
    const shown = new Set(
      components('src/gallery').flatMap((file) => [...shownBy(read(`src/gallery/${file}`))]),
    );
    const missing = components('src/lib/ui').filter((file) => !shown.has(file.replace('.svelte', '')));
    expect(missing).toEqual([]);
  });

  it('would miss one that is only imported', () => {
    const source = "<script>import Lamp from './Lamp.svelte';</script>{#if true}<Door><Key /></Door>{/if}";
    expect([...shownBy(source)]).toEqual(['Door', 'Key']);
  });

  it('is a page of the development server alone', () => {
    expect(gallery().apply).toBe('serve');
    const routes = readdirSync(join(root, 'src/routes'), { recursive: true, encoding: 'utf8' });
    expect(routes.filter((path) => path.includes('galerie'))).toEqual([]);
  });

  it('shows what its address asks for', () => {
    for (const colours of COLOURS)
      for (const size of SIZES)
        expect(displayOf(new URLSearchParams({ colours, size }))).toEqual({ colours, size });
    expect(displayOf(new URLSearchParams('colours=pink'))).toEqual({ colours: 'light', size: 'normal' });
  });
});

describe('a state that needs a finger or a keyboard', () => {
  const controls = ':is(a, button, input, textarea, select, summary, label)';
  it.each([
    ['.main:active', `.main:is(:active, .as-pressed ${controls})`],
    [':focus-visible', `:is(:focus-visible, .as-focused ${controls}:not(label))`],
    ['label:has(:focus-visible)', `label:has(:is(:focus-visible, .as-focused ${controls}:not(label)))`],
    ['.main', null],
    ['.active', null],
  ])('%s is shown by a frame', (selector, forced) => {
    expect(forcedSelector(selector)).toBe(forced);
  });
});
