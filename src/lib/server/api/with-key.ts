import type { Parsed } from '#lib/progress/wire/parser.ts';
import { useSession, type SignedIn } from '../account/sessions.ts';
import type { Desk } from '../desk.ts';
import { countAttempt, type Limit } from '../limits/attempts.ts';
import { participationOf } from '../participations/participation.ts';
import { bearerOf, receiveOpen, refusal, reply } from './receive.ts';

/** Keys and sessions have 256 random bits: only those that nobody knows are counted. */
const LIMIT: Limit = { what: 'unknown key from a network', most: 60, windowSeconds: 15 * 60 };

/** A request that has come in. */
export interface Call {
  readonly desk: Desk;
  readonly request: Request;
  /** Of limits/network.ts. */
  readonly network: string;
}

/** What is to be read, and what somebody with an unknown key is told; of them no byte is read. */
interface Door<T> {
  readonly parse: (value: unknown) => Parsed<T>;
  readonly maxBytes?: number;
  readonly stranger: object;
}

interface FromDevice<T> {
  readonly participationId: string;
  /** UUID in lower case. */
  readonly messageId: string;
  readonly message: T;
}

/**
 * Answers a message with the key of a device that has a participation, and with an id. `accept` gives null when the
 * participation has gone meanwhile.
 */
export async function answerDevice<T>(
  call: Call,
  door: Door<T>,
  accept: (from: FromDevice<T>) => Promise<object | null>,
): Promise<Response> {
  const key = bearerOf(call.request);
  if (key === null) return refusal('deviceKey');
  const participationId = await participationOf(call.desk, key);
  if (participationId === null) return await answerStranger(call, door.stranger);
  const received = await receiveOpen(call.request, door.parse, door.maxBytes);
  if (!received.ok) return refusal(received.refusal);
  if (received.messageId === null) return refusal('messageId');
  const messageId = received.messageId.toLowerCase();
  const answer = await accept({ participationId, messageId, message: received.message });
  return reply(answer ?? door.stranger);
}

/** Answers a message with a session. */
export async function answerSession<T>(
  call: Call,
  door: Door<T>,
  accept: (signedIn: SignedIn, message: T) => Promise<object>,
): Promise<Response> {
  const session = bearerOf(call.request);
  if (session === null) return refusal('deviceKey');
  const signedIn = await useSession(call.desk, session);
  if (signedIn === null) return await answerStranger(call, door.stranger);
  const received = await receiveOpen(call.request, door.parse, door.maxBytes);
  return received.ok ? reply(await accept(signedIn, received.message)) : refusal(received.refusal);
}

/** The answer to somebody with an unknown key, until there were too many. */
export async function answerStranger({ desk, network }: Call, answer: object): Promise<Response> {
  const attempt = await countAttempt(desk, LIMIT, network);
  return attempt.allowed ? reply(answer) : refusal('tooManyRequests', attempt.retryAfterSeconds);
}

/** A parser that also reads the bytes of `ciphertext`, and refuses it when they would be written otherwise. */
export function withBytes<T extends { readonly ciphertext: string }>(
  parse: (value: unknown) => Parsed<T>,
): (value: unknown) => Parsed<{ readonly message: T; readonly bytes: Buffer }> {
  return (value) => {
    const parsed = parse(value);
    if (!parsed.ok) return parsed;
    const message = parsed.value;
    const bytes = Buffer.from(message.ciphertext, 'base64url');
    if (bytes.toString('base64url') !== message.ciphertext)
      return { ok: false, problem: 'ciphertext: bytes' };
    return { ok: true, value: { message, bytes } };
  };
}
