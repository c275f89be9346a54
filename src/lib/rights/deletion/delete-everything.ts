import type { Outcome } from '#lib/domain/outcome.ts';
import type { SendProblem } from '#lib/progress/outbox.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import type { DeletionOrder, DeletionReceipt } from './order.ts';

type Done = Promise<Outcome<null, StorageProblem>>;

/** What deletes. Every one may be called again when it is already done. */
export interface DeletionPorts {
  /** Destroys every form of the vault's key on this device: from here on nobody reads what a disk still holds. */
  destroyKeys(): Done;
  deleteDatabase(): Done;
  deleteJournal(): Done;
  /** Pictures of the tests, and what else the app keeps beside its own files. */
  clearCaches(): Done;
  /** Keeps the order in place of an earlier one, in a plain store that needs no key; resolves when it is on the disk. */
  keepDeletionOrder(order: DeletionOrder): Done;
  /** Forgets the order, once its receipt was seen. */
  forgetDeletionOrder(): Done;
  /** Sends the `deletion` message with the device key of the order. */
  sendDeletion(
    order: DeletionOrder & { readonly deviceKey: string },
  ): Promise<Outcome<DeletionReceipt, SendProblem>>;
  /** Wall clock. */
  now(): Date;
}

/** Why a deletion stands still for now. `storage`: on the tablet. `server`: only the server's part is left. */
export type DeletionProblem =
  | { readonly where: 'storage'; readonly problem: StorageProblem }
  | { readonly where: 'server'; readonly problem: SendProblem };

/** How far it came; `problem` null: it is done. */
export interface DeletionResult {
  readonly order: DeletionOrder;
  readonly problem: DeletionProblem | null;
}

const stuck = (order: DeletionOrder, problem: StorageProblem): DeletionResult => ({
  order,
  problem: { where: 'storage', problem },
});

/** Empties the tablet: keys first, and only when they are gone the rest, all of it even if one part resists. */
async function emptyDevice(ports: DeletionPorts): Done {
  const keys = await ports.destroyKeys();
  if (!keys.ok) return keys;
  const rest = [await ports.deleteDatabase(), await ports.deleteJournal(), await ports.clearCaches()];
  return rest.find(({ ok }) => !ok) ?? keys;
}

/**
 * Deletes everything, or goes on where an earlier run ended: after a kill between any two steps, without a network, or
 * with another window in the way. The order is kept before the keys go, because the message to the server needs the
 * device key, and afterwards nobody could read it. It is kept anew after each stage, so that a database that is made
 * later, while the server has not answered, is left alone.
 */
export async function deleteEverything(order: DeletionOrder, ports: DeletionPorts): Promise<DeletionResult> {
  let current = order;
  const keep = async (next: DeletionOrder): Done => {
    const kept = await ports.keepDeletionOrder(next);
    if (kept.ok) current = next;
    return kept;
  };
  if (current.stage === 'device') {
    const kept = await keep(current);
    if (!kept.ok) return stuck(current, kept.reason);
    const emptied = await emptyDevice(ports);
    if (!emptied.ok) return stuck(current, emptied.reason);
    const stage = current.deviceKey === null ? 'done' : 'server';
    const noted = await keep({ ...current, stage, deviceEmptyAtIso: ports.now().toISOString() });
    if (!noted.ok) return stuck(current, noted.reason);
  }
  const { deviceKey } = current;
  if (current.stage === 'server' && deviceKey !== null) {
    const sent = await ports.sendDeletion({ ...current, deviceKey });
    if (!sent.ok) return { order: current, problem: { where: 'server', problem: sent.reason } };
    // The key opens nothing any more.
    const noted = await keep({ ...current, stage: 'done', deviceKey: null, receipt: sent.value });
    if (!noted.ok) return stuck(current, noted.reason);
  }
  return { order: current, problem: null };
}
