import type { IsoDate } from '#lib/domain/calendar.ts';
import type { HandOverType } from './offer.ts';

/** What a file is for. `large`: the page in large type. `practice`: for the computer of the practice. `data`: all of them. */
export type HandOverKind = 'letter' | 'large' | 'practice' | 'data';

const STEMS: Readonly<Record<HandOverKind, string>> = {
  letter: 'Merkzeit-Brief',
  large: 'Merkzeit-Seite',
  practice: 'Merkzeit-Praxis',
  data: 'Merkzeit-Daten',
};

const EXTENSIONS: Readonly<Record<HandOverType, string>> = {
  'application/pdf': 'pdf',
  'text/html': 'html',
  'application/fhir+json': 'json',
  'application/fhir+xml': 'xml',
  'application/zip': 'zip',
};

/**
 * Name of a file: what it is for and its day, nothing about the person or their health. ASCII without blanks, so that
 * every system keeps it.
 */
export function handOverName(kind: HandOverKind, type: HandOverType, day: IsoDate): string {
  return `${STEMS[kind]}-${day}.${EXTENSIONS[type]}`;
}

/** What a protected copy is called on the outside and inside: names in a ZIP can be read without the password. */
function neutralStem(type: HandOverType): string {
  return type === 'application/zip' ? STEMS.data : STEMS.letter;
}

/** Name of the protected copy of a file. */
export function protectedName(type: HandOverType): string {
  return `${neutralStem(type)}.zip`;
}

/** Name of a file inside the protected copy: the same for all letters. */
export function insideName(type: HandOverType): string {
  return `${neutralStem(type)}.${EXTENSIONS[type]}`;
}
