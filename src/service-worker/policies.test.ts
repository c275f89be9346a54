import { describe, expect, it } from 'vitest';
import { keepPolicies, policyFrom } from './policies.ts';

const own = 'https://merkzeit.example';
const german = new Request(`${own}/impressum`);
const english = new Request(`${own}/impressum?sprache=en`);
const offline = async (): Promise<Response> => await Promise.reject(new TypeError('offline'));
const serving =
  (text: string, status = 200) =>
  async (): Promise<Response> =>
    await Promise.resolve(new Response(text, { status }));

/** A cache in memory, as far as the worker uses one. */
function memory(): Pick<Cache, 'match' | 'put'> {
  const kept = new Map<string, Response>();
  return {
    put: async (request, response) => {
      kept.set((request as Request).url, response);
      await Promise.resolve();
    },
    match: async (request, options) => {
      const { url } = request as Request;
      const bare = (address: string): string =>
        options?.ignoreSearch === true ? (address.split('?')[0] ?? '') : address;
      const found = [...kept].find(([address]) => bare(address) === bare(url));
      return await Promise.resolve(found?.[1].clone());
    },
  };
}

const read = async (response: Promise<Response>): Promise<string> => await (await response).text();

describe('a public text', () => {
  it('comes from the server each time, and offline as it was last', async () => {
    const cache = memory();
    expect(await read(policyFrom(german, cache, serving('old')))).toBe('old');
    expect(await read(policyFrom(german, cache, serving('new')))).toBe('new');
    expect(await read(policyFrom(german, cache, offline))).toBe('new');
  });

  it('comes as it was last when the server has a fault, and is not replaced by it', async () => {
    const cache = memory();
    await policyFrom(german, cache, serving('text'));
    expect(await read(policyFrom(german, cache, serving('fault', 502)))).toBe('text');
    expect(await read(policyFrom(german, cache, offline))).toBe('text');
  });

  it('is kept in each language, and offline comes in the other rather than not at all', async () => {
    const cache = memory();
    await policyFrom(german, cache, serving('deutsch'));
    expect(await read(policyFrom(english, cache, offline))).toBe('deutsch');
    await policyFrom(english, cache, serving('english'));
    expect(await read(policyFrom(english, cache, offline))).toBe('english');
    expect(await read(policyFrom(german, cache, offline))).toBe('deutsch');
  });

  it('that was never there is the network’s own fault', async () => {
    await expect(policyFrom(german, memory(), offline)).rejects.toThrow('offline');
    expect((await policyFrom(german, memory(), serving('fault', 502))).status).toBe(502);
  });

  it('is read although there is no room to keep it', async () => {
    const full = {
      ...memory(),
      put: async () => await Promise.reject(new DOMException('', 'QuotaExceededError')),
    };
    expect(await read(policyFrom(german, full, serving('text')))).toBe('text');
  });
});

it('keeps all public texts in both languages, and the app installs without those that do not come', async () => {
  const asked: string[] = [];
  await keepPolicies({
    add: async (address) => {
      asked.push(address as string);
      await (address === '/impressum' ? Promise.reject(new TypeError('offline')) : Promise.resolve());
    },
  });
  const texts = ['/datenschutz', '/nutzung', '/impressum', '/verzeichnis'];
  expect(asked).toEqual([...texts.flatMap((path) => [path, `${path}?sprache=en`]), '/api/contact']);
});
