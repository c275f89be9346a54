import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../app.css';
import { testApp, type TestApp } from '#lib/consent/testing/parts.ts';
import type { IsoDate } from '#lib/domain/calendar.ts';
import { parseHelperRemindersMessage } from '#lib/progress/wire/reminders.ts';
import type { ReminderPlan } from '#lib/reminders/sync.ts';
import { readConsents } from '#lib/storage/records/consent.ts';
import { readHelper, writeHelper, type Helper } from '#lib/storage/records/helper.ts';
import { logSent, readOutbox } from '#lib/storage/records/message.ts';
import TestScreen from './testing/TestScreen.svelte';
import { takeHelperReply } from './replies.ts';
import { endHelper, syncHelper } from './sync.ts';

const ADDRESS = 'bernd@example.org';
const MOMENTS = ['2026-11-23T09:00:00.000Z', '2026-11-30T09:00:00.000Z'];
const STOP = { helperAddress: null, isNew: false, moments: [], locale: 'de' };
const HELPER: Helper = { name: 'Bernd', mail: { address: ADDRESS, state: 'confirmed' }, ended: null };
const plan: ReminderPlan = {
  reminders: [
    { kind: 'part', atIso: '2026-11-22T11:00:00.000Z' },
    { kind: 'task', on: '2026-11-23' as IsoDate },
    { kind: 'task', on: '2026-11-30' as IsoDate },
  ],
  timeZone: 'Europe/Berlin',
  locale: 'de',
};

let app: TestApp;
const errors: unknown[] = [];
const mounted: ReturnType<typeof mount>[] = [];
beforeEach(async () => {
  app = await testApp();
});
afterEach(async () => {
  for (const view of mounted.splice(0)) await unmount(view);
  app.db.close();
  expect(errors.splice(0)).toEqual([]);
});

