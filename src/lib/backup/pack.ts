/** A copy of all records that only the vault's key opens. docs/backup-format.md */
import * as v from 'valibot';
import type { Outcome } from '#lib/domain/outcome.ts';
import { deriveKey } from '#lib/vault/secrets.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Counted up with every change of the format. */
export const BACKUP_VERSION = 1;
export const NONCE_BYTES = 12;
/** The length of a backup tells how much somebody has done only in steps of this many bytes. */
export const STEP_BYTES = 65_536;
const LENGTH_BYTES = 4;

/** What a backup holds. */
export interface BackupContents {
  /** Version of the app that made it. */
  readonly appVersion: string;
  /** When it was made: ISO 8601, UTC. */
  readonly madeAtIso: string;
  /** The records by the name of their type (storage/record-type.ts); not checked yet. */
  readonly records: Readonly<Record<string, readonly unknown[]>>;
}

/** `damaged`: not what was sealed under this key. `newer`: made by a later version of the app. */
export type UnpackProblem = 'damaged' | 'newer';

const contentsSchema: v.GenericSchema<unknown, BackupContents> = v.strictObject({
  appVersion: v.string(),
  madeAtIso: v.pipe(v.string(), v.isoTimestamp()),
  records: v.record(v.string(), v.array(v.unknown())),
});

/** Bound in: the version and the use, so that nothing else that is sealed can stand in for a backup. */
function cipherOf(nonce: Bytes): AesGcmParams {
  const additionalData = new TextEncoder().encode(`merkzeit backup ${BACKUP_VERSION}`);
  return { name: 'AES-GCM', iv: nonce, additionalData, tagLength: 128 };
}

async function keyOf(dataKey: Uint8Array): Promise<CryptoKey> {
  const key = Uint8Array.from(deriveKey(dataKey, 'backup'));
  return await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function through(bytes: Bytes, pipe: GenericTransformStream): Promise<Bytes> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(pipe)).arrayBuffer());
}

/** Its length before it, and zeros after it up to a whole number of steps. */
function padded(bytes: Bytes): Bytes {
  const steps = Math.ceil((LENGTH_BYTES + bytes.length) / STEP_BYTES);
  const all = new Uint8Array(steps * STEP_BYTES);
  new DataView(all.buffer).setUint32(0, bytes.length);
  all.set(bytes, LENGTH_BYTES);
  return all;
}

/** Null where the length is none that `padded` makes. */
function unpadded(all: Bytes): Bytes | null {
  if (all.length < LENGTH_BYTES) return null;
  const length = new DataView(all.buffer, all.byteOffset).getUint32(0);
  const isWhole = all.length === Math.ceil((LENGTH_BYTES + length) / STEP_BYTES) * STEP_BYTES;
  return isWhole ? all.slice(LENGTH_BYTES, LENGTH_BYTES + length) : null;
}

/**
 * Packs and seals: version (1 byte), nonce, AES-256-GCM of the padded gzip.
 * @param dataKey the vault's key; the backup has one of its own, derived from it
 * @param nonce 12 random bytes
 */
export async function pack(contents: BackupContents, dataKey: Uint8Array, nonce: Bytes): Promise<Bytes> {
  const json = new TextEncoder().encode(JSON.stringify(contents));
  const zipped = padded(await through(json, new CompressionStream('gzip')));
  const sealed = await crypto.subtle.encrypt(cipherOf(nonce), await keyOf(dataKey), zipped);
  const bytes = new Uint8Array(1 + NONCE_BYTES + sealed.byteLength);
  bytes[0] = BACKUP_VERSION;
  bytes.set(nonce, 1);
  bytes.set(new Uint8Array(sealed), 1 + NONCE_BYTES);
  return bytes;
}

/** Opens what `pack` made. */
export async function unpack(
  bytes: Bytes,
  dataKey: Uint8Array,
): Promise<Outcome<BackupContents, UnpackProblem>> {
  const [version = 0] = bytes;
  if (version > BACKUP_VERSION) return { ok: false, reason: 'newer' };
  const damaged = { ok: false, reason: 'damaged' } as const;
  if (version !== BACKUP_VERSION || bytes.length <= 1 + NONCE_BYTES) return damaged;
  const opened = await crypto.subtle
    .decrypt(cipherOf(bytes.slice(1, 1 + NONCE_BYTES)), await keyOf(dataKey), bytes.slice(1 + NONCE_BYTES))
    .catch(() => null);
  const zipped = opened === null ? null : unpadded(new Uint8Array(opened));
  if (zipped === null) return damaged;
  const json = await through(zipped, new DecompressionStream('gzip')).catch(() => null);
  const contents = json === null ? null : parsed(new TextDecoder().decode(json));
  return contents === null ? damaged : { ok: true, value: contents };
}

function parsed(json: string): BackupContents | null {
  try {
    const result = v.safeParse(contentsSchema, JSON.parse(json));
    return result.success ? result.output : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
