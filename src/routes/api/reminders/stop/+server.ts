import { postStop } from '#lib/server/api/reminders.ts';
import { office } from '#lib/server/office.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request }) => await postStop((await office()).desk, request);
