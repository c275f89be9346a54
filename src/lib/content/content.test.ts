import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STIMULUS_TESTS } from '#lib/stimuli/manifest.ts';
import { shippedProgrammes } from '#lib/programme/shipped.ts';
import { readOwnContent } from './folder.ts';
import { FORMS_OF_A_TEST, shippedContent } from './known.ts';
import { missingOf } from './programme-file.ts';

const known = shippedContent();
const who5 = readFileSync('src/lib/questionnaires/instruments/who-5/questionnaire.json', 'utf8');
const renamed = who5.replace('"id": "who-5"', '"id": "foreign"');
const foreign = renamed.replace('/Questionnaire/who-5', '/Questionnaire/foreign');

function programme(more: object = {}): string {
  const own = {
    id: 'own',
    version: 1,
    title: { de: 'Eigenes', en: 'Own' },
    weeks: 1,
    graceDays: 7,
    tasks: [
      { id: 'a', about: 'questions', week: 1, steps: [{ questionnaire: 'foreign', occasion: 1 }] },
      { id: 'b', about: 'memory', week: 1, steps: [{ paradigm: 'object-in-room', form: 8 }] },
    ],
    ...more,
  };
  return JSON.stringify(own, null, 2);
}

function refused(files: Readonly<Record<string, string>>): readonly string[] {
  const own = readOwnContent(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    known,
  );
  return own.refused.map(({ path, problem }) => `${path}:${problem.line} ${problem.path}: ${problem.reason}`);
}

describe('what comes with Merkzeit', () => {
  it('refers only to what is there', () => {
    for (const own of shippedProgrammes.values()) expect(missingOf(own, known)).toEqual([]);
  });

  it.each(STIMULUS_TESTS)('has as many forms of %s as programmes may ask for', (test) => {
    expect(readdirSync(`static/stimuli/${test}`)).toHaveLength(FORMS_OF_A_TEST);
  });
});

describe('what an operator adds', () => {
  it('is taken where it is good: a questionnaire, and a programme that asks it', () => {
    const files = { 'questionnaires/foreign.json': foreign, 'programmes/own.json': programme() };
    const own = readOwnContent(
      Object.entries(files).map(([path, text]) => ({ path, text })),
      known,
    );
    expect(own.refused).toEqual([]);
    expect([[...own.questionnaires.keys()], [...own.programmes.keys()]]).toEqual([['foreign'], ['own']]);
    expect(own.programmes.get('own')?.text).toBe(programme());
  });

  it('is refused with file, line and reason', () => {
    expect(refused({ 'programmes/own.json': programme() })).toEqual([
      'programmes/own.json:17 tasks.0.steps.0.questionnaire: There is no questionnaire “foreign”.',
    ]);
    const tasks = [{ id: 'b', about: 'memory', week: 1, steps: [{ paradigm: 'object-in-room', form: 9 }] }];
    expect(refused({ 'programmes/own.json': programme({ tasks }) })).toEqual([
      'programmes/own.json:18 tasks.0.steps.0.form: “object-in-room” has 8 forms.',
    ]);
    expect(refused({ 'programmes/own.json': '{\n"id": own }' })).toHaveLength(1);
    expect(refused({ 'questionnaires/x.json': '{"resourceType":"Patient"}' })[0]).toContain(
      'questionnaires/x.json:1',
    );
  });

  it('may not take the name of something else', () => {
    const twice = { 'questionnaires/a.json': foreign, 'questionnaires/b.json': foreign };
    expect(refused(twice)[0]).toContain('questionnaires/b.json:1 id: “foreign” is the name');
    expect(refused({ 'questionnaires/a.json': who5 })[0]).toContain('“who-5” is the name');
    expect(refused({ 'questionnaires/a.json': renamed })[0]).toContain(
      'is the address of another questionnaire.',
    );
    const ours = programme({ id: 'kurz-4' });
    expect(refused({ 'questionnaires/f.json': foreign, 'programmes/p.json': ours })[0]).toContain(
      '“kurz-4” is the name of another programme.',
    );
  });
});
