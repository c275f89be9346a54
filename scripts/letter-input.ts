/** What the letter on the command line is made of: the same parts as in the app. */
import { isDay, practiceDay, type IsoDate } from '../src/lib/domain/calendar.ts';
import type { Outcome } from '../src/lib/domain/outcome.ts';
import type { FindingsInput } from '../src/lib/findings/build.ts';
import { findingsInput, recordToScore, type ProgrammeStanding } from '../src/lib/findings/from-record.ts';
import { courseOf } from '../src/lib/programme/course.ts';
import { countTests, progressOf } from '../src/lib/programme/progress.ts';
import { schedule } from '../src/lib/programme/schedule.ts';
import { shippedProgrammes } from '../src/lib/programme/shipped.ts';
import {
  readRecord,
  RECORD_FORMAT,
  RECORD_VERSION,
  saysRecord,
  type PersonRecord,
} from '../src/lib/scoring/export/record.ts';
import { readRecording, type Recording } from '../src/lib/scoring/recording.ts';
import { scoreRecord } from '../src/lib/scoring/score-record.ts';
import { answeredIn } from './answered.ts';

/** A single recording as a record: nothing but one session. */
function recordOfOne({ session, rows, person }: Recording): PersonRecord {
  return {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    createdAtIso: session.completedAtIso ?? session.startedAtIso,
    appVersion: session.appVersion,
    person,
    participation: null,
    sessions: [session],
    trials: rows,
    answerSheets: [],
    questionnaires: [],
    deviceChecks: [],
  };
}

/** Reads the text of a file; the reason why not is the rest of a sentence that begins with the file's name. */
export function readLetterFile(text: string): Outcome<PersonRecord, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'is not a record: it is not JSON' };
  }
  if (saysRecord(value)) {
    const record = readRecord(value);
    return record.ok ? record : { ok: false, reason: `is not a record: ${record.reason}` };
  }
  const one = readRecording(value);
  return one.ok
    ? { ok: true, value: recordOfOne(one.value) }
    : { ok: false, reason: `is neither a record nor a recording: ${one.reason}` };
}

/** How the programme stood when the file was made; without a known one every session begun is a task of its own. */
function standingOf({
  participation,
  sessions,
  answerSheets,
  createdAtIso,
}: PersonRecord): ProgrammeStanding {
  const programme = participation === null ? undefined : shippedProgrammes.get(participation.programmeId);
  const startedOn = participation?.startedOn ?? null;
  if (programme === undefined || startedOn === null) {
    const done = sessions.filter(({ completedAtIso }) => completedAtIso !== null);
    return { title: null, planned: sessions.length, done: done.length, endedOn: null };
  }
  const moment = new Date(createdAtIso);
  const records = { startedOn, sessions, answerSheets, pauses: [], corrections: [] };
  // The people of a file live where their practice is, as far as the days of their programme are concerned.
  const stands = schedule(programme, courseOf(records, moment, practiceDay), practiceDay(moment));
  const { testsDone, testsRemaining, lastTestDate } = progressOf(stands);
  return {
    title: programme.title,
    planned: countTests(programme),
    done: testsDone,
    endedOn: testsRemaining === 0 ? lastTestDate : null,
  };
}

/**
 * Scores a record and gathers what its letter is made of; null where the record names nobody.
 * @param on local day of the letter; empty: the day on which the file was made
 */
export async function letterInput(record: PersonRecord, on: string): Promise<FindingsInput | null> {
  const questionnaires = answeredIn(record);
  const scored = await scoreRecord(recordToScore(record, questionnaires, null));
  const created = isDay(on) ? on : (record.createdAtIso.slice(0, 10) as IsoDate);
  return findingsInput(record, scored, questionnaires, standingOf(record), created);
}
