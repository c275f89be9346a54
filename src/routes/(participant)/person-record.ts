import { RECORD_FORMAT, RECORD_VERSION, type PersonRecord } from '#lib/scoring/export/record.ts';
import { readDeviceChecks } from '#lib/storage/records/device-check.ts';
import { readParticipation } from '#lib/storage/records/participation.ts';
import { readPerson } from '#lib/storage/records/person.ts';
import { readQuestionnaireCopies } from '#lib/storage/records/questionnaire-copy.ts';
import { readTrials } from '#lib/storage/records/trial.ts';
import type { App } from './app-context.ts';
import type { Plan } from './plan.ts';

/** All that this device holds of the person, as one record of the published format (docs/record-format.md). */
export async function readPersonRecord(
  { db, now, version }: Pick<App, 'db' | 'now' | 'version'>,
  { programme, sessions, answerSheets }: Plan,
): Promise<PersonRecord> {
  const [person, participation, copies, deviceChecks] = await Promise.all([
    readPerson(db),
    readParticipation(db),
    readQuestionnaireCopies(db),
    readDeviceChecks(db),
  ]);
  const trials = await Promise.all(sessions.map(async ({ id }) => await readTrials(db, id)));
  return {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    createdAtIso: now().toISOString(),
    appVersion: version,
    person,
    participation: {
      programmeId: programme.id,
      programmeVersion: programme.version,
      startedOn: participation?.startedOn ?? null,
    },
    sessions,
    trials: trials.flat(),
    answerSheets,
    questionnaires: copies,
    deviceChecks,
  };
}
