/** An expected outcome: what was wanted, or a named reason why not. Bugs throw instead. */
export type Outcome<T, Reason extends string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason };
