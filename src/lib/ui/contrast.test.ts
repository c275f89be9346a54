import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Colour tokens of the light and the dark block of tokens.css, as written. */
function tokens(block: 'light' | 'dark'): Map<string, string> {
  const css = readFileSync('src/lib/ui/tokens.css', 'utf8');
  const dark = css.indexOf('prefers-color-scheme: dark');
  const part = block === 'light' ? css.slice(0, dark) : css.slice(dark);
  return new Map(
    [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: readonly [string, string][] = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['quiet', 'paper'],
  ['primary', 'paper'],
  ['primary', 'card'],
  ['on-primary', 'primary'],
  ['good', 'paper'],
  ['good', 'card'],
  ['wrong', 'paper'],
  ['wrong', 'card'],
  ['note', 'note-ground'],
];

describe.each(['light', 'dark'] as const)('the %s colours', (block) => {
  const colours = tokens(block);
  const of = (name: string): string => colours.get(name) ?? '';

  it.each(TEXT)('%s on %s can be read by tired eyes (7 : 1)', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(7);
  });

  it('draws edges of controls that can be seen (3 : 1)', () => {
    expect(contrast(of('line'), of('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(of('line'), of('card'))).toBeGreaterThanOrEqual(3);
  });
});
