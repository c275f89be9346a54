import { createContext } from 'svelte';
import { version } from '$app/environment';
import { Post } from '#lib/account/post.svelte.ts';
import { readClock } from '#lib/domain/clock.ts';
import { createSend } from '#lib/progress/outbox.ts';
import { openClock } from '#lib/storage/clock.ts';
import { openDatabase, type Database } from '#lib/storage/database.ts';
import { stored, type StorageProblem } from '#lib/storage/outcome.ts';

/** What every screen of the participant's app may use. Made once, by the layout. */
export interface App {
  readonly db: Database;
  readonly post: Post;
  readonly version: string;
  /** Wall clock that is never before what was stored already, small corrections aside (storage/clock.ts). */
  readonly now: () => Date;
  readonly newId: () => string;
  /** Whether the tablet's clock was found to be set back at the start. */
  readonly clockWentBack: boolean;
  /** Shows an unexpected error; nothing about it leaves the device. */
  readonly report: (error: unknown) => void;
}

export const [getApp, setApp] = createContext<() => App>();

/** IANA name of the time zone in which the tablet is now. */
export function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Opens the database and the clock; or says why nothing can be stored here. */
export async function openApp(
  report: (error: unknown) => void,
): Promise<
  { readonly ok: true; readonly value: App } | { readonly ok: false; readonly reason: StorageProblem }
> {
  const db = openDatabase();
  const clock = await stored(async () => await openClock(db, new Date(), timeZone()));
  if (!clock.ok) return clock;
  const { notBeforeIso, wentBack } = clock.value;
  const now = (): Date => readClock(new Date(), notBeforeIso).now;
  const send = createSend(async (input, init) => await fetch(input, init));
  return {
    ok: true,
    value: {
      db,
      post: new Post(db, send, now),
      version,
      now,
      newId: () => crypto.randomUUID(),
      clockWentBack: wentBack,
      report,
    },
  };
}
