import type { TrialRow } from '#lib/domain/trial-row.ts';
import type { ParadigmScorer } from './scorers.ts';

/**
 * Why a trial does not count as an answer. `practice`: never scored. `begun-again`: its block was begun again, and
 * another row of the same trial counts. `missed`: no answer in time. `late-answer`: after the scored window. `too-fast`:
 * before any answer to the picture can be given.
 */
export type TrialExclusion = 'practice' | 'begun-again' | 'missed' | 'late-answer' | 'too-fast';

/** Trials of one session that do not count as answers, by their reason; a trial can have two. */
export interface ExcludedTrials {
  readonly reason: TrialExclusion;
  /** Rows; never 0. */
  readonly count: number;
}

/** Shortest time that is an answer, ms: of the trial's own part where the test has one for each. */
function anticipationMs(parameters: ParadigmScorer['parameters'], row: TrialRow): number {
  const part = row.trial['part'];
  const own = typeof part === 'string' ? parameters[`${part}AnticipationMs`] : undefined;
  return (own ?? parameters['anticipationMs'])?.value ?? 0;
}

/** What is not counted of a session's rows and why, each reason once. */
export function excludedTrials(
  rows: readonly TrialRow[],
  { parameters }: Pick<ParadigmScorer, 'parameters'>,
): readonly ExcludedTrials[] {
  const counts: Record<TrialExclusion, number> = {
    practice: 0,
    'begun-again': 0,
    missed: 0,
    'late-answer': 0,
    'too-fast': 0,
  };
  const places = new Set<string>();
  for (const row of rows) {
    if (row.phase === 'practice') {
      counts.practice++;
      continue;
    }
    const place = `${row.block}/${row.index}`;
    if (places.has(place)) counts['begun-again']++;
    places.add(place);
    if (row.flags.includes('missed')) counts.missed++;
    if (row.flags.includes('late-answer')) counts['late-answer']++;
    if (
      row.answer !== null &&
      row.eventMs !== null &&
      row.eventMs - row.onsetMs < anticipationMs(parameters, row)
    )
      counts['too-fast']++;
  }
  return (Object.keys(counts) as TrialExclusion[])
    .map((reason) => ({ reason, count: counts[reason] }))
    .filter(({ count }) => count > 0);
}
