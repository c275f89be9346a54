/** What the server bears: load, long lists, kills, nonsense. On PostgreSQL and on the embedded database. */
import { createRng } from '#lib/domain/rng.ts';
import { makeCluster, type Cluster } from '#lib/server/testing/postgres.ts';
import { figure, roundedFigure, type Bench, type Figure } from './figure.ts';
import { fuzz } from './server/fuzz.ts';
import { ENGINES, install, type Engine, type Installation } from './server/installation.ts';
import { fillDisk } from './server/full-disk.ts';
import { killOften } from './server/kills.ts';
import { FEW, MANY, measureList } from './server/list.ts';
import { middle } from './server/middle.ts';
import { takeDatabaseAway } from './server/outages.ts';
import { measureThroughput } from './server/throughput.ts';

const DEFAULT_ROUNDS = 100;
const PASSES = 3;
const FUZZED_A_ROUND = 1000;
/** The embedded database sees this part of the requests: the code in front of it is the same. */
const FUZZED_EMBEDDED = 0.1;
const LEAST_EMBEDDED = 300;
const MOST_OUTAGE_SECONDS = 60;

async function loadFigures(installation: Installation, rounds: number): Promise<Figure[]> {
  const { engine } = installation;
  const { server, bare, frame, half, failures } = await measureThroughput(
    installation,
    Math.min(PASSES, rounds),
  );
  const ratios = server.map((perSecond, pass) => perSecond / (bare[pass] ?? Number.NaN));
  const isEmbedded = engine === 'embedded';
  return [
    roundedFigure(
      `${engine}: messages accepted durably`,
      '1/s',
      middle(server),
      isEmbedded ? `>= ${LEAST_EMBEDDED}` : null,
    ),
    ...(isEmbedded
      ? []
      : [
          roundedFigure(`${engine}: bare inserts`, '1/s', middle(bare)),
          roundedFigure(`${engine}: messages to bare inserts`, 'ratio', middle(ratios), '>= 0.5'),
        ]),
    roundedFigure(`${engine}: answers that need no database`, '1/s', frame),
    roundedFigure(`${engine}: half the load, sent`, '1/s', middle(server) / 2),
    roundedFigure(`${engine}: half the load, p50`, 'ms', half.p50),
    roundedFigure(`${engine}: half the load, p99`, 'ms', half.p99, isEmbedded ? null : '<= 50'),
    roundedFigure(`${engine}: half the load, longest`, 'ms', half.longest),
    figure(`${engine}: messages of the load not stored`, 'messages', failures, '= 0'),
  ];
}

async function listFigures(installation: Installation): Promise<Figure[]> {
  const { few, many } = await measureList(installation);
  const name = `${installation.engine}: first page of the work list`;
  return [
    roundedFigure(`${name}, ${FEW} participants`, 'ms', few),
    roundedFigure(`${name}, ${MANY} participants`, 'ms', many, '<= 100'),
    roundedFigure(`${name}, many to few`, 'ratio', many / few, '<= 2'),
  ];
}

async function killFigures(installation: Installation, cluster: Cluster, rounds: number): Promise<Figure[]> {
  const tally = await killOften(installation, cluster, createRng(`kills ${installation.engine}`), rounds);
  const name = `${installation.engine}, killed`;
  return [
    figure(`${name}: kills`, 'kills', tally.kills),
    figure(`${name}: with messages on their way`, 'kills', tally.inTheMiddle),
    figure(`${name}: acknowledged messages`, 'messages', tally.acknowledged),
    figure(`${name}: stored and not heard of`, 'messages', tally.storedUnheard),
    figure(`${name}: acknowledged messages lost`, 'messages', tally.lost, '= 0'),
    figure(`${name}: messages stored twice`, 'messages', tally.twice, '= 0'),
  ];
}

