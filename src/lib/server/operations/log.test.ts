import type { RequestEvent } from '@sveltejs/kit';
import { redirect } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import type { ProblemMessage } from '#lib/progress/wire/problem.ts';
import type { LogLevel } from '../settings.ts';
import { makeLog } from './log.ts';
import { makeMetrics } from './metrics.ts';
import { errorLine, observe } from './observe.ts';

const SECRETS = {
  kvnr: 'A123456780',
  address: 'anna.muster@example.org',
  code: 'ABCD2345EFGH6789',
  id: '6d1f3d7e-2a51-4f0c-9d0b-0a3f6a1b2c3d',
  key: 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE',
  client: '192.0.2.77',
};
const HOSTILE = Object.values(SECRETS).join('%20');

/** Both streams of a log, as text. */
function listen(level: LogLevel) {
  const heard = { out: '', complaints: '' };
  const into = (name: keyof typeof heard) => ({ write: (text: string) => void (heard[name] += text) });
  return { heard, log: makeLog(level, into('out'), into('complaints')) };
}

/** A request with something of a person wherever a request can have it. */
function hostile(more: { method?: string; route?: string | null; client?: () => string } = {}): RequestEvent {
  const { method = 'POST', route = '/arzt/code/[id]', client = () => SECRETS.client } = more;
  const url = new URL(`http://localhost/arzt/code/${SECRETS.id}?${HOSTILE}`);
  const request = new Request(url, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${SECRETS.key}`,
      'user-agent': SECRETS.address,
      cookie: `a=${SECRETS.code}`,
    },
    body: SECRETS.kvnr,
  });
  Object.defineProperty(request, 'method', { value: method });
  return {
    request,
    url,
    route: { id: route },
    params: { id: SECRETS.id },
    getClientAddress: client,
  } as never;
}

const answer = (status: number) => async () => await Promise.resolve(new Response(null, { status }));
const requestsOf = [
  { event: hostile(), resolve: answer(200) },
  { event: hostile({ route: null }), resolve: answer(404) },
  { event: hostile({ method: SECRETS.code }), resolve: answer(405) },
  { event: hostile({ client: () => SECRETS.kvnr }), resolve: answer(400) },
  {
    event: hostile({
      client: () => {
        throw new Error(SECRETS.client);
      },
    }),
    resolve: answer(500),
  },
  { event: hostile(), resolve: async () => await Promise.reject(new Error(HOSTILE)) },
  { event: hostile(), resolve: (): never => redirect(303, `/x/${SECRETS.id}`) },
] as unknown as readonly Parameters<ReturnType<typeof observe>>[0][];

function failure(): Error {
  const error = new Error(
    `Failed query: insert ${SECRETS.kvnr}\nparams: ${SECRETS.address}\n at ${SECRETS.code}`,
  );
  return Object.assign(error, { cause: Object.assign(new Error(SECRETS.key), { code: '23505' }) });
}

const PROBLEM: ProblemMessage = {
  ...{ appVersion: '0.1.0', screen: '/aufgabe', errorName: 'TypeError', places: ['a.js:1:2'] },
  ...{ engine: 'WebKit 26', system: 'iOS' },
};

describe('the log', () => {
  it('has of hostile requests and errors what is of closed lists, and nothing of a person', async () => {
    const { heard, log } = listen('info');
    const handle = observe((line) => log.request(line));
    for (const input of requestsOf) await Promise.resolve(handle(input)).catch(() => undefined);
    log.error(errorLine(failure(), hostile(), 500));
    log.error(errorLine(SECRETS.kvnr, hostile({ method: SECRETS.code, route: null }), 500));
    log.problem({ ...PROBLEM, message: SECRETS.kvnr } as ProblemMessage);
    expect(JSON.parse(heard.complaints.trim().split('\n').at(-1) ?? '')).toMatchObject({
      level: 'error',
      tablet: PROBLEM,
    });
    for (const [name, secret] of Object.entries(SECRETS)) {
      expect([name, (heard.out + heard.complaints).includes(secret)]).toEqual([name, false]);
    }
    const lines = heard.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ method, route, status, network }) => [method, route, status, network])).toEqual([
      ['POST', '/arzt/code/[id]', 200, '192.0.2.0'],
      ['POST', 'none', 404, '192.0.2.0'],
      ['other', '/arzt/code/[id]', 405, '192.0.2.0'],
      ['POST', '/arzt/code/[id]', 400, 'unknown'],
      ['POST', '/arzt/code/[id]', 500, 'unknown'],
      ['POST', '/arzt/code/[id]', 500, '192.0.2.0'],
      ['POST', '/arzt/code/[id]', 303, '192.0.2.0'],
    ]);
    for (const line of lines) {
      expect(Object.keys(line).sort()).toEqual([
        'level',
        'method',
        'ms',
        'network',
        'route',
        'status',
        'time',
      ]);
    }
    const [first] = heard.complaints.split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({
      level: 'error',
      kind: 'Error',
      sqlState: '23505',
      frames: expect.arrayContaining([expect.stringMatching(/^at .*log\.test\.ts/)]) as unknown,
    });
  });

  it('writes at each level what belongs to it', () => {
    const written = (level: LogLevel): boolean[] => {
      const { heard, log } = listen(level);
      log.request({ method: 'GET', route: 'none', status: 200, seconds: 0.0123, network: 'unknown' });
      log.error(errorLine(new Error('x'), hostile(), 500));
      return [heard.out !== '', heard.complaints !== ''];
    };
    expect([written('off'), written('error'), written('info')]).toEqual([
      [false, false],
      [false, true],
      [true, true],
    ]);
  });
});

describe('the numbers', () => {
  it('have no label that came from a person', async () => {
    const metrics = makeMetrics(async () => await Promise.resolve());
    const handle = observe((line) => metrics.request(line));
    for (const input of requestsOf) await Promise.resolve(handle(input)).catch(() => undefined);
    metrics.progress('repeated');
    metrics.mail('refused');
    const text = await metrics.text();
    for (const [name, secret] of Object.entries(SECRETS))
      expect([name, text.includes(secret)]).toEqual([name, false]);
    for (const line of [
      'merkzeit_request_seconds_count{route="/arzt/code/[id]",method="POST",status="2xx"} 1',
      'merkzeit_request_seconds_count{route="none",method="POST",status="4xx"} 1',
      'merkzeit_request_seconds_count{route="/arzt/code/[id]",method="other",status="4xx"} 1',
      'merkzeit_progress_messages_total{outcome="repeated"} 1',
      'merkzeit_mails_total{outcome="refused"} 1',
    ])
      expect(text).toContain(line);
    expect(text).toMatch(/^merkzeit_database_answer_seconds \d/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
  });

  it('say that the database does not answer, without failing', async () => {
    const metrics = makeMetrics(async () => await Promise.reject(new Error('no')));
    expect(await metrics.text()).toMatch(/^merkzeit_database_answer_seconds Nan$/im);
  });
});
