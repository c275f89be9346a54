import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TAP_FIELDS } from '#lib/domain/device-check.ts';
import { FIRST_TAP, afterGivingUp, afterTap, fieldOf, isOnField, readingsOf } from './tapping.ts';

const box = { left: 100, top: 200, width: 96, height: 96 };

describe('a round field', () => {
  it.each([
    [148, 248, true],
    [100, 248, true],
    [99.9, 248, false],
    // In the corner of the box, outside the circle.
    [104, 204, false],
    [148, 296, true],
  ])('at %d, %d is hit: %s', (x, y, isHit) => {
    expect(isOnField({ x, y }, box)).toBe(isHit);
  });
});

describe('tapping', () => {
  it('shows the next field after a hit, and the same one after a miss', () => {
    expect(fieldOf(FIRST_TAP)).toBe(TAP_FIELDS[0]);
    expect(fieldOf(afterTap(FIRST_TAP, false))).toBe(TAP_FIELDS[0]);
    expect(fieldOf(afterTap(FIRST_TAP, true))).toBe(TAP_FIELDS[1]);
  });

  it('keeps the misses of each field apart, whatever the person does', () => {
    const field = fc.record({ isHit: fc.boolean(), missedTaps: fc.nat({ max: 20 }) });
    const fields = fc.array(field, { minLength: TAP_FIELDS.length, maxLength: TAP_FIELDS.length });
    fc.assert(
      fc.property(fields, (wanted) => {
        let run = FIRST_TAP;
        for (const { isHit, missedTaps } of wanted) {
          expect(readingsOf(run)).toBeNull();
          for (let i = 0; i < missedTaps; i++) run = afterTap(run, false);
          run = isHit ? afterTap(run, true) : afterGivingUp(run);
        }
        expect(fieldOf(run)).toBeNull();
        expect(readingsOf(run)).toEqual(Object.fromEntries(TAP_FIELDS.map((name, i) => [name, wanted[i]])));
      }),
    );
  });
});
