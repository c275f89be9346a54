import type { TrialRow } from '#lib/domain/trial-row.ts';
import { wilsonInterval } from '#lib/statistics/proportions.ts';
import { median } from '#lib/statistics/summary.ts';
import type { ParadigmScores, Score } from '../contract.ts';
import { countedAttempt, judgedAnswers } from './attempts.ts';
import type { ScoreId } from './score-docs.ts';
import { validityOf } from './validity.ts';

const LEVEL = 0.95;

function scoreOf(id: ScoreId, value: number | null, n: number, interval: Score['interval'] = null): Score {
  return { id, value, reason: value === null ? 'no-answers' : null, interval, n };
}

/** Rows of one session to scores and validity. */
export function score(rows: readonly TrialRow[]): ParadigmScores {
  const attempt = countedAttempt(rows);
  const answers = judgedAnswers(attempt.rows);
  const right = answers.filter(({ isRight }) => isRight === true);
  const errors = answers.filter(({ isRight }) => isRight === false).length;
  const n = right.length + errors;
  const hasRows = attempt.rows.length > 0;
  return {
    scores: [
      scoreOf('symbols.right', hasRows ? right.length : null, n),
      scoreOf('symbols.errors', hasRows ? errors : null, n),
      scoreOf(
        'symbols.rightShare',
        n === 0 ? null : right.length / n,
        n,
        wilsonInterval(right.length, n, LEVEL),
      ),
      scoreOf('symbols.medianRtMs', median(right.map(({ rtMs }) => rtMs)), right.length),
    ],
    validity: validityOf(attempt, answers),
  };
}
