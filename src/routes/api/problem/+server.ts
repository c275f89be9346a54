import { postProblem } from '#lib/server/api/problem.ts';
import { networkOf } from '#lib/server/limits/network.ts';
import { office } from '#lib/server/office.ts';
import { processLog } from '#lib/server/operations/process-log.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, getClientAddress }) => {
  const { desk } = await office();
  return await postProblem({ desk, request, network: networkOf(getClientAddress()) }, processLog());
};
