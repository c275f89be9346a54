import fc from 'fast-check';
import { createECDH, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deriveKeys } from './keys.ts';
import { vapidKeysOf } from './vapid.ts';

const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

describe('the keys for push messages', () => {
  it('are a pair of P-256, whatever the seed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 48, maxLength: 48 }), (seed) => {
        const { publicKey, privateKey } = vapidKeysOf(Buffer.from(seed));
        expect([publicKey.length, privateKey.length]).toEqual([87, 43]);
        const pair = createECDH('prime256v1');
        pair.setPrivateKey(privateKey, 'base64url');
        expect(pair.getPublicKey('base64url')).toBe(publicKey);
      }),
      { numRuns: 30 },
    );
  });

  it('exist also at the ends of the range', () => {
    const atLeast = vapidKeysOf(Buffer.from((ORDER - 1n).toString(16).padStart(96, '0'), 'hex'));
    expect(BigInt(`0x${Buffer.from(atLeast.privateKey, 'base64url').toString('hex')}`)).toBe(1n);
    const atMost = vapidKeysOf(Buffer.from((ORDER - 2n).toString(16).padStart(96, '0'), 'hex'));
    expect(BigInt(`0x${Buffer.from(atMost.privateKey, 'base64url').toString('hex')}`)).toBe(ORDER - 1n);
  });

  it('stay the same for one secret, and differ from any other', () => {
    const master = randomBytes(32);
    expect(deriveKeys(master).vapid).toEqual(deriveKeys(master).vapid);
    expect(deriveKeys(randomBytes(32)).vapid.publicKey).not.toBe(deriveKeys(master).vapid.publicKey);
  });
});
