/** What was scored, in words for a terminal. */
import type { Course, ScoreCourse } from '../src/lib/scoring/course/course.ts';
import type { Comparison } from '../src/lib/scoring/norms/compare.ts';
import { percentileText } from '../src/lib/scoring/norms/standard.ts';
import { PROBLEM_EFFECTS, type Problem } from '../src/lib/scoring/problems.ts';
import type { ScoredSession } from '../src/lib/scoring/score-session.ts';
import type { RecomputedRecord, ScoredSheet } from './record-scores.ts';

const NAME_WIDTH = 58;

function comparisonText(comparison: Comparison | undefined): string {
  if (comparison === undefined) return 'none';
  if (comparison.kind === 'none') return `none (${comparison.reason})`;
  return comparison.packs
    .map(
      (pack) =>
        `PR ${percentileText(pack.percentile)} T ${pack.t.toFixed(0)} (${pack.packId}, ${pack.status})`,
    )
    .join('; ');
}

function limits(interval: { readonly low: number; readonly high: number } | null): string {
  return interval === null ? '' : `[${interval.low.toFixed(3)}, ${interval.high.toFixed(3)}]`;
}

function problemLines(problems: readonly Problem[]): readonly string[] {
  return problems.map(
    ({ kind, count, example }) => `  problem: ${kind} (${count}, first ${example}): ${PROBLEM_EFFECTS[kind]}`,
  );
}

/** One session: scores, comparisons, validity, what is wrong with its data, check code. */
export function sessionReport(scored: ScoredSession): string {
  const scores = scored.scores.map(({ id, value, interval, reason, n }) =>
    [
      id.padEnd(NAME_WIDTH),
      (value === null ? `– (${reason ?? 'no reason'})` : value.toFixed(3)).padStart(9),
      limits(interval).padEnd(16),
      `n ${n}`.padEnd(6),
      comparisonText(scored.comparisons[id]),
    ].join('  '),
  );
  const validity = scored.validity.map(
    ({ id, level, value, limit }) => `  ${level}: ${id} (${value}, limit ${limit})`,
  );
  const excluded = scored.excludedTrials.map(({ reason, count }) => `${reason} ${count}`).join(', ');
  return [
    `${scored.paradigm} ${scored.version}, form ${scored.form}, scorer ${scored.scorerVersion}, app ${scored.appVersion}, session ${scored.sessionId}`,
    'score'.padEnd(NAME_WIDTH) + '      value  95 % interval    n       comparison',
    ...scores,
    validity.length === 0 ? 'validity: nothing found' : 'validity:',
    ...validity,
    ...problemLines(scored.problems),
    `trials that count for no answer: ${excluded === '' ? 'none' : excluded}`,
    scored.usable ? 'usable: yes' : 'usable: no; a letter prints none of these values',
    `check code: ${scored.checkCode}`,
  ].join('\n');
}

function courseLine({ scoreId, occasions, mean, change, comparison, reliableChange }: ScoreCourse): string {
  const counted = occasions.filter(({ notCounted }) => notCounted === null).length;
  const meanText = mean.kind === 'none' ? mean.reason : `${mean.value.toFixed(3)} ${limits(mean.interval)}`;
  const changeText =
    change.kind === 'none' ? change.reason : `${change.value.toFixed(3)} ${limits(change.interval)}`;
  const reliable =
    reliableChange.kind === 'none'
      ? reliableChange.reason
      : `z ${reliableChange.z.toFixed(2)}${reliableChange.isReliable ? ', reliable' : ''}`;
  return [
    scoreId.padEnd(NAME_WIDTH),
    `${counted} of ${occasions.length}`.padEnd(8),
    `mean ${meanText}`.padEnd(32),
    `last − first ${changeText}`.padEnd(40),
    `reliable change: ${reliable}`,
    ...(comparison.kind === 'packs' ? [comparisonText(comparison)] : []),
  ].join('  ');
}

function courseReport({ tests, composite, lowScores, excludedSessions, excludedTrials }: Course): string {
  const low =
    lowScores.kind === 'none'
      ? [`low scores: none (${lowScores.reason})`]
      : lowScores.cuts.map(
          ({ cutPercentile, below, baseRates }) =>
            `low scores: ${below} of ${lowScores.compared} below PR ${cutPercentile}; at least one is met in ${baseRates
              .map(
                ({ assumedCorrelation, atLeastOne }) =>
                  `${(100 * atLeastOne).toFixed(1)} % of healthy people if the scores correlate ${assumedCorrelation}`,
              )
              .join(', ')} (assumed)`,
        );
  return [
    'Course',
    ...tests.flatMap(({ scores }) => scores.map(courseLine)),
    composite.kind === 'none'
      ? `composite: none (${composite.reason})`
      : `composite ${composite.id}: z ${composite.z.toFixed(2)}`,
    ...low,
    ...excludedSessions.map(
      ({ sessionId, paradigm, reason }) => `not counted: ${paradigm} ${sessionId} (${reason})`,
    ),
    `trials that count for no answer: ${excludedTrials.map(({ reason, count }) => `${reason} ${count}`).join(', ') || 'none'}`,
  ].join('\n');
}

function sheetReport(sheet: ScoredSheet): string {
  const head = `${sheet.questionnaire} ${sheet.version}, sheet ${sheet.id}, completed ${sheet.completedOn ?? 'no'}`;
  if (sheet.kind === 'refused') return `${head}\n  not scored (${sheet.reason})`;
  const lines = sheet.scores.map(
    ({ linkId, value, reason }) => `  ${linkId}: ${value === null ? `– (${reason ?? 'no reason'})` : value}`,
  );
  return [`${head}, ${sheet.answered} answers`, ...lines].join('\n');
}

/** A whole record: every session, the course, every questionnaire, and what is wrong with the data. */
export function recordReport(record: RecomputedRecord): string {
  const sessions = record.sessions.map((result) =>
    result.kind === 'scored'
      ? sessionReport(result.scored)
      : `${result.session.paradigm} ${result.session.paradigmVersion}, session ${result.session.id}\nnot scored (${result.refusal}): ${result.message}`,
  );
  return [
    `Record made by app ${record.appVersion}, scorer ${record.scorerVersion}, comparison groups: ${record.packs.join(', ') || 'none'}`,
    ...sessions,
    courseReport(record.course),
    `check code of the record: ${record.checkCode}`,
    ...record.questionnaires.map(sheetReport),
    ['Data', ...(record.problems.length === 0 ? ['  nothing found'] : problemLines(record.problems))].join(
      '\n',
    ),
  ].join('\n\n');
}
