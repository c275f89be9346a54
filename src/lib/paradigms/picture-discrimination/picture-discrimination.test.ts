import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { QUIET_CONDITIONS, type TrialOutcome, type TrialRow } from '#lib/domain/trial-row.ts';
import { syntheticManifest as manifest } from '#lib/stimuli/synthetic-manifest.ts';
import { testBlocks } from '../plan.ts';
import { findings } from './findings.ts';
import { score } from './score.ts';
import { simulate } from './simulate.ts';
import { LONGEST_RUN, longestRun, makePlan, type PictureTrial } from './trials.ts';

function rowsFor(
  blocks: readonly (readonly PictureTrial[])[],
  answer: (trial: PictureTrial) => Partial<TrialOutcome>,
  more: Partial<TrialRow> = {},
): TrialRow[] {
  return blocks.flatMap((trials, block) =>
    trials.map((trial, index) => ({
      id: `s/test/${block}/${more.attempt ?? 1}/${index}`,
      sessionId: 's',
      paradigm: 'picture-discrimination',
      paradigmVersion: 1,
      form: 1,
      seed: 's',
      appVersion: 'test',
      phase: 'test',
      block,
      attempt: 1,
      index,
      trial,
      recordedAtIso: '2026-11-21T10:00:00.000Z',
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
      ...(trial.kind === 'test' ? answer(trial) : {}),
      ...more,
    })),
  );
}

const plan = makePlan(manifest, createRng('score'));
const blocks = testBlocks(plan).map(({ planned }) => planned.trials);
const answered = (answer: string, rtMs = 1000): Partial<TrialOutcome> => ({
  answer,
  eventMs: 10 + rtMs,
  handledMs: 11 + rtMs,
  pointer: 'touch',
});
const right = (trial: PictureTrial): Partial<TrialOutcome> => answered(trial.correct ?? 'same');
const valueOf = (result: ReturnType<typeof score>, id: string): number | null | undefined =>
  result.scores.find((entry) => entry.id === `picture-discrimination.${id}`)?.value;
const flagsOf = (rows: readonly TrialRow[]): string[] => score(rows).validity.map(({ id }) => id);

