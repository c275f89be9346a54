import { office } from '#lib/server/office.ts';
import { readinessOf } from '#lib/server/operations/readiness.ts';
import type { RequestHandler } from './$types';

/** For a proxy: 200 while requests belong here, 503 with the reason while they do not. */
export const GET: RequestHandler = async () => {
  const { desk, isStopping } = await office();
  const status = await readinessOf(desk, isStopping());
  return Response.json(
    { status },
    { status: status === 'ready' ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
};
