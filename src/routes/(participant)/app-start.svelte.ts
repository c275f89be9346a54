/** From a closed app to an open vault: begins, resumes what was cut off, and says what the person sees meanwhile. */
import type { Opened, OpeningParts, Start } from '#lib/account/vault/opening.ts';
import { queueReceipts, withdrawLapsed } from '#lib/consent/receipts.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { deleteEverything, type DeletionPorts } from '#lib/rights/deletion/delete-everything.ts';
import { newDeletionOrder, type DeletionOrder } from '#lib/rights/deletion/order.ts';
import { stored, type StorageProblem } from '#lib/storage/outcome.ts';
import { readParticipation } from '#lib/storage/records/participation.ts';
import type { App } from './app-context.ts';
import { deletionPorts, keptOrders } from './deletion.ts';
import { endWhatItWasFor } from './einwilligungen/effects.ts';
import { syncOnline } from './online.ts';
import { openApp, startApp } from './open-app.ts';
import { readPlan } from './plan.ts';
import { readRetention, serverDay } from './retention.ts';

export class AppStart {
  /** What the screens work with; null while the vault is closed. */
  app: App | null = $state.raw(null);
  locked: Exclude<Start, { kind: 'open' }> | null = $state.raw(null);
  problem: StorageProblem | 'unexpected' | null = $state.raw(null);
  /** What was thrown, where the problem is `unexpected`. */
  failure: { readonly error: unknown } | null = $state.raw(null);
  /** A deletion of everything that is under way. */
  deletion: DeletionOrder | null = $state.raw(null);

  readonly #parts: OpeningParts;
  readonly #locale: () => Locale;
  #stopPost = (): void => undefined;

  constructor(parts: OpeningParts, locale: () => Locale) {
    this.#parts = parts;
    this.#locale = locale;
  }

  begin = async (): Promise<void> => {
    const resumed = await stored(async () => await this.#resumeDeletion());
    if (!resumed.ok) this.problem = resumed.reason;
    if (!resumed.ok || resumed.value) return;
    const started = await startApp(this.#parts);
    if (!started.ok) this.problem = started.reason;
    else if (started.value.kind === 'open') await this.take(started.value);
    else this.locked = started.value;
  };

  /** Takes an opened vault. */
  take = async (opened: Opened): Promise<void> => {
    const made = await openApp(opened, this.report);
    if (!made.ok) {
      this.problem = made.reason;
      return;
    }
    const app = made.value;
    this.app = app;
    this.locked = null;
    await syncOnline(app);
    this.#stopPost = app.post.start(this.report);
    for (const id of await withdrawLapsed(app)) await endWhatItWasFor(app, this.#locale(), id);
    await queueReceipts(app);
    const due = await dueDeletion(app);
    // The person may have begun one meanwhile.
    this.deletion ??= due;
  };

  /** The window is closed: nothing is sent any more. */
  stop = (): void => this.#stopPost();

  /** Deletes everything: nothing else is shown from now on. */
  beginDeletion = (order: DeletionOrder): void => void (this.deletion ??= order);

  /** What nobody expected. A deletion closes the vault under whatever is still reading: nobody sees that any more. */
  report = (error: unknown): void => {
    if (this.deletion === null) this.fail(error);
  };

  /** As `report`, for the deletion itself. */
  fail = (error: unknown): void => {
    this.problem = 'unexpected';
    this.failure ??= { error };
    // The developer's console only; nothing about an error leaves the device.
    reportError(error);
  };

  portsOf = (order: DeletionOrder): DeletionPorts =>
    deletionPorts(this.#parts.profiles, order, () => {
      this.#stopPost();
      this.app?.db.close();
    });

  /** Goes on with a deletion that was begun, before any vault is opened; true where the person waits for it. */
  async #resumeDeletion(): Promise<boolean> {
    const orders = await keptOrders();
    if (orders.length === 0) return false;
    const others = await this.#parts.profiles.list();
    // Somebody else's Merkzeit on this tablet does not wait for the server.
    const shown = orders.find(({ stage }) => stage !== 'server' || others.length === 0);
    for (const order of orders) {
      if (order.stage === 'server' && order !== shown)
        void deleteEverything(
          order,
          deletionPorts(this.#parts.profiles, order, () => undefined),
        ).catch(this.fail);
    }
    this.deletion = shown ?? null;
    return shown !== undefined;
  }
}

/** What the person has agreed to: everything goes 30 days after the end; never by the tablet's clock alone. */
async function dueDeletion(app: App): Promise<DeletionOrder | null> {
  const plan = await readPlan(app);
  const retention = plan === null ? null : await readRetention(app, plan);
  if (retention?.kind !== 'due') return null;
  const today = await serverDay();
  if (today === null || today < retention.dueOn) return null;
  const participation = await readParticipation(app.db);
  return newDeletionOrder({
    profileId: app.vault.profile.id,
    messageId: app.newId(),
    deviceKey: participation?.deviceKey ?? null,
  });
}
