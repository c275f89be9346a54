import {
  parseReleaseEndMessage,
  parseReleaseMessage,
  type ReleaseEndReply,
  type ReleaseReply,
  type ReleasesReply,
} from '#lib/progress/wire/release.ts';
import type { Database } from '#lib/storage/database.ts';
import { readReleases, writeRelease, type Release } from '#lib/storage/records/release.ts';

/** The server's answers to the three messages about releases; a part of `Reply` (progress/outbox.ts). */
export type ReleaseAnswer =
  | { readonly kind: 'release'; readonly reply: ReleaseReply }
  | { readonly kind: 'release-end'; readonly reply: ReleaseEndReply }
  | { readonly kind: 'releases'; readonly reply: ReleasesReply };

/** The server has taken the letter, or says why not. One that was ended meanwhile stays so. */
function afterRelease(release: Release, reply: ReleaseReply): Release {
  if (reply.outcome === 'stored') {
    const state = release.state === 'waiting' ? 'open' : release.state;
    return { ...release, state, expiresAtIso: reply.expiresAt };
  }
  return { ...release, state: 'refused', refusedFor: reply.reason };
}

/** What the server lists, beside what is known here. What it does not list any more cannot be opened any more. */
function afterList(
  known: readonly Release[],
  listed: ReleasesReply['releases'],
  now: Date,
): readonly Release[] {
  const gone = known
    .filter(({ id, state }) => state === 'open' && listed.every((one) => one.id !== id))
    .map((release): Release => ({ ...release, state: 'ended' }));
  const seen = listed.map(({ id, expiresAt, openings }): Release => {
    const release = known.find((one) => one.id === id) ?? fromElsewhere(id, now);
    // An answer that was lost on the way is made good by the list.
    const state = release.state === 'waiting' ? 'open' : release.state;
    return { ...release, state, expiresAtIso: expiresAt, openedAtIso: openings };
  });
  return [...gone, ...seen];
}

function fromElsewhere(id: string, now: Date): Release {
  return {
    ...{ id, code: null, createdAtIso: now.toISOString(), state: 'open' },
    ...{ expiresAtIso: null, openedAtIso: [], refusedFor: null },
  };
}

/**
 * The releases that an answer of the server changes, as they stand after it.
 * @param body the message that was answered, as it was sent
 */
export function releasesAfter(
  known: readonly Release[],
  body: string,
  answered: ReleaseAnswer,
  now: Date,
): readonly Release[] {
  if (answered.kind === 'releases') return afterList(known, answered.reply.releases, now);
  const parse = answered.kind === 'release' ? parseReleaseMessage : parseReleaseEndMessage;
  const message = parse(JSON.parse(body));
  const release = known.find(({ id }) => message.ok && id === message.value.id);
  if (release === undefined) return [];
  if (answered.kind === 'release') return [afterRelease(release, answered.reply)];
  return [{ ...release, state: 'ended' }];
}

/** Notes what the server has answered about releases; call it in the transaction that logs the message as sent. */
export async function takeReleaseReply(
  db: Database,
  body: string,
  answered: ReleaseAnswer,
  now: Date,
): Promise<void> {
  for (const release of releasesAfter(await readReleases(db), body, answered, now)) {
    await writeRelease(db, release);
  }
}
