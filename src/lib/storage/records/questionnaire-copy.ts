import type Dexie from 'dexie';
import type { EntityTable } from 'dexie';
import * as v from 'valibot';
import { checked } from './checked.ts';

/** The text of a questionnaire as a person saw it, or as an operator added it. */
export interface QuestionnaireCopy {
  /** `url|version`; one text stands under it for ever. */
  readonly key: string;
  /** Id of the questionnaire, the same for all its versions. */
  readonly id: string;
  /** The FHIR Questionnaire, byte for byte. */
  readonly json: string;
}

const schema: v.GenericSchema<unknown, QuestionnaireCopy> = v.strictObject({
  key: v.pipe(v.string(), v.nonEmpty()),
  id: v.pipe(v.string(), v.nonEmpty()),
  json: v.string(),
});

export interface QuestionnaireCopiesTable extends Pick<Dexie, 'transaction'> {
  readonly questionnaires: EntityTable<QuestionnaireCopy, 'key'>;
}

/** Every text kept on the device, in the order of their keys. */
export async function readQuestionnaireCopies(
  db: Pick<QuestionnaireCopiesTable, 'questionnaires'>,
): Promise<readonly QuestionnaireCopy[]> {
  return (await db.questionnaires.toArray()).map((record) => checked('questionnaire', schema, record));
}

/**
 * Keeps a text. Where one stands under the key already, that one stays: answers belong to the words that were seen,
 * and other words need another version.
 * @returns the text that stands under the key now
 */
export async function writeQuestionnaireCopy(
  db: QuestionnaireCopiesTable,
  copy: QuestionnaireCopy,
): Promise<QuestionnaireCopy> {
  return await db.transaction('rw', db.questionnaires, async () => {
    const known = await db.questionnaires.get(copy.key);
    if (known !== undefined) return checked('questionnaire', schema, known);
    await db.questionnaires.add(copy);
    return copy;
  });
}
