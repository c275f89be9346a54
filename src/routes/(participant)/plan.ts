import { courseOf } from '#lib/programme/course.ts';
import { parseProgramme } from '#lib/programme/format.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { schedule, type Schedule } from '#lib/programme/schedule.ts';
import { DEFAULT_PROGRAMME, shippedProgrammes } from '#lib/programme/shipped.ts';
import type { Session } from '#lib/domain/session.ts';
import type { AnswerSheet } from '#lib/domain/answer-sheet.ts';
import { localDate } from '#lib/domain/calendar.ts';
import type { Database } from '#lib/storage/database.ts';
import { readAnswerSheets } from '#lib/storage/records/answer-sheet.ts';
import { readClockCorrections } from '#lib/storage/records/clock-correction.ts';
import { readDeletedTests } from '#lib/storage/records/deleted-test.ts';
import { readParticipation } from '#lib/storage/records/participation.ts';
import { readPauses } from '#lib/storage/records/pause.ts';
import { readProgrammeCopy } from '#lib/storage/records/programme-copy.ts';
import { readSessions } from '#lib/storage/records/session.ts';
import type { App } from './app-context.ts';

/** The programme of this participation, and how it stands. */
export interface Plan {
  readonly programme: Programme;
  readonly schedule: Schedule;
  readonly sessions: readonly Session[];
  readonly answerSheets: readonly AnswerSheet[];
}

/** The programme that the practice chose; null: the operator's own, and not yet on this device. */
export async function readProgramme(db: Database, id: string | null): Promise<Programme | null> {
  const wanted = id ?? DEFAULT_PROGRAMME;
  const shipped = shippedProgrammes.get(wanted);
  if (shipped !== undefined) return shipped;
  const copy = await readProgrammeCopy(db, wanted);
  if (copy === null) return null;
  // The server has checked the file; a copy that this version of the app cannot read is fetched anew.
  const read = parseProgramme(JSON.parse(copy.text));
  return read.ok ? read.programme : null;
}

/** How the programme stands now. Null before participation has begun, and where the programme is not there yet. */
export async function readPlan({ db, now }: Pick<App, 'db' | 'now'>): Promise<Plan | null> {
  const participation = await readParticipation(db);
  const startedOn = participation?.startedOn ?? null;
  if (startedOn === null) return null;
  const programme = await readProgramme(db, participation?.programmeId ?? null);
  if (programme === null) return null;
  const [sessions, deletedTests, answerSheets, pauses, corrections] = await Promise.all([
    readSessions(db),
    readDeletedTests(db),
    readAnswerSheets(db),
    readPauses(db),
    readClockCorrections(db),
  ]);
  const moment = now();
  const records = { startedOn, sessions: [...sessions, ...deletedTests], answerSheets, pauses, corrections };
  return {
    programme,
    schedule: schedule(programme, courseOf(records, moment, localDate), localDate(moment)),
    sessions,
    answerSheets,
  };
}
