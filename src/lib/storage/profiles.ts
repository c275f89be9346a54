/**
 * Who uses this tablet: one profile a person, each with a vault of its own. What stands here names nobody: a picture that
 * the person chose, and the vault's key, wrapped. Kept twice, because a browser can lose IndexedDB as a whole, and
 * without the wrapped key the journal could not be read.
 */
import Dexie, { type EntityTable } from 'dexie';
import * as v from 'valibot';
import { fromBase64Url, toBase64Url } from '#lib/domain/base64url.ts';
import type { Stretching } from '#lib/domain/stretching.ts';
import type { Passkey } from '#lib/vault/passkey.ts';
import type { Copies } from './journal/journal.ts';

/** Pictures by which a couple tells its profiles apart (ui/ProfilePicture.svelte draws them). */
export const PROFILE_PICTURES = ['cup', 'tree', 'key', 'boat', 'hat', 'leaf'] as const;
export type ProfilePicture = (typeof PROFILE_PICTURES)[number];

/** How the vault of a profile is opened by what a person knows. */
export interface Locks {
  readonly stretching: Stretching;
  /** The data key under a key of the password (vault/secrets.ts), 80 characters. */
  readonly byPassword: string;
  /** The same under a key of the recovery code; null until that was shown. */
  readonly byRecovery: string | null;
}

/** How the tablet's own lock opens the vault (vault/passkey.ts). */
export interface PasskeyLock extends Passkey {
  /** The data key under a key of what the passkey gives, 80 characters. */
  readonly wrapped: string;
}

export interface Profile {
  /** Random UUID: names the database and the journal, nothing else. */
  readonly id: string;
  readonly picture: ProfilePicture;
  /** Null until a password was chosen: only this tablet opens it. */
  readonly locks: Locks | null;
  /** Null where the person does not use the tablet's own lock for it. */
  readonly byPasskey: PasskeyLock | null;
}

/** That this tablet opens a vault by itself: “angemeldet bleiben”. */
interface Stay {
  readonly id: string;
  /** AES-GCM, not extractable: the browser uses it and gives it to nobody. */
  readonly key: CryptoKey;
  /** The data key under it. */
  readonly nonce: Uint8Array<ArrayBuffer>;
  /**
   * Null where it is among the copies, in a file that is overwritten when it goes: IndexedDB keeps what was removed in
   * its logs, this key too, and whoever copies the disk of a locked tablet would have both.
   */
  readonly wrapped: Uint8Array<ArrayBuffer> | null;
}

/** The data key under the key of a stay, among the copies. */
interface StayPart {
  readonly stay: string;
  /** Base64url. */
  readonly wrapped: string;
}

interface ProfileTables extends Dexie {
  readonly profiles: EntityTable<Profile, 'id'>;
  readonly stays: EntityTable<Stay, 'id'>;
}

export const PROFILES_NAME = 'merkzeit-profiles';

const locksSchema: v.GenericSchema<unknown, Locks> = v.strictObject({
  stretching: v.strictObject({ salt: v.string(), memoryKib: v.number(), passes: v.number() }),
  byPassword: v.string(),
  byRecovery: v.nullable(v.string()),
});
const schema: v.GenericSchema<unknown, Profile> = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  picture: v.picklist(PROFILE_PICTURES),
  locks: v.nullable(locksSchema),
  // Profiles that were written before there was one.
  byPasskey: v.optional(
    v.nullable(v.strictObject({ credentialId: v.string(), salt: v.string(), wrapped: v.string() })),
    null,
  ),
});

const partSchema: v.GenericSchema<unknown, StayPart> = v.strictObject({
  stay: v.string(),
  wrapped: v.string(),
});

const partName = (id: string): string => `stay-${id}`;

export interface Profiles {
  list(): Promise<readonly Profile[]>;
  /** Writes a profile, or another lock of it, in one step: a kill leaves the old locks or the new ones. */
  write(profile: Profile): Promise<void>;
  /** Lets this tablet open the vault by itself. */
  stay(id: string, dataKey: Uint8Array): Promise<void>;
  /** The vault's key, where this tablet may open it by itself; null where a password is needed. */
  openByItself(id: string): Promise<Uint8Array | null>;
  /** From now on the password is needed. */
  forgetStay(id: string): Promise<void>;
  /** Destroys the ways to the vault's key; what lies on the disk cannot be read any longer. */
  remove(id: string): Promise<void>;
  close(): void;
}

