import { installation } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import { SecretError } from './master-secret.ts';

/** The only row there ever is. */
const ROW = '00000000-0000-4000-8000-000000000001';

/** At the first start notes which secret this database is written with; later throws SecretError for any other. */
export async function proveSecret(desk: Desk): Promise<void> {
  const secretFingerprint = desk.keys.fingerprint('secret', 'merkzeit');
  await desk.db.insert(installation).values({ id: ROW, secretFingerprint }).onConflictDoNothing();
  const [row] = await desk.db.select().from(installation);
  if (row?.secretFingerprint === secretFingerprint) return;
  throw new SecretError(
    'Der Schlüssel dieses Servers passt nicht zu seiner Datenbank. Spielen Sie beide aus derselben Sicherung ein: ' +
      'die Datei secret.key (oder MERKZEIT_SECRET) und die Datenbank.',
  );
}
