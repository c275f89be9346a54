import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WIRE_KEYS, parseActivationMessage, parseProgressMessage } from './wire.ts';

const message = {
  testsDone: 1,
  lastTestDate: '2026-11-21',
  testsRemaining: 11,
  startDate: '2026-11-14',
  kvnr: 'A123456780',
};

describe('what leaves the device', () => {
  it('is exactly this', () => {
    expect(WIRE_KEYS).toEqual({
      activation: ['code'],
      progress: ['testsDone', 'lastTestDate', 'testsRemaining', 'startDate', 'kvnr'],
    });
  });

  it('is read as written', () => {
    expect(parseProgressMessage(message)).toEqual({ ok: true, value: message });
    expect(parseProgressMessage({ ...message, testsDone: 0, lastTestDate: null }).ok).toBe(true);
  });

  it('is refused with any further key, and the answer repeats no value', () => {
    fc.assert(
      fc.property(
        fc.string().filter((key) => !(key in message) && key !== '__proto__'),
        fc.string({ minLength: 9 }),
        (key, value) => {
          const result = parseProgressMessage({ ...message, [key]: value });
          expect(result.ok).toBe(false);
          expect(JSON.stringify(result)).not.toContain(JSON.stringify(value).slice(1, -1) || '\u0000');
        },
      ),
    );
  });

  it.each(Object.keys(message))('is refused without %s', (key) => {
    const { [key as keyof typeof message]: _left, ...rest } = message;
    expect(parseProgressMessage(rest).ok).toBe(false);
  });

  it.each([
    { ...message, kvnr: 'A123456789' },
    { ...message, startDate: '2026-02-31' },
    { ...message, testsDone: -1 },
    { ...message, testsDone: 1.5 },
    { ...message, lastTestDate: '2026-11-21T10:00:00Z' },
    [message],
    null,
    'text',
  ])('is refused when a value is of the wrong form (%#)', (wrong) => {
    expect(parseProgressMessage(wrong).ok).toBe(false);
  });

  it('holds only sound codes of Merkzeit', () => {
    expect(parseActivationMessage({ code: '77AAAAAAAAAAAAAX' }).ok).toBe(false);
  });
});
