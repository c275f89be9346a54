/**
 * The tablet's own lock (finger, face, PIN) as a key of the vault: a passkey whose PRF extension (WebAuthn Level 3,
 * section 10.1.4) gives the same 32 bytes for the same salt. No server takes part and none learns of it: what the
 * passkey signs is thrown away, only the bytes count.
 */
import { fromBase64Url, toBase64Url } from '#lib/domain/base64url.ts';
import type { Outcome } from '#lib/domain/outcome.ts';

/** `cancelled`: the person stopped, or took too long. `unable`: this tablet or browser has no such lock. */
export type PasskeyProblem = 'cancelled' | 'unable';

/** Which passkey, and what it is asked for. Neither opens anything. */
export interface Passkey {
  /** As the authenticator named it, base64url. */
  readonly credentialId: string;
  /** 32 random bytes, base64url. */
  readonly salt: string;
}

/** The tablet's lock; `browserPasskeys` in the app, something simple in tests. */
export interface Passkeys {
  /** Whether it is worth offering. A browser that says yes can still fail at the first use. */
  areLikely(): Promise<boolean>;
  /** Makes one. `name`: what the tablet shows in its list of passkeys; names no person. */
  create(name: string, salt: Uint8Array<ArrayBuffer>): Promise<Outcome<CreatedPasskey, PasskeyProblem>>;
  /** 32 bytes, the same each time. */
  ask(passkey: Passkey): Promise<Outcome<Uint8Array, PasskeyProblem>>;
  /** Tells the tablet that it is of no use any more; not every browser passes that on. */
  forget(passkey: Passkey): Promise<void>;
}

export interface CreatedPasskey {
  readonly passkey: Passkey;
  readonly secret: Uint8Array;
}

const ES256 = -7;
const RS256 = -257;
const CHALLENGE_BYTES = 32;

function bytesOf(source: BufferSource): Uint8Array {
  return ArrayBuffer.isView(source)
    ? Uint8Array.from(new Uint8Array(source.buffer, source.byteOffset, source.byteLength))
    : new Uint8Array(source);
}

function secretOf(credential: PublicKeyCredential): Uint8Array | null {
  const first = credential.getClientExtensionResults().prf?.results?.first;
  return first === undefined ? null : bytesOf(first);
}

/** Runs what asks the person; throws what is none of the two problems. */
async function asking(
  ask: () => Promise<Credential | null>,
): Promise<Outcome<PublicKeyCredential, PasskeyProblem>> {
  try {
    const credential = await ask();
    if (!(credential instanceof PublicKeyCredential)) return { ok: false, reason: 'unable' };
    return { ok: true, value: credential };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    const isStopped = error.name === 'NotAllowedError' || error.name === 'AbortError';
    return { ok: false, reason: isStopped ? 'cancelled' : 'unable' };
  }
}

/** The passkeys of this browser, for the site it is on. */
export function browserPasskeys(): Passkeys {
  const challenge = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(CHALLENGE_BYTES));

  async function ask({ credentialId, salt }: Passkey): Promise<Outcome<Uint8Array, PasskeyProblem>> {
    const asked = await asking(
      async () =>
        await navigator.credentials.get({
          publicKey: {
            challenge: challenge(),
            userVerification: 'required',
            allowCredentials: [{ type: 'public-key', id: Uint8Array.from(fromBase64Url(credentialId)) }],
            extensions: { prf: { eval: { first: Uint8Array.from(fromBase64Url(salt)) } } },
          },
        }),
    );
    if (!asked.ok) return asked;
    const secret = secretOf(asked.value);
    return secret === null ? { ok: false, reason: 'unable' } : { ok: true, value: secret };
  }

  return {
    areLikely: async () =>
      typeof PublicKeyCredential === 'function' &&
      (await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable()),
    create: async (name, salt) => {
      const made = await asking(
        async () =>
          await navigator.credentials.create({
            publicKey: {
              rp: { name: 'Merkzeit' },
              user: { id: challenge(), name, displayName: name },
              challenge: challenge(),
              pubKeyCredParams: [ES256, RS256].map((alg) => ({ type: 'public-key', alg })),
              authenticatorSelection: {
                authenticatorAttachment: 'platform',
                residentKey: 'preferred',
                userVerification: 'required',
              },
              extensions: { prf: { eval: { first: salt } } },
            },
          }),
      );
      if (!made.ok) return made;
      const passkey = {
        credentialId: toBase64Url(new Uint8Array(made.value.rawId)),
        salt: toBase64Url(salt),
      };
      // Many authenticators give the bytes only when asked a second time.
      const secret = secretOf(made.value);
      const asked = secret === null ? await ask(passkey) : ({ ok: true, value: secret } as const);
      return asked.ok ? { ok: true, value: { passkey, secret: asked.value } } : asked;
    },
    ask,
    forget: async ({ credentialId }) => {
      if (typeof PublicKeyCredential !== 'function' || !('signalUnknownCredential' in PublicKeyCredential))
        return;
      await PublicKeyCredential.signalUnknownCredential({ rpId: location.hostname, credentialId });
    },
  };
}