async function fuzzFigures(installation: Installation, requests: number): Promise<Figure[]> {
  const tally = await fuzz(installation, requests);
  for (const complaint of tally.complaints) console.error(complaint);
  const name = `${installation.engine}, fuzz`;
  return [
    figure(`${name}: requests`, 'requests', tally.requests),
    figure(`${name}: read as a message`, 'requests', tally.understood),
    figure(`${name}: errors of the server`, 'answers', tally.errors, '= 0'),
    figure(`${name}: answers that show code or SQL`, 'answers', tally.leaks, '= 0'),
    figure(`${name}: answers that are not described`, 'answers', tally.undescribed, '= 0'),
    figure(`${name}: not answered`, 'requests', tally.silent, '= 0'),
    figure(`${name}: unknown fields stored`, 'rows', tally.stored, '= 0'),
    roundedFigure(`${name}: memory, end to warm`, 'ratio', tally.memory, '<= 1.5'),
  ];
}

async function diskFigures(engine: Engine): Promise<Figure[]> {
  const tally = await fillDisk(engine);
  if (tally === null) {
    console.error('No disk can be made here to be filled: that part is left out.');
    return [];
  }
  for (const complaint of tally.complaints) console.error(complaint);
  const name = `${engine}, disk full`;
  const unclear = tally.statuses.filter((status) => status !== 200 && status !== 503).length;
  return [
    figure(`${name}: acknowledged messages`, 'messages', tally.acknowledged),
    figure(`${name}: acknowledged messages lost`, 'messages', tally.lost, '= 0'),
    figure(`${name}: answers that are neither 200 nor 503`, 'answers', unclear, '= 0'),
    figure(`${name}: database had to be started again`, 'times', tally.databaseEnded ? 1 : 0),
    roundedFigure(
      `${name}: until it is ready, once there is room`,
      's',
      (tally.recoveredMs ?? Number.POSITIVE_INFINITY) / 1000,
      '<= 15',
    ),
  ];
}

async function outageFigures(
  installation: Installation,
  cluster: Cluster,
  rounds: number,
): Promise<Figure[]> {
  // Nothing can be taken away from within the same process.
  if (installation.engine === 'embedded') return [];
  const tallies = await takeDatabaseAway(installation, cluster, Math.min(MOST_OUTAGE_SECONDS, rounds));
  return Object.entries(tallies).flatMap(([how, tally]) => {
    for (const complaint of tally.complaints) console.error(complaint);
    const name = `${installation.engine}, ${how}`;
    return [
      figure(`${name}: requests meanwhile`, 'requests', tally.asked),
      figure(`${name}: answered 503 with Retry-After`, 'answers', tally.unavailable),
      figure(`${name}: answered anything else that needs the database`, 'answers', tally.wrong, '= 0'),
      roundedFigure(`${name}: slowest answer`, 's', tally.slowest / 1000, '<= 15'),
      roundedFigure(
        `${name}: until it answers again`,
        's',
        (tally.recoveredMs ?? Number.POSITIVE_INFINITY) / 1000,
        '<= 15',
      ),
    ];
  });
}

export const bench: Bench = {
  name: 'server',
  question:
    'How much does the server bear, and does what it acknowledged stay when it is killed or sent nonsense?',
  run: async (rounds = DEFAULT_ROUNDS) => {
    const cluster = await makeCluster({ isDurable: true });
    if (cluster === null)
      throw new Error('PostgreSQL is not installed (Debian: apt-get install postgresql).');
    const figures: Figure[] = [];
    try {
      await cluster.start();
      for (const engine of ENGINES) {
        const requests = rounds * FUZZED_A_ROUND * (engine === 'embedded' ? FUZZED_EMBEDDED : 1);
        const parts: readonly ((installation: Installation) => Promise<Figure[]>)[] = [
          async (installation) => await loadFigures(installation, rounds),
          listFigures,
          async (installation) => await killFigures(installation, cluster, rounds),
          async (installation) => await outageFigures(installation, cluster, rounds),
          async (installation) => await fuzzFigures(installation, requests),
        ];
        for (const part of parts) {
          const installation = await install(engine, cluster);
          try {
            figures.push(...(await part(installation)));
          } finally {
            await installation.remove();
          }
        }
        figures.push(...(await diskFigures(engine)));
      }
    } finally {
      await cluster.remove();
    }
    return figures;
  },
};
