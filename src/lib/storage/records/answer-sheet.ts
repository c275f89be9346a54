import { answerSheetSchema, type AnswerSheet } from '#lib/domain/answer-sheet.ts';
import type { Database } from '../database.ts';
import { byMoment } from '../order.ts';
import { recordType } from '../record-type.ts';

export const answerSheets = recordType('answer sheet', answerSheetSchema, { keyOf: ({ id }) => id });

/** All sheets, finished or not, in the order in which they were begun. */
export async function readAnswerSheets(db: Database): Promise<readonly AnswerSheet[]> {
  return (await db.all(answerSheets)).toSorted(byMoment(({ startedAtIso }) => startedAtIso));
}

/** Writes a sheet anew; its changes only ever grow. Resolves when it is on the disk. */
export async function writeAnswerSheet(db: Database, sheet: AnswerSheet): Promise<void> {
  await db.put(answerSheets, sheet);
}
