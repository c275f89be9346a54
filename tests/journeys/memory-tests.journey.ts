/** The tests of the twelve weeks, each played by touch from its first instruction to its end. */
import type { Page } from '@playwright/test';
import type { Session } from '#lib/domain/session.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import { expect, test } from '../fixtures/test.ts';
import { comeBackLater, fillTables, readTable } from '../pages/device.ts';
import { playPart, readInstruction, tellContext } from '../pages/participant.ts';
import { annaBefore } from '../pages/people.ts';
import { screensSeen, watchScreens } from '../pages/reading.ts';

/** Anna in a later week, her task begun; of its tests the first `steps` are done. */
async function openTask(page: Page, origin: string, task: number, steps: number): Promise<void> {
  await page.goto(origin);
  await expect(page.getByRole('link', { name: 'Jetzt beginnen' })).toBeVisible();
  await fillTables(page, annaBefore(task, steps));
  await page.reload();
  await page.getByRole('link', { name: /^(Jetzt beginnen|Weitermachen)$/ }).tap();
}

async function rowsOf(page: Page, paradigm: string): Promise<readonly TrialRow[]> {
  const rows = await readTable<TrialRow>(page, 'trials');
  return rows.filter((row) => row.paradigm === paradigm && row.phase === 'test');
}

async function sessionOf(page: Page, paradigm: string): Promise<Session> {
  const found = (await readTable<Session>(page, 'sessions')).find((session) => session.paradigm === paradigm);
  if (found === undefined) throw new Error(`No session of ${paradigm}`);
  return found;
}

test('objects in rooms are asked about at once and again after an hour', async ({ page, server }) => {
  await watchScreens(page);
  await openTask(page, server.origin, 2, 1);
  await playPart(page, 0);
  await playPart(page, 1);

  await expect(page.getByRole('heading', { name: 'Pause bis zum zweiten Teil' })).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText('Noch 60 Minuten.');

  await comeBackLater(page, 20);
  await expect(page.getByRole('timer')).toHaveText(/^Noch (39|40) Minuten\.$/);
  await page.getByRole('link', { name: 'Zur Startseite' }).tap();
  await expect(page.getByRole('heading', { name: /^Guten Tag/ })).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/^Noch (39|40) Minuten\.$/);
  await expect(page.getByRole('link', { name: 'Weitermachen' })).toBeHidden();

  await comeBackLater(page, 41);
  await expect(page.getByText('Es ist Zeit für den zweiten Teil.')).toBeVisible();
  await page.getByRole('link', { name: 'Weitermachen' }).tap();
  await playPart(page, 2);
  await tellContext(page, null);
  await expect(page.getByRole('heading', { name: 'Geschafft' })).toBeVisible();
  await expect(page.getByText('Ihr nächster Termin:')).toBeVisible();
  const { spoken, silent } = await screensSeen(page);
  expect(silent, 'trials alone are not read aloud').toEqual(['']);
  expect(spoken).toEqual(expect.arrayContaining(['Pause bis zum zweiten Teil', 'Geschafft']));

  const rows = await rowsOf(page, 'object-in-room');
  const asked = rows.filter(({ trial }) => trial['kind'] !== 'learn');
  expect([rows.length - asked.length, asked.length]).toEqual([13, 50]);
  expect(asked.filter(({ answer, pointer }) => answer !== 'target' || pointer !== 'touch')).toEqual([]);
});

test('scenes are seen once and recognised after an hour; a block left is taken up again', async ({
  page,
  server,
}) => {
  await openTask(page, server.origin, 3, 1);
  await playPart(page, 0);
  await expect(page.getByRole('timer')).toBeVisible();
  await comeBackLater(page, 66);
  await playPart(page, 1);
  await tellContext(page, null);
  await expect(page.getByRole('heading', { name: 'Geschafft' })).toBeVisible();

  const rows = await rowsOf(page, 'scene-recognition');
  expect(rows.length).toBe(120);
  expect(rows.filter(({ answer, trial }) => answer !== trial['correct'])).toEqual([]);
  expect((await sessionOf(page, 'scene-recognition')).partsDoneIso.length).toBe(2);
});

