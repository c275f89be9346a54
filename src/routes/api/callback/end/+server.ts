import { postCallbackEnd } from '#lib/server/api/callback.ts';
import { networkOf } from '#lib/server/limits/network.ts';
import { office } from '#lib/server/office.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, getClientAddress }) => {
  const { desk } = await office();
  return await postCallbackEnd({ desk, request, network: networkOf(getClientAddress()) });
};
