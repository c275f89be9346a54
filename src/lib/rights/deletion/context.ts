import { createContext } from 'svelte';
import type { DeletionOrder } from './order.ts';
import type { DeletionPorts } from './delete-everything.ts';

/** What deletes on this device; set by the layout, which knows the vault and the storage. */
export const [getDeletionPorts, setDeletionPorts] =
  createContext<() => (order: DeletionOrder) => DeletionPorts>();
