import type { EntityTable } from 'dexie';
import { answerSheetSchema, type AnswerSheet } from '#lib/domain/answer-sheet.ts';
import { checked } from './checked.ts';

export interface AnswerSheetsTable {
  readonly answerSheets: EntityTable<AnswerSheet, 'id'>;
}

/** All sheets, finished or not, in the order in which they were begun. */
export async function readAnswerSheets(db: AnswerSheetsTable): Promise<readonly AnswerSheet[]> {
  return (await db.answerSheets.orderBy('startedAtIso').toArray()).map((record) =>
    checked('answer sheet', answerSheetSchema, record),
  );
}

/** Writes a sheet anew; its changes only ever grow. Resolves when it is on the disk. */
export async function writeAnswerSheet(db: AnswerSheetsTable, sheet: AnswerSheet): Promise<void> {
  await db.answerSheets.put(sheet);
}
