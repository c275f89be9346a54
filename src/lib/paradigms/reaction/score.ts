import type { TrialRow } from '#lib/domain/trial-row.ts';
import { wilsonInterval, type Interval } from '#lib/statistics/proportions.ts';
import { mean, median, sampleSd } from '#lib/statistics/summary.ts';
import type { ParadigmScores, Score } from '../contract.ts';
import { countedRows } from '../counted-rows.ts';
import { isAnticipated, judge, type JudgedTrial } from './judge.ts';
import type { ScoreId } from './score-docs.ts';
import type { ReactionPart } from './trials.ts';
import { validityOf } from './validity.ts';

const LEVEL = 0.95;

function scoreOf(id: ScoreId, n: number, value: number | null, interval: Interval | null = null): Score {
  return { id, value, reason: value === null ? 'no-answers' : null, interval, n };
}

function rightTimesOf(trials: readonly JudgedTrial[]): readonly number[] {
  return trials.flatMap(({ judgement, rtMs }) => (judgement === 'right' && rtMs !== null ? [rtMs] : []));
}

function timeScores(part: ReactionPart, trials: readonly JudgedTrial[]): readonly Score[] {
  const times = rightTimesOf(trials);
  return [
    scoreOf(`reaction.medianRtMs.${part}`, times.length, median(times)),
    scoreOf(`reaction.meanRtMs.${part}`, times.length, mean(times)),
    scoreOf(`reaction.sdRtMs.${part}`, times.length, sampleSd(times)),
  ];
}

function countScores(part: ReactionPart, trials: readonly JudgedTrial[]): readonly Score[] {
  const n = trials.length;
  const missed = trials.filter(({ judgement }) => judgement === 'missed').length;
  return [
    scoreOf(`reaction.anticipations.${part}`, n, n === 0 ? null : trials.filter(isAnticipated).length),
    scoreOf(`reaction.misses.${part}`, n, n === 0 ? null : missed),
  ];
}

function accuracyScore(choice: readonly JudgedTrial[]): Score {
  const right = choice.filter(({ judgement }) => judgement === 'right').length;
  const n = right + choice.filter(({ judgement }) => judgement === 'wrong').length;
  const interval = wilsonInterval(right, n, LEVEL);
  return scoreOf('reaction.rightShare.choice', n, n === 0 ? null : right / n, interval);
}

function differenceScore(simple: readonly JudgedTrial[], choice: readonly JudgedTrial[]): Score {
  const [simpleTimes, choiceTimes] = [rightTimesOf(simple), rightTimesOf(choice)];
  const [simpleMs, choiceMs] = [median(simpleTimes), median(choiceTimes)];
  const value = simpleMs === null || choiceMs === null ? null : choiceMs - simpleMs;
  return scoreOf('reaction.choiceMinusSimpleMs', simpleTimes.length + choiceTimes.length, value);
}

/** Rows of one session to scores and validity. */
export function score(rows: readonly TrialRow[]): ParadigmScores {
  const judged = countedRows(rows).map(judge);
  const simple = judged.filter(({ part }) => part === 'simple');
  const choice = judged.filter(({ part }) => part === 'choice');
  return {
    scores: [
      ...timeScores('simple', simple),
      ...countScores('simple', simple),
      ...timeScores('choice', choice),
      accuracyScore(choice),
      ...countScores('choice', choice),
      differenceScore(simple, choice),
    ],
    validity: validityOf(judged, rows),
  };
}
