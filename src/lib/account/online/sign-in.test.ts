import { expect, it } from 'vitest';
import { createSignInClient, type SignInClient } from './sign-in.ts';

const KEY = 'K'.repeat(43);
const stretching = { salt: 'A'.repeat(22), memoryKib: 65_536, passes: 3 };

function clientOf(answer: () => Response | Promise<Response>): {
  readonly client: SignInClient;
  readonly requests: Request[];
} {
  const requests: Request[] = [];
  const client = createSignInClient({
    fetchFrom: async (input, init) => {
      const path = input instanceof Request ? input.url : input;
      requests.push(new Request(new URL(path, 'https://merkzeit.example'), init));
      return await answer();
    },
    now: () => new Date('2026-11-22T10:00:00.000Z'),
    newId: () => 'f4b2c6de-0000-4000-8000-000000000001',
  });
  return { client, requests };
}

it('asks without any key, and logs what was answered byte for byte', async () => {
  const { client, requests } = clientOf(() => Response.json({ outcome: 'found', stretching }));
  expect(await client.stretching({ address: 'anna@example.org' })).toEqual({
    ok: true,
    value: { outcome: 'found', stretching },
  });
  const [request] = requests;
  expect(request?.headers.get('authorization')).toBeNull();
  expect(request?.headers.get('idempotency-key')).toBe('f4b2c6de-0000-4000-8000-000000000001');
  expect(request?.credentials).toBe('omit');
  expect(client.log()).toEqual([
    {
      id: 'f4b2c6de-0000-4000-8000-000000000001',
      kind: 'stretching',
      body: await request?.text(),
      createdAtIso: '2026-11-22T10:00:00.000Z',
      sentAtIso: '2026-11-22T10:00:00.000Z',
      answer: 'accepted',
    },
  ]);
});

it('takes a session along where there is one', async () => {
  const { client, requests } = clientOf(() => Response.json({ outcome: 'refused', reason: 'noBackup' }));
  expect(await client.restore(KEY)).toEqual({ ok: true, value: { outcome: 'refused', reason: 'noBackup' } });
  expect(requests[0]?.headers.get('authorization')).toBe(`Bearer ${KEY}`);
  expect(client.log().map(({ answer }) => answer)).toEqual(['refused']);
});

it.each<[string, () => Response | Promise<Response>]>([
  ['unreachable', async () => await Promise.reject(new TypeError('Failed to fetch'))],
  ['unreachable', () => new Response('<html>', { status: 502 })],
  ['unreachable', () => Response.json({ outcome: 'accepted', session: 'short' })],
  ['unreachable', () => Response.json({ outcome: 'accepted', session: KEY, more: 1 })],
  ['tooMany', () => Response.json({ error: 'tooManyRequests' }, { status: 429 })],
])('%s: nothing is logged that was not answered (%#)', async (reason, answer) => {
  const { client } = clientOf(answer);
  const asked = await client.signIn({ address: 'anna@example.org', by: 'password', proof: KEY });
  expect(asked).toEqual({ ok: false, reason });
  expect(client.log()).toEqual([]);
});
