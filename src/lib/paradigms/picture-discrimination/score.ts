import type { TrialRow } from '#lib/domain/trial-row.ts';
import { differenceInterval } from '#lib/statistics/proportions.ts';
import { detectionLogLinear } from '#lib/statistics/signal-detection.ts';
import { median } from '#lib/statistics/summary.ts';
import type { ParadigmScores, Score } from '../contract.ts';
import { countsOf, judgedRows, type JudgedTrial, type Judgement } from './judge.ts';
import { validityOf } from './validity.ts';

/** Groups for which scores are given: each domain, and both together. */
export const GROUPS = ['object', 'scene', 'all'] as const;
type Group = (typeof GROUPS)[number];

const LEVEL = 0.95;

function scoresOf(group: Group, trials: readonly JudgedTrial[]): readonly Score[] {
  const counts = countsOf(trials);
  const same = counts.hits + counts.misses;
  const changed = counts.falseAlarms + counts.correctRejections;
  const score = (
    name: string,
    n: number,
    value: number | null,
    interval: Score['interval'] = null,
  ): Score => ({
    id: `picture-discrimination.${name}.${group}`,
    value,
    reason: value === null ? 'no-answers' : null,
    interval,
    n,
  });
  const bothKinds = same > 0 && changed > 0;
  const detection = bothKinds ? detectionLogLinear(counts) : null;
  const rts = (...judgements: readonly Judgement[]): number[] =>
    trials.flatMap(({ judgement, rtMs }) =>
      judgement !== null && rtMs !== null && judgements.includes(judgement) ? [rtMs] : [],
    );
  const rtHit = rts('hit');
  const rtRejection = rts('correctRejection');
  return [
    score('hitRate', same, same > 0 ? counts.hits / same : null),
    score('falseAlarmRate', changed, changed > 0 ? counts.falseAlarms / changed : null),
    score(
      'correctedHitRate',
      same + changed,
      bothKinds ? counts.hits / same - counts.falseAlarms / changed : null,
      differenceInterval(counts.hits, same, counts.falseAlarms, changed, LEVEL),
    ),
    score('dPrime', same + changed, detection?.dPrime ?? null),
    score('criterion', same + changed, detection?.criterion ?? null),
    score('medianRtHitMs', rtHit.length, median(rtHit)),
    score('medianRtCorrectRejectionMs', rtRejection.length, median(rtRejection)),
  ];
}

/** Rows of one session to scores and validity. Rows of pictures to be remembered carry no answer and are skipped. */
export function score(rows: readonly TrialRow[]): ParadigmScores {
  const judged = judgedRows(rows);
  const scores = GROUPS.flatMap((group) =>
    scoresOf(
      group,
      judged.filter(({ trial }) => group === 'all' || trial.domain === group),
    ),
  );
  return { scores, validity: validityOf(judged, rows) };
}
