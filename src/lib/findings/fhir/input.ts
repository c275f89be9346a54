import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { RecordParticipation } from '#lib/scoring/export/record.ts';
import type { ScoredRecord } from '#lib/scoring/score-record.ts';
import type { AnsweredQuestionnaire } from '../questionnaires.ts';

/** Another face of the letter, to ride along in the document. */
export interface FhirAttachment {
  /** As a reader sees it, such as the name of the file. */
  readonly title: string;
  /** MIME type, such as `application/pdf`. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** All that the FHIR face of the letter is made of; a whole record and its scores have these parts. Plain data. */
export interface FhirInput {
  /** Null: the document names nobody. */
  readonly person: Person | null;
  /** Null: the period begins with the first data. */
  readonly participation: Pick<RecordParticipation, 'startedOn'> | null;
  /** Sessions in the order in which they were begun, each once, and the means over them. */
  readonly scored: Pick<ScoredRecord, 'sessions' | 'course'>;
  /** Questionnaires handed in; others are left out. */
  readonly questionnaires: readonly AnsweredQuestionnaire[];
  /** Empty by default; only the document carries them. */
  readonly attachments?: readonly FhirAttachment[];
  /** Local calendar day on which the letter is made. */
  readonly createdOn: IsoDate;
  /** Version of the app that makes the document; also that of its code systems. */
  readonly appVersion: string;
  /** Language of all words, except those that the MIO fixes. */
  readonly locale: Locale;
}

/**
 * `diga`: a document after the shape of MIO DiGA Toolkit 1.1.0. `r4`: a collection without German profiles.
 * Differences of the first to the MIO: docs/fhir-document.md.
 */
export const FHIR_SHAPES = ['diga', 'r4'] as const;
export type FhirShape = (typeof FHIR_SHAPES)[number];
