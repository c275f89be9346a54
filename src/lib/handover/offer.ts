import type { Outcome } from '#lib/domain/outcome.ts';

/** MIME types of the letter's faces, and of the export of everything. */
export type HandOverType =
  'application/pdf' | 'text/html' | 'application/fhir+json' | 'application/fhir+xml' | 'application/zip';

/** One finished file. */
export interface HandOverFile {
  /** As the person finds it in a folder; from `handOverName`, so that it tells nothing about them. */
  readonly name: string;
  readonly type: HandOverType;
  /** The whole file, at least one byte; texts are UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Why a file could not be made. `full`: no room left on the device. `failed`: anything else that may happen. */
export type MakeProblem = 'full' | 'failed';

/** A file that a person can choose; it is made when they do. */
export interface HandOverOffer {
  /** Tells the offers apart; never shown. */
  readonly key: string;
  /** What the file is, in the person's words, such as `handOverTexts.files.letter`. */
  readonly title: string;
  /** Known before the file is made: what the share sheet takes depends on it. */
  readonly type: HandOverType;
  /** Makes the file, anew each time; may take seconds. Throws only on bugs. */
  readonly make: () => Promise<Outcome<HandOverFile, MakeProblem>>;
}

/** What somebody can do with a file. `mail`: to themselves, by their own mail program. `protect`: a ZIP with a password. */
export type HandOverWay = 'save' | 'print' | 'share' | 'mail' | 'protect';
