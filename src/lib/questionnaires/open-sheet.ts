import { questionnaireKey, type AnswerSheet, type Helped } from '#lib/domain/answer-sheet.ts';
import { localDate } from '#lib/domain/calendar.ts';
import type { Database } from '#lib/storage/database.ts';
import { readAnswerSheets } from '#lib/storage/records/answer-sheet.ts';
import { readQuestionnaireCopies } from '#lib/storage/records/questionnaire-copy.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { readWith } from './format/read.ts';
import type { Questionnaire } from './model.ts';
import { questionnaireById } from './registry.ts';

/** What the screen of a questionnaire needs of the app. */
export interface QuestionnaireDependencies {
  readonly db: Database;
  /** Id of the questionnaire. */
  readonly questionnaire: string;
  /** Which time of the programme this is, from 1. */
  readonly occasion: number;
  readonly locale: Locale;
  readonly appVersion: string;
  /** Corrected wall clock (domain/clock.ts). */
  readonly now: () => Date;
  readonly newId: () => string;
}

/** A questionnaire that was checked when it was added: its expressions are not parsed again. */
function readKept(json: string): Questionnaire | null {
  const read = readWith(json, () => null);
  return read.ok ? read.questionnaire : null;
}

const byVersion = new Intl.Collator('en', { numeric: true });

/**
 * The sheet of this occasion, where it was begun, and the very words that belong to it: those it was begun with, else
 * those that come with the app, else the latest that an operator added. Null: there is no such questionnaire here.
 */
export async function openSheet({ db, questionnaire: id, occasion }: QuestionnaireDependencies): Promise<{
  readonly questionnaire: Questionnaire;
  readonly sheet: AnswerSheet | null;
} | null> {
  const sheets = await readAnswerSheets(db);
  const copies = await readQuestionnaireCopies(db);
  const sheet = sheets.findLast((one) => one.questionnaire === id && one.occasion === occasion) ?? null;
  const shipped = questionnaireById(id);
  const key = sheet ?? shipped;
  const kept = key === null ? undefined : copies.find((copy) => copy.key === questionnaireKey(key));
  if (kept !== undefined) {
    const questionnaire = readKept(kept.json);
    return questionnaire === null ? null : { questionnaire, sheet };
  }
  if (shipped !== null) return { questionnaire: shipped, sheet };
  const added = copies
    .filter((copy) => copy.id === id)
    .map(({ json }) => readKept(json))
    .filter((questionnaire) => questionnaire !== null)
    .toSorted((a, b) => byVersion.compare(a.version, b.version));
  const latest = added.at(-1);
  return latest === undefined ? null : { questionnaire: latest, sheet };
}

/** A sheet without answers. */
export function newSheet(app: QuestionnaireDependencies, { id, url, version }: Questionnaire): AnswerSheet {
  return {
    id: app.newId(),
    questionnaire: id,
    url,
    version,
    occasion: app.occasion,
    locale: app.locale,
    appVersion: app.appVersion,
    startedAtIso: app.now().toISOString(),
    completedAtIso: null,
    completedOn: null,
    changes: [],
    calmPageShownAtIso: null,
  };
}

/** A sheet that is finished now. `helped` null: the person did not say whether somebody helped. */
export function finishedSheet(sheet: AnswerSheet, now: Date, helped: Helped | null): AnswerSheet {
  const completed = { completedAtIso: now.toISOString(), completedOn: localDate(now) };
  return { ...sheet, ...completed, ...(helped !== null && { helped }) };
}
