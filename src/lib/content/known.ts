import { paradigms } from '#lib/paradigms/registry.ts';
import { shippedProgrammes } from '#lib/programme/shipped.ts';
import { questionnaireById, shippedQuestionnaires } from '#lib/questionnaires/registry.ts';

/** What a programme may refer to. */
export interface KnownContent {
  /** Timed tests, with the number of their parallel forms; null: without forms, can be done any number of times. */
  readonly tests: ReadonlyMap<string, number | null>;
  /** Ids of questionnaires. */
  readonly questionnaires: ReadonlySet<string>;
  /** Canonical addresses of those that come with Merkzeit: nobody else's words stand under them. */
  readonly questionnaireUrls: ReadonlySet<string>;
  /** Ids of programmes that are taken. */
  readonly programmes: ReadonlySet<string>;
}

/** Parallel forms kept of every test that shows pictures (static/stimuli; content.test.ts counts them). */
export const FORMS_OF_A_TEST = 8;

/** What comes with Merkzeit. */
export function shippedContent(): KnownContent {
  return {
    tests: new Map(
      [...paradigms.values()].map(({ id, pictures }) => [
        id,
        pictures.kind === 'form' ? FORMS_OF_A_TEST : null,
      ]),
    ),
    questionnaires: new Set(shippedQuestionnaires),
    questionnaireUrls: new Set(
      shippedQuestionnaires.map((id) => questionnaireById(id)?.url).filter((url) => url !== undefined),
    ),
    programmes: new Set(shippedProgrammes.keys()),
  };
}
