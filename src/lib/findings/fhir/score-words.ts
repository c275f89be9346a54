import type { Locale } from '#lib/i18n/texts.ts';
import type { ParadigmScores, ScoreDoc } from '#lib/paradigms/contract.ts';
import { paradigms } from '#lib/paradigms/registry.ts';

/** The words and the documentation of a test and its scores. */
export interface TestWords {
  readonly title: string;
  /** What a row of the letter calls the score; its id where the test has no word for it any more. */
  labelOf(scoreId: string): string;
  /** Null where the test does not know the score any more. */
  docOf(scoreId: string): ScoreDoc | null;
}

/** Scores without values: enough for a test to name its rows. */
function blankScores(ids: readonly string[]): ParadigmScores {
  return {
    scores: ids.map((id) => ({ id, value: null, reason: 'no-value', interval: null, n: 0 })),
    validity: [],
  };
}

/** The words of a test; those of a test that is no longer in the app are its ids. */
export function wordsOf(paradigmId: string, locale: Locale): TestWords {
  const paradigm = paradigms.get(paradigmId);
  if (paradigm === undefined) return { title: paradigmId, labelOf: (id) => id, docOf: () => null };
  const { rows, title } = paradigm.findings(blankScores(Object.keys(paradigm.scores)), locale);
  const labels = new Map(rows.map(({ scoreId, label }) => [scoreId, label]));
  return {
    title,
    labelOf: (id) => labels.get(id) ?? id,
    docOf: (id) => paradigm.scores[id] ?? null,
  };
}

/** The code of a test: another version of it is another test. */
export function testCode(paradigm: string, version: number): string {
  return `${paradigm}.v${version}`;
}

/** The code of a score of one session, or of the mean of several. */
export function scoreCode(scoreId: string, version: number, of: 'session' | 'mean'): string {
  return `${scoreId}.v${version}${of === 'mean' ? '.mean' : ''}`;
}
