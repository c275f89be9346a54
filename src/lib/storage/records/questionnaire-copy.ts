import * as v from 'valibot';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';

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

export const questionnaireCopies = recordType('questionnaire', schema, { keyOf: ({ key }) => key });

/** Every text kept on the device, in the order of their keys. */
export async function readQuestionnaireCopies(db: Database): Promise<readonly QuestionnaireCopy[]> {
  return (await db.all(questionnaireCopies)).toSorted((a, b) => a.key.localeCompare(b.key));
}

/**
 * Keeps a text. Where one stands under the key already, that one stays: answers belong to the words that were seen,
 * and other words need another version.
 * @returns the text that stands under the key now
 */
export async function writeQuestionnaireCopy(
  db: Database,
  copy: QuestionnaireCopy,
): Promise<QuestionnaireCopy> {
  return await db.write(async () => {
    const known = await db.get(questionnaireCopies, copy.key);
    if (known !== null) return known;
    await db.add(questionnaireCopies, copy);
    return copy;
  });
}
