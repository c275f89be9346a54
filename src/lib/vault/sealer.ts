/**
 * Seals records. Every type of record has a key of its own; names and keys are blinded, so that a stolen database shows
 * neither what kind of record a row is nor when it was made. Synchronous, because a transaction of IndexedDB ends where
 * something else is awaited.
 */
import { gcm } from '@noble/ciphers/aes.js';
import { concatBytes, utf8ToBytes } from '@noble/ciphers/utils.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64Url } from '#lib/domain/base64url.ts';
import { deriveKey } from './secrets.ts';
import type { RandomBytes } from './wrapping.ts';

/** Form of a sealed record: this byte, 12 bytes nonce, cipher text and tag. Another cipher is another number. */
const VERSION = 1;
const NONCE_BYTES = 12;

export interface Sealer {
  /** A name that only this vault can make again, 22 characters: finds a row, tells nothing. */
  blind(...parts: readonly string[]): string;
  /** AES-256-GCM under the key of the type; `place` is bound in, so that a row cannot stand in for another. */
  seal(type: string, place: string, plain: Uint8Array): Uint8Array<ArrayBuffer>;
  /** What was sealed there; null with another key, type or place, or damaged. */
  open(type: string, place: string, sealed: Uint8Array): Uint8Array | null;
}

/** `dataKey`: 32 bytes, the vault's own. */
export function createSealer(dataKey: Uint8Array, random: RandomBytes): Sealer {
  const blindingKey = deriveKey(dataKey, 'blinding');
  const keys = new Map<string, Uint8Array>();
  const keyOf = (type: string): Uint8Array => {
    const known = keys.get(type) ?? deriveKey(dataKey, `record/${type}`);
    keys.set(type, known);
    return known;
  };
  const bound = (type: string, place: string): Uint8Array => utf8ToBytes(`${type}\n${place}`);
  return {
    blind: (...parts) =>
      toBase64Url(hmac(sha256, blindingKey, utf8ToBytes(JSON.stringify(parts))).subarray(0, 16)),
    seal: (type, place, plain) => {
      const nonce = random(NONCE_BYTES);
      const cipher = gcm(keyOf(type), nonce, bound(type, place));
      return Uint8Array.from(concatBytes(Uint8Array.of(VERSION), nonce, cipher.encrypt(plain)));
    },
    open: (type, place, sealed) => {
      if (sealed[0] !== VERSION) return null;
      const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
      try {
        return gcm(keyOf(type), nonce, bound(type, place)).decrypt(sealed.subarray(1 + NONCE_BYTES));
      } catch {
        return null;
      }
    },
  };
}
