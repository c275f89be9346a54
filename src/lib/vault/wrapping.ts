/** The vault's one random key, wrapped: a new password wraps it anew and touches no record. */
import { gcm } from '@noble/ciphers/aes.js';
import { concatBytes, utf8ToBytes } from '@noble/ciphers/utils.js';
import { fromBase64Url, toBase64Url } from '#lib/domain/base64url.ts';

/** Bytes of random numbers, such as `(n) => crypto.getRandomValues(new Uint8Array(n))`. */
export type RandomBytes = (count: number) => Uint8Array<ArrayBuffer>;

export const DATA_KEY_BYTES = 32;
const NONCE_BYTES = 12;

/** AES-256-GCM: nonce, key and tag, 60 bytes as base64url. `place` is bound in: a copy elsewhere does not open. */
export function wrapKey(
  dataKey: Uint8Array,
  wrappingKey: Uint8Array,
  place: string,
  random: RandomBytes,
): string {
  const nonce = random(NONCE_BYTES);
  return toBase64Url(concatBytes(nonce, gcm(wrappingKey, nonce, utf8ToBytes(place)).encrypt(dataKey)));
}

/** The data key; null with another wrapping key, place, or damaged. */
export function unwrapKey(wrapped: string, wrappingKey: Uint8Array, place: string): Uint8Array | null {
  try {
    const bytes = fromBase64Url(wrapped);
    return gcm(wrappingKey, bytes.subarray(0, NONCE_BYTES), utf8ToBytes(place)).decrypt(
      bytes.subarray(NONCE_BYTES),
    );
  } catch {
    return null;
  }
}
