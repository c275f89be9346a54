import { ageOn, localDate } from '#lib/domain/calendar.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import { buildFindings } from '#lib/findings/build.ts';
import type { FindingsModel } from '#lib/findings/model.ts';
import type { ScoredEntry } from '#lib/findings/told.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { progressOf } from '#lib/programme/programme.ts';
import { TWELVE_WEEKS } from '#lib/programme/twelve-weeks.ts';
import { createScorer } from '#lib/scoring/client.ts';
import type { WorkerFailure } from '#lib/workers/worker-line.ts';
import { readParticipation } from '#lib/storage/records/participation.ts';
import { readPerson } from '#lib/storage/records/person.ts';
import { readSessions } from '#lib/storage/records/session.ts';
import { readTrials } from '#lib/storage/records/trial.ts';
import type { App } from '../app-context.ts';

/** Scores every session anew from its rows and builds the letter; null where nobody has signed up here. */
export async function composeLetter(
  { db, now, version }: Pick<App, 'db' | 'now' | 'version'>,
  locale: Locale,
): Promise<Outcome<FindingsModel | null, WorkerFailure>> {
  const [person, participation, sessions] = await Promise.all([
    readPerson(db),
    readParticipation(db),
    readSessions(db),
  ]);
  const startedOn = participation?.startedOn ?? null;
  if (person === null || startedOn === null) return { ok: true, value: null };
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
    const { testsDone, testsRemaining, lastTestDate } = progressOf(TWELVE_WEEKS, sessions);
    const input = {
      person,
      createdOn: localDate(now()),
      period: { from: startedOn, to: testsRemaining === 0 ? lastTestDate : null },
      planned: TWELVE_WEEKS.length,
      done: testsDone,
      sessions: scored,
      appVersion: version,
    };
    return { ok: true, value: buildFindings(input, locale) };
  } finally {
    scorer.close();
  }
}
