import { describe, expect, it } from 'vitest';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { deleteEverything } from './delete-everything.ts';
import { newDeletionOrder } from './order.ts';
import { Killed, newWorld, portsOf, RECEIPT, type Fault, type World } from './testing/fault-ports.ts';

const KEY = 'k'.repeat(43);
const order = newDeletionOrder({ profileId: 'p', messageId: 'message-1', deviceKey: KEY });
const ALL_STEPS = [
  'keep device',
  'keys',
  'database',
  'journal',
  'caches',
  'keep server',
  'send',
  'keep done',
];
const GONE = { keys: false, database: false, journal: false, caches: false, server: false };
const DONE = {
  profileId: 'p',
  messageId: 'message-1',
  deviceKey: null,
  stage: 'done',
  deviceEmptyAtIso: '2026-11-22T09:59:00.000Z',
  receipt: RECEIPT,
};

/** Whatever happens, in whatever order: what must hold between two steps. */
function expectSound(world: World): void {
  // The order is on the disk before anything goes, so that the server's part is never forgotten.
  const isWhole = world.keys && world.database && world.journal && world.caches;
  if (!isWhole) expect(world.kept).not.toBeNull();
  // Nothing readable lies about while its neighbours are going.
  if (!world.database || !world.journal || !world.caches) expect(world.keys).toBe(false);
  if (!world.server) expect([world.keys, world.database, world.journal, world.caches]).not.toContain(true);
}

const FAULTS: readonly Fault[] = ALL_STEPS.flatMap((_, call) => [
  { call, when: 'before' as const },
  { call, when: 'after' as const },
]);

describe('deleting everything', () => {
  it('destroys the keys first, empties the tablet, then asks the server, and keeps the receipt', async () => {
    const world = newWorld();
    expect(await deleteEverything(order, portsOf(world))).toEqual({ order: DONE, problem: null });
    expect(world.steps).toEqual(ALL_STEPS);
    expect(world).toMatchObject({ ...GONE, kept: DONE, received: ['message-1'] });
  });

  it.each(FAULTS)('goes on at the next start after a kill $when call $call', async (fault) => {
    const world = newWorld();
    await expect(deleteEverything(order, portsOf(world, fault))).rejects.toThrow(Killed);
    expectSound(world);
    // Killed before the order was kept: nothing has happened, and the person is asked again.
    if (world.kept === null) {
      expect(world).toMatchObject({ keys: true, database: true, journal: true, caches: true, server: true });
      return;
    }
    const result = await deleteEverything(world.kept, portsOf(world));
    expect(result).toEqual({ order: DONE, problem: null });
    expect(world).toMatchObject({ ...GONE, kept: DONE });
    // Sent twice at most, and then under the same id.
    expect(new Set(world.received)).toEqual(new Set(['message-1']));
  });

  it.each(FAULTS.flatMap((first) => FAULTS.map((second) => [first, second] as const)))(
    'after two kills, %o and %o',
    async (first, second) => {
      const world = newWorld();
      for (const fault of [first, second]) {
        await deleteEverything(world.kept ?? order, portsOf(world, fault)).catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error;
        });
        expectSound(world);
      }
      await deleteEverything(world.kept ?? order, portsOf(world));
      expect(world).toMatchObject({ ...GONE, kept: DONE });
    },
  );

  it('without a network empties the tablet at once, and the server later', async () => {
    const world = { ...newWorld(), isOnline: false };
    const first = await deleteEverything(order, portsOf(world));
    expect(first.problem).toEqual({ where: 'server', problem: 'unreachable' });
    expect(world).toMatchObject({ ...GONE, server: true });
    expect(first.order).toEqual(world.kept);
    // The plain store holds what the message needs, and nothing else.
    expect(world.kept).toEqual({
      profileId: 'p',
      messageId: 'message-1',
      deviceKey: KEY,
      stage: 'server',
      deviceEmptyAtIso: '2026-11-22T09:59:00.000Z',
      receipt: null,
    });
    world.isOnline = true;
    expect(await deleteEverything(first.order, portsOf(world))).toEqual({ order: DONE, problem: null });
  });

  it('leaves alone what was begun anew while the server had not answered', async () => {
    const world = { ...newWorld(), isOnline: false };
    const first = await deleteEverything(order, portsOf(world));
    Object.assign(world, { keys: true, database: true, journal: true, caches: true, isOnline: true });
    await deleteEverything(first.order, portsOf(world));
    expect(world).toMatchObject({ keys: true, database: true, journal: true, caches: true, server: false });
  });

  it('asks no server that knows nothing of the tablet', async () => {
    const world = newWorld();
    const { order: after, problem } = await deleteEverything({ ...order, deviceKey: null }, portsOf(world));
    expect(problem).toBeNull();
    expect(after).toMatchObject({ stage: 'done', receipt: null });
    expect(world.received).toEqual([]);
    expect(world).toMatchObject({ ...GONE, server: true });
  });

  it.each<[string, StorageProblem, Partial<World>]>([
    ['keep device', 'full', { keys: true, database: true, journal: true, caches: true }],
    ['keys', 'busy', { keys: true, database: true, journal: true, caches: true }],
    ['database', 'busy', { keys: false, database: true, journal: false, caches: false }],
    ['journal', 'denied', { keys: false, database: false, journal: true, caches: false }],
    ['caches', 'denied', { keys: false, database: false, journal: false, caches: true }],
    ['keep server', 'full', { keys: false, database: false, journal: false, caches: false }],
  ])('says what resists: %s is %s; asks no server yet, and goes on later', async (step, reason, state) => {
    const world = newWorld();
    const result = await deleteEverything(order, portsOf(world, null, new Map([[step, reason]])));
    expect(result.problem).toEqual({ where: 'storage', problem: reason });
    expect(world).toMatchObject({ ...state, server: true });
    expectSound(world);
    await deleteEverything(result.order, portsOf(world));
    expect(world).toMatchObject({ ...GONE, kept: DONE });
  });

  it('asks the server again where its answer could not be kept', async () => {
    const world = newWorld();
    const result = await deleteEverything(order, portsOf(world, null, new Map([['keep done', 'full']])));
    expect(result).toMatchObject({
      order: { stage: 'server', deviceKey: KEY },
      problem: { where: 'storage' },
    });
    expect(await deleteEverything(result.order, portsOf(world))).toEqual({ order: DONE, problem: null });
    expect(world.received).toEqual(['message-1', 'message-1']);
  });
});
