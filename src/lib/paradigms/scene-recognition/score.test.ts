import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { QUIET_CONDITIONS, type TrialOutcome, type TrialRow } from '#lib/domain/trial-row.ts';
import { LOCALES } from '#lib/i18n/texts.ts';
import { mean } from '#lib/statistics/summary.ts';
import { syntheticSceneRecognition as manifest } from '#lib/stimuli/synthetic-scene-recognition.ts';
import { testBlocks } from '../plan.ts';
import { findings } from './findings.ts';
import { score } from './score.ts';
import { scoreDocs, scoreId, type ScoreName } from './score-docs.ts';
import { simulate } from './simulate.ts';
import { makePlan, type SceneTrial } from './trials.ts';

const BEGUN_MS = Date.parse('2026-11-21T09:00:00.000Z');
const blocks = testBlocks(makePlan(manifest, createRng('score'))).map(({ planned }) => planned.trials);

const answered = (answer: string, rtMs = 1000): Partial<TrialOutcome> => ({
  answer,
  eventMs: 10 + rtMs,
  handledMs: 11 + rtMs,
  pointer: 'touch',
});
const right = (trial: SceneTrial): Partial<TrialOutcome> => answered(trial.correct);

/** @param delay minutes from the first part to the second */
function rowsFor(
  answer: (trial: SceneTrial, index: number, block: number) => Partial<TrialOutcome>,
  delay = 70,
  more: Partial<TrialRow> = {},
): TrialRow[] {
  return blocks.flatMap((trials, block) =>
    trials.map((trial, index) => ({
      id: `s/test/${block}/1/${index}`,
      sessionId: 's',
      paradigm: 'scene-recognition',
      paradigmVersion: 1,
      form: 1,
      seed: 's',
      appVersion: 'test',
      phase: 'test',
      block,
      attempt: 1,
      index,
      trial,
      recordedAtIso: new Date(BEGUN_MS + (trial.part === 'encode' ? 0 : delay * 60_000)).toISOString(),
      timeOriginIso: '2026-11-21T09:00:00.000Z',
      drawnMs: 0,
      onsetMs: 10,
      offsetMs: null,
      eventMs: null,
      handledMs: null,
      answer: null,
      pointer: null,
      steps: [],
      flags: [],
      ...QUIET_CONDITIONS,
      ...answer(trial, index, block),
      ...more,
    })),
  );
}

const valueOf = (rows: readonly TrialRow[], name: ScoreName): number | null | undefined =>
  score(rows).scores.find(({ id }) => id === scoreId(name))?.value;
const flagsOf = (rows: readonly TrialRow[]): string[] => score(rows).validity.map(({ id }) => id);
const recognise =
  (answer: (trial: SceneTrial, index: number) => Partial<TrialOutcome>) =>
  (trial: SceneTrial, index: number): Partial<TrialOutcome> =>
    trial.part === 'encode' ? right(trial) : answer(trial, index);

describe('the scores of scene recognition', () => {
  it('of a perfect session are 1, 0 and the log-linear d′ of 30 and 30', () => {
    const rows = rowsFor(right);
    expect(valueOf(rows, 'hitRate')).toBe(1);
    expect(valueOf(rows, 'falseAlarmRate')).toBe(0);
    expect(valueOf(rows, 'correctedHitRate')).toBe(1);
    // 2·z(30.5/31), computed independently with Python's statistics.NormalDist.
    expect(valueOf(rows, 'dPrime')).toBeCloseTo(4.2823962419, 8);
    expect(valueOf(rows, 'aPrime')).toBe(1);
    expect(valueOf(rows, 'rocArea')).toBe(1);
    expect(valueOf(rows, 'placeAccuracy')).toBe(1);
    expect(valueOf(rows, 'medianRtHitMs')).toBe(1000);
    expect(score(rows).validity).toEqual([]);
  });

  it('count “unsure” as not old, and see it in the area under the rating curve', () => {
    const rows = rowsFor(recognise((trial) => answered(trial.correct === 'old' ? 'unsure' : trial.correct)));
    expect(valueOf(rows, 'hitRate')).toBe(0);
    expect(valueOf(rows, 'correctedHitRate')).toBe(0);
    expect(valueOf(rows, 'aPrime')).toBe(0.5);
    expect(valueOf(rows, 'rocArea')).toBe(1);
    expect(valueOf(rows, 'unsureShare')).toBe(0.5);
  });

  it('leave answers that are missing or too early out of both denominators', () => {
    const rows = rowsFor(
      recognise((trial, index) => {
        if (index === 0) return {};
        return index === 1 ? answered('old', 150) : right(trial);
      }),
    );
    expect(score(rows).scores.find(({ id }) => id === scoreId('correctedHitRate'))?.n).toBe(54);
    expect(valueOf(rows, 'correctedHitRate')).toBe(1);
  });

  it('count the first answer when a block was begun again', () => {
    const again = rowsFor(() => answered('old'), 70, { attempt: 2 });
    const result = [...again, ...rowsFor(right)];
    expect(valueOf(result, 'correctedHitRate')).toBe(1);
    expect(flagsOf(result)).toEqual(['repeated-trials']);
  });

  it('recover the ability of a virtual participant, on average', () => {
    const ability = { hitRate: 0.7, falseAlarmRate: 0.2, meanRtMs: 1300, sdRtMs: 300, missRate: 0.02 };
    const values = Array.from({ length: 200 }, (_, i) => {
      const outcomes = blocks.map((trials, block) => simulate(trials, ability, createRng(`${i}/${block}`)));
      const rows = rowsFor((_trial, index, block) => outcomes[block]?.[index] ?? {});
      return valueOf(rows, 'correctedHitRate') ?? 0;
    });
    // Standard error of the mean of 200 sessions: sqrt((.7·.3 + .2·.8) / 30 / 200) ≈ .0079; four of them.
    expect(Math.abs((mean(values) ?? NaN) - 0.5)).toBeLessThan(0.032);
  });

  it('are all documented and have words', () => {
    const ids = score(rowsFor(right)).scores.map(({ id }) => id);
    expect(ids.toSorted()).toEqual((Object.keys(scoreDocs) as ScoreName[]).map(scoreId).toSorted());
    for (const locale of LOCALES) {
      const { rows } = findings(score(rowsFor(right)), locale);
      expect(rows.filter(({ label, value }) => label === '' || value === '')).toEqual([]);
    }
  });
});

