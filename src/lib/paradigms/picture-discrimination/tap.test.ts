import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { QUIET_CONDITIONS, type TrialOutcome, type TrialRow } from '#lib/domain/trial-row.ts';
import { LOCALES } from '#lib/i18n/texts.ts';
import { parseManifest } from '#lib/stimuli/manifest.ts';
import { syntheticManifest } from '#lib/stimuli/synthetic-manifest.ts';
import type { PlannedBlock } from '../contract.ts';
import { testBlocks } from '../plan.ts';
import { definePictureDiscrimination } from './definition.ts';
import { placedManifest } from './fixtures.ts';
import { tapParameters } from './parameters.ts';
import { tapAnswer } from './tap-answer.ts';
import { isPlaceRight } from './tap-score.ts';
import { isTapTrial } from './tap-trials.ts';
import type { PictureTrial } from './trials.ts';

const tapped = definePictureDiscrimination({ tapsTheChange: 1 });
const twoFields = definePictureDiscrimination({ tapsTheChange: 0 });
const able = { hitRate: 0.8, falseAlarmRate: 0.2, meanRtMs: 1200, sdRtMs: 200, missRate: 0.02 };

function blocksOf(seed: string): readonly PlannedBlock<PictureTrial>[] {
  return testBlocks(tapped.makePlan(placedManifest, createRng(seed))).map(({ planned }) => planned);
}

function rowsFor(
  seed: string,
  outcomes: (trials: readonly PictureTrial[], block: number) => readonly TrialOutcome[],
): TrialRow[] {
  return blocksOf(seed).flatMap(({ trials }, block) =>
    outcomes(trials, block).map((outcome, index) => ({
      ...outcome,
      ...QUIET_CONDITIONS,
      id: `s/test/${block}/1/${index}`,
      sessionId: 's',
      paradigm: tapped.id,
      paradigmVersion: tapped.version,
      form: 1,
      seed,
      appVersion: 'test',
      phase: 'test' as const,
      block,
      attempt: 1,
      index,
      trial: trials[index] ?? {},
      recordedAtIso: '2026-11-21T10:00:00.000Z',
      timeOriginIso: '2026-11-21T09:00:00.000Z',
    })),
  );
}

const simulated = (seed: string): TrialRow[] =>
  rowsFor(seed, (trials, block) => tapped.simulate(trials, able, createRng(`${seed}-${block}`)));

