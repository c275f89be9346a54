import { databaseName } from '#lib/account/vault/opening.ts';
import { hasJournal, openJournal } from '#lib/storage/journal/journal.ts';
import type { Profiles } from '#lib/storage/profiles.ts';
import { readParticipation } from '#lib/storage/records/participation.ts';
import type { App } from '../app-context.ts';

/**
 * Removes the profile that the app makes for somebody new, where nobody has begun in it: the restored one takes its
 * place. Leave the page afterwards.
 */
export async function removeIfEmpty({ vault, db }: App, profiles: Profiles): Promise<void> {
  const { profile } = vault;
  if (profile.locks !== null || (await readParticipation(db)) !== null) return;
  await profiles.remove(profile.id);
  db.close();
  const name = databaseName(profile);
  // Not waited for: without its key nobody reads what may be left.
  indexedDB.deleteDatabase(name);
  if (!hasJournal()) return;
  const journal = openJournal(name);
  await journal.remove();
  journal.close();
}
