import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTRAST_GROUND, CONTRAST_SAMPLES, contrastRatio } from './contrast.ts';

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

  it('falls from word to word', () => {
    expect(CONTRAST_GROUND).toBe('#ffffff');
    expect(CONTRAST_SAMPLES.map(({ ratio }) => ratio)).toEqual([7, 4.54, 3.03, 1.98, 1.5, 1.25]);
  });
});
