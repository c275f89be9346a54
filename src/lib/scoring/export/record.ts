import * as v from 'valibot';
import { answerSheetSchema, type AnswerSheet } from '#lib/domain/answer-sheet.ts';
import { isDay, type IsoDate } from '#lib/domain/calendar.ts';
import { count, namedText } from '#lib/domain/checks.ts';
import { deviceCheckSchema, type DeviceCheck } from '#lib/domain/device-check.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import { personSchema, type Person } from '#lib/domain/person.ts';
import { sessionSchema, type Session } from '#lib/domain/session.ts';
import { trialRowSchema, type TrialRow } from '#lib/domain/trial-row.ts';

/** What the first key of the file says. */
export const RECORD_FORMAT = 'merkzeit-record';
/** Counted up with every change of a key or its meaning; earlier ones stay readable. */
export const RECORD_VERSION = 1;

/** How the person takes part, as far as an analysis needs it. */
export interface RecordParticipation {
  /** Id of the programme, such as `neotiv-12`, and its version. */
  readonly programmeId: string;
  readonly programmeVersion: number;
  /** Local day on which the consents were complete; null: not yet. */
  readonly startedOn: IsoDate | null;
}

/** The words of a questionnaire, as the person saw them. */
export interface RecordQuestionnaire {
  /** `url|version`, as its answer sheets name it. */
  readonly key: string;
  /** Id of the questionnaire, the same for all its versions. */
  readonly id: string;
  /** The FHIR R4 Questionnaire as a text, byte for byte. */
  readonly json: string;
}

/** All that the app holds of one person, in one file. Format: docs/record-format.md. */
export interface PersonRecord {
  /** Always `merkzeit-record`. */
  readonly format: typeof RECORD_FORMAT;
  /** Version of this format; a newer one is refused by name. */
  readonly version: typeof RECORD_VERSION;
  /** When the file was made, wall clock, ISO 8601 in UTC. */
  readonly createdAtIso: string;
  /** Version of the app that made the file. */
  readonly appVersion: string;
  /** Who it is; null: the file names nobody, and comparisons that ask for age or sex have no value. */
  readonly person: Person | null;
  /** Null: the person does not take part in a programme. */
  readonly participation: RecordParticipation | null;
  /** Every session that was begun, also those that were not finished, in any order. */
  readonly sessions: readonly Session[];
  /** The rows of all sessions together, in any order; `sessionId` says whose they are. */
  readonly trials: readonly TrialRow[];
  /** Every questionnaire that was begun. */
  readonly answerSheets: readonly AnswerSheet[];
  /** The words of the questionnaires of those sheets, each once. */
  readonly questionnaires: readonly RecordQuestionnaire[];
  /** Every check of sight, sound and touch. */
  readonly deviceChecks: readonly DeviceCheck[];
}

const name = v.pipe(v.string(), v.nonEmpty());

/** Strict: a key that is not known is not of this version. */
export const recordSchema = v.strictObject({
  format: v.literal(RECORD_FORMAT),
  version: v.literal(RECORD_VERSION),
  createdAtIso: v.pipe(v.string(), v.isoTimestamp()),
  appVersion: v.string(),
  person: v.nullable(personSchema),
  participation: v.nullable(
    v.strictObject({
      programmeId: name,
      programmeVersion: count,
      startedOn: v.nullable(namedText<IsoDate>(isDay)),
    }),
  ),
  sessions: v.array(sessionSchema),
  trials: v.array(trialRowSchema),
  answerSheets: v.array(answerSheetSchema),
  questionnaires: v.array(v.strictObject({ key: name, id: name, json: v.string() })),
  deviceChecks: v.array(deviceCheckSchema),
}) satisfies v.GenericSchema<unknown, PersonRecord>;

/** Whether parsed JSON says of itself that it is a whole record, of whatever version. */
export function saysRecord(value: unknown): value is { readonly format: string; readonly version?: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === RECORD_FORMAT;
}

/** Reads a whole record from parsed JSON; says in plain English what is wrong, and where. */
export function readRecord(value: unknown): Outcome<PersonRecord, string> {
  if (!saysRecord(value)) return { ok: false, reason: `its “format” is not “${RECORD_FORMAT}”` };
  const { version } = value;
  if (typeof version === 'number' && version > RECORD_VERSION) {
    const known = `the newest known here is ${RECORD_VERSION}`;
    return { ok: false, reason: `it is of version ${version} of the format, ${known}: use a newer Merkzeit` };
  }
  const result = v.safeParse(recordSchema, value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  return { ok: false, reason: `at “${v.getDotPath(issue) ?? 'the top'}”: ${issue.message}` };
}

/** Reads a whole record from the text of its file. */
export function parseRecord(text: string): Outcome<PersonRecord, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'it is not JSON' };
  }
  return readRecord(value);
}
