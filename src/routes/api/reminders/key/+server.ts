import { getChannels } from '#lib/server/api/reminders.ts';
import { office } from '#lib/server/office.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async () => getChannels((await office()).channels);
