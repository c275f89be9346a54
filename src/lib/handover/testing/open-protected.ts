/**
 * A reader of WinZip-AES archives with one stored file, written after the format's description and with node's own
 * cryptography, so that it shares nothing with what wrote them: https://www.winzip.com/en/support/aes-encryption.
 */
import { createCipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';

const LOCAL_HEADER = 0x04034b50;
const METHOD_AES = 99;
const EXTRA_AES = 0x9901;
const SALT_BYTES = 16;
const CHECK_BYTES = 2;
const CODE_BYTES = 10;
const KEY_BYTES = 32;
const ITERATIONS = 1_000;
const BLOCK_BYTES = 16;

export interface OpenedZip {
  readonly name: string;
  /** 1 or 2, as in AE-1 and AE-2. */
  readonly vendorVersion: number;
  /** 3 is 256 bits. */
  readonly strength: number;
  /** 0 in AE-2. */
  readonly crc32: number;
  /** Null where the password or the authentication code is wrong. */
  readonly bytes: Uint8Array | null;
}

/** AES in counter mode, counting from 1 in little endian, which node's own counter mode does not. */
function decrypt(key: Buffer, data: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const blocks = Math.ceil(data.length / BLOCK_BYTES);
  const counters = Buffer.alloc(blocks * BLOCK_BYTES);
  for (let i = 0; i < blocks; i++) counters.writeUInt32LE(i + 1, i * BLOCK_BYTES);
  const stream = cipher.update(counters);
  return Buffer.from(data.map((byte, i) => byte ^ (stream[i] ?? 0)));
}

function contents(sealed: Buffer, password: string): Uint8Array | null {
  const salt = sealed.subarray(0, SALT_BYTES);
  const check = sealed.subarray(SALT_BYTES, SALT_BYTES + CHECK_BYTES);
  const data = sealed.subarray(SALT_BYTES + CHECK_BYTES, -CODE_BYTES);
  const keys = pbkdf2Sync(password, salt, ITERATIONS, 2 * KEY_BYTES + CHECK_BYTES, 'sha1');
  const code = createHmac('sha1', keys.subarray(KEY_BYTES, 2 * KEY_BYTES))
    .update(data)
    .digest();
  if (!keys.subarray(2 * KEY_BYTES).equals(check)) return null;
  if (!timingSafeEqual(code.subarray(0, CODE_BYTES), sealed.subarray(-CODE_BYTES))) return null;
  return new Uint8Array(decrypt(keys.subarray(0, KEY_BYTES), data));
}

/** Opens the first file of an archive; throws RangeError where it is no such archive. */
export function openProtected(zip: Uint8Array, password: string): OpenedZip {
  const file = Buffer.from(zip);
  if (file.readUInt32LE(0) !== LOCAL_HEADER) throw new RangeError('This is no ZIP');
  if (file.readUInt16LE(8) !== METHOD_AES) throw new RangeError('The file inside is not encrypted with AES');
  const size = file.readUInt32LE(18);
  const nameEnd = 30 + file.readUInt16LE(26);
  const extraEnd = nameEnd + file.readUInt16LE(28);
  const extra = file.subarray(nameEnd, extraEnd);
  if (extra.readUInt16LE(0) !== EXTRA_AES) throw new RangeError('The AES field is missing or not the first');
  if (extra.readUInt16LE(9) !== 0) throw new RangeError('The file inside is compressed');
  return {
    name: file.toString('latin1', 30, nameEnd),
    vendorVersion: extra.readUInt16LE(4),
    strength: extra.readUInt8(8),
    crc32: file.readUInt32LE(14),
    bytes: contents(file.subarray(extraEnd, extraEnd + size), password),
  };
}
