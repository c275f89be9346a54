import { deleteEverything, type DeletionPorts, type DeletionResult } from './delete-everything.ts';
import type { DeletionOrder } from './order.ts';

/**
 * Where a deletion stands for the person. `working`; `stuck`: part of the tablet resists. `server`: the tablet is empty, the server has not answered. `receipt`: all is done.
 */
export type DeletionPage =
  | { readonly kind: 'working' }
  | { readonly kind: 'stuck' | 'server' | 'receipt'; readonly result: DeletionResult };

function pageOf(result: DeletionResult): DeletionPage {
  if (result.problem === null) return { kind: 'receipt', result };
  return { kind: result.order.stage === 'server' ? 'server' : 'stuck', result };
}

/** The course of one deletion, until the receipt was seen. */
export class DeletionCourse {
  page = $state.raw<DeletionPage>({ kind: 'working' });
  readonly #ports: DeletionPorts;
  #order: DeletionOrder;
  #isRunning = false;

  /** @param order a new one, or the one that was kept at an earlier start */
  constructor(order: DeletionOrder, ports: DeletionPorts) {
    this.#order = order;
    this.#ports = ports;
  }

  /** Deletes, or goes on; a second call meanwhile does nothing. */
  async run(): Promise<void> {
    if (this.#isRunning || this.page.kind === 'receipt') return;
    this.#isRunning = true;
    // Who waits for the server keeps reading what is known.
    if (this.page.kind !== 'server') this.page = { kind: 'working' };
    try {
      const result = await deleteEverything(this.#order, this.#ports);
      this.#order = result.order;
      this.page = pageOf(result);
    } finally {
      this.#isRunning = false;
    }
  }

  /** The receipt was seen: nothing is kept any more. */
  async close(): Promise<void> {
    if (this.page.kind === 'receipt') await this.#ports.forgetDeletionOrder();
  }
}
