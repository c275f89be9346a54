import type { Outcome } from '#lib/domain/outcome.ts';
import { readRecoveryCode } from '#lib/vault/recovery-code.ts';
import type { BackupParcel } from './backup.ts';
import { readBackupFile } from './file.ts';
import { restoreFromFile, restoreFromServer } from './restore.ts';
import type { Restored, RestoreParts, RestoreProblem } from './restore.ts';
import type { Secret } from './secret.ts';

export type RestoreStep = 'where' | 'address' | 'file' | 'password' | 'recovery' | 'done';
/** `length`, `character`, `check`: of the spare key as typed (vault/recovery-code.ts). */
export type RestoringProblem =
  RestoreProblem | 'noFile' | 'foreign' | 'missing' | 'length' | 'character' | 'check';

/** From a backup to this tablet, one question a step. */
export class Restoring {
  step: RestoreStep = $state('where');
  problem: RestoringProblem | null = $state(null);
  busy = $state(false);
  address = $state('');
  restored: Restored | null = $state.raw(null);
  /** It was opened by the spare key: a new password is asked for. */
  byRecovery = $state(false);
  isFromFile = $state(false);

  readonly #parts: RestoreParts;
  #parcel: BackupParcel | null = null;

  constructor(parts: RestoreParts) {
    this.#parts = parts;
  }

  go(step: RestoreStep): void {
    this.step = step;
    this.problem = null;
  }

  begin(from: 'server' | 'file'): void {
    this.isFromFile = from === 'file';
    this.go(from === 'file' ? 'file' : 'address');
  }

  back(): void {
    const isSecret = this.step === 'password' || this.step === 'recovery';
    this.go(!isSecret ? 'where' : this.isFromFile ? 'file' : 'address');
  }

  takeAddress(address: string): void {
    this.address = address;
    this.go('password');
  }

  /** `text`: of the chosen file; null where none was chosen. */
  takeFile(text: string | null): void {
    if (text === null) {
      this.problem = 'noFile';
      return;
    }
    const read = readBackupFile(text);
    if (!read.ok) {
      this.problem = read.reason;
      return;
    }
    this.#parcel = read.value;
    this.go('password');
  }

  /** Opens and restores with what was typed as password or spare key. */
  async restore(typed: string): Promise<void> {
    if (this.busy) return;
    const secret = this.#secretOf(typed);
    if (!secret.ok) {
      this.problem = secret.reason;
      return;
    }
    this.busy = true;
    this.problem = null;
    try {
      const restored = await this.#open(secret.value);
      if (restored.ok) {
        this.restored = restored.value;
        this.byRecovery = secret.value.by === 'recovery';
        this.step = 'done';
      } else this.problem = restored.reason;
    } finally {
      this.busy = false;
    }
  }

  async #open(secret: Secret): Promise<Outcome<Restored, RestoreProblem>> {
    return this.isFromFile && this.#parcel !== null
      ? await restoreFromFile(this.#parts, this.#parcel, secret)
      : await restoreFromServer(this.#parts, this.address, secret);
  }

  #secretOf(typed: string): Outcome<Secret, 'missing' | 'length' | 'character' | 'check'> {
    if (this.step === 'password')
      return typed === ''
        ? { ok: false, reason: 'missing' }
        : { ok: true, value: { by: 'password', password: typed } };
    const code = readRecoveryCode(typed);
    return code.ok ? { ok: true, value: { by: 'recovery', code: code.value } } : code;
  }
}
