import { createContext } from 'svelte';
import { version } from '$app/environment';
import { Post } from '#lib/account/post.svelte.ts';
import { readClock } from '#lib/domain/clock.ts';
import { createSend } from '#lib/progress/outbox.ts';
import { latestMoment, openDatabase, type Database } from '#lib/storage/database.ts';
import { stored, type StorageProblem } from '#lib/storage/outcome.ts';

/** What every screen of the participant's app may use. Made once, by the layout. */
export interface App {
  readonly db: Database;
  readonly post: Post;
  readonly version: string;
  /** Wall clock that never runs backwards. */
  readonly now: () => Date;
  readonly newId: () => string;
  /** Whether the tablet's clock was found to be set back at the start. */
  readonly clockWentBack: boolean;
  /** Shows an unexpected error; nothing about it leaves the device. */
  readonly report: (error: unknown) => void;
}

export const [getApp, setApp] = createContext<() => App>();

/** Opens the database and the clock; or says why nothing can be stored here. */
export async function openApp(
  report: (error: unknown) => void,
): Promise<
  { readonly ok: true; readonly value: App } | { readonly ok: false; readonly reason: StorageProblem }
> {
  const db = openDatabase();
  const latest = await stored(async () => await latestMoment(db));
  if (!latest.ok) return latest;
  const now = (): Date => readClock(new Date(), latest.value).now;
  const send = createSend(async (input, init) => await fetch(input, init));
  return {
    ok: true,
    value: {
      db,
      post: new Post(db, send, now),
      version,
      now,
      newId: () => crypto.randomUUID(),
      clockWentBack: readClock(new Date(), latest.value).wentBack,
      report,
    },
  };
}