describe('the plan', () => {
  it('has 16 object and 16 scene rounds in balanced blocks, for any seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const test = testBlocks(makePlan(manifest, createRng(seed)));
        expect(test).toHaveLength(4);
        for (const { trials } of test.map(({ planned }) => planned)) {
          const tests = trials.filter(({ kind }) => kind === 'test');
          for (const domain of ['object', 'scene']) {
            for (const correct of ['same', 'changed']) {
              expect(
                tests.filter((trial) => trial.domain === domain && trial.correct === correct),
              ).toHaveLength(4);
            }
          }
          expect(longestRun(tests.map(({ correct }) => correct))).toBeLessThanOrEqual(LONGEST_RUN);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('shows every pair of the form once, and asks about a picture after exactly one other', () => {
    const trials = blocks.flat();
    const families = trials.filter(({ kind }) => kind === 'study').map(({ family }) => family);
    expect(new Set(families).size).toBe(64);
    trials.forEach((trial, i) => {
      if (trial.kind === 'test') expect(trials[i - 2]?.family).toBe(trial.family);
    });
  });

  it('never uses a practice picture in the test', () => {
    expect(blocks.flat().filter(({ picture }) => picture.startsWith('practice'))).toEqual([]);
    expect(plan.parts[0]?.practice?.trials.filter(({ picture }) => picture.startsWith('test'))).toEqual([]);
  });

  it('refuses a form that is too small', () => {
    expect(() => makePlan({ ...manifest, pairs: manifest.pairs.slice(0, 30) }, createRng('x'))).toThrow(
      RangeError,
    );
  });
});

describe('the scores', () => {
  it('of a perfect session are 1, 0 and the log-linear d′ of 32 and 32', () => {
    const result = score(rowsFor(blocks, right));
    expect(valueOf(result, 'hitRate.all')).toBe(1);
    expect(valueOf(result, 'falseAlarmRate.object')).toBe(0);
    expect(valueOf(result, 'correctedHitRate.scene')).toBe(1);
    // 2·z(32.5/33), computed independently with Python's statistics.NormalDist.
    expect(valueOf(result, 'dPrime.all')).toBeCloseTo(4.3322135058, 8);
    expect(valueOf(result, 'medianRtHitMs.all')).toBe(1000);
    expect(result.validity).toEqual([]);
  });

  it('leave answers that are missing, late or too early out of both denominators', () => {
    let i = 0;
    const result = score(
      rowsFor(blocks, (trial) => {
        i += 1;
        if (i === 1) return {};
        return i === 2 ? answered('same', 3500) : i === 3 ? answered('same', 150) : right(trial);
      }),
    );
    const n = result.scores.find(({ id }) => id.endsWith('correctedHitRate.all'))?.n;
    expect(n).toBe(61);
    expect(valueOf(result, 'hitRate.all')).toBe(1);
  });

  it('count the first answer when a block was begun again', () => {
    const first = rowsFor(blocks, right).filter((row) => row.block < 1 || row.index < 6);
    const again = rowsFor(blocks, () => answered('same'), { attempt: 2 }).filter((row) => row.block >= 1);
    const result = score([...again, ...first]);
    // Two answers of each of three blocks counted from the first attempt; the rest all “same”.
    const counted = score([...rowsFor(blocks, () => answered('same'), { attempt: 2 })]);
    expect(valueOf(result, 'falseAlarmRate.all')).toBeLessThan(valueOf(counted, 'falseAlarmRate.all') ?? 0);
    expect(result.validity.map(({ id }) => id)).toContain('repeated-trials');
  });

  it('recover the ability of a virtual participant, on average', () => {
    const ability = { hitRate: 0.8, falseAlarmRate: 0.3, meanRtMs: 1200, sdRtMs: 250, missRate: 0.02 };
    const values = Array.from({ length: 200 }, (_, i) => {
      const outcomes = blocks.map((trials, block) =>
        simulate(trials, ability, createRng(`sim-${i}-${block}`)),
      );
      const rows = rowsFor(blocks, () => ({})).map((row) => ({
        ...row,
        ...outcomes[row.block]?.[row.index],
      }));
      return valueOf(score(rows), 'correctedHitRate.all') ?? 0;
    });
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    // Standard error of the mean of 200 sessions: sqrt((.8·.2 + .3·.7) / 32 / 200) ≈ .0076; four of them.
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.031);
  });
});

describe('validity', () => {
  it('is not judged before the last block', () => {
    expect(flagsOf(rowsFor(blocks.slice(0, 3), right))).toEqual(['incomplete']);
  });

  it('notices one field pressed all the time', () => {
    expect(flagsOf(rowsFor(blocks, () => answered('same')))).toContain('one-answer');
  });

  it('notices too few answers, and many too fast ones', () => {
    const few = rowsFor(blocks, (trial) => (trial.round % 2 === 0 ? right(trial) : {}));
    expect(score(few).validity[0]).toMatchObject({ id: 'few-answers', level: 'unusable', value: 0.5 });
    expect(
      flagsOf(rowsFor(blocks, (trial) => (trial.round === 0 ? answered('same', 90) : right(trial)))),
    ).toContain('anticipations');
  });

  it('says when guessing cannot be excluded', () => {
    let i = 0;
    expect(flagsOf(rowsFor(blocks, () => answered(i++ % 2 === 0 ? 'same' : 'changed')))).toContain('chance');
  });

  it('notices a slow display', () => {
    expect(flagsOf(rowsFor(blocks, right, { frameMs: 1000 / 30 }))).toContain('slow-display');
  });

  it('leaves no value in the words about an unusable recording', () => {
    const result = findings(score(rowsFor(blocks, () => answered('same'))), 'de');
    expect(result.rows).toEqual([]);
    expect(result.chart).toBeNull();
    expect(result.summary.join(' ')).not.toMatch(/\d/);
  });
});
