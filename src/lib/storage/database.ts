import Dexie from 'dexie';
import type { AnswerSheetsTable } from './records/answer-sheet.ts';
import type { ClockCorrectionsTable } from './records/clock-correction.ts';
import type { ConsentsTable } from './records/consent.ts';
import type { DeviceChecksTable } from './records/device-check.ts';
import type { DraftsTable } from './records/draft.ts';
import type { MessageTables } from './records/message.ts';
import type { ParticipationsTable } from './records/participation.ts';
import type { PausesTable } from './records/pause.ts';
import type { PeopleTable } from './records/person.ts';
import type { ProgrammesTable } from './records/programme-copy.ts';
import type { RemindersTable } from './records/reminders.ts';
import type { QuestionnaireCopiesTable } from './records/questionnaire-copy.ts';
import type { SessionsTable } from './records/session.ts';
import type { TrialsTable } from './records/trial.ts';
import { toVersion2 } from './migrations/v2-conditions.ts';
import { toVersion4 } from './migrations/v4-programmes.ts';
import { toVersion3 } from './migrations/v3-parts.ts';

/** The participant's database on the device. Each table's type, check and migrations are in `records/`. */
export interface Database
  extends
    Dexie,
    PeopleTable,
    ParticipationsTable,
    ConsentsTable,
    DraftsTable,
    DeviceChecksTable,
    RemindersTable,
    SessionsTable,
    TrialsTable,
    AnswerSheetsTable,
    ClockCorrectionsTable,
    PausesTable,
    ProgrammesTable,
    Omit<QuestionnaireCopiesTable, 'transaction'>,
    Omit<MessageTables, 'transaction'> {}

export const DATABASE_NAME = 'merkzeit';

/** Opens lazily, at the first read or write. `strict`: a write is done when it is on the disk. */
export function openDatabase(name: string = DATABASE_NAME): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  db.version(1).stores({
    people: 'id',
    participations: 'id',
    drafts: 'id',
    consents: '[textId+textVersion]',
    sessions: 'id, startedAtIso',
    trials: 'id, sessionId, recordedAtIso',
    outbox: 'id, createdAtIso',
    sent: 'id, sentAtIso',
  });
  db.version(2).upgrade(async (upgrade) => {
    await upgrade.table('trials').toCollection().modify(toVersion2.trials);
    await upgrade.table('sessions').toCollection().modify(toVersion2.sessions);
  });
  db.version(3)
    .stores({ deviceChecks: 'id, checkedAtIso' })
    .upgrade(async (upgrade) => {
      await upgrade.table('trials').toCollection().modify(toVersion3.trials);
      await upgrade.table('sessions').toCollection().modify(toVersion3.sessions);
    });
  db.version(4)
    .stores({
      answerSheets: 'id, startedAtIso',
      questionnaires: 'key, id',
      programmes: 'id',
      pauses: 'id',
      clockCorrections: 'wallIso',
      reminders: 'id',
    })
    .upgrade(async (upgrade) => {
      await upgrade.table('participations').toCollection().modify(toVersion4.participations);
    });
  // Dexie makes the tables named above; the interface only gives them their types.
  return db as Database;
}

/** Asks the browser to keep the data even when space gets short; true if it promises to. */
export async function askToPersist(): Promise<boolean> {
  return 'storage' in navigator && 'persist' in navigator.storage ? await navigator.storage.persist() : false;
}
