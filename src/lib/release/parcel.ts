/** A letter that only its code opens: version (1 byte), nonce (12 bytes), AES-256-GCM. docs/release-format.md */
import type { Outcome } from '#lib/domain/outcome.ts';
import type { ReleaseKeys } from './code.ts';
import { pack, unpack, type Parcel } from './pack.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Counted up with every change of the format. */
export const PARCEL_VERSION = 1;
export const NONCE_BYTES = 12;

/** What is sealed along: a letter under another id, or of another version, does not open. */
function cipherOf(id: string, nonce: Bytes): AesGcmParams {
  const additionalData = new TextEncoder().encode(`merkzeit release ${PARCEL_VERSION} ${id}`);
  return { name: 'AES-GCM', iv: nonce, additionalData, tagLength: 128 };
}

/** Packs and seals a letter. `nonce`: 12 random bytes. */
export async function sealParcel(parcel: Parcel, { id, key }: ReleaseKeys, nonce: Bytes): Promise<Bytes> {
  const sealed = await crypto.subtle.encrypt(cipherOf(id, nonce), key, await pack(parcel));
  const bytes = new Uint8Array(1 + NONCE_BYTES + sealed.byteLength);
  bytes[0] = PARCEL_VERSION;
  bytes.set(nonce, 1);
  bytes.set(new Uint8Array(sealed), 1 + NONCE_BYTES);
  return bytes;
}

/** Opens what came from a server. `damaged`: not what was sealed under this code, or no letter as it must be. */
export async function openParcel(
  bytes: Bytes,
  { id, key }: ReleaseKeys,
): Promise<Outcome<Parcel, 'damaged'>> {
  const nonce = bytes.slice(1, 1 + NONCE_BYTES);
  if (bytes[0] !== PARCEL_VERSION || nonce.length !== NONCE_BYTES) return { ok: false, reason: 'damaged' };
  const packed = await crypto.subtle
    .decrypt(cipherOf(id, nonce), key, bytes.slice(1 + NONCE_BYTES))
    .catch(() => null);
  const parcel = packed === null ? null : await unpack(new Uint8Array(packed));
  return parcel === null ? { ok: false, reason: 'damaged' } : { ok: true, value: parcel };
}
