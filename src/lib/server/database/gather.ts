/** How what comes is put together. */
export interface Gathering<T> {
  /** Longest list of one trip. */
  readonly most: number;
  /** Trips at the same time. */
  readonly trips: number;
  /** Two of the same key never travel at the same time: the later one waits until the first is back. */
  readonly keyOf: (item: T) => string;
}

interface Waiting<T, R> {
  readonly item: T;
  readonly settle: (result: R) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Lets what comes at once, or while others are on their way, share the next trip to the database. `travel` gives a result for
 * each item, in their order, and has stored all or nothing. Whoever is waiting hears of its error, each of the same one; where
 * `isOwnFault` says that one of the items may be to blame, each travels again alone.
 */
export function gather<T, R>(
  { most, trips, keyOf }: Gathering<T>,
  travel: (items: readonly T[]) => Promise<readonly R[]>,
  isOwnFault: (error: unknown) => boolean,
): (item: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  let running = 0;
  let isLeaving = false;
  const travelling = new Set<string>();

  function take(): Waiting<T, R>[] {
    const taken = new Map<string, Waiting<T, R>>();
    const left: Waiting<T, R>[] = [];
    for (const one of waiting) {
      const key = keyOf(one.item);
      if (taken.size < most && !taken.has(key) && !travelling.has(key)) taken.set(key, one);
      else left.push(one);
    }
    waiting = left;
    return [...taken.values()];
  }

  async function trip(company: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await travel(company.map(({ item }) => item));
      company.forEach(({ settle }, i) => settle(results[i] as R));
    } catch (error) {
      if (company.length > 1 && isOwnFault(error)) for (const one of company) await trip([one]);
      else for (const { fail } of company) fail(error);
    }
  }

  function leave(): void {
    isLeaving = false;
    while (running < trips) {
      const company = take();
      if (company.length === 0) return;
      const keys = company.map(({ item }) => keyOf(item));
      for (const key of keys) travelling.add(key);
      running += 1;
      void trip(company).finally(() => {
        for (const key of keys) travelling.delete(key);
        running -= 1;
        leaveSoon();
      });
    }
  }

  /** What has come in with it is still on its way through the event loop; the embedded database would hold that up. */
  function leaveSoon(): void {
    if (isLeaving) return;
    isLeaving = true;
    setImmediate(() => setImmediate(leave));
  }

  return async (item) =>
    await new Promise<R>((settle, fail) => {
      waiting.push({ item, settle, fail });
      leaveSoon();
    });
}
