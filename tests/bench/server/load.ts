/**
 * Reports progress as many tablets do, in a process of its own, so that it shares no event loop with the server:
 * `node scripts/run.mjs tests/bench/server/load.ts ORDER`. Prints one line, a LoadResult.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { PROGRESS_PATH } from '#lib/progress/wire/participation.ts';
import { ADDRESS_HEADER, jsonRequest, Line } from './line.ts';
import { REMINDER_CHANNELS_PATH } from '#lib/progress/wire/reminders.ts';
import { messageOf, type Person } from './people.ts';

export interface LoadOrder {
  readonly port: number;
  /** JSON of a list of `Person`. */
  readonly peopleFile: string;
  readonly connections: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
  /** Messages that are sent a second, whatever the answers do; null: each connection sends its next after the answer. */
  readonly perSecond: number | null;
  /** Instead of messages: the same number of questions that need no database. */
  readonly asksNothing: boolean;
}

export interface LoadResult {
  /** Acknowledged as stored, after the warm-up, a second. */
  readonly perSecond: number;
  /** Answers of any other kind, and connections that broke. */
  readonly failures: number;
  /** From the planned moment of sending to the answer, ms. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

const NOTHING = `GET ${REMINDER_CHANNELS_PATH} HTTP/1.1\r\nHost: localhost\r\n${ADDRESS_HEADER}: 192.0.2.1\r\n\r\n`;

interface Sender {
  readonly next: (plannedAt: number, line: Line) => Promise<void>;
  readonly result: (from: number, to: number) => LoadResult;
}

function makeSender(people: readonly Person[], asksNothing: boolean): Sender {
  const answered: { plannedAt: number; at: number; isStored: boolean }[] = [];
  let n = 0;
  const next: Sender['next'] = async (plannedAt, line) => {
    const person = people[n % people.length];
    if (person === undefined) throw new RangeError('Nobody reports.');
    const testsDone = 1 + (Math.floor(n / people.length) % 12);
    n += 1;
    const request = jsonRequest(PROGRESS_PATH, JSON.stringify(messageOf(person, testsDone)), {
      Authorization: `Bearer ${person.deviceKey}`,
      'Idempotency-Key': randomUUID(),
    });
    const isStored = await line.ask(asksNothing ? NOTHING : request).then(
      ({ status, text }) => status === 200 && text.includes(asksNothing ? '"mail"' : '"stored"'),
      () => false,
    );
    answered.push({ plannedAt, at: performance.now(), isStored });
  };
  const result: Sender['result'] = (from, to) => {
    const counted = answered.filter(({ plannedAt }) => plannedAt >= from && plannedAt < to);
    const waits = counted.map(({ plannedAt, at }) => at - plannedAt).sort((a, b) => a - b);
    const quantile = (share: number): number => waits[Math.ceil(share * waits.length) - 1] ?? Number.NaN;
    const inTime = answered.filter(({ at, isStored }) => isStored && at >= from && at < to).length;
    return {
      perSecond: inTime / ((to - from) / 1000),
      failures: counted.filter(({ isStored }) => !isStored).length,
      p50: quantile(0.5),
      p99: quantile(0.99),
      longest: quantile(1),
    };
  };
  return { next, result };
}

async function closedLoop(lines: readonly Line[], sender: Sender, until: number): Promise<void> {
  await Promise.all(
    lines.map(async (line) => {
      while (performance.now() < until) await sender.next(performance.now(), line);
    }),
  );
}

/** A message that finds every connection busy waits, and the wait counts. */
async function openLoop(
  lines: readonly Line[],
  sender: Sender,
  { from, until, perSecond }: { from: number; until: number; perSecond: number },
): Promise<void> {
  const free = [...lines];
  const waiting: number[] = [];
  const running = new Set<Promise<void>>();
  const begin = (plannedAt: number, line: Line): void => {
    const one = sender.next(plannedAt, line).then(() => {
      running.delete(one);
      const next = waiting.shift();
      if (next === undefined) free.push(line);
      else begin(next, line);
    });
    running.add(one);
  };
  for (let n = 0; ;) {
    const due = Math.min(until - from, performance.now() - from) * (perSecond / 1000);
    for (; n < due; n++) {
      const plannedAt = from + (n * 1000) / perSecond;
      const line = free.shift();
      if (line === undefined) waiting.push(plannedAt);
      else begin(plannedAt, line);
    }
    if (performance.now() >= until) break;
    await wait(1);
  }
  while (running.size > 0) await Promise.all(running);
}

export async function main([text = '{}']: readonly string[]): Promise<number> {
  const order = JSON.parse(text) as LoadOrder;
  const people = JSON.parse(readFileSync(order.peopleFile, 'utf8')) as readonly Person[];
  const lines = Array.from({ length: order.connections }, () => new Line(order.port));
  const sender = makeSender(people, order.asksNothing);
  const begun = performance.now();
  const from = begun + order.warmUpSeconds * 1000;
  const until = from + order.seconds * 1000;
  if (order.perSecond === null) await closedLoop(lines, sender, until);
  else await openLoop(lines, sender, { from: begun, until, perSecond: order.perSecond });
  for (const line of lines) line.close();
  console.log(JSON.stringify(sender.result(from, until)));
  return 0;
}
