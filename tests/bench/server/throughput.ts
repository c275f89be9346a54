/** How many messages are accepted a second, and how long one waits when there are half as many. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../fixtures/server.ts';
import type { BareOrder } from './bare.ts';
import { inChild } from './child.ts';
import type { Installation } from './installation.ts';
import type { LoadOrder, LoadResult } from './load.ts';
import { middle } from './middle.ts';
import { enrol, newPractice } from './people.ts';

const PEOPLE = 20_000;
const CONNECTIONS = 64;
/** More than are ever needed at once at half the load: a message that waits for a connection would wait here, not there. */
const OPEN_CONNECTIONS = 256;
/** As src/lib/server/database/postgres.ts. */
const POOL_SIZE = 10;
const SECONDS = { warmUpSeconds: 4, seconds: 8 };

export interface Throughput {
  /** Messages a second of each pass; the passes take turns with those of `bare`. */
  readonly server: readonly number[];
  /** Inserts a second without a server; empty for the embedded database. */
  readonly bare: readonly number[];
  /** Answers a second of a route that needs no database: what the frame takes alone. */
  readonly frame: number;
  /** At half of the middle of `server`. */
  readonly half: LoadResult;
  readonly failures: number;
}

export async function measureThroughput(installation: Installation, passes: number): Promise<Throughput> {
  const directory = await mkdtemp(join(tmpdir(), 'merkzeit-people-'));
  const peopleFile = join(directory, 'people.json');
  const people = await installation.look(
    async (desk) => await enrol(desk, await newPractice(desk), PEOPLE, false),
  );
  await writeFile(peopleFile, JSON.stringify(people));
  const server = await startServer({ isFirstStart: true, environment: installation.environment });
  const load = async (
    more: Pick<LoadOrder, 'connections' | 'perSecond'> & Partial<LoadOrder>,
  ): Promise<LoadResult> =>
    await inChild('load.ts', {
      port: server.port,
      peopleFile,
      asksNothing: false,
      ...SECONDS,
      ...more,
    } satisfies LoadOrder);
  try {
    const reached: LoadResult[] = [];
    const bare: number[] = [];
    for (let pass = 0; pass < passes; pass++) {
      const { databaseUrl } = installation;
      if (databaseUrl !== null) {
        const order: BareOrder = { databaseUrl, poolSize: POOL_SIZE, concurrency: CONNECTIONS, ...SECONDS };
        bare.push(await inChild<number>('bare.ts', order));
      }
      reached.push(await load({ connections: CONNECTIONS, perSecond: null }));
    }
    const perSecond = reached.map((result) => result.perSecond);
    const half = await load({ connections: OPEN_CONNECTIONS, perSecond: middle(perSecond) / 2 });
    const frame = await load({ connections: CONNECTIONS, perSecond: null, asksNothing: true });
    const failures = [...reached, half].reduce((sum, result) => sum + result.failures, 0);
    return { server: perSecond, bare, frame: frame.perSecond, half, failures };
  } finally {
    await server.remove();
    await rm(directory, { recursive: true, force: true });
  }
}
