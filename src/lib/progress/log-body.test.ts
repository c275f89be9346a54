import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { forLog, isDescribed, NoCiphertextError } from './log-body.ts';

const base64url = fc.stringMatching(/^[\w-]{1,300}$/);

describe('a message in the log of what was sent', () => {
  it('stands there byte for byte', () => {
    fc.assert(
      fc.property(
        fc.string().filter((kind) => !isDescribed(kind)),
        fc.string(),
        (kind, body) => {
          expect(forLog(kind, body)).toBe(body);
        },
      ),
    );
    expect(forLog('progress', '{ "ciphertext" : "AA" }')).toBe('{ "ciphertext" : "AA" }');
  });

  it('has the length and the digest of its ciphertext in its place, and all the rest unchanged', () => {
    fc.assert(
      fc.property(fc.constantFrom('backup', 'release'), base64url, (kind, ciphertext) => {
        const sent = { generation: 3, stretching: { salt: 'A', passes: 1 }, ciphertext, days: 7 };
        const sha256 = createHash('sha256').update(ciphertext).digest('hex');
        const logged = { ...sent, ciphertext: { bytes: ciphertext.length, sha256 } };
        expect(forLog(kind, JSON.stringify(sent))).toBe(JSON.stringify(logged));
      }),
    );
  });

  it('of a known ciphertext has the published digest', () => {
    // FIPS 180-4, the example "abc".
    expect(forLog('release', '{"id":"x","days":7,"ciphertext":"abc"}')).toBe(
      '{"id":"x","days":7,"ciphertext":{"bytes":3,"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}}',
    );
  });

  it.each(['{}', 'null', '[]', '{"ciphertext":null}', '{"ciphertext":{"bytes":1}}'])(
    'is never made up where there is no ciphertext: %s',
    (body) => {
      expect(() => forLog('backup', body)).toThrow(NoCiphertextError);
    },
  );
});
