import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROGRESS_PATH } from '#lib/progress/wire/participation.ts';
import { redeemCode } from '../codes/redeem.ts';
import type { Connection } from '../database/connection.ts';
import type { Desk } from '../desk.ts';
import type { ErrorLine, RequestLine } from '../operations/log.ts';
import { readSettings } from '../settings.ts';
import { onEachEngine } from '../testing/engines.ts';
import { someCode, someDeviceKey, somePractice } from '../testing/practice.ts';
import { progressDoor } from './progress-door.ts';
import { postProgress } from './progress.ts';

const PROGRESS = {
  testsDone: 1,
  lastTestDate: '2026-11-20',
  testsRemaining: 11,
  startDate: '2026-11-15',
  kvnr: 'A123456780',
};
const NETWORK = '127.0.0.1';

let server: Server;
let origin: string;
let lines: (RequestLine | ErrorLine)[];
let desk: Desk;

/** `desk` is what the door works on; it is set by each test. What the door leaves is answered 418. */
beforeEach(async () => {
  lines = [];
  const log = {
    request: (line: RequestLine) => void lines.push(line),
    error: (line: ErrorLine) => void lines.push(line),
  };
  const settings = readSettings({});
  server = createServer((request, response) => {
    if (!progressDoor({ desk, settings }, log)(request, response)) response.writeHead(418).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** A desk whose database throws. */
const broken = (error: Error): Desk => ({
  db: {
    select: () => {
      throw error;
    },
  } as unknown as Connection,
  keys: { fingerprint: () => 'x' } as unknown as Desk['keys'],
  now: () => new Date(),
});

const report = (deviceKey: string, body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: {
    authorization: `Bearer ${deviceKey}`,
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    ...headers,
  },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

onEachEngine('the door for reports', (own) => {
  it.each([
    ['a report', PROGRESS, {}],
    ['an unknown field', { ...PROGRESS, score: 12 }, {}],
    ['what is no JSON', '{', {}],
    ['far too much', ' '.repeat(5000), {}],
    ['a form', PROGRESS, { 'content-type': 'text/plain' }],
    ['no device key', PROGRESS, { authorization: '' }],
    ['no message id', PROGRESS, { 'idempotency-key': '' }],
    ['a device that nobody knows', PROGRESS, { authorization: `Bearer ${someDeviceKey()}` }],
  ])('answers %s as the route does', async (_, body, headers) => {
    desk = own();
    const device = someDeviceKey();
    await redeemCode(desk, device, (await someCode(desk, await somePractice(desk))).code);
    const request = report(device, body, headers);
    const answer = await fetch(origin + PROGRESS_PATH, request);
    const same = await postProgress(desk, new Request(origin + PROGRESS_PATH, request), NETWORK);
    expect([answer.status, await answer.text()]).toEqual([same.status, await same.text()]);
    expect(Object.fromEntries(answer.headers)).toMatchObject(Object.fromEntries(same.headers));
    await expect
      .poll(() => lines)
      .toMatchObject([{ method: 'POST', route: PROGRESS_PATH, status: answer.status, network: '127.0.0.0' }]);
  });
});

describe('the door for reports', () => {
  it('leaves everything else', async () => {
    const others = [
      await fetch(origin + PROGRESS_PATH),
      await fetch(`${origin}${PROGRESS_PATH}/more`, { method: 'POST' }),
      await fetch(`${origin}/api/codes`, { method: 'POST' }),
    ];
    expect(others.map(({ status }) => status)).toEqual([418, 418, 418]);
  });

  it('says when to come back while the database is away', async () => {
    desk = broken(Object.assign(new Error('said'), { code: 'ECONNREFUSED' }));
    const answer = await fetch(origin + PROGRESS_PATH, report(someDeviceKey(), PROGRESS));
    expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([
      503,
      '30',
      { error: 'unavailable' },
    ]);
  });

  it('notes where a mistake of ours is, and shows nobody what it says', async () => {
    desk = broken(new TypeError('A123456780 is not a function'));
    const answer = await fetch(origin + PROGRESS_PATH, report(someDeviceKey(), PROGRESS));
    expect([answer.status, await answer.json()]).toEqual([500, { message: 'Internal error' }]);
    expect(lines[0]).toMatchObject({ kind: 'TypeError', status: 500, route: PROGRESS_PATH });
    expect(JSON.stringify(lines)).not.toContain('A123456780');
  });

  it('has nothing to say of who hangs up in the middle', async () => {
    desk = broken(new Error('never asked'));
    const line = connect((server.address() as AddressInfo).port, '127.0.0.1');
    const head = `POST ${PROGRESS_PATH} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${someDeviceKey()}\r\n`;
    line.write(`${head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{`);
    const [request] = (await once(server, 'request')) as [IncomingMessage];
    const closed = new Promise((resolve) => request.once('close', resolve));
    line.destroy();
    await closed;
    await new Promise((resolve) => setImmediate(resolve));
    expect(lines).toEqual([]);
  });
});
