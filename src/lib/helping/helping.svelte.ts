import { giveConsent } from '#lib/consent/receipts.ts';
import type { ReminderApp, ReminderPlan } from '#lib/reminders/sync.ts';
import { readHelper, writeHelper, type Helper } from '#lib/storage/records/helper.ts';
import { endHelper, syncHelper } from './sync.ts';

export interface HelpingParts {
  readonly app: ReminderApp;
  readonly plan: () => ReminderPlan;
  /** Carries the outbox as far as the network allows. */
  readonly carry: () => Promise<void>;
}

/** Who is reminded with the person: shown and changed on the screen of the helper. */
export class Helping {
  helper: Helper | null = $state.raw(null);

  readonly #parts: HelpingParts;

  constructor(parts: HelpingParts) {
    this.#parts = parts;
  }

  /** Reads how things stand; called again whenever the post has carried something. */
  async read(): Promise<void> {
    this.helper = await readHelper(this.#parts.app.db);
  }

  /** The person consents to reminders to somebody. `address`: of `readMailAddress`. */
  async name(name: string, address: string): Promise<void> {
    const { app, plan } = this.#parts;
    await giveConsent(app, 'helper');
    await writeHelper(app.db, { name, mail: { address, state: 'asked' }, ended: null });
    await syncHelper(app, plan());
    await this.#carry();
  }

  /** Ends it, on the server too. */
  async end(): Promise<void> {
    const { app, plan } = this.#parts;
    await endHelper(app, plan().locale);
    await this.#carry();
  }

  async #carry(): Promise<void> {
    await this.read();
    // Not waited for: without a network it takes long, and the choice is kept.
    void this.#parts.carry();
  }
}
