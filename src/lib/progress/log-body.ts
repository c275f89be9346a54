import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Kinds of messages whose ciphertext the log of sent messages describes instead of keeping it. */
const DESCRIBED_KINDS: readonly string[] = Object.freeze(['backup', 'release']);

/** What the log keeps of a ciphertext: enough to prove later which one was sent. */
export interface CiphertextDescription {
  /** Length of the text as it was sent, in bytes (base64url: one byte a character). */
  readonly bytes: number;
  /** SHA-256 of these bytes, 64 characters 0-9 a-f (FIPS 180-4). */
  readonly sha256: string;
}

/** A message that should carry a ciphertext carries none. Names the kind, never the content. */
export class NoCiphertextError extends Error {
  override readonly name = 'NoCiphertextError';

  constructor(kind: string) {
    super(`A message of the kind ${kind} has no ciphertext.`);
  }
}

/** Whether the log keeps the message with a description in place of its ciphertext. */
export function isDescribed(kind: string): boolean {
  return DESCRIBED_KINDS.includes(kind);
}

/**
 * The body as the log of sent messages keeps it: byte for byte as it was sent, but for `backup` and `release`, whose
 * `ciphertext` is described in its place: it is of no use to a reader, and many would fill the tablet. Every other key
 * and their order stay. Pure and synchronous, so that it may run within a transaction.
 * @param body the JSON that was sent
 * @throws NoCiphertextError where such a message has none; SyntaxError where it is no JSON
 */
export function forLog(kind: string, body: string): string {
  if (!isDescribed(kind)) return body;
  const message: unknown = JSON.parse(body);
  if (typeof message !== 'object' || message === null || !('ciphertext' in message))
    throw new NoCiphertextError(kind);
  const { ciphertext } = message;
  if (typeof ciphertext !== 'string') throw new NoCiphertextError(kind);
  const bytes = utf8ToBytes(ciphertext);
  const description: CiphertextDescription = { bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) };
  // A key that is there already keeps its place.
  return JSON.stringify({ ...message, ciphertext: description });
}
