/** A whole record recomputed: timed tests and questionnaires, by the code of the app. */
import { questionnaireKey, type AnswerSheet } from '../src/lib/domain/answer-sheet.ts';
import { educationYearsIn } from '../src/lib/questionnaires/education.ts';
import { look } from '../src/lib/questionnaires/engine/look.ts';
import type { Questionnaire } from '../src/lib/questionnaires/model.ts';
import { readQuestionnaire } from '../src/lib/questionnaires/read-questionnaire.ts';
import type { PersonRecord } from '../src/lib/scoring/export/record.ts';
import type { NormPack } from '../src/lib/scoring/norms/pack.ts';
import { scoreRecord, type ScoredRecord } from '../src/lib/scoring/score-record.ts';
import { answeredIn } from './answered.ts';

/** A score of a questionnaire. */
export interface SheetScore {
  readonly linkId: string;
  readonly name: string;
  /** In the unit of the questionnaire; null: there is none, see `reason`. */
  readonly value: number | null;
  readonly reason: string | null;
}

/** One answered questionnaire; `no-text`: its words are not in the file. `unreadable-text`: they are no questionnaire. */
export type ScoredSheet = Pick<AnswerSheet, 'id' | 'questionnaire' | 'version' | 'completedOn'> &
  (
    | { readonly kind: 'scored'; readonly answered: number; readonly scores: readonly SheetScore[] }
    | { readonly kind: 'refused'; readonly reason: 'no-text' | 'unreadable-text' }
  );

/** A whole record with everything that is computed from it. */
export interface RecomputedRecord extends ScoredRecord {
  /** Version of the app that made the file. */
  readonly appVersion: string;
  /** The packs that were asked, as `id version`. */
  readonly packs: readonly string[];
  readonly questionnaires: readonly ScoredSheet[];
}

function scoreSheet(sheet: AnswerSheet, texts: ReadonlyMap<string, Questionnaire | null>): ScoredSheet {
  const { id, questionnaire: name, version, completedOn } = sheet;
  const base = { id, questionnaire: name, version, completedOn };
  const questionnaire = texts.get(questionnaireKey(sheet));
  if (questionnaire === undefined) return { ...base, kind: 'refused', reason: 'no-text' };
  if (questionnaire === null) return { ...base, kind: 'refused', reason: 'unreadable-text' };
  const { answered, scores } = look(questionnaire, sheet);
  return {
    ...base,
    kind: 'scored',
    answered,
    scores: scores.map(({ linkId, name: words, value, reason }) => ({
      linkId,
      name: words.en,
      value,
      reason,
    })),
  };
}

function textsOf({ questionnaires }: PersonRecord): ReadonlyMap<string, Questionnaire | null> {
  return new Map(
    questionnaires.map(({ key, json }) => {
      const read = readQuestionnaire(json);
      return [key, read.ok && questionnaireKey(read.questionnaire) === key ? read.questionnaire : null];
    }),
  );
}

/** Everything of a record anew. Pure; what cannot be scored is named in the result. */
export async function recompute(record: PersonRecord, packs: readonly NormPack[]): Promise<RecomputedRecord> {
  const { person, sessions, trials, createdAtIso, appVersion } = record;
  const texts = textsOf(record);
  const questionnaires = record.answerSheets.map((sheet) => scoreSheet(sheet, texts));
  const educationYears = educationYearsIn(answeredIn(record));
  const known = educationYears === null ? {} : { educationYears };
  const scored = await scoreRecord(
    {
      person: person === null ? null : { birthday: person.birthday, sex: person.sex, ...known },
      sessions,
      trials,
      createdAtIso,
    },
    { packs },
  );
  return { appVersion, packs: packs.map(({ id, version }) => `${id} ${version}`), ...scored, questionnaires };
}
