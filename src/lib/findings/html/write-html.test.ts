import { describe, expect, it } from 'vitest';
import { valuesBlock } from '../chart/testing/values-block.ts';
import type { FindingsModel } from '../model.ts';
import { sampleModel } from '../testing/sample-model.ts';
import { escaped } from './markup.ts';
import { writeHtml } from './write-html.ts';

const sample = sampleModel('doctor');
/** Every kind of block. */
const model: FindingsModel = {
  ...sample,
  sections: [...sample.sections, { id: 'questionnaires', title: 'Werte', blocks: [valuesBlock] }],
};
const html = writeHtml(model);
const count = (pattern: RegExp, text = html): number => text.match(pattern)?.length ?? 0;

/** Every text replaced by one that would break out of every place of an HTML file. */
function hostile(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return FIXED.has(key) ? value : HOSTILE;
  if (Array.isArray(value)) return value.map((inner) => hostile(inner, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hostile(inner, name)]));
}
const FIXED = new Set(['locale', 'length', 'status', 'kind', 'id', 'createdOn']);
const HOSTILE = `"'></title></style></svg><script>alert(1)</script><img src=x onerror=alert(1)>&`;

describe('the HTML letter', () => {
  it('is one file that fetches nothing and runs nothing', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|javascript:|@import|url\(|https?:|\s(src|href|on\w+)=/i,
    );
  });

  it('has the same bytes for the same model', () => {
    expect(writeHtml(structuredClone(model))).toBe(html);
  });

  it('says its language and its title', () => {
    expect(html).toContain('<html lang="de-DE">');
    expect(html).toContain(`<title>${model.documentTitle}</title>`);
  });

  it('has one h1, and no heading that leaves out a level', () => {
    const levels = [...html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, i) => expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('gives every table its caption, and every heading of it a scope', () => {
    expect(count(/<table[ >]/g)).toBe(7);
    expect(count(/<caption>/g)).toBe(7);
    expect(count(/<th[ >]/g)).toBe(count(/<th scope="(col|row|rowgroup)"/g));
    expect(html).toContain(
      '<th scope="rowgroup" colspan="4">Szenen wiedererkennen, 4 Termine, 3 verwertbar</th>',
    );
  });

  it('draws every chart with its name and a table after it', () => {
    // Percentiles and values for wide and for narrow windows, and four small ones.
    expect(count(/<svg /g)).toBe(8);
    expect(count(/<svg [^>]*role="img" aria-labelledby="[^"]+"/g)).toBe(8);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...html.matchAll(/aria-labelledby="([^"]+)"/g)].flatMap(
      ([, some]) => some?.split(' ') ?? [],
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(count(/<details open=""/g)).toBe(6);
  });

  it('paints only in colours that the style sheet turns for dark rooms', () => {
    expect(html).not.toMatch(/<(path|text)[^>]* (fill|stroke)="(?!none")/);
  });

  it('writes what a person typed as text, wherever it stands', () => {
    const written = writeHtml(hostile(model) as FindingsModel);
    expect(count(/<(script|img)/gi, written)).toBe(0);
    // The same elements in the same order: nothing broke out.
    const names = (text: string) =>
      [...text.matchAll(/<(\/?(?:title|style|main|section|h\d|figure|svg|table|html|body|head))[ >]/g)].map(
        ([, name]) => name,
      );
    expect(names(written)).toEqual(names(html));
    expect(written).toContain('&lt;script&gt;');
  });
});

it('escapes what HTML reads as markup, and drops control characters', () => {
  expect(escaped(`a<b>&"'\u0000\u0007ü\n`)).toBe('a&lt;b&gt;&amp;&quot;&#39;ü\n');
});
