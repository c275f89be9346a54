import { giveConsent, readConsentStates } from '#lib/consent/receipts.ts';
import { isInForce } from '#lib/consent/state.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { Locks } from '#lib/storage/profiles.ts';
import { readAccount, type Account } from '#lib/storage/records/account.ts';
import type { RandomBytes } from '#lib/vault/wrapping.ts';
import { askForAccount, lookAtAccount } from './account.ts';
import { queueDeviceKey, readSignOut, type SignOutState } from './device-key.ts';
import type { OnlineApp } from './messages.ts';

/** What of the app the account's screen needs. */
export interface AccountApp extends OnlineApp {
  readonly vault: { readonly profile: { readonly locks: Locks | null } };
  readonly random: RandomBytes;
  /** Carries the outbox as far as the network allows. */
  readonly carry: () => Promise<void>;
}

/** The person's account: shown and changed on its screen. */
export class OnlineAccount {
  /** Null: none. */
  account: Account | null = $state.raw(null);
  signOut: SignOutState = $state.raw({ kind: 'none' });
  isConsented = $state(false);
  isRead = $state(false);
  /** The person has just asked the server and it has not answered yet. */
  isAsking = $state(false);

  readonly #app: AccountApp;
  readonly #locale: () => Locale;

  constructor(app: AccountApp, locale: () => Locale) {
    this.#app = app;
    this.#locale = locale;
  }

  /** Password and spare key were chosen. */
  get isProtected(): boolean {
    return (this.#app.vault.profile.locks?.byRecovery ?? null) !== null;
  }

  /** Reads how things stand; called again whenever the post has carried something. */
  async read(): Promise<void> {
    const { db, now } = this.#app;
    this.account = await readAccount(db);
    this.signOut = await readSignOut(db);
    this.isConsented = isInForce((await readConsentStates(db, now())).account);
    this.isRead = true;
  }

  async agree(): Promise<void> {
    await giveConsent(this.#app, 'account');
    await this.#changed();
  }

  /** Asks for an account with this address; an e-mail goes to it. */
  async ask(address: string): Promise<void> {
    await askForAccount(this.#app, address, this.#locale(), this.#app.vault.profile.locks);
    await this.#changed();
  }

  /** Asks how it stands; no e-mail goes out. */
  async look(): Promise<void> {
    this.isAsking = true;
    try {
      await lookAtAccount(this.#app, this.#locale(), this.#app.vault.profile.locks);
      await this.#app.carry();
      await this.read();
    } finally {
      this.isAsking = false;
    }
  }

  async signOutOthers(): Promise<void> {
    await queueDeviceKey(this.#app, this.#app.random);
    await this.#changed();
  }

  async #changed(): Promise<void> {
    await this.read();
    // Not waited for: without a network it takes long, and what was asked is kept.
    void this.#app.carry();
  }
}
