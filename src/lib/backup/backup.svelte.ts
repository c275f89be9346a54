import { waitingOf } from '#lib/account/online/messages.ts';
import { giveConsent, withdrawConsent } from '#lib/consent/receipts.ts';
import { localDate } from '#lib/domain/calendar.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import { NO_BACKUP, readBackupState, type BackupState } from '#lib/storage/records/backup.ts';
import { endBackup, makeBackup, makeParcel, readSituation, syncBackup, type BackupApp } from './backup.ts';
import type { BackupProblem } from './backup.ts';
import { backupFileName, writeBackupFile } from './file.ts';

/** What of the app the backup's screen needs. */
export interface BackupScreenApp extends BackupApp {
  /** Carries the outbox as far as the network allows. */
  readonly carry: () => Promise<void>;
}

export interface BackupFile {
  readonly name: string;
  readonly text: string;
}

/** The person's backup: shown and changed on its screen. */
export class OwnBackup {
  state: BackupState = $state.raw(NO_BACKUP);
  isConsented = $state(false);
  hasAccount = $state(false);
  /** One waits for the server. */
  isWaiting = $state(false);
  isRead = $state(false);
  isBusy = $state(false);
  problem: BackupProblem | null = $state(null);
  /** Made and not saved yet, or saved. */
  file: BackupFile | null = $state.raw(null);

  readonly #app: BackupScreenApp;

  constructor(app: BackupScreenApp) {
    this.#app = app;
  }

  /** Password and spare key were chosen. */
  get isProtected(): boolean {
    return (this.#app.vault.profile.locks?.byRecovery ?? null) !== null;
  }

  /** Reads how things stand; called again whenever the post has carried something. */
  async read(): Promise<void> {
    const { db } = this.#app;
    const situation = await readSituation(this.#app);
    this.state = await readBackupState(db);
    this.isConsented = situation?.isConsented ?? false;
    this.hasAccount = situation?.hasAccount ?? false;
    this.isWaiting = (await waitingOf(db, ['backup'])).length > 0;
    this.isRead = true;
  }

  async turnOn(): Promise<void> {
    await giveConsent(this.#app, 'backup');
    await this.#make(async () => await syncBackup(this.#app));
  }

  async now(): Promise<void> {
    await this.#make(async () => await makeBackup(this.#app));
  }

  async end(): Promise<void> {
    await withdrawConsent(this.#app, 'backup');
    await endBackup(this.#app);
    await this.read();
    void this.#app.carry();
  }

  /** The file holds the locks as they are now; nothing is sent and nothing kept. */
  async makeFile(): Promise<void> {
    await this.#run(async () => {
      const made = await makeParcel(this.#app, Math.max(1, this.state.generation));
      if (made.ok)
        this.file = {
          name: backupFileName(localDate(this.#app.now())),
          text: writeBackupFile(made.value),
        };
      return made;
    });
  }

  async #make(action: () => Promise<Outcome<unknown, BackupProblem>>): Promise<void> {
    await this.#run(action);
    await this.read();
    // Not waited for: without a network it takes long, and the backup is kept.
    void this.#app.carry();
  }

  async #run(action: () => Promise<Outcome<unknown, BackupProblem>>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      const done = await action();
      this.problem = done.ok ? null : done.reason;
    } finally {
      this.isBusy = false;
    }
  }
}
