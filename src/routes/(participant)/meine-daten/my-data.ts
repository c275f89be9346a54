import { RECORD_FORMAT, RECORD_VERSION, type PersonRecord } from '#lib/scoring/export/record.ts';
import type { MyData } from '#lib/rights/export/input.ts';
import { readClockCorrections } from '#lib/storage/records/clock-correction.ts';
import { readConsents } from '#lib/storage/records/consent.ts';
import { readDeletedTests } from '#lib/storage/records/deleted-test.ts';
import { readDeviceChecks } from '#lib/storage/records/device-check.ts';
import { readOutbox, readSent } from '#lib/storage/records/message.ts';
import { readParticipation, type Participation } from '#lib/storage/records/participation.ts';
import { readPauses } from '#lib/storage/records/pause.ts';
import { readPerson } from '#lib/storage/records/person.ts';
import { readReminderSettings } from '#lib/storage/records/reminders.ts';
import { readRestriction } from '#lib/storage/records/restriction.ts';
import type { App } from '../app-context.ts';
import { readPersonRecord } from '../person-record.ts';
import { readPlan } from '../plan.ts';

/** Before a programme has begun there are no tests and no answers; the rest may be there all the same. */
async function recordBefore({ db, now, version }: App): Promise<PersonRecord> {
  const [person, deviceChecks] = await Promise.all([readPerson(db), readDeviceChecks(db)]);
  return {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    createdAtIso: now().toISOString(),
    appVersion: version,
    person,
    participation: null,
    ...{ sessions: [], trials: [], answerSheets: [], questionnaires: [] },
    deviceChecks,
  };
}

function withoutKey({ deviceKey: _, ...participation }: Participation): Omit<Participation, 'deviceKey'> {
  return participation;
}

/** All that this device holds of the person. */
export async function readMyData(app: App): Promise<MyData> {
  const { db } = app;
  const plan = await readPlan(app);
  const record = plan === null ? await recordBefore(app) : await readPersonRecord(app, plan);
  const [known, consents, sent, waiting, pauses, reminders, clockCorrections, restriction, deletedTests] =
    await Promise.all([
      readParticipation(db),
      readConsents(db),
      readSent(db),
      readOutbox(db),
      readPauses(db),
      readReminderSettings(db),
      readClockCorrections(db),
      readRestriction(db),
      readDeletedTests(db),
    ]);
  return {
    record,
    consents,
    sent,
    waiting,
    others: {
      participation: known === null ? null : withoutKey(known),
      ...{ pauses, reminders, clockCorrections, restriction, deletedTests },
    },
  };
}
