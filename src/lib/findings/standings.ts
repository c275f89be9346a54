import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Comparison, PackComparison } from '#lib/scoring/norms/compare.ts';
import { scoreLabelOf, type ScoreLabel } from '#lib/statistics/score-labels.ts';
import { courseOfScore, type ToldTest } from './told.ts';

/** Where a score stands: against groups of whom the mean of just as many sessions is known, otherwise by its latest session. */
export interface Standing {
  readonly scoreId: string;
  readonly comparison: Comparison;
  /** Of how many sessions the value is the mean; 1: it is that of the latest. */
  readonly sessions: number;
  /** Day of the latest session in it. */
  readonly day: IsoDate;
}

/** One standing of a score for the letter; null where no session of the test counts. */
export function standingOf(test: ToldTest, scoreId: string): Standing | null {
  const latest = test.counted.at(-1);
  if (latest === undefined) return null;
  const course = courseOfScore(test, scoreId);
  if (course?.comparison.kind === 'packs' && course.mean.kind === 'mean')
    return { scoreId, comparison: course.comparison, sessions: course.mean.sessions, day: latest.day };
  const comparison = latest.scored.comparisons[scoreId] ?? { kind: 'none', reason: 'no-pack' };
  return { scoreId, comparison, sessions: 1, day: latest.day };
}

/** The groups of a standing; none where there is no comparison. */
export function packsOf(standing: Standing | null): readonly PackComparison[] {
  return standing?.comparison.kind === 'packs' ? standing.comparison.packs : [];
}

/** A comparison group under the letter by which the tables name it: packs of one source and one kind of people. */
export interface LetteredGroup {
  /** `A`, `B` …, `AA` after `Z`. */
  readonly letter: string;
  /** Each once. */
  readonly packs: readonly PackComparison[];
}

function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}

/** How many people, which differs from score to score of one sample, at the beginning of their description. */
const COUNT = /^[\d.,]+ /;

/** The people of a pack without how many they are. */
export function peopleOf(population: string): string {
  return population.replace(COUNT, '');
}

/** Every group that is compared with, each once, in the order in which the tests name them. */
export function letteredGroups(tests: readonly ToldTest[]): readonly LetteredGroup[] {
  const groups = new Map<string, Map<string, PackComparison>>();
  for (const test of tests)
    for (const { scoreId } of test.course)
      for (const pack of packsOf(standingOf(test, scoreId))) {
        const key = [pack.source.citation, pack.status, peopleOf(pack.population.de)].join('\n');
        const group = groups.get(key) ?? new Map<string, PackComparison>();
        groups.set(key, group.set(pack.packId, pack));
      }
  return [...groups.values()].map((packs, i) => ({ letter: letterAt(i), packs: [...packs.values()] }));
}

/** The letter of a pack's group. Throws RangeError for one that is not in the list. */
export function letterOf(groups: readonly LetteredGroup[], packId: string): string {
  const found = groups.find(({ packs }) => packs.some((pack) => pack.packId === packId));
  if (found === undefined) throw new RangeError(`The group ${packId} has no letter.`);
  return found.letter;
}

/** Name of the band by the rank as it is printed: `<1` and `>99` are the outermost. */
export function bandOf(percentile: number): ScoreLabel {
  return scoreLabelOf(Math.min(100, Math.max(0, Math.round(percentile))));
}
