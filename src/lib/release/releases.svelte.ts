import { toBase64Url } from '#lib/domain/base64url.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import { parseReleaseMessage, type ReleaseMessage } from '#lib/progress/wire/release.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import type { Release } from '#lib/storage/records/release.ts';
import type { ReleaseBook } from './book.ts';
import { makeReleaseCode, RELEASE_CODE_BYTES, releaseKeysOf } from './code.ts';
import type { Parcel } from './pack.ts';
import { NONCE_BYTES, sealParcel } from './parcel.ts';

export type ReleaseDays = ReleaseMessage['days'];

/** Why no letter was released. `nobody`: there is none yet. `failed`: it could not be made. */
export type ReleaseProblem = 'nobody' | 'failed' | StorageProblem;

/** The consent with the id `release`. */
export interface ReleaseConsent {
  isGiven(): Promise<boolean>;
  /** Keeps the receipt and tells the server. */
  give(): Promise<void>;
}

export interface ReleaseParts {
  readonly book: ReleaseBook;
  readonly consent: ReleaseConsent;
  readonly now: () => Date;
  /** So many random bytes, fit for keys. */
  readonly random: (length: number) => Uint8Array<ArrayBuffer>;
  /** Makes the doctor's letter anew; may take seconds. */
  readonly makeParcel: () => Promise<Outcome<Parcel, 'nobody' | 'failed'>>;
  /** Carries the outbox as far as the network allows. */
  readonly carry: () => Promise<void>;
}

/** The person's releases: shown and changed on their screen. */
export class Releases {
  /** Newest first; null before they were read. */
  list: readonly Release[] | null = $state.raw(null);

  readonly #parts: ReleaseParts;

  constructor(parts: ReleaseParts) {
    this.#parts = parts;
  }

  /** Reads how things stand; called again whenever the post has carried something. */
  async read(): Promise<void> {
    this.list = await this.#parts.book.read();
  }

  /** Asks the server which letters were opened. Without a network the question waits. */
  async ask(): Promise<void> {
    await this.#parts.book.ask();
    void this.#parts.carry();
  }

  /** Makes, seals and queues a letter; the value is the release, which waits for the server. */
  async release(days: ReleaseDays): Promise<Outcome<Release, ReleaseProblem>> {
    const { book, makeParcel, now, random, carry } = this.#parts;
    const parcel = await makeParcel();
    if (!parcel.ok) return parcel;
    const code = makeReleaseCode(random(RELEASE_CODE_BYTES));
    const keys = await releaseKeysOf(code);
    const sealed = await sealParcel(parcel.value, keys, random(NONCE_BYTES));
    const message: ReleaseMessage = { id: keys.id, days, ciphertext: toBase64Url(sealed) };
    // A letter that is too long would stay in the outbox for ever, and everything after it.
    if (!parseReleaseMessage(message).ok) return { ok: false, reason: 'failed' };
    const release: Release = {
      ...{ id: keys.id, code, createdAtIso: now().toISOString(), state: 'waiting' },
      ...{ expiresAtIso: null, openedAtIso: [], refusedFor: null },
    };
    const kept = await book.open(release, message);
    if (!kept.ok) return kept;
    await this.read();
    // Not waited for: without a network it takes long, and the letter is kept.
    void carry();
    return { ok: true, value: release };
  }

  async end(release: Release): Promise<void> {
    await this.#parts.book.end(release);
    await this.read();
    void this.#parts.carry();
  }
}

/** Whether the server has a release, or will have it, as far as is known here; it may be over meanwhile. */
export function isAtServer({ state }: Release): boolean {
  return state === 'waiting' || state === 'open';
}

/** Whether a release may still be opened, or will be once the server has it. */
export function isLive(release: Release, now: Date): boolean {
  const { expiresAtIso } = release;
  return isAtServer(release) && (expiresAtIso === null || now.getTime() < Date.parse(expiresAtIso));
}

/** Ends every release, for somebody who takes the consent back; whatever the tablet's clock says. */
export async function endAllReleases(book: ReleaseBook): Promise<void> {
  for (const release of await book.read()) if (isAtServer(release)) await book.end(release);
}
