/** Why a message was not looked at. Says what is wrong, never with which value. */
export type Refusal =
  | 'contentType'
  | 'deviceKey'
  | 'messageId'
  | 'tooLarge'
  | 'notJson'
  | 'message'
  | 'tooManyRequests'
  /** The database cannot be used now. */
  | 'unavailable';

/** An answer before it is a Response: making one costs more than all the rest of a small answer. */
export interface Answer {
  /** HTTP status. */
  readonly status: number;
  /** By name; those of every answer (server.mjs) aside. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly text: string;
}

export const REFUSAL_STATUS: Readonly<Record<Refusal, number>> = {
  contentType: 415,
  deviceKey: 401,
  messageId: 400,
  tooLarge: 413,
  notJson: 400,
  message: 400,
  tooManyRequests: 429,
  unavailable: 503,
};

/** What was expected, also a refusal of progress/wire/: status 200. */
export function answered(body: unknown): Answer {
  return answerWith(200, body);
}

/** To a message that was not looked at: `{"error": …}`. */
export function refused(why: Refusal, retryAfterSeconds?: number): Answer {
  return answerWith(
    REFUSAL_STATUS[why],
    { error: why },
    retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) },
  );
}

export function answerWith(
  status: number,
  body: unknown,
  more: Readonly<Record<string, string>> = {},
): Answer {
  const text = JSON.stringify(body);
  const headers = {
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json',
    // Without it the answer goes in chunks: twice the packets.
    'Content-Length': String(Buffer.byteLength(text)),
    ...more,
  };
  return { status, headers, text };
}

export function toResponse({ status, headers, text }: Answer): Response {
  return new Response(text, { status, headers });
}
