import { type Parsed } from '#lib/progress/wire/parser.ts';
import {
  parseHelperRemindersMessage,
  parseMailRemindersMessage,
  parsePushRemindersMessage,
  type ReminderChannels,
} from '#lib/progress/wire/reminders.ts';
import type { Desk } from '../desk.ts';
import { countAttempt, type Limit } from '../limits/attempts.ts';
import { acceptHelperReminders, acceptMailReminders, acceptPushReminders } from '../reminders/accept.ts';
import type { Channels } from '../reminders/channels.ts';
import { confirmByLink, stopByLink } from '../reminders/links.ts';
import { MAX_LINK_BYTES, readUpTo, receive, refusal, reply } from './receive.ts';

/** Device keys have 256 random bits: only messages of devices that nobody knows are counted. */
const LIMIT: Limit = {
  what: 'reminders of an unknown device from a network',
  most: 60,
  windowSeconds: 15 * 60,
};

/** Sixty moments and an address at a push service. */
export const MAX_REMINDERS_BYTES = 4096;

/** GET /api/reminders/key: in which ways this server can remind. */
export function getChannels({ push, mail }: Channels): Response {
  return reply({ pushKey: push?.publicKey ?? null, mail: mail !== null } satisfies ReminderChannels);
}

/** POST /api/reminders/push. `network`: of limits/network.ts. */
export async function postPushReminders(
  desk: Desk,
  channels: Channels,
  request: Request,
  network: string,
): Promise<Response> {
  return await post(desk, request, network, parsePushRemindersMessage, async (deviceKey, message) => {
    return await acceptPushReminders(desk, channels, deviceKey, message);
  });
}

/** POST /api/reminders/mail. `network`: of limits/network.ts. */
export async function postMailReminders(
  desk: Desk,
  channels: Channels,
  request: Request,
  network: string,
): Promise<Response> {
  return await post(desk, request, network, parseMailRemindersMessage, async (deviceKey, message) => {
    return await acceptMailReminders(desk, channels, deviceKey, message);
  });
}

/** POST /api/reminders/helping. `network`: of limits/network.ts. */
export async function postHelperReminders(
  desk: Desk,
  channels: Channels,
  request: Request,
  network: string,
): Promise<Response> {
  return await post(desk, request, network, parseHelperRemindersMessage, async (deviceKey, message) => {
    return await acceptHelperReminders(desk, channels, deviceKey, message);
  });
}

async function post<T>(
  desk: Desk,
  request: Request,
  network: string,
  parse: (value: unknown) => Parsed<T>,
  accept: (deviceKey: string, message: T) => Promise<{ outcome: string; reason?: string }>,
): Promise<Response> {
  const received = await receive(request, parse, MAX_REMINDERS_BYTES);
  if (!received.ok) return refusal(received.refusal);
  const outcome = await accept(received.deviceKey, received.message);
  if (outcome.reason !== 'notActivated') return reply(outcome);
  const attempt = await countAttempt(desk, LIMIT, network);
  return attempt.allowed ? reply(outcome) : refusal('tooManyRequests', attempt.retryAfterSeconds);
}

/** POST /api/reminders/confirm with the token of a link as text: `confirmed`, `gone` or `unknown`. */
export async function postConfirmation(desk: Desk, request: Request): Promise<Response> {
  return await postLink(request, async (token) => await confirmByLink(desk, token));
}

/** POST /api/reminders/stop with the token of a link as text: `stopped` or `unknown`. */
export async function postStop(desk: Desk, request: Request): Promise<Response> {
  return await postLink(request, async (token) => await stopByLink(desk, token));
}

async function postLink(request: Request, use: (token: string) => Promise<string>): Promise<Response> {
  const token = await readUpTo(request, MAX_LINK_BYTES);
  return token === null ? refusal('tooLarge') : reply({ outcome: await use(token) });
}