async function open(): Promise<void> {
  const parts = { app, plan: () => plan, carry: async () => await Promise.resolve() };
  const props = { parts, onerror: (error: unknown) => void errors.push(error) };
  mounted.push(mount(TestScreen, { target: document.body, props }));
  await expect.element(page.getByText('sieht diese Person nicht')).toBeVisible();
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** What waits for the door of the helper. */
async function waiting(): Promise<readonly unknown[]> {
  return (await readOutbox(app.db))
    .filter(({ kind }) => kind === 'helper-reminders')
    .map(({ body }) => JSON.parse(body) as unknown);
}

/** All that waits is answered. */
async function answerAll(as: 'stored' | 'stopped'): Promise<void> {
  for (const message of await readOutbox(app.db)) {
    const answer = as === 'stored' ? 'accepted' : 'refused';
    await logSent(app.db, { ...message, sentAtIso: app.now().toISOString(), answer });
    if (message.kind !== 'helper-reminders') continue;
    const reply =
      as === 'stored'
        ? ({ outcome: 'stored', isConfirmed: true } as const)
        : ({ outcome: 'refused', reason: 'stopped' } as const);
    await takeHelperReply(app.db, message, { kind: 'helper-reminders', reply });
  }
}

async function nameBernd(): Promise<void> {
  await button('Eine Person nennen').click();
  await page.getByLabelText('Name').fill(' Bernd ');
  await button('Weiter').click();
  await page.getByLabelText('E-Mail-Adresse dieser Person').fill(` ${ADDRESS} `);
  await button('Weiter').click();
  await expect.element(page.getByText('Ich willige ein, dass Merkzeit diese Person erinnert.')).toBeVisible();
}

describe('the screen of the helper', () => {
  it('sends the address and the days of tasks after the consent, and never the name', async () => {
    await app.takePart('accepted');
    await open();
    await nameBernd();
    expect([await app.waiting(), await readConsents(app.db), await readHelper(app.db)]).toEqual([
      [],
      [],
      null,
    ]);
    await button('Ich willige ein').click();
    await expect.element(page.getByText(`kommt eine Frage per E-Mail an ${ADDRESS}`)).toBeVisible();
    const message = { helperAddress: ADDRESS, isNew: true, moments: MOMENTS, locale: 'de' };
    expect(await waiting()).toEqual([message]);
    expect(parseHelperRemindersMessage(message).ok).toBe(true);
    expect(JSON.stringify(await readOutbox(app.db))).not.toContain('Bernd');
    expect(await readConsents(app.db)).toMatchObject([{ textId: 'helper', withdrawnAtIso: null }]);
    expect((await readHelper(app.db))?.name).toBe('Bernd');
  });

  it('sends nothing when the person says no, and says what is missing', async () => {
    await open();
    await button('Eine Person nennen').click();
    await button('Weiter').click();
    await expect.element(page.getByText('Bitte geben Sie einen Namen ein.')).toBeVisible();
    await page.getByLabelText('Name').fill('Bernd');
    await button('Weiter').click();
    await page.getByLabelText('E-Mail-Adresse dieser Person').fill('bernd@example');
    await button('Weiter').click();
    await expect.element(page.getByText('Die Adresse ist noch nicht vollständig.')).toBeVisible();
    await page.getByLabelText('E-Mail-Adresse dieser Person').fill(ADDRESS);
    await button('Weiter').click();
    await button('Ich möchte das nicht').click();
    await expect.element(button('Eine Person nennen')).toBeVisible();
    expect([await app.waiting(), await readHelper(app.db)]).toEqual([[], null]);
  });

  it('ends it with one tap: name and address are forgotten, the server is told, the consent is taken back', async () => {
    await app.takePart('accepted');
    await open();
    await nameBernd();
    await button('Ich willige ein').click();
    await expect.element(button('Nicht mehr erinnern')).toBeVisible();
    await answerAll('stored');
    await button('Nicht mehr erinnern').click();
    await expect.element(page.getByText('Diese Person wird nicht mehr erinnert.')).toBeVisible();
    expect([await readHelper(app.db), await waiting()]).toEqual([null, [STOP]]);
    const [receipt] = await readConsents(app.db);
    expect(receipt?.withdrawnAtIso).not.toBeNull();
  });

  it('says that the helper has ended it, and lets the person name somebody again', async () => {
    await writeHelper(app.db, { ...HELPER, mail: null, ended: 'stopped' });
    await open();
    await expect.element(page.getByText('Bernd wird nicht mehr erinnert.')).toBeVisible();
    await button('Eine Person nennen').click();
    await expect.element(page.getByLabelText('Name')).toHaveValue('Bernd');
  });
});

describe('what is sent about a helper', () => {
  it('is nothing while nobody was named, and nothing twice', async () => {
    await syncHelper(app, plan);
    await endHelper(app, 'de');
    expect(await app.waiting()).toEqual([]);
    await writeHelper(app.db, HELPER);
    await syncHelper(app, plan);
    await syncHelper(app, plan);
    expect(await waiting()).toEqual([
      { helperAddress: ADDRESS, isNew: false, moments: MOMENTS, locale: 'de' },
    ]);
    await answerAll('stored');
    await syncHelper(app, plan);
    expect(await waiting()).toEqual([]);
  });

  it('is the end, once, also while the wish before may be on its way', async () => {
    await writeHelper(app.db, HELPER);
    await syncHelper(app, plan);
    await endHelper(app, 'de');
    await endHelper(app, 'de');
    await syncHelper(app, plan);
    expect(await waiting()).toEqual([STOP]);
  });

  it('is nothing more after the helper has stopped it', async () => {
    await writeHelper(app.db, HELPER);
    await syncHelper(app, plan);
    await answerAll('stopped');
    expect(await readHelper(app.db)).toEqual({ name: 'Bernd', mail: null, ended: 'stopped' });
    await syncHelper(app, plan);
    expect(await waiting()).toEqual([]);
  });
});
