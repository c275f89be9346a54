import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { questionnaireKey, standing, type Given } from '#lib/domain/answer-sheet.ts';
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Database } from '#lib/storage/database.ts';
import { openTestDatabase } from '#lib/storage/testing/open.ts';
import { readAnswerSheets, writeAnswerSheet } from '#lib/storage/records/answer-sheet.ts';
import { readQuestionnaireCopies } from '#lib/storage/records/questionnaire-copy.ts';
import { createQuestionnaireEngine } from './client.ts';
import { QuestionnaireController } from './controller.svelte.ts';
import { keepQuestionnaire } from './copies.ts';
import { answer, coded, exampleText, readOrThrow, score, sheetFor } from './fixtures.ts';
import type { QuestionnaireDependencies } from './open-sheet.ts';
import { dependenciesFor } from './testing/screen.ts';

let db: Database;
let leaving: (() => Promise<void>)[];
beforeEach(async () => {
  db = await openTestDatabase();
  leaving = [];
  expect(await keepQuestionnaire(db, 'example', exampleText())).toBe(true);
});
afterEach(async () => {
  for (const leave of leaving) await leave();
  db.close();
});

/** A controller whose first page is there. */
async function opened(
  more: Partial<QuestionnaireDependencies> = {},
  timeoutMs?: number,
): Promise<QuestionnaireController> {
  const engine = createQuestionnaireEngine(timeoutMs);
  const controller = new QuestionnaireController({ ...dependenciesFor(db), ...more }, engine);
  const running = controller.run();
  leaving.push(async () => {
    controller.leave();
    await running;
  });
  await expect.poll(() => controller.view.kind).not.toBe('loading');
  return controller;
}

async function stored(linkId: string): Promise<Given | undefined> {
  const [sheet] = await readAnswerSheets(db);
  return standing(sheet?.changes ?? []).get(linkId);
}

describe('what can come between', () => {
  it('is another window: the second one says so, and answers nothing', async () => {
    await opened();
    const second = new QuestionnaireController(dependenciesFor(db));
    await second.run();
    expect(second.view).toEqual({ kind: 'problem', problem: 'otherWindow' });
    second.leave();
  });

  it('is a questionnaire that is not there', async () => {
    const { view } = await opened({ questionnaire: 'none' });
    expect(view).toEqual({ kind: 'problem', problem: 'missing' });
  });

  it('is a rule that never ends: it is said, and what was given is kept', async () => {
    const item = [
      { linkId: 'q', type: 'boolean', text: 'Eine Frage?' },
      score('s', `'${'a'.repeat(60)}!'.matches('^(a+)+$')`),
    ];
    await keepQuestionnaire(db, 'endless', exampleText({ id: 'endless', version: '2', item }));
    const controller = await opened({ questionnaire: 'endless' }, 3000);
    await controller.begin();
    await controller.give(answer({ valueBoolean: true }));
    await controller.goOn();
    expect(controller.view).toEqual({ kind: 'problem', problem: 'timeout' });
    expect(await stored('q')).toEqual(answer({ valueBoolean: true }));
  });

  it('is a full disk: the answer is kept in memory, and “again” stores it', async () => {
    const controller = await opened();
    await controller.begin();
    const full = vi.spyOn(db, 'put').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    await controller.give(coded('2'));
    expect(controller.view).toEqual({ kind: 'problem', problem: 'full' });
    await controller.again();
    expect(controller.view).toEqual({ kind: 'problem', problem: 'full' });
    expect(await stored('tired')).toBeUndefined();
    full.mockRestore();
    await controller.again();
    expect(controller.view).toMatchObject({ kind: 'question', given: coded('2') });
    expect(await stored('tired')).toEqual(coded('2'));
  });

  it('is a second tap: it does nothing', async () => {
    const controller = await opened();
    await controller.begin();
    await Promise.all([controller.goOn(), controller.goOn()]);
    expect(controller.view).toMatchObject({ question: { linkId: 'sad' } });
  });
});

describe('which words are shown', () => {
  it('are the latest that the operator added, for a new sheet', async () => {
    for (const version of ['9', '10', '2']) {
      await keepQuestionnaire(db, 'example', exampleText({ version, title: `Fassung ${version}` }));
    }
    const { view } = await opened();
    expect(view).toMatchObject({ kind: 'start', questionnaire: { version: '10' } });
  });

  it('stay those with which the sheet was begun', async () => {
    const first = readOrThrow(exampleText());
    await writeAnswerSheet(db, { ...sheetFor(first, [['tired', coded('1')]]), openLinkId: 'tired' });
    const other = exampleText({ version: '2', item: [{ linkId: 'x', type: 'boolean', text: 'Neu?' }] });
    await keepQuestionnaire(db, 'example', other);
    const { view } = await opened();
    expect(view).toMatchObject({ kind: 'question', question: { linkId: 'tired' }, given: coded('1') });
  });

  it('are not taken from what answers in the server’s place', async () => {
    expect(await keepQuestionnaire(db, 'other', exampleText())).toBe(false);
    expect(await keepQuestionnaire(db, 'other', '<!doctype html>')).toBe(false);
    expect((await readQuestionnaireCopies(db)).map(({ key }) => key)).toEqual([
      questionnaireKey(readOrThrow(exampleText())),
    ]);
  });

  it('are asked about again another time, and not again when finished', async () => {
    const first = readOrThrow(exampleText());
    const done = {
      ...sheetFor(first),
      completedAtIso: '2026-11-22T09:10:00.000Z',
      completedOn: '2026-11-22' as IsoDate,
    };
    await writeAnswerSheet(db, done);
    expect((await opened()).view).toEqual({ kind: 'done' });
    await leaving.pop()?.();
    expect((await opened({ occasion: 2 })).view).toMatchObject({ kind: 'start', isBegun: false });
  });
});