describe('the plan', () => {
  it('is that of the shipped form, with the place of every change and of nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { parts } = tapped.makePlan(placedManifest, createRng(seed));
        const blocks = parts.flatMap(({ practice, test }) => [...(practice ? [practice] : []), ...test]);
        for (const trial of blocks.flatMap(({ trials }) => trials)) {
          const place = isTapTrial(trial) ? trial.changedAt : undefined;
          const own = placedManifest.pictures.find(({ id }) => id === trial.picture)?.changedAt;
          expect(place).toEqual(trial.correct === 'changed' ? own : null);
        }
        const bare = blocks.map(({ trials }) => trials.map((trial) => ({ ...trial, changedAt: undefined })));
        const shipped = twoFields.makePlan(placedManifest, createRng(seed)).parts;
        expect(bare).toEqual(
          shipped.flatMap(({ practice, test }) => [practice, ...test]).map((block) => block?.trials),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('refuses a form whose manifest says no places', () => {
    expect(() => tapped.makePlan(syntheticManifest, createRng('x'))).toThrow(/--places/);
  });

  it('can be made of every kept form', () => {
    for (let form = 1; form <= 8; form++) {
      const file = `static/stimuli/picture-discrimination/${form}/manifest.json`;
      const manifest = parseManifest(JSON.parse(readFileSync(file, 'utf8')));
      expect(testBlocks(tapped.makePlan(manifest, createRng('kept')))).toHaveLength(4);
    }
  });
});

describe('the shipped form', () => {
  it('has no field, parameter or score of the tap', () => {
    const { parts } = twoFields.makePlan(placedManifest, createRng('shipped'));
    const trials = parts.flatMap(({ test }) => test.flatMap((block) => block.trials));
    expect(trials.filter(isTapTrial)).toEqual([]);
    expect(twoFields.parameters['tapsTheChange']?.value).toBe(0);
    expect(tapped.parameters['tapsTheChange']?.value).toBe(1);
    expect(Object.keys(twoFields.scores).filter((id) => id.includes('placeCorrect'))).toEqual([]);
    expect(twoFields.parameters).not.toHaveProperty('placeMarginShare');
  });
});

describe('the place of a tap', () => {
  const box = fc
    .tuple(fc.double({ min: 0.05, max: 0.5, noNaN: true }), fc.double({ min: 0.05, max: 0.5, noNaN: true }))
    .chain(([widthShare, heightShare]) =>
      fc.record({
        leftShare: fc.double({ min: 0, max: 1 - widthShare, noNaN: true }),
        topShare: fc.double({ min: 0, max: 1 - heightShare, noNaN: true }),
        widthShare: fc.constant(widthShare),
        heightShare: fc.constant(heightShare),
      }),
    );
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  const margin = tapParameters.placeMarginShare.value;

  it('is right anywhere in the box and a finger around it, and wrong farther away', () => {
    fc.assert(
      fc.property(box, unit, fc.boolean(), (changedAt, along, isAcross) => {
        const x = changedAt.leftShare + along * changedAt.widthShare;
        const y = changedAt.topShare + along * changedAt.heightShare;
        expect(isPlaceRight({ changedAt }, { xShare: x, yShare: y })).toBe(true);
        const beside = (fingers: number) =>
          isAcross
            ? { xShare: changedAt.leftShare - fingers * margin, yShare: y }
            : // Shares of the height: a finger is 4/3 of what it is across.
              { xShare: x, yShare: changedAt.topShare + changedAt.heightShare + fingers * margin * (4 / 3) };
        expect(isPlaceRight({ changedAt }, beside(0.99))).toBe(true);
        expect(isPlaceRight({ changedAt }, beside(1.01))).toBe(false);
      }),
    );
  });

  it('is never right in an unchanged picture, nor for a key', () => {
    const changedAt = { leftShare: 0, topShare: 0, widthShare: 1, heightShare: 1 };
    expect(isPlaceRight({ changedAt: null }, { xShare: 0.5, yShare: 0.5 })).toBe(false);
    expect(isPlaceRight({ changedAt }, { xShare: null, yShare: null })).toBe(false);
  });

  it('is counted from the picture, wherever in the area that stands', () => {
    const area = { left: 0, top: 0, width: 1000, height: 800 };
    const picture = { left: 100, top: 200, width: 400, height: 300 };
    const press = (what: string, xPx: number, yPx: number) => ({
      steps: [{ eventMs: 5, what, xShare: xPx / 1000, yShare: yPx / 800 }],
      handledMs: 6,
      pointer: 'touch' as const,
    });
    expect(tapAnswer(press('changed', 200, 275), area, picture)).toEqual({
      eventMs: 5,
      handledMs: 6,
      answer: 'changed',
      pointer: 'touch',
      steps: [{ eventMs: 5, what: 'changed', xShare: 0.25, yShare: 0.25 }],
    });
    expect(tapAnswer(press('same', 900, 700), area, picture)).toMatchObject({ answer: 'same', steps: [] });
    const none = { steps: [], handledMs: null, pointer: null };
    expect(tapAnswer(none, area, picture)).toMatchObject({ answer: null, eventMs: null, steps: [] });
  });
});

describe('the scores', () => {
  it('of same and changed are those of the shipped form; the places come to them', () => {
    const rows = simulated('scores');
    const { scores, validity } = tapped.score(rows);
    const shipped = twoFields.score(rows);
    expect(scores.slice(0, shipped.scores.length)).toEqual(shipped.scores);
    expect(scores.slice(shipped.scores.length).map(({ id }) => id)).toEqual(
      ['object', 'scene', 'all'].map((group) => `picture-discrimination.placeCorrect.${group}`),
    );
    expect(validity).toEqual(shipped.validity);
    expect(scores.filter(({ id }) => !(id in tapped.scores))).toEqual([]);
  });

  it('take only changed answers in time to changed pictures, with Wilson’s interval', () => {
    const rows = simulated('wilson').map((row): TrialRow => {
      const isLure = row.trial['correct'] === 'changed';
      const place = isLure && row.block < 2 ? { xShare: 0.5, yShare: 0.5 } : { xShare: 0, yShare: 0 };
      if (row.trial['kind'] === 'study') return row;
      const trial = {
        ...row.trial,
        changedAt: { leftShare: 0.4, topShare: 0.4, widthShare: 0.2, heightShare: 0.2 },
      };
      const eventMs = row.onsetMs + (row.block === 3 ? 4000 : 1000);
      return { ...row, trial, answer: 'changed', eventMs, steps: [{ eventMs, what: 'changed', ...place }] };
    });
    const all = tapped.score(rows).scores.find(({ id }) => id.endsWith('placeCorrect.all'));
    // Eight changed pictures a block; three blocks in time, the places of two of them right.
    expect(all).toMatchObject({ n: 24, value: 16 / 24 });
    // Wilson 1927 for 16 of 24 at 95 %, computed independently.
    expect(all?.interval?.low).toBeCloseTo(0.46706, 4);
    expect(all?.interval?.high).toBeCloseTo(0.82028, 4);
  });

  it('are without a value where no change was found', () => {
    const rows = simulated('none').map((row): TrialRow => ({
      ...row,
      answer: row.answer && 'same',
      steps: [],
    }));
    expect(tapped.score(rows).scores.at(-1)).toMatchObject({
      value: null,
      reason: 'no-answers',
      interval: null,
    });
  });

  it('recover how well a virtual participant finds the place', () => {
    const values = Array.from({ length: 40 }, (_, i) => tapped.score(simulated(`place-${i}`)).scores.at(-1));
    const right = values.reduce((sum, score) => sum + (score?.value ?? 0) * (score?.n ?? 0), 0);
    const found = values.reduce((sum, score) => sum + (score?.n ?? 0), 0);
    // Taps anywhere hit the boxes of the synthetic form, a finger larger, in about 14 %: .8 + .2 · .14; n is about 1000.
    expect(right / found).toBeGreaterThan(0.79);
    expect(right / found).toBeLessThan(0.87);
  });

  it('are those of the golden file', () => {
    const golden = JSON.parse(readFileSync(join(import.meta.dirname, 'golden', 'v1-tap.json'), 'utf8')) as {
      rows: TrialRow[];
      scores: unknown;
    };
    expect(JSON.parse(JSON.stringify(tapped.score(golden.rows)))).toEqual(golden.scores);
  });
});

describe('the words', () => {
  it('explain the tap in pages of at most 25 words', () => {
    for (const locale of LOCALES) {
      const pages = tapped.instruction('main', placedManifest, locale).map(({ text }) => text);
      expect(pages.filter((text) => text.split(/\s+/).length > 25)).toEqual([]);
      const shipped = twoFields.instruction('main', placedManifest, locale).map(({ text }) => text);
      expect(pages.map((text, i) => text === shipped[i])).toEqual([true, true, false, false, true, true]);
    }
  });

  it('give every score a line, and name every field of a trial', () => {
    const rows = simulated('words');
    for (const locale of LOCALES) {
      const { rows: lines, measures } = tapped.findings(tapped.score(rows), locale);
      expect(lines.filter(({ label, value }) => /undefined|NaN/.test(label + value))).toEqual([]);
      expect(lines.at(-1)?.value).toMatch(/%/);
      expect(measures).not.toEqual(twoFields.findings(tapped.score(rows), locale).measures);
    }
    expect(Object.keys(rows[0]?.trial ?? {}).toSorted()).toEqual(Object.keys(tapped.trialFields).toSorted());
  });
});
