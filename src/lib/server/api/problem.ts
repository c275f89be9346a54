import { parseProblemMessage, type ProblemReply } from '#lib/progress/wire/problem.ts';
import { countAttempt, type Limit } from '../limits/attempts.ts';
import type { Log } from '../operations/log.ts';
import { receiveOpen, refusal, reply } from './receive.ts';
import type { Call } from './with-key.ts';

/** Nobody's app breaks more often; a clinic shares an address. */
const FROM_A_NETWORK: Limit = { what: 'report from a network', most: 20, windowSeconds: 60 * 60 };

/** POST /api/problem, without a key: a line in the operator's log, and nothing in the database. */
export async function postProblem(
  { desk, request, network }: Call,
  log: Pick<Log, 'problem'>,
): Promise<Response> {
  const received = await receiveOpen(request, parseProblemMessage);
  if (!received.ok) return refusal(received.refusal);
  const { allowed } = await countAttempt(desk, FROM_A_NETWORK, network);
  if (allowed) log.problem(received.message);
  const answer: ProblemReply = allowed ? { outcome: 'noted' } : { outcome: 'refused', reason: 'tooMany' };
  return reply(answer);
}
