/** The programme of twelve weeks as the app reads it; its files, because Vite's globs are not at hand here. */
import { readFileSync } from 'node:fs';
import type { AnswerSheet } from '#lib/domain/answer-sheet.ts';
import { addDays, dayIn, type IsoDate } from '#lib/domain/calendar.ts';
import { parseProgramme } from '#lib/programme/format.ts';
import {
  hasTests,
  isTest,
  type Programme,
  type QuestionnaireStep,
  type Task,
} from '#lib/programme/programme.ts';

function readShipped(id: string): Programme {
  const read = parseProgramme(JSON.parse(readFileSync(`src/lib/programme/shipped/${id}.json`, 'utf8')));
  if (!read.ok) throw new Error(`${id}.json is no programme`);
  return read.programme;
}

export const twelveWeeks = readShipped('neotiv-12');

/** Its tasks with tests, which are counted. */
export const testTasks: readonly Task[] = twelveWeeks.tasks.filter(hasTests);

/** The day so many days ago, where the tests' browser is. */
export function daysAgo(days: number): IsoDate {
  return addDays(dayIn(new Date(), 'Europe/Berlin'), -days);
}

/** A questionnaire handed in without an answer. */
export function sheetDone(
  { questionnaire, occasion }: QuestionnaireStep,
  atIso: string,
  on: string,
): AnswerSheet {
  return {
    id: `${questionnaire}-${occasion}`,
    questionnaire,
    url: `https://merkzeit.example/fhir/Questionnaire/${questionnaire}`,
    version: '1',
    occasion,
    locale: 'de',
    appVersion: '0.1.0',
    startedAtIso: atIso,
    completedAtIso: atIso,
    completedOn: on as IsoDate,
    changes: [],
    calmPageShownAtIso: null,
  };
}

/** Every questionnaire of the programme handed in on a day, without an answer: whoever looks at tests only. */
export function sheetsDone(on: IsoDate): readonly AnswerSheet[] {
  return twelveWeeks.tasks.flatMap(({ steps }) =>
    steps.flatMap((step) => (isTest(step) ? [] : [sheetDone(step, `${on}T09:00:00.000Z`, on)])),
  );
}
