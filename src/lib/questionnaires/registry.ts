import { readWith } from './format/read.ts';
import type { Questionnaire } from './model.ts';

const texts = import.meta.glob<string>('./instruments/*/questionnaire.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const byId = new Map(
  Object.entries(texts).map(([path, text]) => [path.split('/').at(-2) ?? '', text] as const),
);
const known = new Map<string, Questionnaire>();

/** Ids of the questionnaires that come with the app, found by their folders: adding one edits nothing here. */
export const shippedQuestionnaires: readonly string[] = [...byId.keys()].toSorted();

/**
 * A questionnaire that comes with the app; null: none of that id (it may be one of the operator's).
 * Throws a RangeError where its file is broken: registry.test.ts reads every one.
 */
export function questionnaireById(id: string): Questionnaire | null {
  const text = byId.get(id);
  if (text === undefined) return null;
  const read = known.get(id) ?? readShipped(id, text);
  known.set(id, read);
  return read;
}

function readShipped(id: string, text: string): Questionnaire {
  // Their expressions are parsed by the tests: a page that shows a questionnaire need not load FHIRPath for it.
  const read = readWith(text, () => null);
  if (read.ok) return read.questionnaire;
  const [first] = read.problems;
  throw new RangeError(`instruments/${id}, line ${first?.line ?? 1}: ${first?.reason ?? ''}`);
}
