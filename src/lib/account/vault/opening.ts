/** From the tablet's profiles to an open database: which one, and with what. */
import type { Outcome } from '#lib/domain/outcome.ts';
import { openDatabase, type Database } from '#lib/storage/database.ts';
import { hasJournal, openJournal } from '#lib/storage/journal/journal.ts';
import { PROFILE_PICTURES, type Locks, type Profile, type Profiles } from '#lib/storage/profiles.ts';
import { readProofs, writeProofs } from '#lib/storage/records/proofs.ts';
import type { PasskeyProblem, Passkeys } from '#lib/vault/passkey.ts';
import type { RecoveryCode } from '#lib/vault/recovery-code.ts';
import { createSealer } from '#lib/vault/sealer.ts';
import { deriveKey } from '#lib/vault/secrets.ts';
import { DATA_KEY_BYTES, type RandomBytes } from '#lib/vault/wrapping.ts';
import type { WorkerFailure } from '#lib/workers/worker-line.ts';
import {
  openByPasskey,
  openByPassword,
  openByRecovery,
  openVault,
  type Stretch,
  type Vault,
} from './vault.ts';

export interface OpeningParts {
  readonly profiles: Profiles;
  readonly random: RandomBytes;
  readonly newId: () => string;
  readonly stretch: Stretch;
  readonly passkeys: Passkeys;
}

/** A vault that was opened, and its records. */
export interface Opened {
  readonly vault: Vault;
  readonly db: Database;
}

/** How the tablet stands when the app starts. `choose`: several people use it. `locked`: a password is needed. */
export type Start =
  | ({ readonly kind: 'open' } & Opened)
  | { readonly kind: 'choose'; readonly profiles: readonly Profile[] }
  | { readonly kind: 'locked'; readonly profile: Profile };

/** Name of a profile's database and journal. */
export function databaseName({ id }: Pick<Profile, 'id'>): string {
  return `merkzeit-${id}`;
}

async function open(parts: OpeningParts, profile: Profile, dataKey: Uint8Array): Promise<Opened> {
  const name = databaseName(profile);
  const db = await openDatabase({
    name,
    sealer: createSealer(dataKey, parts.random),
    journal: hasJournal() ? openJournal(name) : null,
  });
  return { db, vault: openVault({ ...parts, profile, dataKey, db }) };
}

function freePicture(profiles: readonly Profile[]): Profile['picture'] {
  const taken = new Set(profiles.map(({ picture }) => picture));
  return PROFILE_PICTURES.find((picture) => !taken.has(picture)) ?? PROFILE_PICTURES[0];
}

/** A vault for somebody new. Until they choose a password only this tablet opens it. */
export async function addProfile(parts: OpeningParts): Promise<Opened> {
  const picture = freePicture(await parts.profiles.list());
  const profile: Profile = { id: parts.newId(), picture, locks: null, byPasskey: null };
  const dataKey = parts.random(DATA_KEY_BYTES);
  await parts.profiles.stay(profile.id, dataKey);
  await parts.profiles.write(profile);
  return await open(parts, profile, dataKey);
}

/** The same UUID (RFC 9562, version 8) for the same vault: what was cut off is taken up again, nothing is there twice. */
function profileIdOf(dataKey: Uint8Array): string {
  const bytes = deriveKey(dataKey, 'profile').subarray(0, 16);
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * A vault that comes from elsewhere, with its key and its locks. The tablet knows the profile only when `fill` has put
 * its records into the database: a kill before leaves sealed rows that the next try replaces. `here`: the tablet has it.
 */
export async function addProfileWith<R extends string>(
  parts: OpeningParts,
  { dataKey, locks }: { readonly dataKey: Uint8Array; readonly locks: Locks },
  fill: (db: Database) => Promise<Outcome<null, R>>,
): Promise<Outcome<Opened, R | 'here'>> {
  const profiles = await parts.profiles.list();
  const id = profileIdOf(dataKey);
  const isHere = profiles.some(
    (one) =>
      one.id === id ||
      one.locks?.byPassword === locks.byPassword ||
      one.locks?.byRecovery === locks.byRecovery,
  );
  if (isHere) return { ok: false, reason: 'here' };
  const profile: Profile = { id, picture: freePicture(profiles), locks, byPasskey: null };
  const opened = await open(parts, profile, dataKey);
  try {
    const filled = await fill(opened.db);
    if (filled.ok) {
      await parts.profiles.write(profile);
      return { ok: true, value: opened };
    }
    opened.db.close();
    return filled;
  } catch (error) {
    opened.db.close();
    throw error;
  }
}

/** `chosen`: the profile that was used in this window before; null at a first start. */
export async function start(parts: OpeningParts, chosen: string | null): Promise<Start> {
  const profiles = await parts.profiles.list();
  const profile =
    profiles.find(({ id }) => id === chosen) ?? (profiles.length === 1 ? profiles[0] : undefined);
  if (profiles.length === 0) return { kind: 'open', ...(await addProfile(parts)) };
  return profile === undefined ? { kind: 'choose', profiles } : await enter(parts, profile);
}

/** Opens a profile, where this tablet may. */
export async function enter(parts: OpeningParts, profile: Profile): Promise<Start> {
  const dataKey = await parts.profiles.openByItself(profile.id);
  if (dataKey === null && profile.locks === null) {
    // The browser lost its key before a password was chosen: nobody can open this vault any more.
    await parts.profiles.remove(profile.id);
    return { kind: 'open', ...(await addProfile(parts)) };
  }
  return dataKey === null
    ? { kind: 'locked', profile }
    : { kind: 'open', ...(await open(parts, profile, dataKey)) };
}

/** Opens a locked profile by its password; `stays`: from now on the tablet opens it by itself. */
export async function unlock(
  parts: OpeningParts,
  profile: Profile,
  password: string,
  stays: boolean,
): Promise<Outcome<Opened, 'wrong' | WorkerFailure>> {
  if (profile.locks === null) return { ok: false, reason: 'wrong' };
  const opened = await openByPassword(profile.locks, password, parts.stretch);
  if (!opened.ok) return opened;
  if (stays) await parts.profiles.stay(profile.id, opened.value.dataKey);
  const value = await open(parts, profile, opened.value.dataKey);
  // A kill in the middle of a change leaves the proof of the password before.
  const known = await readProofs(value.db);
  if (known !== null && known.password !== opened.value.proof)
    await writeProofs(value.db, { ...known, password: opened.value.proof });
  return { ok: true, value };
}

/** Opens a locked profile by the code on paper. */
export async function unlockByRecovery(
  parts: OpeningParts,
  profile: Profile,
  code: RecoveryCode,
): Promise<Outcome<Opened, 'wrong'>> {
  const byRecovery = profile.locks?.byRecovery ?? null;
  const dataKey = byRecovery === null ? null : openByRecovery(byRecovery, code);
  if (dataKey === null) return { ok: false, reason: 'wrong' };
  return { ok: true, value: await open(parts, profile, dataKey) };
}

/** Opens a locked profile by the tablet's own lock. */
export async function unlockByPasskey(
  parts: OpeningParts,
  profile: Profile,
): Promise<Outcome<Opened, 'wrong' | PasskeyProblem>> {
  if (profile.byPasskey === null) return { ok: false, reason: 'wrong' };
  const opened = await openByPasskey(profile.byPasskey, parts.passkeys);
  return opened.ok ? { ok: true, value: await open(parts, profile, opened.value) } : opened;
}
