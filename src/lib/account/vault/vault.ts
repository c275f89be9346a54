/** The vault of the person who uses the app now: its locks, and what they may change about them. */
import type { Outcome } from '#lib/domain/outcome.ts';
import { toBase64Url } from '#lib/domain/base64url.ts';
import type { Database } from '#lib/storage/database.ts';
import type { Locks, PasskeyLock, Profile, ProfilePicture, Profiles } from '#lib/storage/profiles.ts';
import { readProofs, writeProofs } from '#lib/storage/records/proofs.ts';
import type { PasskeyProblem, Passkeys } from '#lib/vault/passkey.ts';
import { makeRecoveryCode, RECOVERY_CODE_BYTES, type RecoveryCode } from '#lib/vault/recovery-code.ts';
import { passkeyWrappingKey, passwordSecrets, recoverySecrets } from '#lib/vault/secrets.ts';
import { USUAL_STRETCHING, type Stretching } from '#lib/domain/stretching.ts';
import { unwrapKey, wrapKey, type RandomBytes } from '#lib/vault/wrapping.ts';
import type { WorkerFailure } from '#lib/workers/worker-line.ts';

/** Bound into the wrapped keys: one cannot stand in for the other. */
const PLACES = Object.freeze({ password: 'password', recovery: 'recovery', passkey: 'passkey' });

const PASSKEY_SALT_BYTES = 32;

export type Stretch = (
  password: string,
  stretching: Stretching,
) => Promise<Outcome<Uint8Array, WorkerFailure>>;

/** What a typed password opens, or why it does not. */
export async function openByPassword(
  { stretching, byPassword }: Pick<Locks, 'stretching' | 'byPassword'>,
  password: string,
  stretch: Stretch,
): Promise<Outcome<{ readonly dataKey: Uint8Array; readonly proof: string }, 'wrong' | WorkerFailure>> {
  const stretched = await stretch(password, stretching);
  if (!stretched.ok) return stretched;
  const { wrappingKey, proof } = passwordSecrets(stretched.value);
  const dataKey = unwrapKey(byPassword, wrappingKey, PLACES.password);
  return dataKey === null ? { ok: false, reason: 'wrong' } : { ok: true, value: { dataKey, proof } };
}

/** What the code on paper opens; null where it is another vault's. */
export function openByRecovery(byRecovery: string, code: RecoveryCode): Uint8Array | null {
  return unwrapKey(byRecovery, recoverySecrets(code).wrappingKey, PLACES.recovery);
}

/** What the tablet's own lock opens, or why it does not; `wrong`: its passkey is another vault's. */
export async function openByPasskey(
  lock: PasskeyLock,
  passkeys: Passkeys,
): Promise<Outcome<Uint8Array, 'wrong' | PasskeyProblem>> {
  const asked = await passkeys.ask(lock);
  if (!asked.ok) return asked;
  const dataKey = unwrapKey(lock.wrapped, passkeyWrappingKey(asked.value), PLACES.passkey);
  return dataKey === null ? { ok: false, reason: 'wrong' } : { ok: true, value: dataKey };
}

/** Wraps the data key for a new password. */
export async function lockByPassword(
  dataKey: Uint8Array,
  password: string,
  { stretch, random }: { readonly stretch: Stretch; readonly random: RandomBytes },
): Promise<Outcome<Pick<Locks, 'stretching' | 'byPassword'> & { readonly proof: string }, WorkerFailure>> {
  const stretching: Stretching = { salt: toBase64Url(random(16)), ...USUAL_STRETCHING };
  const stretched = await stretch(password, stretching);
  if (!stretched.ok) return stretched;
  const { wrappingKey, proof } = passwordSecrets(stretched.value);
  const byPassword = wrapKey(dataKey, wrappingKey, PLACES.password, random);
  return { ok: true, value: { stretching, byPassword, proof } };
}

