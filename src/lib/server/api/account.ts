import {
  parseAccountMessage,
  parseDeviceKeyMessage,
  parsePasswordMessage,
  parseSignInMessage,
  parseStretchingMessage,
  type AccountReply,
  type DeviceKeyReply,
  type PasswordReply,
} from '#lib/progress/wire/account.ts';
import { acceptAccount } from '../account/accept.ts';
import { confirmAccountByLink } from '../account/confirm.ts';
import { acceptDeviceKey, adoptParticipation } from '../account/device-key.ts';
import { acceptPassword } from '../account/password.ts';
import { signIn } from '../account/sign-in.ts';
import { stretchingFor } from '../account/stretching.ts';
import { countAttempt, type Limit } from '../limits/attempts.ts';
import type { Channels } from '../reminders/channels.ts';
import { MAX_LINK_BYTES, readUpTo, receive, receiveOpen, refusal, reply } from './receive.ts';
import { answerDevice, answerSession, answerStranger, type Call } from './with-key.ts';

/** Tokens have a keyed hash of 256 bits; the limit keeps the noise of guessing away. */
const WRONG_LINKS: Limit = { what: 'unknown account link from a network', most: 60, windowSeconds: 15 * 60 };

/** POST /api/account, with a device key: asks the address of an account. */
export async function postAccount(call: Call, channels: Channels): Promise<Response> {
  const stranger: AccountReply = { outcome: 'refused', reason: 'notActivated' };
  return await answerDevice(
    call,
    { parse: parseAccountMessage, stranger },
    async (from) => await acceptAccount(call.desk, channels, from),
  );
}

/** POST /api/account/password, with a device key. */
export async function postPassword(call: Call, channels: Channels): Promise<Response> {
  const stranger: PasswordReply = { outcome: 'refused', reason: 'noAccount' };
  return await answerDevice(
    call,
    { parse: parsePasswordMessage, stranger },
    async ({ participationId, message }) =>
      await acceptPassword(call.desk, channels, participationId, message),
  );
}

/** POST /api/account/device-key, with the device key that is to be replaced. */
export async function postDeviceKey(call: Call): Promise<Response> {
  const received = await receive(call.request, parseDeviceKeyMessage);
  if (!received.ok) return refusal(received.refusal);
  const answer = await acceptDeviceKey(call.desk, received.deviceKey, received.message.nextDeviceKey);
  return answer.outcome === 'stored' ? reply(answer) : await answerStranger(call, answer);
}

/** POST /api/account/stretching, without a key. */
export async function postStretching({ desk, request, network }: Call): Promise<Response> {
  const received = await receiveOpen(request, parseStretchingMessage);
  if (!received.ok) return refusal(received.refusal);
  return reply(await stretchingFor(desk, network, received.message.address));
}

/** POST /api/account/sign-in, without a key. */
export async function postSignIn({ desk, request, network }: Call): Promise<Response> {
  const received = await receiveOpen(request, parseSignInMessage);
  if (!received.ok) return refusal(received.refusal);
  return reply(await signIn(desk, network, received.message));
}

/** POST /api/account/adopt, with a session: this tablet takes the participation over. */
export async function postAdopt(call: Call, channels: Channels): Promise<Response> {
  const stranger: DeviceKeyReply = { outcome: 'refused', reason: 'notActivated' };
  return await answerSession(
    call,
    { parse: parseDeviceKeyMessage, stranger },
    async (signedIn, { nextDeviceKey }) =>
      await adoptParticipation(call.desk, channels, signedIn, nextDeviceKey),
  );
}

/** POST /api/account/confirm with the token of a link as text: `confirmed`, `gone` or `unknown`. */
export async function postAccountConfirmation(
  { desk, request, network }: Call,
  channels: Channels,
): Promise<Response> {
  const token = await readUpTo(request, MAX_LINK_BYTES);
  if (token === null) return refusal('tooLarge');
  const outcome = await confirmAccountByLink(desk, channels, token);
  if (outcome !== 'unknown') return reply({ outcome });
  const attempt = await countAttempt(desk, WRONG_LINKS, network);
  return attempt.allowed ? reply({ outcome }) : refusal('tooManyRequests', attempt.retryAfterSeconds);
}
