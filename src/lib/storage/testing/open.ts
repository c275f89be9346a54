import { createSealer } from '#lib/vault/sealer.ts';
import { openDatabase, type Database } from '../database.ts';

/** A database of its own with a key of its own and no journal; for tests in the browser. */
export async function openTestDatabase(): Promise<Database> {
  const random = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));
  return await openDatabase({
    name: `test-${crypto.randomUUID()}`,
    sealer: createSealer(random(32), random),
    journal: null,
  });
}
