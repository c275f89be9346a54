import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { vapidKeysOf, type VapidKeys } from './vapid.ts';

/** A sealed text cannot be opened: other key, other place, or changed. Carries nothing of it. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';

  constructor(place: string) {
    super(`What is sealed in ${place} cannot be opened with this server's key.`);
  }
}

/** What a fingerprint is of: the same text under two purposes gives two fingerprints. */
export type FingerprintPurpose =
  | 'deviceKey'
  | 'activationCode'
  | 'setUpToken'
  | 'setUpLink'
  | 'kvnr'
  | 'attempt'
  | 'secret'
  | 'confirmReminders'
  | 'stopReminders'
  | 'address'
  | 'confirmAccount'
  | 'passwordProof'
  | 'recoveryProof'
  | 'unknownSalt'
  | 'session'
  | 'release'
  | 'portalAddress'
  | 'invitation';

/** Everything that is derived from the master secret. Nothing else leaves this module. */
export interface Keys {
  /** AES-256-GCM; `place` (such as `participant.kvnr ROW`) is bound in, so that a value cannot be moved. */
  seal(place: string, text: string): string;
  /** The text of `seal` with the same place; throws SealBrokenError. */
  open(place: string, sealed: string): string;
  /** HMAC-SHA-256 as base64url, 43 characters: finds a row again, tells nothing without the key. */
  fingerprint(purpose: FingerprintPurpose, text: string): string;
  /** For better-auth, 64 hexadecimal characters. */
  readonly signInSecret: string;
  /** Signs push messages. A server restored from its backup keeps the subscriptions of its tablets. */
  readonly vapid: VapidKeys;
}

/** Form of sealed texts: version, nonce, tag and cipher text, the last three base64url. A new key is a new version. */
const VERSION = '1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Derives the keys by HKDF-SHA-256, one for each use. */
export function deriveKeys(master: Buffer): Keys {
  const derive = (use: string, bytes = 32): Buffer =>
    Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `merkzeit/${use}/${VERSION}`, bytes));
  const sealing = derive('sealing');
  const fingerprinting = derive('fingerprint');
  return {
    seal: (place, text) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(place));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [VERSION, ...[nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join(
        '.',
      );
    },
    open: (place, sealed) => {
      const [version, nonce, tag, body] = sealed.split('.');
      try {
        if (version !== VERSION) throw new SealBrokenError(place);
        const decipher = createDecipheriv('aes-256-gcm', sealing, Buffer.from(nonce ?? '', 'base64url'), {
          authTagLength: TAG_BYTES,
        })
          .setAAD(Buffer.from(place))
          .setAuthTag(Buffer.from(tag ?? '', 'base64url'));
        return Buffer.concat([
          decipher.update(Buffer.from(body ?? '', 'base64url')),
          decipher.final(),
        ]).toString('utf8');
      } catch {
        throw new SealBrokenError(place);
      }
    },
    fingerprint: (purpose, text) =>
      createHmac('sha256', fingerprinting).update(`${purpose}\0${text}`).digest('base64url'),
    signInSecret: derive('sign-in').toString('hex'),
    vapid: vapidKeysOf(derive('push', 48)),
  };
}
