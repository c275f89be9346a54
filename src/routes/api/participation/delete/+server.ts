import { postDeletion } from '#lib/server/api/deletion.ts';
import { networkOf } from '#lib/server/limits/network.ts';
import { office } from '#lib/server/office.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, getClientAddress }) => {
  const { desk } = await office();
  return await postDeletion({ desk, request, network: networkOf(getClientAddress()) });
};
