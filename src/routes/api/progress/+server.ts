import { postProgress } from '#lib/server/api/progress.ts';
import { networkOf } from '#lib/server/limits/network.ts';
import { office } from '#lib/server/office.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, getClientAddress }) =>
  await postProgress((await office()).desk, request, networkOf(getClientAddress()));
