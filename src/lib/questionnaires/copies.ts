import { questionnaireKey } from '#lib/domain/answer-sheet.ts';
import type { Database } from '#lib/storage/database.ts';
import { writeQuestionnaireCopy } from '#lib/storage/records/questionnaire-copy.ts';
import { readWith } from './format/read.ts';

/**
 * Keeps a questionnaire of the operator's own on this device. Its expressions were checked by the server
 * (`readQuestionnaire`); here it is read without the weight of FHIRPath.
 * @returns false where the text is not a questionnaire of this id: something else answered in the server's place
 */
export async function keepQuestionnaire(db: Database, id: string, json: string): Promise<boolean> {
  const read = readWith(json, () => null);
  if (!read.ok || read.questionnaire.id !== id) return false;
  await writeQuestionnaireCopy(db, { key: questionnaireKey(read.questionnaire), id, json });
  return true;
}
