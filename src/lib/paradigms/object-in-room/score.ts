import type { TrialRow } from '#lib/domain/trial-row.ts';
import { wilsonInterval, type Interval } from '#lib/statistics/proportions.ts';
import { median } from '#lib/statistics/summary.ts';
import type { ParadigmScores, Score } from '../contract.ts';
import { countedRows } from '../counted-rows.ts';
import { judge, type JudgedQuestion } from './judge.ts';
import type { Answer } from './orders.ts';
import { parameters } from './parameters.ts';
import type { ScoreId } from './score-docs.ts';
import type { RoomTrial } from './trials.ts';
import { validityOf } from './validity.ts';

const LEVEL = 0.95;
type Part = 'immediate' | 'delayed';

/** Rows of one kind of trial. */
function rowsOf(rows: readonly TrialRow[], kind: RoomTrial['kind']): readonly TrialRow[] {
  return rows.filter(({ trial }) => trial['kind'] === kind);
}

function countInterval(count: number, n: number): Interval | null {
  const share = wilsonInterval(count, n, LEVEL);
  return share === null ? null : { ...share, low: share.low * n, high: share.high * n };
}

function absent(id: ScoreId, reason: string): Score {
  return { id, value: null, reason, interval: null, n: 0 };
}

function partScores(part: Part, questions: readonly JudgedQuestion[], missing: string): readonly Score[] {
  const n = questions.length;
  const counted = (id: ScoreId, answer: Answer): Score => {
    if (n === 0) return absent(id, missing);
    const value = questions.filter((question) => question.answer === answer).length;
    return { id, value, reason: null, interval: countInterval(value, n), n };
  };
  const times = questions.flatMap(({ answer, rtMs }) => (answer === 'target' && rtMs !== null ? [rtMs] : []));
  const medianRtMs = median(times);
  return [
    counted(`object-in-room.${part}Correct`, 'target'),
    counted(`object-in-room.${part}SameRoom`, 'same-room'),
    counted(`object-in-room.${part}OtherRoom`, 'other-room'),
    {
      id: `object-in-room.${part}MedianRtMs`,
      value: medianRtMs,
      reason: medianRtMs !== null ? null : n === 0 ? missing : 'no-right-answers',
      interval: null,
      n: times.length,
    },
  ];
}

function retentionOf(immediate: readonly JudgedQuestion[], delayed: readonly JudgedQuestion[]): Score {
  const id = 'object-in-room.retention';
  const right = (questions: readonly JudgedQuestion[]): number =>
    questions.filter(({ answer }) => answer === 'target').length;
  if (immediate.length === 0) return absent(id, 'no-answers');
  if (delayed.length === 0) return absent(id, 'no-delayed-part');
  if (right(immediate) === 0) return absent(id, 'immediate-zero');
  return { id, value: right(delayed) / right(immediate), reason: null, interval: null, n: delayed.length };
}

/** Rows of one session to scores and validity. A delayed part that was not finished is not scored. */
export function score(rows: readonly TrialRow[]): ParadigmScores {
  const counted = countedRows(rows);
  const learned = rowsOf(counted, 'learn').length;
  const immediate = rowsOf(counted, 'recall').map(judge);
  const delayedSoFar = rowsOf(counted, 'delayed').map(judge);
  const delayed = delayedSoFar.length < parameters.questions.value ? [] : delayedSoFar;
  return {
    scores: [
      ...partScores('immediate', immediate, 'no-answers'),
      ...partScores('delayed', delayed, 'no-delayed-part'),
      retentionOf(immediate, delayed),
    ],
    validity: validityOf({ rows, learned, immediate, delayed, delayedBegun: delayedSoFar.length }),
  };
}
