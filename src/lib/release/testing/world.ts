/** A book and a server in memory, for the tests of the person's screen. */
import type { ReleaseEndMessage, ReleaseMessage } from '#lib/progress/wire/release.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import type { Release } from '#lib/storage/records/release.ts';
import { releasesAfter, type ReleaseAnswer } from '../replies.ts';
import type { ReleaseParts } from '../releases.svelte.ts';
import { testParcel } from './letter.ts';

export const NOW = '2026-11-22T10:00:00.000Z';
export const EXPIRES_AT = '2026-11-29T10:00:00.000Z';

/** What the test decides, and what has happened. */
export class TestWorld {
  isOnline = true;
  refusal: 'notActivated' | 'tooMany' | 'taken' | null = null;
  letter: 'made' | 'nobody' | 'failed' = 'made';
  storageProblem: StorageProblem | null = null;
  isConsented = false;
  nowIso = NOW;
  /** Openings of every letter that the server has, by id. */
  readonly openings = new Map<string, string[]>();
  readonly sent: { readonly kind: string; readonly body: string }[] = [];
  /** Called when the post has carried what it could. */
  onround: () => void = () => undefined;

  readonly #waiting: { readonly kind: ReleaseAnswer['kind']; readonly body: string }[] = [];
  #known: readonly Release[] = [];

  constructor(known: readonly Release[] = []) {
    this.#known = known;
    for (const { id, openedAtIso } of known) this.openings.set(id, [...openedAtIso]);
  }

  /** Sends what waits, as the post does. */
  async carry(): Promise<void> {
    await Promise.resolve();
    while (this.isOnline) {
      const message = this.#waiting.shift();
      if (message === undefined) break;
      this.sent.push(message);
      const changed = releasesAfter(this.#known, message.body, this.#answer(message), this.#now());
      for (const release of changed) this.#put(release);
    }
    this.onround();
  }

  parts(): ReleaseParts {
    let random = 0;
    return {
      book: {
        read: async () => await Promise.resolve(this.#known),
        open: async (release, message: ReleaseMessage) => {
          if (this.storageProblem !== null) return { ok: false, reason: this.storageProblem };
          this.#put(release);
          this.#waiting.push({ kind: 'release', body: JSON.stringify(message) });
          return await Promise.resolve({ ok: true, value: null });
        },
        end: async (release) => {
          this.#put({ ...release, state: 'ending' });
          this.#waiting.push({ kind: 'release-end', body: JSON.stringify({ id: release.id }) });
          await Promise.resolve();
        },
        ask: async () => {
          this.#waiting.push({ kind: 'releases', body: '{}' });
          await Promise.resolve();
        },
      },
      consent: {
        isGiven: async () => await Promise.resolve(this.isConsented),
        give: async () => {
          this.isConsented = true;
          await Promise.resolve();
        },
      },
      now: () => this.#now(),
      random: (length) => Uint8Array.from({ length }, () => (random += 7) % 256),
      makeParcel: async () =>
        await Promise.resolve(
          this.letter === 'made' ? { ok: true, value: testParcel } : { ok: false, reason: this.letter },
        ),
      carry: async () => await this.carry(),
    };
  }

  #now(): Date {
    return new Date(this.nowIso);
  }

  #put(release: Release): void {
    this.#known = [release, ...this.#known.filter(({ id }) => id !== release.id)];
  }

  #answer({ kind, body }: { readonly kind: ReleaseAnswer['kind']; readonly body: string }): ReleaseAnswer {
    if (kind === 'releases') {
      const releases = [...this.openings].map(([id, openings]) => ({ id, expiresAt: EXPIRES_AT, openings }));
      return { kind, reply: { outcome: 'found', releases } };
    }
    const { id } = JSON.parse(body) as ReleaseEndMessage;
    if (kind === 'release-end') {
      this.openings.delete(id);
      return { kind, reply: { outcome: 'stored' } };
    }
    if (this.refusal !== null) return { kind, reply: { outcome: 'refused', reason: this.refusal } };
    this.openings.set(id, []);
    return { kind, reply: { outcome: 'stored', expiresAt: EXPIRES_AT } };
  }
}
