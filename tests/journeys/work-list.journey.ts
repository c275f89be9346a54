/** What a practice sees of its participants, finds, and takes along as a file. */
import { readFile } from 'node:fs/promises';
import { germanDate } from '#lib/domain/calendar.ts';
import { readRows } from '#lib/domain/testing/read-csv.ts';
import { expect, test } from '../fixtures/test.ts';
import { expectAccessible } from '../pages/axe.ts';
import { createCode, openDesk, setUp } from '../pages/practice.ts';
import { daysAgo } from '../pages/programme.ts';
import { takePart } from '../pages/reporting.ts';

const OVERDUE = { ...{ testsDone: 2, testsRemaining: 10, kvnr: 'A123456780' }, ...days(40, 20) };
const ON_TIME = { ...{ testsDone: 1, testsRemaining: 11, kvnr: 'B123456782' }, ...days(9, 1) };
const FINISHED = { ...{ testsDone: 12, testsRemaining: 0, kvnr: 'C123456784' }, ...days(90, 3) };

function days(startedAgo: number, lastAgo: number) {
  return { startDate: daysAgo(startedAgo), lastTestDate: daysAgo(lastAgo) };
}

test('a practice sees how everybody stands, finds one person, and takes the list along', async ({
  browser,
  request,
  server: { origin, setupLink },
}) => {
  const desk = await openDesk(browser);
  await setUp(desk, setupLink);
  for (const message of [OVERDUE, ON_TIME, FINISHED, null])
    await takePart(request, origin, await createCode(desk), message);
  await desk.getByRole('link', { name: 'Teilnehmende' }).first().click();
  const rows = desk.getByRole('main').getByRole('table').first().getByRole('row');

  await test.step('who stands how, and only them', async () => {
    const filter = desk.getByRole('navigation', { name: 'Nach Stand zeigen' });
    for (const name of ['4 alle', '1 noch keine Meldung', '1 im Plan', '1 überfällig', '1 fertig'])
      await expect(filter.getByRole('link', { name, exact: true })).toBeVisible();
    await expect(rows).toHaveCount(5);
    await expect(rows.nth(1)).toContainText('noch keine Meldung');
    await expectAccessible(desk);
    await filter.getByRole('link', { name: '1 überfällig' }).click();
    await expect(rows).toHaveCount(2);
    await expect(rows.nth(1)).toContainText('A 123 456 780');
    await expect(rows.nth(1)).toContainText(germanDate(OVERDUE.lastTestDate, 'short'));
    await filter.getByRole('link', { name: '4 alle' }).click();
    await expect(rows).toHaveCount(5);
  });

  await test.step('in another order', async () => {
    await desk.getByRole('link', { name: 'Letzter Test' }).click();
    const header = desk.getByRole('columnheader', { name: 'Letzter Test' });
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    await expect(rows.getByRole('rowheader')).toHaveText(['A 123 456 780', 'C 123 456 784', 'B 123 456 782']);
  });

  await test.step('one person, whose number stands in no address', async () => {
    const field = desk.getByLabel('Versichertennummer suchen');
    await field.fill('A12345');
    await desk.getByRole('button', { name: 'Suchen' }).click();
    await expect(desk.getByText('Das ist keine Versichertennummer.')).toBeVisible();
    await expect(field).toHaveValue('A12345');
    await field.fill('b 123 456 782');
    await desk.getByRole('button', { name: 'Suchen' }).click();
    await expect(rows.getByRole('rowheader')).toHaveText(['B 123 456 782']);
    expect(desk.url()).not.toContain('123456');
    await expectAccessible(desk);
    await field.fill('D123456786');
    await desk.getByRole('button', { name: 'Suchen' }).click();
    await expect(desk.getByText('nimmt in Ihrer Praxis niemand teil')).toBeVisible();
    await desk.getByRole('link', { name: 'Alle zeigen' }).click();
  });

  await test.step('the weeks as a table', async () => {
    await desk.getByText('Als Tabelle zeigen').click();
    const weeks = desk.getByRole('table').last().getByRole('row');
    await expect(weeks).toHaveCount(13);
    await expectAccessible(desk);
  });

  await test.step('the list as a file', async () => {
    const downloading = desk.waitForEvent('download');
    await desk.getByRole('link', { name: 'Liste als Datei (CSV)' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`Merkzeit-Arbeitsliste-${daysAgo(0)}.csv`);
    const lines = readRows(await readFile(await download.path(), 'utf8'));
    expect(lines).toHaveLength(4);
    expect(JSON.stringify(lines)).toContain('A123456780');
  });

  await test.step('nobody else gets it', async () => {
    const stranger = await request.get(`${origin}/arzt/liste.csv`, { maxRedirects: 0 });
    expect([stranger.status(), await stranger.text()]).toEqual([303, '']);
  });
});
