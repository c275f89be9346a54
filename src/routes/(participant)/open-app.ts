import { version } from '$app/environment';
import type { ReplyTaker, ReplyTakers } from '#lib/account/participation.ts';
import { takeAccountReply } from '#lib/account/online/replies.ts';
import { Post } from '#lib/account/post.svelte.ts';
import { start, type Opened, type OpeningParts, type Start } from '#lib/account/vault/opening.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import { localDate } from '#lib/domain/calendar.ts';
import { readClock } from '#lib/domain/clock.ts';
import { takeBackupReply } from '#lib/backup/replies.ts';
import { takeHelperReply } from '#lib/helping/replies.ts';
import { takeReleaseReply } from '#lib/release/replies.ts';
import { createSend } from '#lib/progress/outbox.ts';
import { openClock } from '#lib/storage/clock.ts';
import { hasJournal, openCopies } from '#lib/storage/journal/journal.ts';
import { stored, type StorageProblem } from '#lib/storage/outcome.ts';
import { openProfiles, PROFILES_NAME } from '#lib/storage/profiles.ts';
import { stretchPassword } from '#lib/vault/client.ts';
import { browserPasskeys } from '#lib/vault/passkey.ts';
import { CHOSEN, type App } from './app-context.ts';

const takeReleases: ReplyTaker = async (db, { body }, answered, now) => {
  if (answered.kind === 'release' || answered.kind === 'release-end' || answered.kind === 'releases')
    await takeReleaseReply(db, body, answered, now);
};

const takeHelper: ReplyTaker = async (db, message, answered) => {
  if (answered.kind === 'helper-reminders') await takeHelperReply(db, message, answered);
};

const takeAccount: ReplyTaker = async (db, message, answered) => {
  if (answered.kind === 'account' || answered.kind === 'password' || answered.kind === 'device-key')
    await takeAccountReply(db, message, answered);
};

const takeBackup: ReplyTaker = async (db, message, answered, now) => {
  if (answered.kind === 'backup' || answered.kind === 'backup-end')
    await takeBackupReply(db, message, answered, now);
};

const REPLY_TAKERS: ReplyTakers = {
  release: takeReleases,
  'release-end': takeReleases,
  releases: takeReleases,
  'helper-reminders': takeHelper,
  account: takeAccount,
  password: takeAccount,
  'device-key': takeAccount,
  backup: takeBackup,
  'backup-end': takeBackup,
};

export function openingParts(): OpeningParts {
  return {
    profiles: openProfiles(hasJournal() ? openCopies(PROFILES_NAME) : null),
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    newId: () => crypto.randomUUID(),
    stretch: stretchPassword,
    passkeys: browserPasskeys(),
  };
}

/** Opens the vault, or says what it needs, or why nothing can be stored here. */
export async function startApp(parts: OpeningParts): Promise<Outcome<Start, StorageProblem>> {
  return await stored(async () => await start(parts, sessionStorage.getItem(CHOSEN)));
}

/** Opens the clock over an opened vault. */
export async function openApp(
  { db, vault }: Opened,
  report: (error: unknown) => void,
): Promise<Outcome<App, StorageProblem>> {
  sessionStorage.setItem(CHOSEN, vault.profile.id);
  const clock = await stored(async () => await openClock(db, new Date(), localDate));
  if (!clock.ok) return clock;
  const { notBeforeIso, wentBack } = clock.value;
  const now = (): Date => readClock(new Date(), notBeforeIso).now;
  const send = createSend(async (input, init) => await fetch(input, init));
  return {
    ok: true,
    value: {
      db,
      vault,
      post: new Post(db, send, now, REPLY_TAKERS),
      version,
      now,
      newId: () => crypto.randomUUID(),
      clockWentBack: wentBack,
      report,
    },
  };
}
