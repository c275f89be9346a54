/**
 * Deletions that are under way, outside every vault: what is kept here must be readable when all keys are gone. It holds
 * no personal data: random ids, a device key that opens nothing on the tablet, moments. Kept twice, like the vault: a
 * browser that loses IndexedDB after the keys went would never tell the server.
 */
import Dexie, { type EntityTable } from 'dexie';
import { hasJournal, openCopies } from './journal/journal.ts';

/** A text under the id of its message; the room that deletes knows its shape. */
interface KeptOrder {
  readonly messageId: string;
  readonly json: string;
}

interface OrderTables extends Dexie {
  readonly orders: EntityTable<KeptOrder, 'messageId'>;
}

export interface DeletionOrders {
  /** All that were kept, as JSON. */
  list(): Promise<readonly string[]>;
  keep(messageId: string, json: string): Promise<void>;
  forget(messageId: string): Promise<void>;
  close(): void;
}

export function openDeletionOrders(name = 'merkzeit-deletion'): DeletionOrders {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' }) as OrderTables;
  dexie.version(1).stores({ orders: 'messageId' });
  const copies = hasJournal() ? openCopies(name) : null;
  return {
    list: async () => {
      const [rows, copied] = await Promise.all([dexie.orders.toArray(), copies?.read()]);
      if (rows.length > 0) return rows.map(({ json }) => json);
      return copied?.ok === true ? copied.value : [];
    },
    keep: async (messageId, json) => {
      await copies?.write(messageId, json);
      await dexie.orders.put({ messageId, json });
    },
    forget: async (messageId) => {
      await copies?.remove(messageId);
      await dexie.orders.delete(messageId);
    },
    close: () => {
      dexie.close();
      copies?.close();
    },
  };
}
