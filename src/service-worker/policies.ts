import { POLICY_ADDRESSES } from './precache.ts';

/** Keeps the public texts as they are now; one that does not come is left for later. */
export async function keepPolicies(cache: Pick<Cache, 'add'>): Promise<void> {
  await Promise.all(POLICY_ADDRESSES.map(async (address) => await cache.add(address).catch(() => undefined)));
}

/**
 * A public text as the server has it now, which is kept; where it does not come whole, the kept one.
 * @throws what `fetchFrom` threw, where nothing is kept
 */
export async function policyFrom(
  request: Request,
  cache: Pick<Cache, 'match' | 'put'>,
  fetchFrom: (request: Request) => Promise<Response>,
): Promise<Response> {
  const kept = async (): Promise<Response | undefined> =>
    (await cache.match(request)) ?? (await cache.match(request, { ignoreSearch: true }));
  try {
    const response = await fetchFrom(request);
    if (!response.ok) return (await kept()) ?? response;
    // A full disk must not keep the text from being read.
    await cache.put(request, response.clone()).catch(() => undefined);
    return response;
  } catch (error) {
    const found = await kept();
    if (found !== undefined) return found;
    throw error;
  }
}
