import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { LOCALES } from '#lib/i18n/texts.ts';
import { parseManifest } from '#lib/stimuli/manifest.ts';
import { syntheticSceneRecognition as manifest } from '#lib/stimuli/synthetic-scene-recognition.ts';
import { testBlocks } from '../plan.ts';
import { paradigm } from './index.ts';
import { feedback, instruction } from './instruction.ts';
import { LONGEST_RUN, longestRun, makePlan, type SceneTrial } from './trials.ts';

const drawn = parseManifest(
  JSON.parse(readFileSync('static/stimuli/scene-recognition/1/manifest.json', 'utf8')),
  'scene-recognition',
);

const blocksOf = (part: string, seed: string, form = manifest): readonly (readonly SceneTrial[])[] =>
  testBlocks(makePlan(form, createRng(seed)))
    .filter((placed) => placed.part === part)
    .map(({ planned }) => planned.trials);

const picturesOf = (trials: readonly SceneTrial[]): Set<string> =>
  new Set(trials.map(({ picture }) => picture));

describe('the plan of scene recognition', () => {
  it.each([
    ['encode', 'correct', ['indoor', 'outdoor'], 'set', ['old', 'seen']],
    ['recognise', 'correct', ['old', 'new'], 'place', ['indoor', 'outdoor']],
  ] as const)('balances every block of %s, for any seed', (part, key, answers, other, kinds) => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const blocks = blocksOf(part, seed);
        expect(blocks.map(({ length }) => length)).toEqual([20, 20, 20]);
        for (const trials of blocks) {
          for (const answer of answers) {
            for (const kind of kinds) {
              const both = trials.filter((trial) => trial[key] === answer && trial[other] === kind);
              expect(both).toHaveLength(5);
            }
          }
          expect(longestRun(trials.map(({ correct }) => correct))).toBeLessThanOrEqual(LONGEST_RUN);
          expect(longestRun(trials.map(({ family }) => family))).toBe(1);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('finds an order for the drawn form, too', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(blocksOf('recognise', seed, drawn)).toHaveLength(3);
      }),
      { numRuns: 20 },
    );
  });

  it('asks about the old pictures of the first part and about none that were only seen', () => {
    const encoded = picturesOf(blocksOf('encode', 's').flat());
    const recognised = blocksOf('recognise', 's').flat();
    expect(encoded.size).toBe(60);
    expect(picturesOf(recognised).size).toBe(60);
    for (const { picture, correct } of recognised) expect(encoded.has(picture)).toBe(correct === 'old');
  });

  it('keeps practice and test apart, and practises the second part with pictures of the first', () => {
    const { parts } = makePlan(manifest, createRng('practice'));
    const [first = [], second = []] = parts.map(({ practice }) => practice?.trials ?? []);
    expect(first).toHaveLength(4);
    expect(second.filter(({ correct }) => correct === 'old').map(({ picture }) => picture)).toHaveLength(2);
    for (const { picture, correct } of second) expect(picturesOf(first).has(picture)).toBe(correct === 'old');
    const tested = picturesOf(parts.flatMap(({ test }) => test.flatMap(({ trials }) => trials)));
    expect([...first, ...second].filter(({ picture }) => tested.has(picture))).toEqual([]);
  });

  it('refuses a missing form, and one with another number of pictures', () => {
    expect(() => makePlan(null, createRng('x'))).toThrow(RangeError);
    const short = { ...manifest, items: manifest.items.slice(0, -1) };
    expect(() => makePlan(short, createRng('x'))).toThrow('14 new outdoor');
  });
});

describe('the words of scene recognition', () => {
  it('never speak of memory before the second part', () => {
    const first = LOCALES.flatMap((locale) => [
      paradigm.name(locale),
      ...instruction('encode', manifest, locale).map(({ text }) => text),
    ]);
    expect(first.join(' ')).not.toMatch(/merken|erinner|wieder|remember|recogni|memor|again|later|später/i);
  });

  it('keep every instruction page at 25 words or fewer', () => {
    const pages = LOCALES.flatMap((locale) =>
      paradigm.parts.flatMap(({ id }) => instruction(id, drawn, locale)),
    );
    expect(pages.map(({ text }) => text).filter((text) => text.split(/\s+/).length > 25)).toEqual([]);
  });

  it('show in the second part the practice pictures that will be old ones', () => {
    const shown = instruction('recognise', drawn, 'de').flatMap(({ pictures }) => pictures);
    const old = drawn.items.filter(({ use, set }) => use === 'practice' && set === 'old');
    expect(shown.map(({ id }) => id).toSorted()).toEqual(old.map(({ picture }) => picture).toSorted());
  });

  it('say after each practice answer what was right', () => {
    const trials = makePlan(manifest, createRng('x')).parts.flatMap(({ practice }) => practice?.trials ?? []);
    const said = trials.flatMap((trial) =>
      [trial.correct, 'unsure', 'something else', null].map((answer) => feedback(trial, answer, 'de')),
    );
    expect(new Set(said).size).toBe(12);
  });
});
