import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NONCE_BYTES, pack, STEP_BYTES, unpack, type BackupContents } from './pack.ts';

const dataKey = new Uint8Array(32).fill(7);
const nonce = new Uint8Array(NONCE_BYTES).fill(9);
const contents: BackupContents = {
  appVersion: '0.1.0',
  madeAtIso: '2026-11-22T10:00:00.000Z',
  records: { trial: [{ id: 'a', rtMs: 512.25 }], person: [{ firstName: 'Jörg' }] },
};

const name = fc.string().map((word) => `record ${word}`);
const records = fc.dictionary(name, fc.array(fc.jsonValue(), { maxLength: 8 }), { noNullPrototype: true });

describe('a backup', () => {
  it('gives any set of records back', async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.uint8Array({ minLength: 32, maxLength: 32 }), async (given, key) => {
        const sent = JSON.parse(JSON.stringify({ ...contents, records: given })) as BackupContents;
        expect(await unpack(await pack(sent, key, nonce), key)).toEqual({ ok: true, value: sent });
      }),
      { numRuns: 40 },
    );
  });

  it('is refused with any flipped bit', async () => {
    const packed = await pack(contents, dataKey, nonce);
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.nat(7), async (at, bit) => {
        const wrong = packed.slice();
        wrong[at] = (wrong[at] ?? 0) ^ (1 << bit);
        expect((await unpack(wrong, dataKey)).ok).toBe(false);
      }),
      {
        numRuns: 150,
        examples: [
          [0, 0],
          [1, 0],
          [NONCE_BYTES, 7],
          [packed.length - 1, 0],
        ],
      },
    );
  });

  it('is refused when it was cut off anywhere, is empty, or under another key', async () => {
    const packed = await pack(contents, dataKey, nonce);
    const damaged = { ok: false, reason: 'damaged' };
    for (const length of [0, 1, NONCE_BYTES, NONCE_BYTES + 1, NONCE_BYTES + 17, packed.length - 1])
      expect(await unpack(packed.slice(0, length), dataKey)).toEqual(damaged);
    expect(await unpack(packed, new Uint8Array(32).fill(8))).toEqual(damaged);
  });

  it('of a later version is told from a damaged one', async () => {
    const packed = await pack(contents, dataKey, nonce);
    packed[0] = 2;
    expect(await unpack(packed, dataKey)).toEqual({ ok: false, reason: 'newer' });
  });

  it('tells its length only in steps', async () => {
    const overhead = 1 + NONCE_BYTES + 16;
    const lengthOf = async (text: string): Promise<number> =>
      (await pack({ ...contents, records: { x: [text] } }, dataKey, nonce)).length - overhead;
    expect(await lengthOf('')).toBe(STEP_BYTES);
    expect(await lengthOf('ein paar Antworten')).toBe(STEP_BYTES);
    const random = Array.from({ length: 9000 }, (_, i) => Math.sin(i + 1).toString(36)).join('');
    const long = await lengthOf(random);
    expect(long).toBeGreaterThan(STEP_BYTES);
    expect(long % STEP_BYTES).toBe(0);
  });

  it('that is authentic but of another form is refused', async () => {
    const strange = { ...contents, more: 1 };
    expect(await unpack(await pack(strange, dataKey, nonce), dataKey)).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });
});