/** `copies`: the second copy; null where the browser has no private file system (journal/journal.ts). */
export function openProfiles(copies: Copies | null, name: string = PROFILES_NAME): Profiles {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' }) as ProfileTables;
  dexie.version(1).stores({ profiles: 'id', stays: 'id' });

  async function readCopies(): Promise<readonly (Profile | StayPart)[]> {
    const read = await copies?.read();
    const texts = read?.ok === true ? read.value : [];
    return texts.map((text) => v.parse(v.union([schema, partSchema]), JSON.parse(text)));
  }

  /** What was removed and is still there would come back. */
  async function removeCopy(copyId: string): Promise<void> {
    const removed = await copies?.remove(copyId);
    if (removed?.ok === false)
      throw new DOMException('A second copy of keys is still there', 'InvalidStateError');
  }

  /** A copy that could not be written when a lock changed, on a full disk, would bring the old lock back. */
  async function mendCopies(
    kept: readonly Profile[],
    copied: readonly (Profile | StayPart)[],
  ): Promise<void> {
    const texts = new Set(copied.map((one) => JSON.stringify(one)));
    for (const profile of kept) {
      const text = JSON.stringify(profile);
      if (!texts.has(text)) await copies?.write(profile.id, text);
    }
  }

  async function list(): Promise<readonly Profile[]> {
    const [rows, copied] = await Promise.all([dexie.profiles.toArray(), readCopies()]);
    const kept = rows.map((profile) => v.parse(schema, profile));
    if (kept.length > 0) {
      await mendCopies(kept, copied);
      return kept;
    }
    // The database was lost, or there never was one.
    const found = copied.flatMap((one) => ('id' in one ? [one] : []));
    await dexie.profiles.bulkPut(found);
    return found;
  }

  async function wrappedOf({ id, wrapped }: Stay): Promise<Uint8Array<ArrayBuffer> | null> {
    if (wrapped !== null) return wrapped;
    const part = (await readCopies()).find((one) => 'stay' in one && one.stay === id);
    return part !== undefined && 'stay' in part ? Uint8Array.from(fromBase64Url(part.wrapped)) : null;
  }

  async function forgetStay(id: string): Promise<void> {
    await removeCopy(partName(id));
    await dexie.stays.delete(id);
  }

  return {
    list,
    write: async (profile) => {
      // The copy first: of a profile that is in the database there always is one.
      await copies?.write(profile.id, JSON.stringify(profile));
      await dexie.profiles.put(profile);
    },
    stay: async (id, dataKey) => {
      const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
        'encrypt',
        'decrypt',
      ]);
      const nonce = crypto.getRandomValues(new Uint8Array(12));
      const wrapped = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv: nonce },
        key,
        Uint8Array.from(dataKey),
      );
      const bytes = new Uint8Array(wrapped);
      const part: StayPart = { stay: id, wrapped: toBase64Url(bytes) };
      const written = await copies?.write(partName(id), JSON.stringify(part));
      await dexie.stays.put({ id, key, nonce, wrapped: written?.ok === true ? null : bytes });
    },
    openByItself: async (id) => {
      const stay = await dexie.stays.get(id);
      if (stay === undefined) return null;
      const { key, nonce } = stay;
      const wrapped = await wrappedOf(stay);
      if (wrapped === null) return null;
      const opened = await crypto.subtle
        .decrypt({ name: 'AES-GCM', iv: nonce }, key, wrapped)
        .catch(() => null);
      return opened === null ? null : new Uint8Array(opened);
    },
    forgetStay,
    remove: async (id) => {
      await forgetStay(id);
      await removeCopy(id);
      await dexie.profiles.delete(id);
    },
    close: () => {
      dexie.close();
      copies?.close();
    },
  };
}