test('a second part that comes too late is left out, and the task ends kindly', async ({ page, server }) => {
  await openTask(page, server.origin, 2, 1);
  await expect
    .poll(async () => (await readTable<Session>(page, 'sessions')).map(({ paradigm }) => paradigm))
    .toContain('object-in-room');
  const begun = await sessionOf(page, 'object-in-room');
  const overIso = begun.startedAtIso;
  await fillTables(page, { sessions: [{ ...begun, partsPractised: 2, partsDoneIso: [overIso, overIso] }] });
  await page.goto(server.origin);
  await expect(page.getByRole('timer')).toBeVisible();

  await comeBackLater(page, 241);
  await expect(page.getByText('Für den zweiten Teil ist es inzwischen zu spät.')).toBeVisible();
  await page.getByRole('link', { name: 'Weitermachen' }).tap();
  await expect(page.getByRole('heading', { name: 'Der zweite Teil entfällt' })).toBeVisible();
  await page.getByRole('button', { name: 'Weiter' }).tap();
  await tellContext(page, null);
  await expect(page.getByRole('heading', { name: 'Geschafft' })).toBeVisible();
  expect((await sessionOf(page, 'object-in-room')).completedAtIso).not.toBeNull();
});

test('two short tests one after the other: reactions and digits', async ({ page, server }) => {
  await openTask(page, server.origin, 1, 0);
  await playPart(page, 0);
  await playPart(page, 1);
  await expect(page.getByRole('heading', { name: 'Zahlenspanne' })).toBeVisible();
  const upToThree = (index: number): boolean => index < 2;
  await playPart(page, 0, upToThree);
  await playPart(page, 1, upToThree);
  await expect(page.getByRole('heading', { name: 'Verbinden' })).toBeVisible();

  expect((await rowsOf(page, 'reaction')).length).toBe(60);
  const spans = await rowsOf(page, 'number-span');
  expect(spans.map(({ answer }) => answer)).toEqual([
    ...spans.slice(0, 2).map(({ trial }) => trial['correct']),
    '1',
    '1',
    ...spans.slice(4, 6).map(({ trial }) => trial['correct']),
    '1',
    '1',
  ]);
});

test('two more: circles and symbols, to the end of the task', async ({ page, server }) => {
  await openTask(page, server.origin, 1, 2);
  await playPart(page, 0);
  await playPart(page, 1);
  await expect(page.getByRole('heading', { name: 'Symbole' })).toBeVisible();
  await playPart(page, 0);
  await tellContext(page, null);
  await expect(page.getByRole('heading', { name: 'Geschafft' })).toBeVisible();

  const boards = await rowsOf(page, 'connect');
  expect(boards.map(({ steps }) => steps.length)).toEqual([25, 25]);
  const symbols = await rowsOf(page, 'symbols');
  expect(symbols.length).toBeGreaterThan(30);
});

test('one may rest between two pictures, and leave from there', async ({ page, server }) => {
  await openTask(page, server.origin, 2, 1);
  await readInstruction(page);
  await page.getByRole('button', { name: 'Pause' }).tap();
  const rest = page.getByRole('alertdialog', { name: 'Pause' });
  await rest.getByRole('button', { name: 'Weitermachen' }).tap();
  await expect(rest).toBeHidden();

  await page.getByRole('button', { name: 'Pause' }).tap();
  await rest.getByRole('link', { name: 'Später weitermachen' }).tap();
  await expect(page.getByRole('heading', { name: 'Guten Tag, Frau Muster.' })).toBeVisible();
  const rows = (await readTable<TrialRow>(page, 'trials')).toSorted((a, b) => a.id.localeCompare(b.id));
  expect(rows.map(({ flags }) => flags.includes('after-pause'))).toEqual([false, true]);

  await page.getByRole('link', { name: 'Weitermachen' }).tap();
  await readInstruction(page);
  await expect(page.getByText('Der Test wurde unterbrochen.')).toBeVisible();
});
