import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { QUIET_CONDITIONS, type TrialRow } from '#lib/domain/trial-row.ts';
import { LOCALES } from '#lib/i18n/texts.ts';
import { parseManifest, type StimulusManifest } from '#lib/stimuli/manifest.ts';
import type { Paradigm } from './contract.ts';
import { testBlocks } from './plan.ts';
import { paradigms } from './registry.ts';

const folder = (id: string): string => join(import.meta.dirname, id);
const able = { hitRate: 0.9, falseAlarmRate: 0.2, meanRtMs: 1200, sdRtMs: 300, missRate: 0 };

/** The first form of the test itself; null for a test that brings its own pictures. */
function manifestOf({ pictures }: Paradigm): StimulusManifest | null {
  if (pictures.kind === 'own') return null;
  const file = join('static/stimuli', pictures.test, '1', 'manifest.json');
  return parseManifest(JSON.parse(readFileSync(file, 'utf8')), pictures.test);
}

describe.each([...paradigms.values()])('$id keeps the contract', (paradigm) => {
  it('has all files of a paradigm folder', () => {
    const files = [
      'index.ts',
      'trials.ts',
      'Trial.svelte',
      'score.ts',
      'findings.ts',
      'text.ts',
      'simulate.ts',
      'README.md',
    ];
    expect(files.filter((file) => !existsSync(join(folder(paradigm.id), file)))).toEqual([]);
  });

  it('is named like its folder and says where it comes from', () => {
    expect(readdirSync(import.meta.dirname)).toContain(paradigm.id);
    expect(paradigm.sources.length).toBeGreaterThan(0);
    expect(paradigm.licence).not.toBe('');
  });

  it('explains every parameter, trial field and score in a sentence', () => {
    const docs = [paradigm.parameters, paradigm.trialFields, paradigm.scores].flatMap((group) =>
      Object.values(group),
    );
    expect(docs.filter(({ sentence }) => !/^[A-Z`].{10,}\.$/.test(sentence))).toEqual([]);
  });

  it('is stood for by one or two of its scores, and has words for every value', () => {
    const ids = Object.keys(paradigm.scores);
    expect([1, 2]).toContain(paradigm.mainScores.length);
    expect(paradigm.mainScores.filter(({ id }) => !ids.includes(id))).toEqual([]);
    const texts = LOCALES.flatMap((locale) => ids.map((id) => paradigm.valueText(id, 0.25, locale)));
    expect(texts.filter((text) => !/\d/.test(text))).toEqual([]);
  });

  it('plans the same trials for the same seed and others for another', () => {
    const plan = (seed: string): string =>
      JSON.stringify(paradigm.makePlan(manifestOf(paradigm), createRng(seed)));
    expect(plan('a')).toBe(plan('a'));
    expect(plan('a')).not.toBe(plan('b'));
  });

  it('plans the parts that it announces', () => {
    const { parts } = paradigm.makePlan(manifestOf(paradigm), createRng('parts'));
    expect(parts.map(({ id }) => id)).toEqual(paradigm.parts.map(({ id }) => id));
    for (const { test } of parts) expect(test.length).toBeGreaterThan(0);
  });

  it('documents exactly the fields of its trials', () => {
    const { parts } = paradigm.makePlan(manifestOf(paradigm), createRng('fields'));
    const blocks = parts.flatMap(({ practice, test }) => [...(practice === null ? [] : [practice]), ...test]);
    const fields = new Set(blocks.flatMap(({ trials }) => trials.flatMap((trial) => Object.keys(trial))));
    expect([...fields].toSorted()).toEqual(Object.keys(paradigm.trialFields).toSorted());
  });

  it('keeps every instruction page at 25 words or fewer, in every language', () => {
    const pages = LOCALES.flatMap((locale) =>
      paradigm.parts.flatMap(({ id }) => paradigm.instruction(id, manifestOf(paradigm), locale)),
    );
    expect(pages.map(({ text }) => text).filter((text) => text.split(/\s+/).length > 25)).toEqual([]);
  });

  it('scores a virtual participant without a gap, and only in scores that it documents', () => {
    const { scores, validity } = paradigm.score(simulatedRows('whole'));
    expect(scores.map(({ id }) => id).filter((id) => !(id in paradigm.scores))).toEqual([]);
    expect(scores.filter(({ value }) => value === null || !Number.isFinite(value))).toEqual([]);
    expect(validity.filter(({ level }) => level === 'unusable')).toEqual([]);
  });

  it('finds words for every score, in every language', () => {
    for (const locale of LOCALES) {
      const { rows, summary } = paradigm.findings(paradigm.score(simulatedRows('words')), locale);
      expect(rows.length).toBeGreaterThan(0);
      expect(summary.join('')).not.toMatch(/NaN|undefined|null/);
    }
  });

  it('gives the scores of its golden file, of every version', () => {
    const file = join(folder(paradigm.id), 'golden', `v${paradigm.version}.json`);
    expect(existsSync(file), `${file} is missing: npm run new:paradigm -- --golden ${paradigm.id}`).toBe(
      true,
    );
    const golden = JSON.parse(readFileSync(file, 'utf8')) as {
      rows: TrialRow[];
      scores: unknown;
    };
    expect(JSON.parse(JSON.stringify(paradigm.score(golden.rows)))).toEqual(golden.scores);
  });

  function simulatedRows(seed: string): TrialRow[] {
    const rng = createRng(seed);
    return testBlocks(paradigm.makePlan(manifestOf(paradigm), rng)).flatMap(
      ({ planned: { trials }, block }) =>
        paradigm.simulate(trials, able, rng).map((outcome, index) => ({
          ...outcome,
          ...QUIET_CONDITIONS,
          id: `${seed}/test/${block}/1/${index}`,
          sessionId: seed,
          paradigm: paradigm.id,
          paradigmVersion: paradigm.version,
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
});
