import { installation } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import { SecretError } from './key-ring.ts';

/** The only row there ever is. */
const ROW = '00000000-0000-4000-8000-000000000001';

type ProvenDesk = Pick<Desk, 'db' | 'keys'>;

/**
 * With which secret of the ring this database is written: `none` where it was never used, `older` after a rotation that
 * did not come to its end, or in a database restored from a time before it. Throws SecretError for any other secret.
 */
export async function secretOf({ db, keys }: ProvenDesk): Promise<'newest' | 'older' | 'none'> {
  const [row] = await db.select().from(installation);
  if (row === undefined) return 'none';
  const prints = keys.fingerprints('secret', 'merkzeit');
  if (row.secretFingerprint === prints[0]) return 'newest';
  if (prints.includes(row.secretFingerprint)) return 'older';
  throw new SecretError(
    'Der Schlüssel dieses Servers passt nicht zu seiner Datenbank. Spielen Sie beide aus derselben Sicherung ein: ' +
      'die Datei secret.key (oder MERKZEIT_SECRET) und die Datenbank.',
  );
}

/** At the first start notes which secret this database is written with; later throws SecretError for any but the newest. */
export async function proveSecret(desk: ProvenDesk): Promise<void> {
  await desk.db.insert(installation).values(row(desk)).onConflictDoNothing();
  if ((await secretOf(desk)) === 'newest') return;
  throw new SecretError(
    'Die Datenbank ist noch nicht ganz auf den neuen Schlüssel umgestellt. Rufen Sie auf: npm run server -- rotate-key',
  );
}

/** Notes that the database is written with the newest secret. */
export async function noteSecret(desk: ProvenDesk): Promise<void> {
  const { id, secretFingerprint } = row(desk);
  await desk.db
    .insert(installation)
    .values({ id, secretFingerprint })
    .onConflictDoUpdate({ target: installation.id, set: { secretFingerprint } });
}

function row({ keys }: Pick<Desk, 'keys'>): typeof installation.$inferInsert {
  return { id: ROW, secretFingerprint: keys.fingerprint('secret', 'merkzeit') };
}
