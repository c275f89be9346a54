import type { Database } from '../database/connection.ts';
import { connectAlone, databaseExists, migrated } from '../database/open.ts';
import { findKeyRing, newSecret, replaceKeyFile } from '../secrets/key-file.ts';
import { SecretError, withSecret, type KeyRing } from '../secrets/key-ring.ts';
import { deriveKeys } from '../secrets/keys.ts';
import { secretOf } from '../secrets/proof.ts';
import type { Settings } from '../settings.ts';
import { reseal, type Resealed, type ResealOptions } from './reseal.ts';

type RotationSettings = Pick<Settings, 'dataDirectory' | 'databaseUrl' | 'secret' | 'olderSecrets'>;

export interface Rotated extends Resealed {
  /** `finished`: an earlier rotation was brought to its end, with the secret it had made. */
  readonly kind: 'new' | 'finished';
}

/**
 * Gives the server a new secret and seals everything with it. Killed anywhere, the next call goes on. Throws errors whose
 * messages are for the operator; while a server works on the database, before anything is changed.
 */
export async function rotateKey(
  settings: RotationSettings,
  forPush: boolean,
  options: ResealOptions = {},
): Promise<Rotated> {
  const known = findKeyRing(settings);
  if (known === null || !databaseExists(settings)) throw new SecretError(NOTHING);
  const database = await migrated(await connectAlone(settings));
  try {
    const isNew = (await secretOf({ db: database.db, keys: keysOf(known) })) !== 'older';
    const ring = isNew ? extended(settings, known, forPush) : known;
    return { kind: isNew ? 'new' : 'finished', ...(await resealWith(database, ring, options)) };
  } finally {
    await database.close();
  }
}

async function resealWith(database: Database, ring: KeyRing, options: ResealOptions): Promise<Resealed> {
  return await reseal({ db: database.db, keys: keysOf(ring) }, ring.push === ring.newest, options);
}

/** The secret is on the disk before the first text is sealed with it. */
function extended(settings: RotationSettings, known: KeyRing, forPush: boolean): KeyRing {
  if (settings.secret !== null) throw new SecretError(GIVEN);
  const ring = withSecret(known, newSecret(), forPush);
  replaceKeyFile(settings, ring);
  return ring;
}

function keysOf({ newest, older, push }: KeyRing) {
  return deriveKeys(newest, older, push);
}

const NOTHING = 'Es gibt noch keinen Schlüssel zu wechseln: Merkzeit wurde hier noch nie gestartet.';
const GIVEN =
  'Der Schlüssel steht in MERKZEIT_SECRET. Setzen Sie MERKZEIT_SECRET auf einen neuen (openssl rand -hex 32) und ' +
  'MERKZEIT_SECRET_OLD auf den bisherigen, davor gesetzte dahinter; dann rufen Sie diesen Befehl noch einmal auf.';
