import { type Parsed, MESSAGE_ID_HEADER } from '#lib/progress/wire/parser.ts';
import { answered, refused, toResponse, type Refusal } from './answer.ts';

/** No message of progress/wire/ comes near this, those with a list of moments aside. */
export const MAX_BYTES = 2048;
/** Of a link in a mail: its token has 80 characters. */
export const MAX_LINK_BYTES = 200;

/** What is read of a request: a Request is one. */
export interface Incoming {
  readonly headers: Pick<Headers, 'get'>;
  readonly body: unknown;
}

export interface Received<T> {
  readonly ok: true;
  /** UUID of the Idempotency-Key header; null where it was absent. */
  readonly messageId: string | null;
  readonly message: T;
}

interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** The secret of `Authorization: Bearer`, 32 bytes as base64url: a device key or a session; null without. */
export function bearerOf(request: Pick<Incoming, 'headers'>): string | null {
  return /^Bearer ([A-Za-z0-9_-]{43})$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;
}

/** Reads a request that should carry a message of progress/wire/ and a key. Nothing of it is kept when it is refused. */
export async function receive<T>(
  request: Incoming,
  parse: (value: unknown) => Parsed<T>,
  maxBytes = MAX_BYTES,
): Promise<(Received<T> & { readonly deviceKey: string }) | Refused> {
  const deviceKey = bearerOf(request);
  if (deviceKey === null) return { ok: false, refusal: 'deviceKey' };
  const received = await receiveOpen(request, parse, maxBytes);
  return received.ok ? { ...received, deviceKey } : received;
}

/** As `receive`, for messages that need no key. JSON alone: forms of foreign sites cannot send it. */
export async function receiveOpen<T>(
  request: Incoming,
  parse: (value: unknown) => Parsed<T>,
  maxBytes = MAX_BYTES,
): Promise<Received<T> | Refused> {
  const refuse = (refusal: Refusal) => ({ ok: false, refusal }) as const;
  const messageId = request.headers.get(MESSAGE_ID_HEADER);
  if (messageId !== null && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(messageId))
    return refuse('messageId');
  if (!/^application\/json(\s*;|$)/i.test(request.headers.get('content-type') ?? ''))
    return refuse('contentType');
  const text = await readUpTo(request, maxBytes);
  if (text === null) return refuse('tooLarge');
  const value = parseJson(text);
  if (value === undefined) return refuse('notJson');
  const parsed = parse(value);
  return parsed.ok ? { ok: true, messageId, message: parsed.value } : refuse('message');
}

/** An answer of progress/wire/. What was expected, also a refusal of wire.ts, has status 200. */
export function reply(body: unknown): Response {
  return toResponse(answered(body));
}

/** The answer to a message that was not looked at: `{"error": …}`. */
export function refusal(why: Refusal, retryAfterSeconds?: number): Response {
  return toResponse(refused(why, retryAfterSeconds));
}

/** The body as text; null when it has more bytes than `most`. */
export async function readUpTo(request: Incoming, most: number): Promise<string | null> {
  if (request.body === null) return '';
  if (Number(request.headers.get('content-length')) > most) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
