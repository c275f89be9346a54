import { postActivation } from '#lib/server/api/activation.ts';
import { networkOf } from '#lib/server/limits/network.ts';
import { office } from '#lib/server/office.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, getClientAddress }) =>
  await postActivation((await office()).desk, request, networkOf(getClientAddress()));
