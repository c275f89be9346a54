import { parseProgressMessage } from '#lib/progress/wire/participation.ts';
import type { Desk } from '../desk.ts';
import { countAttempt, type Limit } from '../limits/attempts.ts';
import { acceptProgress } from '../progress/accept.ts';
import { answered, refused, toResponse, type Answer, type Refusal } from './answer.ts';
import { receive, type Incoming } from './receive.ts';

/** Device keys have 256 random bits: only messages of devices that nobody knows are counted. */
const LIMIT: Limit = {
  what: 'progress of an unknown device from a network',
  most: 60,
  windowSeconds: 15 * 60,
};

/** POST /api/progress: a device reports the five fields. `network`: of limits/network.ts. */
export async function answerProgress(desk: Desk, request: Incoming, network: string): Promise<Answer> {
  const tell = (why: Refusal, retryAfterSeconds?: number): Answer => {
    desk.tally?.progress(why);
    return refused(why, retryAfterSeconds);
  };
  const received = await receive(request, parseProgressMessage);
  if (!received.ok) return tell(received.refusal);
  if (received.messageId === null) return tell('messageId');
  const outcome = await acceptProgress(desk, received.deviceKey, received.messageId, received.message);
  if (outcome.outcome === 'stored') return answered(outcome);
  const attempt = await countAttempt(desk, LIMIT, network);
  if (!attempt.allowed) return tell('tooManyRequests', attempt.retryAfterSeconds);
  desk.tally?.progress('notActivated');
  return answered(outcome);
}

/** As `answerProgress`, for SvelteKit. */
export async function postProgress(desk: Desk, request: Request, network: string): Promise<Response> {
  return toResponse(await answerProgress(desk, request, network));
}
