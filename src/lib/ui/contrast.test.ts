import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrast.ts';

const PALETTES = {
  light: ':root {',
  dark: ":root[data-colours='dark'] {",
  strong: ":root[data-colours='strong'] {",
  'dark by the device': ':root:not([data-colours]) {',
} as const;
type Palette = keyof typeof PALETTES;

/** Declarations of a block of tokens.css, as written. */
function block(palette: Palette): Map<string, string> {
  const css = readFileSync('src/lib/ui/tokens.css', 'utf8');
  const from = css.indexOf(PALETTES[palette]);
  const part = css.slice(from, css.indexOf('}', from));
  return new Map(
    [...part.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** What a block does not say is as in the light one. */
const tokens = (palette: Palette): Map<string, string> => new Map([...block('light'), ...block(palette)]);

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the contrast ratio', () => {
  it('has the values that its definition gives', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    expect(contrastRatio('#0000ff', '#ffffff')).toBeCloseTo(8.592, 3);
  });

  it('does not ask which colour is the ground, and lies between 1 and 21', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const ratio = contrastRatio(one, other);
        expect(ratio).toBe(contrastRatio(other, one));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21.0001);
      }),
    );
  });
});

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
  ['primary', 'note-ground'],
];

it('dark by the device is dark', () => {
  expect(block('dark by the device')).toEqual(block('dark'));
  expect(block('dark').size).toBeGreaterThan(10);
});

describe.each(['light', 'dark', 'strong'] as const)('the %s colours', (palette) => {
  const colours = tokens(palette);
  const of = (name: string): string => colours.get(name) ?? '';

  it.each(TEXT)('%s on %s can be read by tired eyes (7 : 1)', (text, ground) => {
    expect(contrastRatio(of(text), of(ground))).toBeGreaterThanOrEqual(7);
  });

  it('draws edges of controls that can be seen (3 : 1)', () => {
    expect(contrastRatio(of('line'), of('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrastRatio(of('line'), of('card'))).toBeGreaterThanOrEqual(3);
  });
});