describe('validity of scene recognition', () => {
  const level = (rows: readonly TrialRow[], id: string): string | undefined =>
    score(rows).validity.find((flag) => flag.id === id)?.level;
  const whole = rowsFor(right);

  it('needs both parts whole', () => {
    expect(flagsOf(whole.slice(0, 60))).toEqual(['recognition-missing']);
    expect(flagsOf(whole.slice(0, 100))).toEqual(['incomplete']);
    expect(flagsOf([])).toEqual(['incomplete']);
    expect(score([]).scores.filter(({ value }) => value !== null)).toEqual([]);
  });

  it('notices a second part that came late, and a clock that was set', () => {
    expect(flagsOf(rowsFor(right, 115))).toEqual([]);
    expect(score(rowsFor(right, 116)).validity).toEqual([
      { id: 'delay-late', level: 'limited', value: 116, limit: 115 },
    ]);
    expect(flagsOf(rowsFor(right, 5))).toEqual(['delay-unknown']);
    expect(flagsOf(rowsFor(right, -30))).toEqual(['delay-unknown']);
    expect(flagsOf(rowsFor(right, 70, { recordedAtIso: '' }))).toEqual(['delay-unknown']);
  });

  it('notices a person who told indoors and outdoors apart too rarely', () => {
    const careless = rowsFor((trial, index) =>
      trial.part === 'encode' && index < 5 ? answered('neither') : right(trial),
    );
    expect(score(careless).validity).toEqual([
      { id: 'inattentive', level: 'limited', value: 0.75, limit: 0.8 },
    ]);
  });

  it('notices one field pressed all the time', () => {
    for (const answer of ['old', 'unsure', 'new'])
      expect(level(rowsFor(recognise(() => answered(answer))), 'one-answer')).toBe('unusable');
  });

  it('notices too few answers, and many too fast ones', () => {
    const few = (missed: number): TrialRow[] =>
      rowsFor(recognise((trial, index) => (index < missed ? {} : right(trial))));
    expect(flagsOf(few(2))).toEqual([]);
    expect(level(few(3), 'few-answers')).toBe('limited');
    expect(level(few(5), 'few-answers')).toBe('unusable');
    const fast = rowsFor(recognise((trial, index) => (index < 3 ? answered('old', 90) : right(trial))));
    expect(flagsOf(fast)).toEqual(['few-answers', 'anticipations']);
  });

  it('says when guessing cannot be excluded, and when the display was slow', () => {
    const guessed = rowsFor(recognise((_trial, index) => answered(index % 2 === 0 ? 'old' : 'new')));
    expect(level(guessed, 'chance')).toBe('note');
    expect(level(rowsFor(right, 70, { frameMs: 1000 / 30 }), 'slow-display')).toBe('limited');
  });

  it('has a sentence for every flag, and leaves no value in the words about an unusable recording', () => {
    const flags = [
      ...['recognition-missing', 'incomplete', 'one-answer', 'anticipations', 'delay-late', 'delay-unknown'],
      ...['inattentive', 'slow-display', 'repeated-trials', 'chance', 'few-answers'],
    ];
    const validity = flags.map((id) => ({ id, level: 'unusable' as const, value: 1, limit: 1 }));
    for (const locale of LOCALES) {
      const result = findings({ scores: score(whole).scores, validity }, locale);
      expect(new Set(result.validity.map(({ sentence }) => sentence)).size).toBe(flags.length);
      expect(result.rows).toEqual([]);
      expect(result.chart).toBeNull();
      expect(result.summary.join(' ')).not.toMatch(/\d/);
    }
  });
});
