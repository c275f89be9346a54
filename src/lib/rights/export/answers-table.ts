import type { Given } from '#lib/domain/answer-sheet.ts';
import { plainValue, readSheets, type ReadAnswer, type ReadSheet } from '../answers.ts';
import type { PersonRecord } from '#lib/scoring/export/record.ts';
import type { Cell, Table } from '#lib/domain/csv.ts';

/** One value of one answer; an answer with several values has a line for each. */
interface Line {
  readonly of: ReadSheet;
  readonly answer: ReadAnswer;
  readonly value: (Given & { readonly kind: 'answer' })['values'][number] | null;
}

/** The columns, in their order. What each of them is: i18n/catalogue/rights-export.ts. */
const COLUMNS = {
  sheetId: ({ of }: Line) => of.sheet.id,
  questionnaire: ({ of }: Line) => of.sheet.questionnaire,
  url: ({ of }: Line) => of.sheet.url,
  version: ({ of }: Line) => of.sheet.version,
  title: ({ of }: Line) => of.title,
  occasion: ({ of }: Line) => of.sheet.occasion,
  locale: ({ of }: Line) => of.sheet.locale,
  startedAtIso: ({ of }: Line) => of.sheet.startedAtIso,
  completedAtIso: ({ of }: Line) => of.sheet.completedAtIso,
  completedOn: ({ of }: Line) => of.sheet.completedOn,
  linkId: ({ answer }: Line) => answer.linkId,
  question: ({ answer }: Line) => answer.question,
  changedAtIso: ({ answer }: Line) => answer.changedAtIso,
  value: ({ value }: Line) => (value === null ? null : plainValue(value)),
  system: ({ value }: Line) =>
    value !== null && 'valueCoding' in value ? (value.valueCoding.system ?? null) : null,
  code: ({ value }: Line) => (value !== null && 'valueCoding' in value ? value.valueCoding.code : null),
  absentReason: ({ answer }: Line) => (answer.given.kind === 'absent' ? answer.given.reason : null),
} satisfies Record<string, (line: Line) => Cell>;

export type AnswerColumn = keyof typeof COLUMNS;
export const ANSWER_COLUMNS = Object.freeze(Object.keys(COLUMNS) as AnswerColumn[]);

/** All answers that stand, of every questionnaire that was begun. */
export function answersTable({ answerSheets, questionnaires }: PersonRecord): Table {
  const lines = readSheets(answerSheets, questionnaires).flatMap((of) =>
    of.answers.flatMap((answer): readonly Line[] =>
      answer.given.kind === 'absent'
        ? [{ of, answer, value: null }]
        : answer.given.values.map((value) => ({ of, answer, value })),
    ),
  );
  return {
    columns: ANSWER_COLUMNS,
    rows: lines.map((line) => ANSWER_COLUMNS.map((column) => COLUMNS[column](line))),
  };
}
