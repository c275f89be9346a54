import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerSheet } from '#lib/domain/answer-sheet.ts';
import type { Database } from '../database.ts';
import { openTestDatabase } from '../testing/open.ts';
import { readAnswerSheets, writeAnswerSheet } from './answer-sheet.ts';
import { DamagedRecord } from '../record-type.ts';
import { readQuestionnaireCopies, writeQuestionnaireCopy } from './questionnaire-copy.ts';

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => {
  db.close();
});

function sheet(id: string, startedAtIso: string): AnswerSheet {
  return {
    id,
    questionnaire: 'example',
    url: 'urn:example',
    version: '1',
    occasion: 1,
    locale: 'de',
    appVersion: '0.1.0',
    startedAtIso,
    completedAtIso: null,
    completedOn: null,
    changes: [],
    calmPageShownAtIso: null,
  };
}

describe('sheets of answers on the device', () => {
  it('come back in the order in which they were begun, each as it was written last', async () => {
    const later = sheet('a', '2026-11-22T10:00:00.000Z');
    const earlier = sheet('b', '2026-11-22T09:00:00.000Z');
    await writeAnswerSheet(db, later);
    await writeAnswerSheet(db, earlier);
    const changed: AnswerSheet = {
      ...earlier,
      changes: [
        {
          atIso: '2026-11-22T11:00:00.000Z',
          linkId: 'q',
          given: { kind: 'answer', values: [{ valueBoolean: true }] },
        },
      ],
    };
    await writeAnswerSheet(db, changed);
    expect(await readAnswerSheets(db)).toEqual([changed, later]);
  });

  it('are known as damaged, without telling what they say', async () => {
    await writeAnswerSheet(db, { ...sheet('a', '2026-11-22T10:00:00.000Z'), version: '' });
    const failure = await readAnswerSheets(db).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DamagedRecord);
    expect(String(failure)).toContain('version');
  });
});

describe('the text of a questionnaire', () => {
  it('stays as a person saw it: other words under the same key are not taken', async () => {
    const copy = { key: 'urn:example|1', id: 'example', json: '{"a":1}' };
    expect(await writeQuestionnaireCopy(db, copy)).toEqual(copy);
    expect(await writeQuestionnaireCopy(db, { ...copy, json: '{"a":2}' })).toEqual(copy);
    const next = { ...copy, key: 'urn:example|2', json: '{"a":2}' };
    await writeQuestionnaireCopy(db, next);
    expect(await readQuestionnaireCopies(db)).toEqual([copy, next]);
  });
});
