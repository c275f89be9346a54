import { postDeviceKey } from '#lib/server/api/account.ts';
import { networkOf } from '#lib/server/limits/network.ts';
import { office } from '#lib/server/office.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, getClientAddress }) => {
  const { desk } = await office();
  return await postDeviceKey({ desk, request, network: networkOf(getClientAddress()) });
};
