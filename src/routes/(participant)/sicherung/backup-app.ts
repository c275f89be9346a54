import type { BackupApp } from '#lib/backup/backup.ts';
import type { App } from '../app-context.ts';

/** What a backup needs of the app. */
export function backupApp({ db, now, newId, version, vault }: App): BackupApp {
  return {
    ...{ db, now, newId, version, vault },
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
  };
}
