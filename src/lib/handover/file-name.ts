import type { IsoDate } from '#lib/domain/calendar.ts';
import type { HandOverType } from './offer.ts';

/** What a file is for. `large`: the page in large type. `practice`: for the computer of the practice. */
export type HandOverKind = 'letter' | 'large' | 'practice';

const STEMS: Readonly<Record<HandOverKind, string>> = {
  letter: 'Merkzeit-Brief',
  large: 'Merkzeit-Seite',
  practice: 'Merkzeit-Praxis',
};

const EXTENSIONS: Readonly<Record<HandOverType, string>> = {
  'application/pdf': 'pdf',
  'text/html': 'html',
  'application/fhir+json': 'json',
  'application/fhir+xml': 'xml',
};

/** Name of the protected copy on the outside. */
export const PROTECTED_NAME = 'Merkzeit-Brief.zip';

/**
 * Name of a file: what it is for and its day, nothing about the person or their health. ASCII without blanks, so that
 * every system keeps it.
 */
export function handOverName(kind: HandOverKind, type: HandOverType, day: IsoDate): string {
  return `${STEMS[kind]}-${day}.${EXTENSIONS[type]}`;
}

/** Name of a file inside the protected copy. Names in a ZIP can be read without the password: the same for all. */
export function insideName(type: HandOverType): string {
  return `Merkzeit-Brief.${EXTENSIONS[type]}`;
}
