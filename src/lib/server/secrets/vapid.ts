import { createECDH } from 'node:crypto';

/** The server's key pair for push messages (RFC 8292), both base64url. */
export interface VapidKeys {
  /** Uncompressed point, 65 bytes: browsers bind a subscription to it. */
  readonly publicKey: string;
  /** Scalar, 32 bytes. */
  readonly privateKey: string;
}

/** Order of the group P-256 (FIPS 186-5). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const PRIVATE_BYTES = 32;

/**
 * The key pair that belongs to a seed of at least 40 bytes: so many more than the key has that every key is as likely
 * as any other. The same seed gives the same pair, so that nothing more must be stored, backed up or shared.
 */
export function vapidKeysOf(seed: Buffer): VapidKeys {
  const scalar = (BigInt(`0x${seed.toString('hex')}`) % (ORDER - 1n)) + 1n;
  const privateKey = Buffer.from(scalar.toString(16).padStart(2 * PRIVATE_BYTES, '0'), 'hex');
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(privateKey);
  return {
    publicKey: pair.getPublicKey('base64url'),
    privateKey: privateKey.toString('base64url'),
  };
}
