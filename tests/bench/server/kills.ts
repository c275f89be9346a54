/** Kills the server, or its PostgreSQL, in the middle of its work, starts it again, and looks at what is left. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Rng } from '#lib/domain/rng.ts';
import type { Cluster } from '#lib/server/testing/postgres.ts';
import { startServer } from '../../fixtures/server.ts';
import type { Installation } from './installation.ts';
import { msUntilReady } from './ready.ts';
import { judge, newTally, reportAll, watchedPeople, type Tally } from './watched.ts';

/** Longest time from the first message to the kill, ms. */
const WITHIN_MS = 800;
/** Every so many kills are of PostgreSQL, not of the server. */
const OF_DATABASE = 4;

export interface KillTally extends Tally {
  kills: number;
  /** Kills while at least one message was on its way. */
  inTheMiddle: number;
}

/** `cluster` is killed in turn with the server where the installation uses it. */
export async function killOften(
  installation: Installation,
  cluster: Cluster,
  rng: Rng,
  rounds: number,
): Promise<KillTally> {
  const all = await watchedPeople(installation);
  const tally: KillTally = { ...newTally(), kills: 0, inTheMiddle: 0 };
  const server = await startServer({ isFirstStart: true, environment: installation.environment });
  try {
    for (let round = 0; round < rounds; round++) {
      const ofDatabase = installation.databaseUrl !== null && round % OF_DATABASE === OF_DATABASE - 1;
      const load = reportAll(server.port, all, tally);
      await wait(rng.int(0, WITHIN_MS));
      await (ofDatabase ? cluster.kill9() : server.kill9());
      await load;
      tally.kills += 1;
      if (all.some(({ open }) => open !== null)) tally.inTheMiddle += 1;
      if (ofDatabase) await cluster.start();
      await judge(installation, all, tally);
      if (!ofDatabase) await server.restart();
      else if ((await msUntilReady(server.origin)) === null) throw new Error('The server did not recover.');
      console.error(
        `${installation.engine}, kill ${round + 1}/${rounds}: ${tally.acknowledged} acknowledged, ${tally.complaints.at(-1) ?? 'well'}`,
      );
    }
  } finally {
    await server.remove();
  }
  return tally;
}
