/** What a password or a recovery code gives: a key that wraps the vault's key, and a proof for the server. */
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64Url } from '#lib/domain/base64url.ts';
import type { RecoveryCode } from './recovery-code.ts';
import { STRETCHED_BYTES } from '#lib/domain/stretching.ts';

export interface Secrets {
  /** 32 bytes; wraps the data key. Never leaves the device. */
  readonly wrappingKey: Uint8Array;
  /** 32 bytes, base64url: shows the server that the person knows the password or the code; opens nothing. */
  readonly proof: string;
}

/** 32 bytes by HKDF-SHA-256 (RFC 5869), one for each use. */
export function deriveKey(secret: Uint8Array, use: string): Uint8Array {
  return hkdf(sha256, secret, undefined, utf8ToBytes(`merkzeit/${use}/1`), 32);
}

/** `stretched`: 64 bytes (vault/worker.ts). Its halves are independent: who has one learns nothing of the other. */
export function passwordSecrets(stretched: Uint8Array): Secrets {
  if (stretched.length !== STRETCHED_BYTES) throw new RangeError('A stretched password has 64 bytes');
  return {
    wrappingKey: deriveKey(stretched.subarray(0, 32), 'password-wrapping'),
    proof: toBase64Url(deriveKey(stretched.subarray(32), 'password-proof')),
  };
}

export function recoverySecrets(code: RecoveryCode): Secrets {
  const secret = utf8ToBytes(code);
  return {
    wrappingKey: deriveKey(secret, 'recovery-wrapping'),
    proof: toBase64Url(deriveKey(secret, 'recovery-proof')),
  };
}

/** Of what a passkey gives (vault/passkey.ts); nothing of it goes to a server, so there is no proof. */
export function passkeyWrappingKey(secret: Uint8Array): Uint8Array {
  return deriveKey(secret, 'passkey-wrapping');
}
