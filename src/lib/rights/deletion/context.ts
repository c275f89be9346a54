import { createContext } from 'svelte';
import type { DeletionOrder } from './order.ts';

/**
 * Begins a deletion of everything; set by the layout, which knows the vault and the storage. From then on nothing else of
 * the app is shown, because nothing can be read any more.
 */
export const [getBeginDeletion, setBeginDeletion] = createContext<() => (order: DeletionOrder) => void>();
