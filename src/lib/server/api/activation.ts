import { readActivationCode } from '#lib/domain/activation-code.ts';
import { parseActivationMessage } from '#lib/progress/wire/participation.ts';
import { redeemCode } from '../codes/redeem.ts';
import type { Desk } from '../desk.ts';
import { countAttempt, forgetAttempts, type Limit } from '../limits/attempts.ts';
import { receive, refusal, reply } from './receive.ts';

/** Codes have 60 random bits; the limit keeps the noise of guessing away. Waiting rooms share an address. */
const LIMIT: Limit = { what: 'wrong activation code from a network', most: 60, windowSeconds: 15 * 60 };

/** POST /api/activation: a device redeems a code. `network`: of limits/network.ts. */
export async function postActivation(desk: Desk, request: Request, network: string): Promise<Response> {
  const received = await receive(request, parseActivationMessage);
  if (!received.ok) return refusal(received.refusal);
  const attempt = await countAttempt(desk, LIMIT, network);
  if (!attempt.allowed) return refusal('tooManyRequests', attempt.retryAfterSeconds);
  const reading = readActivationCode(received.message.code);
  if (!reading.ok) return refusal('message');
  const outcome = await redeemCode(desk, received.deviceKey, reading.code);
  if (outcome.outcome === 'accepted') await forgetAttempts(desk, LIMIT, network);
  return reply(outcome);
}
