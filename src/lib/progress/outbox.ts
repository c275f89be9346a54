import type { Outcome } from '#lib/domain/outcome.ts';
import {
  ACTIVATION_PATH,
  MESSAGE_ID_HEADER,
  PROGRESS_PATH,
  parseActivationReply,
  parseProgressReply,
  type ActivationReply,
  type ProgressReply,
} from './wire.ts';

/** A message ready to be sent; `body` is its JSON, byte for byte. */
export interface Message {
  readonly id: string;
  readonly kind: 'activation' | 'progress';
  readonly body: string;
}

export type Reply =
  | { readonly kind: 'activation'; readonly reply: ActivationReply }
  | { readonly kind: 'progress'; readonly reply: ProgressReply };

/**
 * Why a message stays in the outbox: no network or no server, a server that answers nonsense or asks to wait, or a
 * server that finds the message wrong (a bug of ours: it is kept, and said).
 */
export type SendProblem = 'unreachable' | 'unreadable' | 'rejected';

export type Send = (message: Message, deviceKey: string) => Promise<Outcome<Reply, SendProblem>>;

/** A slow server is as good as none: the message is tried again later. */
const TIMEOUT_MS = 15_000;

/** Sends one message. `fetchFrom` is the browser's fetch; no cookie goes along. */
export function createSend(fetchFrom: typeof fetch): Send {
  return async ({ id, kind, body }, deviceKey) => {
    const response = await fetchFrom(kind === 'activation' ? ACTIVATION_PATH : PROGRESS_PATH, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${deviceKey}`,
        [MESSAGE_ID_HEADER]: id,
      },
      body,
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => null);
    if (response === null) return { ok: false, reason: 'unreachable' };
    if (response.status === 400 || response.status === 413) return { ok: false, reason: 'rejected' };
    const answer: unknown = await response.json().catch(() => null);
    if (kind === 'activation') {
      const parsed = parseActivationReply(answer);
      if (parsed.ok) return { ok: true, value: { kind, reply: parsed.value } };
    } else {
      const parsed = parseProgressReply(answer);
      if (parsed.ok) return { ok: true, value: { kind, reply: parsed.value } };
    }
    return {
      ok: false,
      reason: response.status >= 500 || response.status === 429 ? 'unreachable' : 'unreadable',
    };
  };
}

/** Where the outbox is kept; handed in by the app. */
export interface OutboxPort<M extends Message> {
  pending(): Promise<readonly M[]>;
  /** Called once per answered message, before the next is sent. */
  answered(message: M, reply: Reply): Promise<void>;
}

export interface Delivery {
  readonly sent: number;
  /** Why the rest waits; null when nothing does. */
  readonly problem: SendProblem | null;
}

/** Sends what waits, oldest first, one at a time, and stops at the first that does not get through. */
export async function deliver<M extends Message>(
  port: OutboxPort<M>,
  send: Send,
  deviceKey: string,
): Promise<Delivery> {
  let sent = 0;
  for (const message of await port.pending()) {
    const result = await send(message, deviceKey);
    if (!result.ok) return { sent, problem: result.reason };
    await port.answered(message, result.value);
    sent += 1;
  }
  return { sent, problem: null };
}
