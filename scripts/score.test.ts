import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet } from '../src/lib/domain/answer-sheet.ts';
import { createRng } from '../src/lib/domain/rng.ts';
import { questionnaireById } from '../src/lib/questionnaires/registry.ts';
import type { PersonRecord } from '../src/lib/scoring/export/record.ts';
import { smallRecord } from '../src/lib/scoring/export/testing/mutations.ts';
import { virtualPerson } from '../src/lib/scoring/virtual-participant.ts';
import { FORMAT_PAGE, formatPage, RECORD_SCHEMA, schemaText } from './record-format.ts';
import * as score from './score.ts';
import { layDesk } from './testing/desk.ts';

const about = questionnaireById('about-you');
const years = (linkId: string, valueInteger: number): AnswerSheet['changes'][number] => ({
  atIso: '2026-10-01T08:00:00.000Z',
  linkId,
  given: { kind: 'answer', values: [{ valueInteger }] },
});
const sheet: AnswerSheet = {
  id: 'sheet-1',
  questionnaire: 'about-you',
  url: about?.url ?? '',
  version: about?.version ?? '',
  occasion: 1,
  locale: 'de',
  appVersion: '0.1.0',
  startedAtIso: '2026-10-01T08:00:00.000Z',
  completedAtIso: '2026-10-01T08:05:00.000Z',
  completedOn: '2026-10-01' as AnswerSheet['completedOn'],
  changes: [years('school-years', 10), years('training-years', 3)],
  calmPageShownAtIso: null,
};
const { sessions, trials } = smallRecord('score', 2);
const record: PersonRecord = {
  format: 'merkzeit-record',
  version: 1,
  createdAtIso: '2026-12-01T08:00:00.000Z',
  appVersion: '0.1.0',
  person: virtualPerson(1, createRng('score')),
  participation: null,
  sessions,
  trials,
  answerSheets: [sheet, { ...sheet, id: 'sheet-2', version: 'lost' }],
  questionnaires: [{ key: `${sheet.url}|${sheet.version}`, id: 'about-you', json: about?.json ?? '' }],
  deviceChecks: [],
};

const desk = layDesk();

describe('npm run score with a whole record', () => {
  it('prints every session, the course, the questionnaires and the data', async () => {
    expect(await score.main([desk.file('record.json', record)])).toBe(0);
    expect(desk.said.match(/check code: \S{4}-\S{4}-\S{4}/g)?.length).toBe(sessions.length);
    expect(desk.said).toContain('made by app 0.1.0');
    expect(desk.said).toContain('reliable change: no-retest-data');
    expect(desk.said).toContain('composite: none (no-correlations)');
    expect(desk.said).toContain('% of healthy people if the scores correlate 0.4 (assumed)');
    expect(desk.said).toContain('educationYears: 13');
    expect(desk.said).toContain('not scored (no-text)');
  });

  it('gives the same as JSON, and compares with the schooling that the person told', async () => {
    expect(await score.main([desk.file('record.json', record), '--json'])).toBe(0);
    const told = JSON.parse(desk.said) as Record<string, unknown>;
    expect(told).toMatchObject({ scorerVersion: 2, appVersion: '0.1.0', problems: [] });
    const [first] = told['questionnaires'] as { kind: string; scores: unknown[] }[];
    expect(first?.kind).toBe('scored');
    desk.forget();
    await score.main([desk.file('untold.json', { ...record, answerSheets: [] }), '--json']);
    expect(desk.said).toContain('person-unknown');
    expect(JSON.stringify(told)).not.toContain('person-unknown');
  });

  it('scores several files, a line each, and names those that are none', async () => {
    const files = [desk.file('a.json', record), desk.file('b.json', { ...record, version: 9 })];
    expect(await score.main([...files, '--json'])).toBe(1);
    const [first, second] = desk.said.trim().split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ scorerVersion: 2 });
    expect(second).toContain('version 9 of the format');
  });
});

describe('the published format', () => {
  it('is what the definitions say: schema and page', async () => {
    const schema = await schemaText();
    expect(readFileSync(RECORD_SCHEMA, 'utf8')).toBe(schema);
    expect(readFileSync(FORMAT_PAGE, 'utf8')).toBe(await formatPage(schema));
  });

  it('has words for every field of a record', async () => {
    expect(await formatPage(await schemaText())).not.toMatch(/\| (undefined)? *\|$/m);
  });
});
