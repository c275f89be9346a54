/** Every kind of record that a profile's database holds: for the backup, and for whoever looks at all of it. */
import { accounts } from './account.ts';
import { backups } from './backup.ts';
import { answerSheets } from './answer-sheet.ts';
import { clockCorrections } from './clock-correction.ts';
import { consentNotices, consents } from './consent.ts';
import { deletedTests } from './deleted-test.ts';
import { deviceChecks } from './device-check.ts';
import { drafts } from './draft.ts';
import { helpers } from './helper.ts';
import { outbox, sent } from './message.ts';
import { participations } from './participation.ts';
import { pauses } from './pause.ts';
import { people } from './person.ts';
import { programmes } from './programme-copy.ts';
import { proofs } from './proofs.ts';
import { questionnaireCopies } from './questionnaire-copy.ts';
import { reminders } from './reminders.ts';
import { releases } from './release.ts';
import { restrictions } from './restriction.ts';
import { sessions } from './session.ts';
import { trials } from './trial.ts';

export const RECORD_TYPES = Object.freeze({
  accounts,
  backups,
  answerSheets,
  clockCorrections,
  consentNotices,
  consents,
  deletedTests,
  deviceChecks,
  drafts,
  helpers,
  outbox,
  participations,
  pauses,
  people,
  programmes,
  proofs,
  questionnaires: questionnaireCopies,
  releases,
  reminders,
  restrictions,
  sent,
  sessions,
  trials,
});
