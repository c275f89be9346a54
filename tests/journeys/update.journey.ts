/** An update while tablets go on sending: two processes on one PostgreSQL, the older one taken out. */
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { startPostgres } from '#lib/server/testing/postgres.ts';
import { freePort } from '../fixtures/ports.ts';
import { startServer, type RunningServer } from '../fixtures/server.ts';
import { expect, test } from '../fixtures/test.ts';

const KVNR = 'A123456780';
/** Through each process, in each part of the update. */
const ENOUGH = 30;
const SENDERS = 3;

/** Sends to one process after the other that says it is ready, as a proxy does. */
class RoundRobin {
  readonly #ready = new Map<RunningServer, boolean>();
  #next = 0;

  /** Asks a process again and again; for ever, until it no longer answers. */
  async watch(server: RunningServer): Promise<void> {
    for (;;) {
      const answer = await fetch(`${server.origin}/api/ready`).catch(() => null);
      this.#ready.set(server, answer?.ok ?? false);
      if (answer === null) return;
      await answer.arrayBuffer();
      await wait(20);
    }
  }

  isReady(server: RunningServer): boolean {
    return this.#ready.get(server) ?? false;
  }

  next(): RunningServer | undefined {
    const ready = [...this.#ready].filter(([, isReady]) => isReady).map(([server]) => server);
    this.#next += 1;
    return ready[this.#next % ready.length];
  }
}

/** Tablets that report without a pause, and what became of each message. */
class Tablets {
  readonly failures: string[] = [];
  readonly sent = new Map<RunningServer, number>();
  testsDone = 0;
  #isOver = false;

  constructor(
    readonly keys: readonly string[],
    readonly proxy: RoundRobin,
  ) {}

  async send(): Promise<void> {
    await Promise.all(
      this.keys.map(async (key) => {
        while (!this.#isOver) await this.#sendOne(key);
      }),
    );
  }

  end(): void {
    this.#isOver = true;
  }

  async #sendOne(key: string): Promise<void> {
    const server = this.proxy.next();
    if (server === undefined) return void this.failures.push('nobody is ready');
    const answer = await post(server, '/api/progress', key, {
      testsDone: (this.testsDone = (this.testsDone % 12) + 1),
      lastTestDate: '2026-11-20',
      testsRemaining: 12 - this.testsDone,
      startDate: '2026-11-15',
      kvnr: KVNR,
    }).catch((error: unknown) => String(error));
    if (answer !== '{"outcome":"stored"}') this.failures.push(answer);
    this.sent.set(server, (this.sent.get(server) ?? 0) + 1);
  }
}

async function post(server: RunningServer, path: string, key: string, body: object): Promise<string> {
  const response = await fetch(`${server.origin}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(body),
  });
  return await response.text();
}

/** A key of a tablet that has redeemed the code which the demo server printed at this start. */
async function activated(server: RunningServer): Promise<{ key: string; code: string }> {
  const key = randomBytes(32).toString('base64url');
  const code = server.demo.appLink.split('#')[1] ?? '';
  expect(JSON.parse(await post(server, '/api/activation', key, { code }))).toMatchObject({
    outcome: 'accepted',
  });
  return { key, code };
}

test('no message is refused or lost while one process takes the place of another', async () => {
  const postgres = await startPostgres();
  test.skip(postgres === null, 'PostgreSQL is not installed');
  const metricsPort = await freePort();
  // The same secret for both: each takes a copy of the same installation.
  const shared = { DATABASE_URL: postgres?.url ?? '', MERKZEIT_LOG: 'info', MERKZEIT_STOP_DELAY: '2' };
  const older = await startServer({
    demo: true,
    environment: { ...shared, METRICS_PORT: String(metricsPort) },
  });
  const proxy = new RoundRobin();
  const tablet = await activated(older);
  const tablets = new Tablets(
    Array.from({ length: SENDERS }, () => tablet.key),
    proxy,
  );
  let newer: RunningServer | null = null;
  try {
    const watching = [proxy.watch(older)];
    await expect.poll(() => proxy.isReady(older)).toBe(true);
    const sending = tablets.send();
    await expect.poll(() => tablets.sent.get(older) ?? 0).toBeGreaterThan(ENOUGH);

    const next = (newer = await startServer({ environment: shared }));
    watching.push(proxy.watch(next));
    await expect.poll(() => tablets.sent.get(next) ?? 0).toBeGreaterThan(ENOUGH);
    const numbers = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    expect((await fetch(`${older.origin}/metrics`)).status).toBe(404);

    await older.stop();
    const byNewer = tablets.sent.get(next) ?? 0;
    await expect.poll(() => tablets.sent.get(next) ?? 0).toBeGreaterThan(byNewer + ENOUGH);
    tablets.end();
    await sending;
    expect(tablets.failures).toEqual([]);
    expect(proxy.isReady(older)).toBe(false);

    // What the first process has counted and logged is of no person.
    expect(numbers).toMatch(/merkzeit_progress_messages_total\{outcome="stored"\} \d\d/);
    expect(numbers).toContain('route="/api/progress",method="POST",status="2xx"');
    const lines = older
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    expect(lines.length).toBeGreaterThan(ENOUGH);
    for (const text of [numbers, ...lines])
      for (const secret of [KVNR, tablet.key, tablet.code]) expect(text).not.toContain(secret);
    const progress = lines
      .map((line) => JSON.parse(line) as object)
      .find((line) => 'route' in line && line.route === '/api/progress');
    expect(progress).toMatchObject({ level: 'info', method: 'POST', status: 200 });
    await next.stop();
    await Promise.all(watching);
  } finally {
    tablets.end();
    await older.remove();
    await newer?.remove();
    await postgres?.stop();
  }
});
