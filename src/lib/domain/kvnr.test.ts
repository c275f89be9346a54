import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupKvnr, readKvnr } from './kvnr.ts';

const VALID = [
  'A000500015',
  'C000500021',
  'A123456780',
  'B123456782',
  'M123456785',
  'Z000000005',
  'Z999999997',
];

describe('reading a KVNR', () => {
  it.each(VALID)('finds %s sound', (text) => {
    expect(readKvnr(text)).toEqual({ ok: true, kvnr: text });
  });

  it('accepts lower case, blanks and hyphens', () => {
    expect(readKvnr(' a 123-456 780\n')).toEqual({ ok: true, kvnr: 'A123456780' });
  });

  it.each([
    ['', { ok: false, reason: 'empty' }],
    ['1123456780', { ok: false, reason: 'letter' }],
    ['Ä123456780', { ok: false, reason: 'letter' }],
    ['AO23456780', { ok: false, reason: 'digits' }],
    ['A00050001', { ok: false, reason: 'length', length: 9 }],
    ['A0005000112', { ok: false, reason: 'length', length: 11 }],
    ['A123456789', { ok: false, reason: 'check' }],
    ['P234567890', { ok: false, reason: 'check' }],
  ])('says of "%s" what is wrong', (text, reading) => {
    expect(readKvnr(text)).toEqual(reading);
  });

  it('notices every wrong digit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VALID),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (kvnr, at, by) => {
          const digit = (Number(kvnr.charAt(at)) + by) % 10;
          expect(readKvnr(kvnr.slice(0, at) + String(digit) + kvnr.slice(at + 1)).ok).toBe(false);
        },
      ),
    );
  });

  it('is shown back in groups', () => {
    expect(groupKvnr('A123456780')).toBe('A 123 456 780');
  });
});
