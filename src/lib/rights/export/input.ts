import type { IsoDate } from '#lib/domain/calendar.ts';
import type { ClockCorrection } from '#lib/domain/clock-correction.ts';
import type { Pause } from '#lib/domain/pause.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { PersonRecord } from '#lib/scoring/export/record.ts';
import type { ConsentReceipt } from '#lib/storage/records/consent.ts';
import type { DeletedTest } from '#lib/storage/records/deleted-test.ts';
import type { OutgoingMessage, SentMessage } from '#lib/storage/records/message.ts';
import type { Participation } from '#lib/storage/records/participation.ts';
import type { ReminderSettings } from '#lib/storage/records/reminders.ts';
import type { Restriction } from '#lib/storage/records/restriction.ts';

/** What the device holds beside the tests and the questionnaires. */
export interface OtherRecords {
  /** Without the device key: whoever has it can send messages in the person's name. */
  readonly participation: Omit<Participation, 'deviceKey'> | null;
  readonly pauses: readonly Pause[];
  readonly reminders: ReminderSettings;
  readonly clockCorrections: readonly ClockCorrection[];
  /** Null: processing is not restricted. */
  readonly restriction: Restriction | null;
  /** Tests whose answers the person has deleted. */
  readonly deletedTests: readonly DeletedTest[];
}

/** All that the device holds of the person. */
export interface MyData {
  readonly record: PersonRecord;
  readonly consents: readonly ConsentReceipt[];
  readonly sent: readonly SentMessage[];
  /** Messages that wait for the network. */
  readonly waiting: readonly OutgoingMessage[];
  readonly others: OtherRecords;
}

/** A file of the export. */
export interface ExportFile {
  /** In the ZIP, with `/` between folder and file; ASCII. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** All that an export is made of. Plain data, for the worker. */
export interface ExportInput extends MyData {
  /** The letter as PDF and FHIR document; empty where it could not be made, and the read-me says so. */
  readonly letters: readonly ExportFile[];
  /** Text of the published schema of `merkzeit.json` (static/schema/). */
  readonly recordSchema: string;
  /** Language of the read-me and of the explanations. */
  readonly locale: Locale;
  /** Local day of the export. */
  readonly day: IsoDate;
}
