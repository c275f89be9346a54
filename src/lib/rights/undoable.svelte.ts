import type { Outcome } from '#lib/domain/outcome.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';

/** How long a deletion can be taken back, ms. */
export const UNDO_MS = 10_000;

/** Where a deletion of one thing stands. `waiting`: it can still be taken back. `kept`: it was. */
export type UndoState<T> =
  | { readonly kind: 'none' }
  | { readonly kind: 'waiting' | 'removed' | 'kept'; readonly item: T }
  | { readonly kind: 'problem'; readonly item: T; readonly problem: StorageProblem };

/**
 * Deletes after a while in which the person can think again, instead of asking whether they are sure. Nothing is deleted
 * before, so taking it back needs no writing and cannot fail. Who leaves the screen has not taken it back.
 */
export class Undoable<T> {
  state = $state.raw<UndoState<T>>({ kind: 'none' });
  readonly #remove: (item: T) => Promise<Outcome<null, StorageProblem>>;
  readonly #onerror: (error: unknown) => void;
  readonly #waitMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    remove: (item: T) => Promise<Outcome<null, StorageProblem>>,
    onerror: (error: unknown) => void,
    waitMs = UNDO_MS,
  ) {
    this.#remove = remove;
    this.#onerror = onerror;
    this.#waitMs = waitMs;
  }

  /** Deletes in a while; what was to be deleted before that is deleted now. */
  async begin(item: T): Promise<void> {
    await this.finish();
    this.state = { kind: 'waiting', item };
    this.#timer = setTimeout(() => void this.finish().catch(this.#onerror), this.#waitMs);
  }

  /** Takes it back, if there is still time. */
  undo(): void {
    clearTimeout(this.#timer);
    if (this.state.kind === 'waiting') this.state = { kind: 'kept', item: this.state.item };
  }

  /** Deletes now what waits for it. */
  async finish(): Promise<void> {
    clearTimeout(this.#timer);
    const { state } = this;
    if (state.kind !== 'waiting') return;
    const { item } = state;
    this.state = { kind: 'removed', item };
    const removed = await this.#remove(item);
    if (!removed.ok) this.state = { kind: 'problem', item, problem: removed.reason };
  }
}
