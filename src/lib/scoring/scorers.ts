import type { TrialRow } from '#lib/domain/trial-row.ts';
import type { Paradigm, ParadigmScores } from '#lib/paradigms/contract.ts';
import { paradigms } from '#lib/paradigms/registry.ts';
import { UnscorableSession } from './unscorable.ts';

/** What scoring asks of one version of a test. */
export type ParadigmScorer = Pick<Paradigm, 'id' | 'version' | 'parameters' | 'scores' | 'trialFields'> & {
  score(rows: readonly TrialRow[]): ParadigmScores;
};

/**
 * Earlier versions of a test, by `<id> <version>`: when a test's version is counted up, its scorer as it was stands
 * here under the old number, and recordings of that version are scored by it for ever. Every test is in its first version.
 */
const EARLIER: ReadonlyMap<string, ParadigmScorer> = new Map();

/**
 * The scorer of exactly this version of a test.
 * @throws UnscorableSession where there is no such test (`unknown-test`) or no scorer of this version (`unknown-version`)
 */
export function scorerOf(id: string, version: number): ParadigmScorer {
  const current = paradigms.get(id);
  if (current === undefined)
    throw new UnscorableSession('unknown-test', `There is no test “${id}” in this version.`);
  const found = current.version === version ? current : EARLIER.get(`${id} ${version}`);
  if (found !== undefined) return found;
  throw new UnscorableSession(
    'unknown-version',
    version > current.version
      ? `The session was run with ${id} ${version}, which is newer than what is known here (${current.version}): use a newer Merkzeit.`
      : `The session was run with ${id} ${version}, here is ${current.version}: keep the old scorer.`,
  );
}
