import type { Outcome } from '#lib/domain/outcome.ts';
import type { ReleaseEndMessage, ReleaseMessage, ReleasesMessage } from '#lib/progress/wire/release.ts';
import type { Database } from '#lib/storage/database.ts';
import { stored, type StorageProblem } from '#lib/storage/outcome.ts';
import { enqueueMessage, readOutbox, type OutgoingMessage } from '#lib/storage/records/message.ts';
import { readReleases, writeRelease, type Release } from '#lib/storage/records/release.ts';

/** The person's releases, and the messages about them in the outbox. */
export interface ReleaseBook {
  /** Newest first. */
  read(): Promise<readonly Release[]>;
  /** Keeps a release and puts its letter into the outbox, in one step. */
  open(release: Release, message: ReleaseMessage): Promise<Outcome<null, StorageProblem>>;
  /** Notes that a release is ended and tells the server, in one step. */
  end(release: Release): Promise<void>;
  /** Asks the server which releases are open and when they were opened, unless that waits in the outbox already. */
  ask(): Promise<void>;
}

/** What a book needs of the app. */
export interface ReleaseBookApp {
  readonly db: Database;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** One millisecond after a release, if the clock stands still or was set back: the outbox is sent in order of time. */
function afterIso(release: Release, now: Date): string {
  return new Date(Math.max(now.getTime(), Date.parse(release.createdAtIso) + 1)).toISOString();
}

/** The book in the app's database. */
export function releaseBook({ db, now, newId }: ReleaseBookApp): ReleaseBook {
  const enqueue = async (
    kind: OutgoingMessage['kind'],
    body: ReleaseMessage | ReleaseEndMessage | ReleasesMessage,
    createdAtIso: string,
  ): Promise<void> =>
    await enqueueMessage(db, { id: newId(), kind, body: JSON.stringify(body), createdAtIso });
  return {
    read: async () => await readReleases(db),
    open: async (release, message) =>
      await stored(async () => {
        await db.write(async () => {
          await writeRelease(db, release);
          await enqueue('release', message, release.createdAtIso);
        });
        return null;
      }),
    async end(release) {
      await db.write(async () => {
        await writeRelease(db, { ...release, state: 'ending' });
        await enqueue('release-end', { id: release.id }, afterIso(release, now()));
      });
    },
    async ask() {
      await db.write(async () => {
        const waits = (await readOutbox(db)).some(({ kind }) => kind === 'releases');
        if (!waits) await enqueue('releases', {}, now().toISOString());
      });
    },
  };
}
