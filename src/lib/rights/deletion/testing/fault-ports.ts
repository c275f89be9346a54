/** A tablet and a server that note what was done to them, and can be killed before or after any step. */
import type { Outcome } from '#lib/domain/outcome.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import type { DeletionPorts } from '../delete-everything.ts';
import type { DeletionOrder, DeletionReceipt } from '../order.ts';

/** What `kill` throws: the app has ended in the middle. */
export class Killed extends Error {
  override name = 'Killed';
}

export const RECEIPT: DeletionReceipt = {
  deletedAt: '2026-11-22T10:00:00.000Z',
  backupsGoneBy: '2026-11-25T10:00:00.000Z',
};

/** What lies on the disk and at the server, whatever happens to the app. */
export interface World {
  keys: boolean;
  database: boolean;
  journal: boolean;
  caches: boolean;
  server: boolean;
  isOnline: boolean;
  kept: DeletionOrder | null;
  /** Steps in the order in which they took effect. */
  readonly steps: string[];
  /** Message ids that reached the server. */
  readonly received: string[];
}

export function newWorld(): World {
  return {
    ...{ keys: true, database: true, journal: true, caches: true, server: true, isOnline: true },
    ...{ kept: null, steps: [], received: [] },
  };
}

/** How many calls are made until the app is killed, before or after the step takes effect. */
export interface Fault {
  readonly call: number;
  readonly when: 'before' | 'after';
}

/** Steps that fail with a value, as long as they are in the set. */
export function portsOf(
  world: World,
  fault: Fault | null = null,
  failing: ReadonlyMap<string, StorageProblem> = new Map(),
): DeletionPorts {
  let calls = 0;
  async function step<T, R extends string>(
    name: string,
    act: () => Outcome<T, R>,
  ): Promise<Outcome<T, R | StorageProblem>> {
    const isLast = fault !== null && calls++ === fault.call;
    await Promise.resolve();
    if (isLast && fault.when === 'before') throw new Killed(name);
    const reason = failing.get(name);
    if (reason !== undefined) return { ok: false, reason };
    const outcome = act();
    world.steps.push(name);
    if (isLast) throw new Killed(name);
    return outcome;
  }
  const gone = (part: 'keys' | 'database' | 'journal' | 'caches') => () => {
    world[part] = false;
    return { ok: true, value: null } as const;
  };
  return {
    destroyKeys: async () => await step('keys', gone('keys')),
    deleteDatabase: async () => await step('database', gone('database')),
    deleteJournal: async () => await step('journal', gone('journal')),
    clearCaches: async () => await step('caches', gone('caches')),
    keepDeletionOrder: async (order) =>
      await step(`keep ${order.stage}`, () => {
        world.kept = structuredClone(order);
        return { ok: true, value: null } as const;
      }),
    forgetDeletionOrder: async () =>
      await step('forget', () => {
        world.kept = null;
        return { ok: true, value: null } as const;
      }),
    sendDeletion: async ({ messageId }) => {
      const sent = await step('send', () => {
        if (!world.isOnline) return { ok: false, reason: 'unreachable' } as const;
        world.received.push(messageId);
        world.server = false;
        return { ok: true, value: RECEIPT } as const;
      });
      if (sent.ok || sent.reason === 'unreachable') return sent as Outcome<DeletionReceipt, 'unreachable'>;
      throw new RangeError('The network fails only by being unreachable here');
    },
    now: () => new Date('2026-11-22T09:59:00.000Z'),
  };
}
