/** What a new tablet says to the server, before it has a participation: without a device key, or with a session. */
import type { Outcome } from '#lib/domain/outcome.ts';
import {
  ADOPT_PATH,
  parseDeviceKeyReply,
  parseSignInReply,
  parseStretchingReply,
  SIGN_IN_PATH,
  STRETCHING_PATH,
  type DeviceKeyMessage,
  type DeviceKeyReply,
  type SignInMessage,
  type SignInReply,
  type StretchingMessage,
  type StretchingReply,
} from '#lib/progress/wire/account.ts';
import {
  parseRestoreReply,
  RESTORE_PATH,
  type RestoreMessage,
  type RestoreReply,
} from '#lib/progress/wire/backup.ts';
import { MESSAGE_ID_HEADER, type Parsed } from '#lib/progress/wire/parser.ts';

/** `unreachable`: no network, or no answer that makes sense. `tooMany`: this network has asked too often. */
export type AskProblem = 'unreachable' | 'tooMany';

/** A message that was answered, for the log of what was sent. */
export interface AskedMessage {
  /** UUID. */
  readonly id: string;
  readonly kind: 'stretching' | 'sign-in' | 'adopt' | 'restore';
  /** The JSON that was sent. */
  readonly body: string;
  readonly createdAtIso: string;
  readonly sentAtIso: string;
  readonly answer: 'accepted' | 'refused';
}

export interface SignInClient {
  stretching(message: StretchingMessage): Promise<Outcome<StretchingReply, AskProblem>>;
  signIn(message: SignInMessage): Promise<Outcome<SignInReply, AskProblem>>;
  /** `session`: of a sign-in. */
  restore(session: string): Promise<Outcome<RestoreReply, AskProblem>>;
  /** This tablet takes the participation over: the key of another one opens nothing any more. */
  adopt(session: string, nextDeviceKey: string): Promise<Outcome<DeviceKeyReply, AskProblem>>;
  /** What was answered so far, oldest first; there is no profile yet that could keep it. */
  log(): readonly AskedMessage[];
}

export interface SignInParts {
  /** The browser's fetch; no cookie goes along. */
  readonly fetchFrom: typeof fetch;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** A backup of some megabytes comes over a slow line. */
const TIMEOUT_MS = 120_000;
const TOO_MANY_REQUESTS = 429;

interface Asking<R> {
  readonly kind: AskedMessage['kind'];
  readonly path: string;
  readonly parseReply: (value: unknown) => Parsed<R>;
  readonly session: string | null;
}

export function createSignInClient({ fetchFrom, now, newId }: SignInParts): SignInClient {
  const asked: AskedMessage[] = [];

  async function ask<R extends { readonly outcome: string }>(
    { kind, path, parseReply, session }: Asking<R>,
    message: StretchingMessage | SignInMessage | RestoreMessage | DeviceKeyMessage,
  ): Promise<Outcome<R, AskProblem>> {
    const sent = { id: newId(), kind, body: JSON.stringify(message), createdAtIso: now().toISOString() };
    const response = await fetchFrom(path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        [MESSAGE_ID_HEADER]: sent.id,
        ...(session !== null && { Authorization: `Bearer ${session}` }),
      },
      body: sent.body,
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => null);
    if (response?.status === TOO_MANY_REQUESTS) return { ok: false, reason: 'tooMany' };
    const answer: unknown = await response?.json().catch(() => null);
    const parsed = parseReply(answer);
    if (!parsed.ok) return { ok: false, reason: 'unreachable' };
    const isRefused = parsed.value.outcome === 'refused';
    asked.push({ ...sent, sentAtIso: now().toISOString(), answer: isRefused ? 'refused' : 'accepted' });
    return { ok: true, value: parsed.value };
  }

  return {
    stretching: async (message) =>
      await ask(
        { kind: 'stretching', path: STRETCHING_PATH, parseReply: parseStretchingReply, session: null },
        message,
      ),
    signIn: async (message) =>
      await ask(
        { kind: 'sign-in', path: SIGN_IN_PATH, parseReply: parseSignInReply, session: null },
        message,
      ),
    restore: async (session) =>
      await ask({ kind: 'restore', path: RESTORE_PATH, parseReply: parseRestoreReply, session }, {}),
    adopt: async (session, nextDeviceKey) =>
      await ask(
        { kind: 'adopt', path: ADOPT_PATH, parseReply: parseDeviceKeyReply, session },
        { nextDeviceKey },
      ),
    log: () => [...asked],
  };
}
