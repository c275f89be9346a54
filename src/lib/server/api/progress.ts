import { parseProgressMessage } from '#lib/progress/wire/participation.ts';
import type { Desk } from '../desk.ts';
import { countAttempt, type Limit } from '../limits/attempts.ts';
import { acceptProgress } from '../progress/accept.ts';
import { receive, refusal, reply, type Refusal } from './receive.ts';

/** Device keys have 256 random bits: only messages of devices that nobody knows are counted. */
const LIMIT: Limit = {
  what: 'progress of an unknown device from a network',
  most: 60,
  windowSeconds: 15 * 60,
};

/** POST /api/progress: a device reports the five fields. `network`: of limits/network.ts. */
export async function postProgress(desk: Desk, request: Request, network: string): Promise<Response> {
  const refused = (why: Refusal, retryAfterSeconds?: number): Response => {
    desk.tally?.progress(why);
    return refusal(why, retryAfterSeconds);
  };
  const received = await receive(request, parseProgressMessage);
  if (!received.ok) return refused(received.refusal);
  if (received.messageId === null) return refused('messageId');
  const outcome = await acceptProgress(desk, received.deviceKey, received.messageId, received.message);
  if (outcome.outcome === 'stored') return reply(outcome);
  const attempt = await countAttempt(desk, LIMIT, network);
  if (!attempt.allowed) return refused('tooManyRequests', attempt.retryAfterSeconds);
  desk.tally?.progress('notActivated');
  return reply(outcome);
}
