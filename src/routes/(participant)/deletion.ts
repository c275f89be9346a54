import Dexie from 'dexie';
import { databaseName } from '#lib/account/vault/opening.ts';
import type { DeletionPorts } from '#lib/rights/deletion/delete-everything.ts';
import type { DeletionOrder } from '#lib/rights/deletion/order.ts';
import { createSend } from '#lib/progress/outbox.ts';
import { openDeletionOrders } from '#lib/storage/deletion-orders.ts';
import { hasJournal, openJournal } from '#lib/storage/journal/journal.ts';
import { stored } from '#lib/storage/outcome.ts';
import type { Profiles } from '#lib/storage/profiles.ts';
import { leaveNothingChosen } from './app-context.ts';

/** Deletions that were begun and whose receipt was not seen yet. */
export async function keptOrders(): Promise<readonly DeletionOrder[]> {
  const orders = openDeletionOrders();
  try {
    return (await orders.list()).map((json) => JSON.parse(json) as DeletionOrder);
  } finally {
    orders.close();
  }
}

/**
 * What deletes on this tablet.
 * @param order of which profile
 * @param closeVault lets go of the database and stops the post, where the vault is open
 */
export function deletionPorts(
  profiles: Profiles,
  { profileId, messageId }: Pick<DeletionOrder, 'profileId' | 'messageId'>,
  closeVault: () => void,
): DeletionPorts {
  const orders = openDeletionOrders();
  const name = databaseName({ id: profileId });
  const send = createSend(async (input, init) => await fetch(input, init));
  return {
    destroyKeys: async () =>
      await stored(async () => {
        closeVault();
        await profiles.remove(profileId);
        leaveNothingChosen();
        return null;
      }),
    deleteDatabase: async () =>
      await stored(async () => {
        await Dexie.delete(name);
        return null;
      }),
    deleteJournal: async () => {
      if (!hasJournal()) return { ok: true, value: null };
      const journal = openJournal(name);
      const removed = await journal.remove();
      journal.close();
      return removed.ok ? { ok: true, value: null } : { ok: false, reason: 'busy' };
    },
    clearCaches: async () =>
      await stored(async () => {
        const pictures = (await caches.keys()).filter((cache) => cache.startsWith('stimuli-'));
        await Promise.all(pictures.map(async (cache) => await caches.delete(cache)));
        return null;
      }),
    keepDeletionOrder: async (order) =>
      await stored(async () => {
        await orders.keep(order.messageId, JSON.stringify(order));
        return null;
      }),
    forgetDeletionOrder: async () =>
      await stored(async () => {
        await orders.forget(messageId);
        return null;
      }),
    sendDeletion: async ({ messageId: id, deviceKey }) => {
      const sent = await send({ id, kind: 'deletion', body: '{}' }, deviceKey);
      if (!sent.ok) return sent;
      if (sent.value.kind !== 'deletion') throw new Error('Another message was answered than the deletion');
      const { deletedAt, backupsGoneBy } = sent.value.reply;
      return { ok: true, value: { deletedAt, backupsGoneBy } };
    },
    now: () => new Date(),
  };
}
