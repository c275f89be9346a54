import type { Profile } from '#lib/storage/profiles.ts';
import { readRecoveryCode } from '#lib/vault/recovery-code.ts';
import {
  enter,
  unlock,
  unlockByPasskey,
  unlockByRecovery,
  type Opened,
  type OpeningParts,
} from './opening.ts';

export type UnlockProblem = 'wrong' | 'wait' | 'failed' | 'passkey' | 'length' | 'character' | 'check';
export type UnlockStep = 'choose' | 'password' | 'recovery' | 'newPassword';

/** Wrong passwords after which the person has to wait, and for how long. */
const FREE_TRIES = 5;
const PAUSE_SECONDS = 30;

/** From a locked tablet to an open vault. */
export class Unlocking {
  step: UnlockStep = $state('choose');
  profile: Profile | null = $state.raw(null);
  problem: UnlockProblem | null = $state(null);
  busy = $state(false);
  /** Opened by the code on paper: a new password is asked for before it is used. */
  recovered: Opened | null = $state.raw(null);

  readonly #parts: OpeningParts;
  readonly #now: () => Date;
  #wrong = 0;
  #waitUntilMs = 0;

  /** `profile`: the one that is locked; null where several people use the tablet. */
  constructor(parts: OpeningParts, profile: Profile | null, now: () => Date) {
    this.#parts = parts;
    this.#now = now;
    if (profile !== null) {
      this.profile = profile;
      this.step = 'password';
    }
  }

  /** Seconds that the person has still to wait. */
  get waitSeconds(): number {
    return Math.max(0, Math.ceil((this.#waitUntilMs - this.#now().getTime()) / 1000));
  }

  go(step: UnlockStep): void {
    this.step = step;
    this.problem = null;
  }

  /** A tap on a picture: what is opened, where this tablet may open it by itself. */
  async choose(profile: Profile): Promise<Opened | null> {
    this.profile = profile;
    const started = await enter(this.#parts, profile);
    if (started.kind === 'open') return started;
    this.go('password');
    return null;
  }

  async tryPassword(typed: string, stays: boolean): Promise<Opened | null> {
    return await this.#try(async (profile) => {
      if (this.waitSeconds > 0) return 'wait';
      const opened = await unlock(this.#parts, profile, typed, stays);
      if (opened.ok) return opened.value;
      if (opened.reason !== 'wrong') return 'failed';
      this.#wrong += 1;
      if (this.#wrong % FREE_TRIES !== 0) return 'wrong';
      this.#waitUntilMs = this.#now().getTime() + PAUSE_SECONDS * 1000;
      return 'wait';
    });
  }

  /** The tablet's own lock. Whoever stops its question is back at the password, without a word of blame. */
  async tryPasskey(): Promise<Opened | null> {
    return await this.#try(async (profile) => {
      const opened = await unlockByPasskey(this.#parts, profile);
      if (opened.ok) return opened.value;
      return opened.reason === 'cancelled' ? null : 'passkey';
    });
  }

  /** True when the code opened the vault; a new password is asked for next. */
  async tryCode(typed: string): Promise<void> {
    this.recovered = await this.#try(async (profile) => {
      const code = readRecoveryCode(typed);
      if (!code.ok) return code.reason;
      const opened = await unlockByRecovery(this.#parts, profile, code.value);
      return opened.ok ? opened.value : opened.reason;
    });
    if (this.recovered !== null) this.go('newPassword');
  }

  async #try(action: (profile: Profile) => Promise<Opened | UnlockProblem | null>): Promise<Opened | null> {
    if (this.busy || this.profile === null) return null;
    this.busy = true;
    this.problem = null;
    try {
      const result = await action(this.profile);
      if (typeof result !== 'string') return result;
      this.problem = result;
      return null;
    } finally {
      this.busy = false;
    }
  }
}
