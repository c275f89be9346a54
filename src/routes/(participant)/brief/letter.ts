import { localDate } from '#lib/domain/calendar.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { FindingsInput } from '#lib/findings/build.ts';
import { findingsInput, recordToScore } from '#lib/findings/from-record.ts';
import { countTests, progressOf } from '#lib/programme/progress.ts';
import { createScorer } from '#lib/scoring/client.ts';
import type { PersonRecord } from '#lib/scoring/export/record.ts';
import type { WorkerFailure } from '#lib/workers/worker-line.ts';
import type { App } from '../app-context.ts';
import { readPersonRecord } from '../person-record.ts';
import { readPlan, type Plan } from '../plan.ts';
import { lookAtSheets } from './sheets.ts';

/** What every face of the letter is made of. */
export interface Composed {
  readonly input: FindingsInput;
  readonly record: PersonRecord;
}

function standingOf({ programme, schedule }: Plan): Parameters<typeof findingsInput>[3] {
  const { testsDone, testsRemaining, lastTestDate } = progressOf(schedule);
  return {
    title: programme.title,
    planned: countTests(programme),
    done: testsDone,
    endedOn: testsRemaining === 0 ? lastTestDate : null,
  };
}

/** Scores every session anew from its rows; null where nobody has signed up here. */
export async function composeLetter(app: App): Promise<Outcome<Composed | null, WorkerFailure>> {
  const { db, now } = app;
  const plan = await readPlan({ db, now });
  if (plan === null) return { ok: true, value: null };
  const record = await readPersonRecord(app, plan);
  const questionnaires = await lookAtSheets(db, record.answerSheets);
  if (!questionnaires.ok) return questionnaires;
  const scorer = createScorer();
  try {
    const scored = await scorer.scoreRecord(recordToScore(record, questionnaires.value, null));
    if (!scored.ok) return scored;
    const created = localDate(now());
    const input = findingsInput(record, scored.value, questionnaires.value, standingOf(plan), created);
    return { ok: true, value: input === null ? null : { input, record } };
  } finally {
    scorer.close();
  }
}