export interface VaultParts {
  readonly profiles: Profiles;
  readonly profile: Profile;
  readonly dataKey: Uint8Array;
  readonly db: Database;
  readonly stretch: Stretch;
  readonly random: RandomBytes;
}

export interface Vault {
  readonly profile: Profile;
  /** For the backup, which is sealed with a key of its own derived from it. */
  readonly dataKey: Uint8Array;
  /** Whether a password was chosen and the recovery code was shown. */
  isProtected(): boolean;
  /** Whether this password opens the vault. */
  knows(password: string): Promise<Outcome<void, 'wrong' | WorkerFailure>>;
  /** A first or another password; no record is touched. */
  setPassword(password: string): Promise<Outcome<void, WorkerFailure>>;
  /** A first or another code; the one before no longer opens anything on this tablet. */
  newRecoveryCode(): Promise<RecoveryCode>;
  /** Whether this tablet opens the vault by itself. */
  stays(): Promise<boolean>;
  stay(does: boolean): Promise<void>;
  choosePicture(picture: ProfilePicture): Promise<void>;
  /** Lets the tablet's own lock open the vault as well. `name`: as `Passkeys.create` shows it. */
  addPasskey(passkeys: Passkeys, name: string): Promise<Outcome<void, PasskeyProblem>>;
  removePasskey(passkeys: Passkeys): Promise<void>;
}

export function openVault({ profiles, dataKey, db, stretch, random, ...given }: VaultParts): Vault {
  let profile = given.profile;

  async function write(changed: Profile): Promise<void> {
    await profiles.write(changed);
    profile = changed;
  }

  return {
    get profile() {
      return profile;
    },
    dataKey,
    isProtected: () => (profile.locks?.byRecovery ?? null) !== null,
    knows: async (password) => {
      if (profile.locks === null) return { ok: false, reason: 'wrong' };
      const opened = await openByPassword(profile.locks, password, stretch);
      return opened.ok ? { ok: true, value: undefined } : opened;
    },
    setPassword: async (password) => {
      const locked = await lockByPassword(dataKey, password, { stretch, random });
      if (!locked.ok) return locked;
      const { proof, ...byPassword } = locked.value;
      const recovery = (await readProofs(db))?.recovery ?? null;
      // The lock first: a kill between the two leaves a proof that the server refuses, and the next change mends it.
      await write({ ...profile, locks: { byRecovery: profile.locks?.byRecovery ?? null, ...byPassword } });
      await writeProofs(db, { password: proof, recovery });
      return { ok: true, value: undefined };
    },
    newRecoveryCode: async () => {
      const { locks } = profile;
      const known = await readProofs(db);
      if (locks === null || known === null) throw new Error('A recovery code needs a password before it');
      const code = makeRecoveryCode(random(RECOVERY_CODE_BYTES));
      const { wrappingKey, proof } = recoverySecrets(code);
      const byRecovery = wrapKey(dataKey, wrappingKey, PLACES.recovery, random);
      await write({ ...profile, locks: { ...locks, byRecovery } });
      await writeProofs(db, { ...known, recovery: proof });
      return code;
    },
    stays: async () => (await profiles.openByItself(profile.id)) !== null,
    stay: async (does) => await (does ? profiles.stay(profile.id, dataKey) : profiles.forgetStay(profile.id)),
    choosePicture: async (picture) => await write({ ...profile, picture }),
    addPasskey: async (passkeys, name) => {
      const created = await passkeys.create(name, random(PASSKEY_SALT_BYTES));
      if (!created.ok) return created;
      const { passkey, secret } = created.value;
      const wrapped = wrapKey(dataKey, passkeyWrappingKey(secret), PLACES.passkey, random);
      await write({ ...profile, byPasskey: { ...passkey, wrapped } });
      return { ok: true, value: undefined };
    },
    removePasskey: async (passkeys) => {
      const { byPasskey } = profile;
      if (byPasskey === null) return;
      await write({ ...profile, byPasskey: null });
      await passkeys.forget(byPasskey);
    },
  };
}
