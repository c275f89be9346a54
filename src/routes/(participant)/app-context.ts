import { createContext } from 'svelte';
import type { Post } from '#lib/account/post.svelte.ts';
import type { Vault } from '#lib/account/vault/vault.ts';
import type { Database } from '#lib/storage/database.ts';

/** What every screen of the participant's app may use. Made once, by OpenedApp.svelte. */
export interface App {
  readonly db: Database;
  readonly vault: Vault;
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

/** For the screens that may be seen without an open vault: null as long as there is none. */
export const [getOpenApp, setOpenApp] = createContext<() => App | null>();

/** IANA name of the time zone in which the tablet is now. */
export function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Under this name of the session storage: which profile this window has open; survives a reload, not the closing of the app. */
export const CHOSEN = 'merkzeit-profile';

/** Forgets which profile this window has open. */
export function leaveNothingChosen(): void {
  sessionStorage.removeItem(CHOSEN);
}

/** Forgets which profile this window has open, and begins anew: nothing of a vault stays in the memory. */
export function leaveProfile(): void {
  leaveNothingChosen();
  location.assign('/');
}

/** Begins anew with another profile of this tablet. */
export function enterProfile(id: string): void {
  sessionStorage.setItem(CHOSEN, id);
  location.assign('/');
}
