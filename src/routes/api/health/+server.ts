import type { RequestHandler } from './$types';

/** For the operator's supervision: this process lives. Whether it should be sent requests says /api/ready. */
export const GET: RequestHandler = () =>
  Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
