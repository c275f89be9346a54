import type { IsoDate } from '#lib/domain/calendar.ts';
import { educationYearsIn } from '#lib/questionnaires/education.ts';
import type { PersonRecord } from '#lib/scoring/export/record.ts';
import type { RecordToScore, ScoredRecord } from '#lib/scoring/score-record.ts';
import type { FindingsInput } from './build.ts';
import type { AnsweredQuestionnaire } from './questionnaires.ts';

/** How the programme stands on the day of the letter. */
export interface ProgrammeStanding {
  /** Null: none is known. */
  readonly title: { readonly de: string; readonly en: string } | null;
  /** Tasks with tests, and how many of them are done. */
  readonly planned: number;
  readonly done: number;
  /** Day of the last task; null: more are to come. */
  readonly endedOn: IsoDate | null;
}

/** What scoring asks of a whole record; the questionnaires tell the years of schooling. */
export function recordToScore(
  { person, sessions, trials }: PersonRecord,
  questionnaires: readonly AnsweredQuestionnaire[],
  createdAtIso: string | null,
): RecordToScore {
  const educationYears = educationYearsIn(questionnaires);
  return {
    person:
      person === null
        ? null
        : { birthday: person.birthday, sex: person.sex, ...(educationYears !== null && { educationYears }) },
    sessions,
    trials,
    createdAtIso,
  };
}

/** First day of the record: that of the participation, or of the first session. */
function firstDay({ participation, sessions, createdAtIso }: PersonRecord): IsoDate {
  const begun = sessions.map(({ startedAtIso }) => startedAtIso).toSorted()[0] ?? createdAtIso;
  return participation?.startedOn ?? (begun.slice(0, 10) as IsoDate);
}

/** All that the letter is made of; null where the record names nobody, because a letter is one to somebody. */
export function findingsInput(
  record: PersonRecord,
  scored: ScoredRecord,
  questionnaires: readonly AnsweredQuestionnaire[],
  standing: ProgrammeStanding,
  createdOn: IsoDate,
): FindingsInput | null {
  if (record.person === null) return null;
  return {
    person: record.person,
    educationYears: educationYearsIn(questionnaires),
    createdOn,
    period: { from: firstDay(record), to: standing.endedOn },
    programme: standing.title,
    planned: standing.planned,
    done: standing.done,
    record: scored,
    questionnaires,
    appVersion: record.appVersion,
  };
}
