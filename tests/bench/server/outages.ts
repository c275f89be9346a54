/** Takes PostgreSQL away from a running server, once hanging and once stopped, and asks every route at once meanwhile. */
import fc from 'fast-check';
import { READY_PATH } from '../../../scripts/openapi-routes.ts';
import { REMINDER_CHANNELS_PATH } from '#lib/progress/wire/reminders.ts';
import { someCode } from '#lib/server/testing/practice.ts';
import type { Cluster } from '#lib/server/testing/postgres.ts';
import { startServer } from '../../fixtures/server.ts';
import { soundCases, type FuzzCase, type FuzzWorld } from './fuzz-cases.ts';
import type { Installation } from './installation.ts';
import { Line, type Answer } from './line.ts';
import { practiceWithMember, signInAt } from './list.ts';
import { enrol } from './people.ts';
import { msUntilReady } from './ready.ts';

const SEED = 1;

export interface OutageTally {
  /** Answers while the database was away. */
  asked: number;
  unavailable: number;
  /** Of a route that needs the database: anything but 503 with Retry-After. */
  wrong: number;
  /** Longest time to an answer, ms. */
  slowest: number;
  /** From the database’s return to the first sound answer, ms; null: none came in time. */
  recoveredMs: number | null;
  readonly complaints: string[];
}

const MOST_COMPLAINTS = 20;

/** What these routes answer is in no database, or is said before one is asked. */
const WITHOUT = [
  REMINDER_CHANNELS_PATH,
  '/api/health ',
  '/api/contact ',
  '/api/content/',
  '/confirm ',
  '/stop ',
];

function needsNone(request: string, answer: Answer | null): boolean {
  return (
    WITHOUT.some((path) => request.includes(path)) ||
    (answer?.status === 200 && answer.text.includes('"notOffered"'))
  );
}

async function ask(line: Line, { bytes }: FuzzCase, tally: OutageTally): Promise<void> {
  const request = bytes.toString('latin1').split('\r\n')[0] ?? '';
  const begun = performance.now();
  const answer: Answer | null = await line.ask(bytes).catch(() => null);
  tally.slowest = Math.max(tally.slowest, performance.now() - begun);
  tally.asked += 1;
  const tellsWhen = /\r\nretry-after: \d+\r\n/i.test(answer?.text ?? '');
  const isClear = answer?.status === 503 && (tellsWhen || request.includes(READY_PATH));
  if (isClear) tally.unavailable += 1;
  else if (!needsNone(request, answer)) {
    tally.wrong += 1;
    if (tally.complaints.length < MOST_COMPLAINTS)
      tally.complaints.push(`${request}: ${answer?.text.slice(0, 200) ?? 'no answer'}`);
  }
}

/** Each outage lasts until every route has been asked, and `seconds` at least. */
export async function takeDatabaseAway(
  installation: Installation,
  cluster: Cluster,
  seconds: number,
): Promise<Readonly<Record<'hanging' | 'stopped', OutageTally>>> {
  const member = await practiceWithMember(installation, 'praxis@outage.example', 50);
  const { people, code } = await installation.look(async (desk) => ({
    people: await enrol(desk, member.practiceId, 50, false),
    code: await someCode(desk, member.practiceId),
  }));
  const server = await startServer({ isFirstStart: true, environment: installation.environment });
  const lines: Line[] = [];
  try {
    const world: FuzzWorld = {
      origin: server.origin,
      deviceKeys: people.map(({ deviceKey }) => deviceKey),
      codes: [code.code],
      kvnrs: people.map(({ kvnr }) => kvnr),
      cookie: await signInAt(server.origin, member.email, member.password),
      marker: 'planted',
    };
    const cases = soundCases(world).flatMap((one) => fc.sample(one, { numRuns: 1, seed: SEED }));
    lines.push(...cases.map(() => new Line(server.port)));
    const askAll = async (tally: OutageTally): Promise<void> => {
      await Promise.all(
        lines.map(async (line, n) => {
          const one = cases[n];
          if (one !== undefined) await ask(line, one, tally);
        }),
      );
    };
    const during = async (
      take: () => Promise<void> | void,
      giveBack: () => Promise<void> | void,
    ): Promise<OutageTally> => {
      const tally: OutageTally = {
        asked: 0,
        unavailable: 0,
        wrong: 0,
        slowest: 0,
        recoveredMs: null,
        complaints: [],
      };
      const until = Date.now() + seconds * 1000;
      await take();
      do await askAll(tally);
      while (Date.now() < until);
      await giveBack();
      tally.recoveredMs = await msUntilReady(server.origin);
      return tally;
    };
    return {
      hanging: await during(cluster.pause, cluster.resume),
      stopped: await during(cluster.stop, cluster.start),
    };
  } finally {
    for (const line of lines) line.close();
    await server.remove();
  }
}
