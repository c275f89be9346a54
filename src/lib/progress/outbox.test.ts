import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createSend, deliver, type Message, type Reply } from './outbox.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function listen(answer: RequestListener): Promise<typeof fetch> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const { port } = started.address() as AddressInfo;
  return async (path, init) => await fetch(new URL(path as string, `http://127.0.0.1:${port}`), init);
}

const message: Message = { id: '0b0e8c1e-0000-4000-8000-000000000001', kind: 'progress', body: '{"a":1}' };
const stored = JSON.stringify({ outcome: 'stored' });

function boxOf(messages: readonly Message[]): {
  port: { pending(): Promise<readonly Message[]>; answered(m: Message, r: Reply): Promise<void> };
  answered: string[];
} {
  const answered: string[] = [];
  return {
    answered,
    port: {
      pending: async () => await Promise.resolve(messages.filter(({ id }) => !answered.includes(id))),
      answered: async ({ id }) => await Promise.resolve(void answered.push(id)),
    },
  };
}

describe('the outbox', () => {
  it('sends the bytes as they are, with the device key and the message id, and no cookie', async () => {
    const seen: unknown[] = [];
    const fetchFrom = await listen((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const { authorization, cookie } = request.headers;
        seen.push([request.url, body, authorization, request.headers['idempotency-key'], cookie]);
        response.end(stored);
      });
    });
    const { port, answered } = boxOf([message]);
    expect(await deliver(port, createSend(fetchFrom), 'key')).toEqual({ sent: 1, problem: null });
    expect(answered).toEqual([message.id]);
    expect(seen).toEqual([['/api/progress', '{"a":1}', 'Bearer key', message.id, undefined]]);
  });

  it('takes every kind of message to its own door and reads the answer that belongs to it', async () => {
    const asked: string[] = [];
    const answers: Readonly<Record<string, object>> = {
      '/api/activation': { outcome: 'refused', reason: 'expired' },
      '/api/progress': { outcome: 'stored' },
      '/api/reminders/push': { outcome: 'refused', reason: 'notOffered' },
      '/api/reminders/mail': { outcome: 'stored', isConfirmed: true },
    };
    const fetchFrom = await listen((request, response) => {
      asked.push(request.url ?? '');
      response.end(JSON.stringify(answers[request.url ?? '']));
    });
    const replies: Reply[] = [];
    for (const kind of ['activation', 'progress', 'reminders', 'mail-reminders'] as const) {
      const result = await createSend(fetchFrom)({ ...message, kind }, 'key');
      if (result.ok) replies.push(result.value);
    }
    expect(asked).toEqual(Object.keys(answers));
    expect(replies.map(({ kind }) => kind)).toEqual([
      'activation',
      'progress',
      'reminders',
      'mail-reminders',
    ]);
    expect(replies.map(({ reply }) => reply)).toEqual(Object.values(answers));
  });

  it.each([
    ['nonsense', 200, '<html>Anmeldung im WLAN</html>', 'unreadable'],
    ['an unknown field', 200, '{"outcome":"stored","more":1}', 'unreadable'],
    ['a broken server', 503, 'oops', 'unreachable'],
    ['a server that asks to wait', 429, 'slow down', 'unreachable'],
    ['a server that finds the message wrong', 400, '{"problem":"x"}', 'rejected'],
  ])('keeps the message when it meets %s', async (_case, status, body, problem) => {
    const fetchFrom = await listen((_request, response) => {
      response.writeHead(status);
      response.end(body);
    });
    const { port, answered } = boxOf([message]);
    expect(await deliver(port, createSend(fetchFrom), 'key')).toEqual({ sent: 0, problem });
    expect(answered).toEqual([]);
  });

  it('keeps the message when there is no server', async () => {
    const { port } = boxOf([message]);
    const nobody: typeof fetch = async () => await fetch('http://127.0.0.1:9/');
    expect(await deliver(port, createSend(nobody), 'key')).toEqual({ sent: 0, problem: 'unreachable' });
  });

  it('sends the oldest first and stops where one does not get through', async () => {
    let count = 0;
    const fetchFrom = await listen((_request, response) => {
      count += 1;
      response.writeHead(count === 2 ? 500 : 200);
      response.end(count === 2 ? '' : stored);
    });
    const { port, answered } = boxOf([message, { ...message, id: 'second' }, { ...message, id: 'third' }]);
    expect(await deliver(port, createSend(fetchFrom), 'key')).toEqual({ sent: 1, problem: 'unreachable' });
    expect(answered).toEqual([message.id]);
  });
});
