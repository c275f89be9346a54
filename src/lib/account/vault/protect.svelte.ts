import type { RecoveryCode } from '#lib/vault/recovery-code.ts';
import { checkPassword, type PasswordProblem } from './password.ts';
import type { Vault } from './vault.ts';

export type ProtectStep = 'password' | 'code' | 'check' | 'stay';
export type ProtectProblem = PasswordProblem | 'failed' | 'check' | 'stay';

/** Choosing what protects the vault: a password, the code on paper, and whether the tablet opens it by itself. */
export class Protection {
  step: ProtectStep = $state('password');
  problem: ProtectProblem | null = $state(null);
  busy = $state(false);
  /** Shown in its step and nowhere kept. */
  code: RecoveryCode | null = $state.raw(null);

  readonly #vault: Vault;
  readonly #first: ProtectStep;
  readonly #last: ProtectStep;

  /** `first`, `last`: the steps between which it goes. */
  constructor(vault: Vault, first: ProtectStep, last: ProtectStep) {
    this.#vault = vault;
    this.#first = first;
    this.#last = last;
  }

  /** Where the person was when the app was closed in between; the code is made anew, because nothing keeps it. */
  async begin(): Promise<void> {
    if (this.#first === 'stay') this.step = 'stay';
    else if (this.#first === 'code') await this.#showCode();
    else if (this.#last === 'stay' && this.#vault.profile.locks !== null) await this.#showCode();
  }

  /** One step further; true when everything is done. `typed`: what stands in the field of the step. */
  async next(typed: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      this.problem = await this.#take(typed);
      if (this.problem !== null) return false;
      if (this.step === this.#last) return true;
      await this.#advance();
      return false;
    } finally {
      this.busy = false;
    }
  }

  back(): void {
    this.problem = null;
    if (this.step === 'check') this.step = 'code';
  }

  async #take(typed: string): Promise<ProtectProblem | null> {
    switch (this.step) {
      case 'password': {
        const checked = checkPassword(typed);
        if (!checked.ok) return checked.reason;
        return (await this.#vault.setPassword(checked.value)).ok ? null : 'failed';
      }
      case 'code':
        return null;
      case 'check':
        return this.code?.slice(-4) === typed.trim().toUpperCase() ? null : 'check';
      case 'stay':
        if (typed !== 'own' && typed !== 'shared') return 'stay';
        await this.#vault.stay(typed === 'own');
        return null;
    }
  }

  async #advance(): Promise<void> {
    if (this.step === 'password') await this.#showCode();
    else this.step = this.step === 'code' ? 'check' : 'stay';
  }

  async #showCode(): Promise<void> {
    this.code = await this.#vault.newRecoveryCode();
    this.step = 'code';
  }
}
