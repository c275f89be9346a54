import type { FingerprintPurpose, Keys } from './keys.ts';
import { isSame } from './same.ts';

export type LinkPurpose = Extract<
  FingerprintPurpose,
  'confirmReminders' | 'stopReminders' | 'confirmAccount' | 'invitation'
>;

/**
 * The secret of a link in a mail: id of a row and a keyed hash of it. Nothing of it is stored, and it opens nothing but
 * its one purpose. It stands behind `#`, which browsers do not send: so it reaches no log.
 */
export function linkToken(keys: Keys, purpose: LinkPurpose, id: string): string {
  return `${id}.${keys.fingerprint(purpose, id)}`;
}

/** The id in a token of ours; null for any other text. */
export function idInToken(keys: Keys, purpose: LinkPurpose, token: string): string | null {
  const id = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[\w-]{43}$/.exec(token)?.[1];
  if (id === undefined) return null;
  return isSame(token, linkToken(keys, purpose, id)) ? id : null;
}

/** What a page behind a link of a mail needs to speak the person's language. */
export function localeQuery(locale: string): string {
  return locale === 'de' ? '' : `?sprache=${locale}`;
}
