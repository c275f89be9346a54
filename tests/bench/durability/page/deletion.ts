import Dexie from 'dexie';
import { databaseName } from '#lib/account/vault/opening.ts';
import type { DeletionPorts } from '#lib/rights/deletion/delete-everything.ts';
import type { DeletionOrder } from '#lib/rights/deletion/order.ts';
import { openDeletionOrders } from '#lib/storage/deletion-orders.ts';
import { openJournal } from '#lib/storage/journal/journal.ts';
import { stored } from '#lib/storage/outcome.ts';
import type { Profiles } from '#lib/storage/profiles.ts';
import { tell } from './tell.ts';

const done = async (action: () => Promise<unknown>): ReturnType<DeletionPorts['destroyKeys']> =>
  await stored(async () => {
    await action();
    return null;
  });

/** As src/routes/(participant)/deletion.ts deletes, without its screens; the server is the parent. */
export function ports(
  profiles: Profiles,
  { profileId, messageId }: Pick<DeletionOrder, 'profileId' | 'messageId'>,
  closeVault: () => void,
): DeletionPorts {
  const name = databaseName({ id: profileId });
  const orders = openDeletionOrders();
  return {
    destroyKeys: async () =>
      await done(async () => {
        closeVault();
        await profiles.remove(profileId);
      }),
    deleteDatabase: async () => await done(async () => await Dexie.delete(name)),
    deleteJournal: async () => {
      const journal = openJournal(name);
      const removed = await journal.remove();
      journal.close();
      return removed.ok ? { ok: true, value: null } : { ok: false, reason: 'busy' };
    },
    clearCaches: async () => await done(async () => await caches.delete('stimuli-1')),
    keepDeletionOrder: async (order) =>
      await done(async () => {
        await orders.keep(messageId, JSON.stringify(order));
        await tell(`kept ${order.stage}`);
      }),
    forgetDeletionOrder: async () => await done(async () => await orders.forget(messageId)),
    sendDeletion: async () => {
      await tell('server');
      return {
        ok: true,
        value: { deletedAt: '2026-11-22T10:00:00.000Z', backupsGoneBy: '2026-11-25T10:00:00.000Z' },
      };
    },
    now: () => new Date(),
  };
}

async function namesIn(folder: string): Promise<string[]> {
  const root = await navigator.storage.getDirectory();
  const names: string[] = [];
  for (const path of folder.split('+')) {
    let at = root;
    for (const step of path.split('/')) at = await at.getDirectoryHandle(step, { create: true });
    // As the type says a folder has no names; browsers and the standard say otherwise.
    const { keys } = at as unknown as { keys: () => AsyncIterable<string> };
    for await (const name of keys.call(at)) names.push(name);
  }
  return names;
}

/** What is left of any vault on this tablet, by name. */
export async function left(): Promise<readonly string[]> {
  const databases = (await indexedDB.databases()).map(({ name = '' }) => name);
  return [
    ...databases.filter((name) => /^merkzeit-[\da-f]{8}-/.test(name)),
    ...(await namesIn('journal')),
    ...(await namesIn('copies/merkzeit-profiles')),
  ];
}
