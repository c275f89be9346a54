import { queuePasswordChange } from '#lib/account/online/account.ts';
import { syncBackup } from '#lib/backup/backup.ts';
import type { App } from './app-context.ts';
import { backupApp } from './sicherung/backup-app.ts';

/** Tells the server's account of another password, and queues a backup where one is due. May be called at any time. */
export async function syncOnline(app: App): Promise<void> {
  const { locks } = app.vault.profile;
  if (locks !== null) await queuePasswordChange(app, locks);
  await syncBackup(backupApp(app));
}
