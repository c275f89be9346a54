import type { Outcome } from '#lib/domain/outcome.ts';
import {
  RELEASE_OPEN_PATH,
  parseReleaseOpenReply,
  type ReleaseOpenMessage,
} from '#lib/progress/wire/release.ts';
import { fromBase64Url } from '#lib/domain/base64url.ts';
import { releaseKeysOf, type ReleaseCode } from './code.ts';
import type { Parcel } from './pack.ts';
import { openParcel } from './parcel.ts';

/** A letter as a doctor has it open. */
export interface OpenedLetter extends Parcel {
  /** Until when it can be opened again, as the server says: UTC. */
  readonly expiresAtIso: string;
}

/**
 * Why no letter is shown. `unknown`: over, ended, or never there; the server does not tell which. `tooMany`: asked too
 * often. `unreachable`: no network, or no answer that makes sense. `damaged`: what came is not what was released.
 */
export type OpenProblem = 'unknown' | 'tooMany' | 'unreachable' | 'damaged';

const TIMEOUT_MS = 60_000;

/** Null where the text is of no whole number of bytes. */
function bytesIn(ciphertext: string): Uint8Array<ArrayBuffer> | null {
  try {
    return fromBase64Url(ciphertext);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Fetches the letter of a code and opens it here. The server gets the id alone; nothing is kept in this browser.
 * @param fetchFrom the browser's fetch
 */
export async function fetchLetter(
  fetchFrom: typeof fetch,
  code: ReleaseCode,
): Promise<Outcome<OpenedLetter, OpenProblem>> {
  const keys = await releaseKeysOf(code);
  const message: ReleaseOpenMessage = { id: keys.id };
  const response = await fetchFrom(RELEASE_OPEN_PATH, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(message),
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null);
  if (response?.status === 429) return { ok: false, reason: 'tooMany' };
  const answer: unknown = await response?.json().catch(() => null);
  const parsed = parseReleaseOpenReply(answer);
  if (!parsed.ok) return { ok: false, reason: 'unreachable' };
  const reply = parsed.value;
  if (reply.outcome === 'refused') return { ok: false, reason: reply.reason };
  const sealed = bytesIn(reply.ciphertext);
  const opened = sealed === null ? null : await openParcel(sealed, keys);
  if (opened?.ok !== true) return { ok: false, reason: 'damaged' };
  return { ok: true, value: { ...opened.value, expiresAtIso: reply.expiresAt } };
}
