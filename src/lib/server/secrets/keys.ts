import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { vapidKeysOf, type VapidKeys } from './vapid.ts';

/** A sealed text cannot be opened: other key, other place, or changed. Carries nothing of it. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';

  constructor(place: string) {
    super(`What is sealed in ${place} cannot be opened with this server's key.`);
  }
}

/**
 * What a fingerprint is of: the same text under two purposes gives two fingerprints. `newest`: the server can read the text
 * elsewhere, so that a rotation computes the fingerprint anew. `oldest`: it never has the text again, or somebody holds
 * what was made of it (docs/decisions/0018-key-ring.md).
 */
export const KEY_OF_PURPOSE = Object.freeze({
  deviceKey: 'oldest',
  activationCode: 'newest',
  setUpToken: 'oldest',
  kvnr: 'newest',
  attempt: 'oldest',
  secret: 'newest',
  confirmReminders: 'oldest',
  stopReminders: 'oldest',
  address: 'newest',
  confirmAccount: 'oldest',
  passwordProof: 'oldest',
  recoveryProof: 'oldest',
  unknownSalt: 'oldest',
  session: 'oldest',
  release: 'newest',
  portalAddress: 'newest',
  invitation: 'oldest',
  setUpLink: 'oldest',
} as const satisfies Readonly<Record<string, 'newest' | 'oldest'>>);

export type FingerprintPurpose = keyof typeof KEY_OF_PURPOSE;

/** What an operator's backup is written with: archive/file.ts. */
export interface ArchiveKey {
  /** Of the secret it is derived from. */
  readonly keyId: string;
  /** AES-256. */
  readonly sealing: Buffer;
  /** HMAC-SHA-256. */
  readonly proving: Buffer;
}

/** Everything that is derived from the secrets. Nothing else leaves this module. */
export interface Keys {
  /** AES-256-GCM with the newest key; `place` (such as `participant.kvnr ROW`) is bound in, so that a value cannot be moved. */
  seal(place: string, text: string): string;
  /** The text of `seal` with the same place, by whichever key of the ring; throws SealBrokenError. */
  open(place: string, sealed: string): string;
  /** Whether a sealed text was sealed with the newest key. */
  isNewest(sealed: string): boolean;
  /** HMAC-SHA-256 as base64url, 43 characters: finds a row again, tells nothing without the key. */
  fingerprint(purpose: FingerprintPurpose, text: string): string;
  /** The same by every key of the ring, newest first: to find what no rotation could compute anew. */
  fingerprints(purpose: FingerprintPurpose, text: string): readonly string[];
  /** The newest key for backups, or the one with an id; null where the ring has none of it. */
  archiveKey(keyId?: string): ArchiveKey | null;
  /** For better-auth, 64 hexadecimal characters. */
  readonly signInSecret: string;
  /** Signs push messages. A server restored from its backup keeps the subscriptions of its tablets. */
  readonly vapid: VapidKeys;
}

/**
 * Form of sealed texts: version, id of the key, nonce, tag and cipher text, the last three base64url. Version 1 names no
 * key: it is of the time before there was a ring, and so of the oldest.
 */
const VERSION = '2';
const VERSION_WITHOUT_RING = '1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ID_BYTES = 6;

/** What is derived from one secret, by HKDF-SHA-256, one key for each use. */
function derive(secret: Buffer) {
  const key = (use: string, bytes = 32): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `merkzeit/${use}/1`, bytes));
  return {
    id: key('id', ID_BYTES).toString('base64url'),
    sealing: key('sealing'),
    fingerprinting: key('fingerprint'),
    key,
  };
}

/**
 * The keys of a ring: `older` newest first. `push`: the secret that gives the key for push messages. What must stay as it
 * is for the life of an installation is derived from the oldest.
 */
export function deriveKeys(
  newest: Buffer,
  older: readonly Buffer[] = [],
  push = older.at(-1) ?? newest,
): Keys {
  const first = derive(newest);
  const ring = [first, ...older.map(derive)];
  const oldest = ring.at(-1) ?? first;
  const fingerprintBy = (
    { fingerprinting }: typeof first,
    purpose: FingerprintPurpose,
    text: string,
  ): string => createHmac('sha256', fingerprinting).update(`${purpose}\0${text}`).digest('base64url');
  return {
    seal: (place, text) => `${VERSION}.${first.id}.${sealWith(first.sealing, place, text)}`,
    open: (place, sealed) => {
      const [version, ...rest] = sealed.split('.');
      if (version === VERSION_WITHOUT_RING) return openWith(oldest.sealing, place, rest);
      const key = version === VERSION ? ring.find(({ id }) => id === rest[0]) : undefined;
      if (key === undefined) throw new SealBrokenError(place);
      return openWith(key.sealing, place, rest.slice(1));
    },
    isNewest: (sealed) => sealed.startsWith(`${VERSION}.${first.id}.`),
    fingerprint: (purpose, text) =>
      fingerprintBy(KEY_OF_PURPOSE[purpose] === 'newest' ? first : oldest, purpose, text),
    fingerprints: (purpose, text) => ring.map((key) => fingerprintBy(key, purpose, text)),
    archiveKey: (keyId = first.id) => {
      const found = ring.find(({ id }) => id === keyId);
      if (found === undefined) return null;
      return { keyId, sealing: found.key('archive'), proving: found.key('archive-proof') };
    },
    signInSecret: oldest.key('sign-in').toString('hex'),
    vapid: vapidKeysOf(derive(push).key('push', 48)),
  };
}

function sealWith(key: Buffer, place: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url')).join('.');
}

function openWith(key: Buffer, place: string, [nonce, tag, body]: readonly string[]): string {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce ?? '', 'base64url'), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(place))
      .setAuthTag(Buffer.from(tag ?? '', 'base64url'));
    return Buffer.concat([decipher.update(Buffer.from(body ?? '', 'base64url')), decipher.final()]).toString(
      'utf8',
    );
  } catch {
    throw new SealBrokenError(place);
  }
}
