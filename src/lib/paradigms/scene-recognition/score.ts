import type { TrialRow } from '#lib/domain/trial-row.ts';
import { differenceInterval, wilsonInterval } from '#lib/statistics/proportions.ts';
import { aPrime, ratingArea } from '#lib/statistics/sensitivity.ts';
import { detectionLogLinear } from '#lib/statistics/signal-detection.ts';
import { median } from '#lib/statistics/summary.ts';
import type { ParadigmScores, Score } from '../contract.ts';
import { countedRows } from '../counted-rows.ts';
import { countsOf, judge, ofPart, ratingsOf, type JudgedTrial } from './judge.ts';
import { scoreId, type ScoreName } from './score-docs.ts';
import { LEVEL, validityOf } from './validity.ts';

function scoreOf(
  name: ScoreName,
  n: number,
  value: number | null,
  interval: Score['interval'] = null,
): Score {
  return { id: scoreId(name), value, reason: value === null ? 'no-answers' : null, interval, n };
}

function share(name: ScoreName, count: number, n: number): Score {
  return scoreOf(name, n, n === 0 ? null : count / n, wilsonInterval(count, n, LEVEL));
}

function medianRt(name: ScoreName, trials: readonly JudgedTrial[]): Score {
  const rts = trials.map(({ rtMs }) => rtMs).filter((rtMs) => rtMs !== null);
  return scoreOf(name, rts.length, median(rts));
}

function isRight({ trial, answer }: JudgedTrial): boolean {
  return answer === trial.correct;
}

function recognitionScores(recognised: readonly JudgedTrial[]): readonly Score[] {
  const counts = countsOf(recognised);
  const { hits, falseAlarms } = counts;
  const old = hits + counts.misses;
  const fresh = falseAlarms + counts.correctRejections;
  const n = old + fresh;
  const hasBoth = old > 0 && fresh > 0;
  const unsure = recognised.filter(({ answer }) => answer === 'unsure').length;
  return [
    scoreOf(
      'correctedHitRate',
      n,
      hasBoth ? hits / old - falseAlarms / fresh : null,
      differenceInterval(hits, old, falseAlarms, fresh, LEVEL),
    ),
    share('hitRate', hits, old),
    share('falseAlarmRate', falseAlarms, fresh),
    scoreOf('unsureShare', n, n === 0 ? null : unsure / n),
    scoreOf('dPrime', n, hasBoth ? detectionLogLinear(counts).dPrime : null),
    scoreOf('aPrime', n, hasBoth ? aPrime(hits / old, falseAlarms / fresh) : null),
    scoreOf('rocArea', n, ratingArea(ratingsOf('old', recognised), ratingsOf('new', recognised))),
  ];
}

/** Rows of one session to scores and validity. */
export function score(rows: readonly TrialRow[]): ParadigmScores {
  const judged = countedRows(rows).map(judge);
  const encoded = ofPart('encode', judged);
  const recognised = ofPart('recognise', judged);
  const right = recognised.filter(isRight);
  const rightPlaces = encoded.filter(isRight);
  return {
    scores: [
      ...recognitionScores(recognised),
      share('placeAccuracy', rightPlaces.length, encoded.length),
      medianRt(
        'medianRtHitMs',
        right.filter(({ answer }) => answer === 'old'),
      ),
      medianRt(
        'medianRtCorrectRejectionMs',
        right.filter(({ answer }) => answer === 'new'),
      ),
      medianRt('medianRtPlaceMs', rightPlaces),
    ],
    validity: validityOf(encoded, recognised, rows),
  };
}
