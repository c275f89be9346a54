import { ageOn, localDate } from '#lib/domain/calendar.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import { buildFindings } from '#lib/findings/build.ts';
import type { FindingsModel } from '#lib/findings/model.ts';
import type { ScoredEntry } from '#lib/findings/told.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { countTests, progressOf } from '#lib/programme/progress.ts';
import { createScorer } from '#lib/scoring/client.ts';
import type { WorkerFailure } from '#lib/workers/worker-line.ts';
import { readParticipation } from '#lib/storage/records/participation.ts';
import { readPerson } from '#lib/storage/records/person.ts';
import { readTrials } from '#lib/storage/records/trial.ts';
import type { App } from '../app-context.ts';
import { readPlan } from '../plan.ts';
import { lookAtSheets } from './sheets.ts';

/** Scores every session anew from its rows and builds the letter; null where nobody has signed up here. */
export async function composeLetter(
  { db, now, version }: Pick<App, 'db' | 'now' | 'version'>,
  locale: Locale,
): Promise<Outcome<FindingsModel | null, WorkerFailure>> {
  const [person, participation, plan] = await Promise.all([
    readPerson(db),
    readParticipation(db),
    readPlan({ db, now }),
  ]);
  const startedOn = participation?.startedOn ?? null;
  if (person === null || startedOn === null || plan === null) return { ok: true, value: null };
  const { programme, schedule, sessions, answerSheets } = plan;
  const scorer = createScorer();
  try {
    const scored: ScoredEntry[] = [];
    for (const session of sessions) {
      const day = session.completedOn ?? localDate(new Date(session.startedAtIso));
      const rows = await readTrials(db, session.id);
      const result = await scorer.score(session, rows, { age: ageOn(day, person.birthday), sex: person.sex });
      if (!result.ok) return result;
      scored.push({ session, scored: result.value });
    }
    const questionnaires = await lookAtSheets(db, answerSheets);
    if (!questionnaires.ok) return questionnaires;
    const { testsDone, testsRemaining, lastTestDate } = progressOf(schedule);
    const input = {
      person,
      createdOn: localDate(now()),
      period: { from: startedOn, to: testsRemaining === 0 ? lastTestDate : null },
      planned: countTests(programme),
      done: testsDone,
      sessions: scored,
      questionnaires: questionnaires.value,
      appVersion: version,
    };
    return { ok: true, value: buildFindings(input, locale) };
  } finally {
    scorer.close();
  }
}
