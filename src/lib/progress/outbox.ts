import type { Outcome } from '#lib/domain/outcome.ts';
import {
  ACCOUNT_PATH,
  DEVICE_KEY_PATH,
  PASSWORD_PATH,
  parseAccountReply,
  parseDeviceKeyReply,
  parsePasswordReply,
} from './wire/account.ts';
import { BACKUP_END_PATH, BACKUP_PATH, parseBackupEndReply, parseBackupReply } from './wire/backup.ts';
import {
  CALLBACK_END_PATH,
  CALLBACK_PATH,
  parseCallbackEndReply,
  parseCallbackReply,
} from './wire/callback.ts';
import { CONSENT_PATH, parseConsentReply } from './wire/consents.ts';
import { DELETION_PATH, parseDeletionReply } from './wire/deletion.ts';
import { MESSAGE_ID_HEADER, type Parsed } from './wire/parser.ts';
import {
  ACTIVATION_PATH,
  PROGRESS_PATH,
  parseActivationReply,
  parseProgressReply,
} from './wire/participation.ts';
import {
  parseReleaseEndReply,
  parseReleaseReply,
  parseReleasesReply,
  RELEASE_END_PATH,
  RELEASE_PATH,
  RELEASES_PATH,
} from './wire/release.ts';
import {
  HELPER_REMINDERS_PATH,
  MAIL_REMINDERS_PATH,
  PUSH_REMINDERS_PATH,
  parseMailRemindersReply,
  parsePushRemindersReply,
} from './wire/reminders.ts';

/** One kind of message: where it is sent, and how its answer is read. */
interface Door<R> {
  readonly path: string;
  readonly parseReply: (value: unknown) => Parsed<R>;
}

function door<R>(path: string, parseReply: (value: unknown) => Parsed<R>): Door<R> {
  return { path, parseReply };
}

const DOORS = {
  activation: door(ACTIVATION_PATH, parseActivationReply),
  progress: door(PROGRESS_PATH, parseProgressReply),
  reminders: door(PUSH_REMINDERS_PATH, parsePushRemindersReply),
  'mail-reminders': door(MAIL_REMINDERS_PATH, parseMailRemindersReply),
  'helper-reminders': door(HELPER_REMINDERS_PATH, parseMailRemindersReply),
  consent: door(CONSENT_PATH, parseConsentReply),
  account: door(ACCOUNT_PATH, parseAccountReply),
  password: door(PASSWORD_PATH, parsePasswordReply),
  'device-key': door(DEVICE_KEY_PATH, parseDeviceKeyReply),
  backup: door(BACKUP_PATH, parseBackupReply),
  'backup-end': door(BACKUP_END_PATH, parseBackupEndReply),
  release: door(RELEASE_PATH, parseReleaseReply),
  'release-end': door(RELEASE_END_PATH, parseReleaseEndReply),
  releases: door(RELEASES_PATH, parseReleasesReply),
  callback: door(CALLBACK_PATH, parseCallbackReply),
  'callback-end': door(CALLBACK_END_PATH, parseCallbackEndReply),
  deletion: door(DELETION_PATH, parseDeletionReply),
};

type Kind = keyof typeof DOORS;

/** A message ready to be sent; `body` is its JSON, byte for byte. */
export interface Message {
  readonly id: string;
  readonly kind: Kind;
  readonly body: string;
}

/** The answer of progress/wire/ that belongs to a kind of message. */
export type Reply = {
  readonly [K in Kind]: {
    readonly kind: K;
    readonly reply: (typeof DOORS)[K] extends Door<infer R> ? R : never;
  };
}[Kind];

/**
 * Why a message stays in the outbox: no network or no server, a server that answers nonsense or asks to wait, or a
 * server that finds the message wrong (a bug of ours: it is kept, and said).
 */
export type SendProblem = 'unreachable' | 'unreadable' | 'rejected';

export type Send = (message: Message, deviceKey: string) => Promise<Outcome<Reply, SendProblem>>;

/** A slow server is as good as none: the message is tried again later. */
const TIMEOUT_MS = 15_000;
/** A slow line carries a backup all the same: some 30 kB a second. */
const TIMEOUT_MS_PER_CHARACTER = 1 / 30;

/** Sends one message. `fetchFrom` is the browser's fetch; no cookie goes along. */
export function createSend(fetchFrom: typeof fetch): Send {
  return async ({ id, kind, body }, deviceKey) => {
    const response = await fetchFrom(DOORS[kind].path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${deviceKey}`,
        [MESSAGE_ID_HEADER]: id,
      },
      body,
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS + Math.round(body.length * TIMEOUT_MS_PER_CHARACTER)),
    }).catch(() => null);
    if (response === null) return { ok: false, reason: 'unreachable' };
    if (response.status === 400 || response.status === 413) return { ok: false, reason: 'rejected' };
    const answer: unknown = await response.json().catch(() => null);
    const parsed = DOORS[kind].parseReply(answer);
    // The parser of this kind has read it: TypeScript does not follow a table of kinds.
    if (parsed.ok) return { ok: true, value: { kind, reply: parsed.value } as Reply };
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
