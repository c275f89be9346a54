/** Every questionnaire of ours, answered by touch, with a keyboard alone, and with letters twice as large. */
import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { standing, type AnswerSheet } from '#lib/domain/answer-sheet.ts';
import { expect, test } from '../fixtures/test.ts';
import { expectAccessible } from '../pages/axe.ts';
import { fillTables, readTable } from '../pages/device.ts';
import { showEverything } from '../pages/letter.ts';
import { annaWith } from '../pages/people.ts';
import { byKeyboard, byTouch } from '../pages/hand.ts';
import { answerQuestionnaire, type Choice } from '../pages/questionnaire.ts';

const FOLDER = 'src/lib/questionnaires/instruments';
const ALL = readdirSync(FOLDER).filter((name) => !name.includes('.'));

function titleOf(id: string): string {
  const { title } = JSON.parse(readFileSync(`${FOLDER}/${id}/questionnaire.json`, 'utf8')) as {
    readonly title: string;
  };
  return title;
}

/** Anna on a day on which nothing but questionnaires is to be done. */
async function openQuestions(page: Page, origin: string, ids: readonly string[]): Promise<void> {
  await page.goto(origin);
  await expect(page.getByRole('link', { name: 'Jetzt beginnen' })).toBeVisible();
  const anna = annaWith(0);
  const [participation] = anna['participations'] ?? [];
  const programme = {
    id: 'questions-only',
    version: 1,
    title: { de: 'Nur Fragen', en: 'Questions only' },
    weeks: 1,
    graceDays: 28,
    tasks: [
      {
        id: 'all',
        about: 'questions',
        week: 1,
        steps: ids.map((questionnaire) => ({ questionnaire, occasion: 1 })),
      },
    ],
  };
  await fillTables(page, {
    ...anna,
    sessions: [],
    trials: [],
    answerSheets: [],
    participations: [{ ...participation, programmeId: programme.id }],
    programmes: [
      { id: programme.id, text: JSON.stringify(programme), receivedAtIso: new Date().toISOString() },
    ],
  });
  await page.reload();
  await page.getByRole('link', { name: 'Jetzt beginnen' }).tap();
}

async function sheetsOf(page: Page): Promise<readonly AnswerSheet[]> {
  return await readTable<AnswerSheet>(page, 'answerSheets');
}

for (const [how, choice, size] of [
  ['by touch', 'first', { width: 1024, height: 768 }],
  ['with a keyboard alone', 'last', { width: 1024, height: 768 }],
  ['with letters twice as large', 'first', { width: 512, height: 384 }],
] as const) {
  test(`every questionnaire is answered ${how}`, async ({ page, server }) => {
    await page.setViewportSize(size);
    await openQuestions(page, server.origin, ALL);
    const asked: Record<string, number> = {};
    for (const id of ALL) {
      await expect(page.getByRole('heading', { name: titleOf(id) })).toBeVisible();
      const tooWide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(tooWide).toBe(0);
      const hand = how.includes('keyboard') ? byKeyboard(page) : byTouch;
      asked[id] = (await answerQuestionnaire(page, choice satisfies Choice, hand)).asked;
    }
    await expect(page.getByRole('heading', { name: 'Geschafft' })).toBeVisible();
    const sheets = await sheetsOf(page);
    expect(sheets.map(({ questionnaire }) => questionnaire).toSorted()).toEqual(ALL.toSorted());
    for (const { questionnaire, completedAtIso, changes } of sheets) {
      expect(completedAtIso, questionnaire).not.toBeNull();
      expect(standing(changes).size, questionnaire).toBe(asked[questionnaire]);
    }
  });
}

test('an answer survives a reload, can be changed, and left open; nothing leaves the tablet', async ({
  page,
  server,
  requests,
}) => {
  await openQuestions(page, server.origin, ['who-5']);
  await page.getByRole('button', { name: 'Beginnen' }).tap();
  await expect(page.getByText('Frage 1 von 5')).toBeVisible();
  await page.getByRole('radio').first().tap();
  await page.getByRole('button', { name: 'Weiter' }).tap();
  await expect(page.getByText('Frage 2 von 5')).toBeVisible();
  await page.getByRole('radio').nth(1).tap();

  await page.reload();
  await expect(page.getByText('Frage 2 von 5')).toBeVisible();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.getByRole('button', { name: 'Zurück' }).tap();
  await expect(page.getByText('Frage 1 von 5')).toBeVisible();
  await page.getByRole('radio').nth(2).tap();
  for (let question = 1; question <= 5; question++)
    await page.getByRole('button', { name: /^(Weiter|Ohne Antwort weiter)$/ }).tap();
  await expect(page.getByText('3 Fragen sind noch offen. Sie dürfen offen bleiben.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Fertig' }).tap();
  await expect(page.getByRole('heading', { name: 'Geschafft' })).toBeVisible();

  const [sheet] = await sheetsOf(page);
  expect(sheet?.changes.map(({ linkId }) => linkId)).toHaveLength(3);
  await page.getByRole('link', { name: 'Zum Befundbrief' }).tap();
  await showEverything(page);
  await expect(page.getByText('2 von 5 Fragen beantwortet').first()).toBeVisible();
  await expect(page.getByText('Es fehlen Antworten. Darum ist nichts berechnet.').first()).toBeVisible();
  const posted = requests.filter(({ method }) => method === 'POST').map(({ url }) => new URL(url).pathname);
  expect(new Set(posted)).toEqual(new Set(['/api/progress', '/api/consents']));
});

test('hard answers lead to a calm page with numbers to call, once, and to nobody else', async ({
  page,
  server,
  requests,
}) => {
  await openQuestions(page, server.origin, ['phq-4']);
  const { asked, calm } = await answerQuestionnaire(page, { label: 'Beinahe jeden Tag' });
  expect([asked, calm]).toEqual([4, true]);
  const [sheet] = await sheetsOf(page);
  expect(sheet?.calmPageShownAtIso).not.toBeNull();
  for (const { body } of requests) expect(body ?? '').not.toContain('phq');
});
