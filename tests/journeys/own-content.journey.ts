/** An operator drops a questionnaire and a programme into a folder: a practice gives it, a person answers it, no code changes. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../fixtures/server.ts';
import { expect, test as base } from '../fixtures/test.ts';
import { showEverything } from '../pages/letter.ts';
import { enrol } from '../pages/participant.ts';
import { createCode, openDesk, setUp } from '../pages/practice.ts';
import { answerQuestionnaire } from '../pages/questionnaire.ts';

const PROGRAMME = {
  id: 'klinik',
  version: 1,
  title: { de: 'Nur ein Fragebogen', en: 'One questionnaire' },
  weeks: 1,
  graceDays: 7,
  tasks: [{ id: 'phq', about: 'questions', week: 1, steps: [{ questionnaire: 'phq-9', occasion: 1 }] }],
};

const test = base.extend<{ readonly ownServer: RunningServer }>({
  // Playwright reads the names of the other fixtures from this pattern, so it must stand there also when empty.
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from the pattern
  ownServer: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'merkzeit-content-'));
    for (const part of ['questionnaires', 'programmes']) await mkdir(join(folder, part));
    const file = (path: string): string => join(folder, path);
    await writeFile(file('questionnaires/phq-9.json'), await readFile('tests/fixtures/phq-9.json', 'utf8'));
    await writeFile(file('programmes/klinik.json'), JSON.stringify(PROGRAMME));
    await writeFile(file('programmes/bad.json'), '{\n  "id": "bad",\n  "weeks": 0\n}');
    const server = await startServer({ environment: { MERKZEIT_CONTENT: folder } });
    await use(server).finally(async () => {
      await server.remove();
      await rm(folder, { recursive: true, force: true });
    });
  },
});

test('a foreign questionnaire is asked, scored and shown', async ({
  browser,
  context,
  page,
  ownServer,
  requests,
}) => {
  await test.step('the operator reads which file was refused, in which line', () => {
    expect(ownServer.output()).toContain('programmes/bad.json:3 weeks: ');
    expect(ownServer.output()).not.toContain('phq-9.json:');
  });
  const desk = await openDesk(browser);
  await setUp(desk, ownServer.setupLink);
  const code = await createCode(desk, 'Nur ein Fragebogen');
  await page.goto(ownServer.origin);
  await page.getByRole('link', { name: 'Jetzt beginnen' }).tap();
  await enrol(page, code);
  await expect(page.getByText('Fragen an Sie')).toBeVisible();

  await test.step('without a network it is asked, with its own words', async () => {
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Jetzt beginnen' }).tap();
    await expect(page.getByRole('heading', { name: 'Gesundheitsfragebogen (PHQ-9)' })).toBeVisible();
    const { asked, calm } = await answerQuestionnaire(page, { label: 'An einzelnen Tagen' });
    expect([asked, calm]).toEqual([3, true]);
  });

  await test.step('it is scored, and stands in the letter', async () => {
    await page.getByRole('link', { name: 'Zum Befundbrief' }).tap();
    await showEverything(page);
    const sum = page.getByRole('row').filter({ hasText: 'Summe der drei Fragen' });
    await expect(sum.getByRole('cell', { name: '3', exact: true })).toBeVisible();
  });

  await test.step('nothing of it is sent', async () => {
    await context.setOffline(false);
    for (const { body, method } of requests) {
      if (method === 'POST') expect(Object.keys(JSON.parse(body ?? '{}') as object)).not.toContain('answers');
      expect(body ?? '').not.toContain('LA65');
    }
  });
});
