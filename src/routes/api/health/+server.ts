import { office, touchDatabase } from '#lib/server/office.ts';
import type { RequestHandler } from './$types';

/** For the operator's supervision: 200 once the database has answered, 503 while it does not. */
export const GET: RequestHandler = async () => {
  const headers = { 'Cache-Control': 'no-store' };
  try {
    await touchDatabase((await office()).desk);
    return Response.json({ status: 'ok' }, { headers });
  } catch {
    return Response.json({ status: 'databaseUnreachable' }, { status: 503, headers });
  }
};
