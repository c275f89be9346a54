import { mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../app.css';
import { readConsents, writeConsent } from '#lib/storage/records/consent.ts';
import { logSent, readOutbox } from '#lib/storage/records/message.ts';
import { NO_REMINDERS, readReminderSettings, writeReminderSettings } from '#lib/storage/records/reminders.ts';
import { notifyWhenDue } from './notices.ts';
import TestScreen from './testing/TestScreen.svelte';
import { PUSH, testBrowser, testParts, type TestParts } from './testing/parts.ts';

const ALL = { pushKey: 'A'.repeat(87), mail: true };
const errors: unknown[] = [];
const mounted: ReturnType<typeof mount>[] = [];
afterEach(async () => {
  for (const view of mounted.splice(0)) await unmount(view);
  expect(errors.splice(0)).toEqual([]);
});

async function open(parts: TestParts): Promise<void> {
  const props = { parts, rounds: 0, onerror: (error: unknown) => void errors.push(error) };
  mounted.push(mount(TestScreen, { target: document.body, props }));
  await expect.element(page.getByText('Erinnert wird um')).toBeVisible();
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const card = (name: string) => page.getByRole('region', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });

async function bodies(parts: TestParts): Promise<readonly unknown[]> {
  return (await readOutbox(parts.db)).map(({ body }) => JSON.parse(body) as unknown);
}

describe('the screen of the reminders', () => {
  it('asks for consent, then the browser, and only then sends where to', async () => {
    const browser = testBrowser();
    const parts = await testParts(browser, ALL);
    await open(parts);
    await card('Hinweis auf dem Tablet').getByRole('button', { name: 'Einschalten' }).click();
    await expect.element(heading('Was dafür gesendet wird')).toBeVisible();
    expect([browser.asked, await bodies(parts), await readConsents(parts.db)]).toEqual([0, [], []]);
    await button('Ich willige ein').click();
    await expect.element(card('Hinweis auf dem Tablet').getByText('Eingeschaltet')).toBeVisible();
    expect(await bodies(parts)).toMatchObject([{ push: PUSH, locale: 'de' }]);
    expect(await readConsents(parts.db)).toMatchObject([
      { textId: 'push', textVersion: 1, withdrawnAtIso: null },
    ]);
    await button('Probe-Erinnerung zeigen').click();
    await expect.element(page.getByText('Die Probe-Erinnerung wurde gezeigt.')).toBeVisible();
    expect(browser.shown).toBe(1);
  });

  it('sends nothing when the person says no, on our page or to the browser', async () => {
    const browser = testBrowser({ willSay: 'denied' });
    const parts = await testParts(browser, ALL);
    await open(parts);
    await card('Hinweis auf dem Tablet').getByRole('button', { name: 'Einschalten' }).click();
    await button('Nein').click();
    await expect.element(page.getByText('Erinnert wird um')).toBeVisible();
    expect(browser.asked).toBe(0);
    await card('Hinweis auf dem Tablet').getByRole('button', { name: 'Einschalten' }).click();
    await button('Ich willige ein').click();
    await expect.element(page.getByText('Der Browser lässt keine Hinweise von Merkzeit zu.')).toBeVisible();
    expect([await bodies(parts), await readConsents(parts.db)]).toEqual([[], []]);
  });

  it('without a push service shows notices by itself, and asks for no consent to one', async () => {
    const parts = await testParts(testBrowser({ canPush: false }), ALL);
    await open(parts);
    await expect.element(page.getByText('solange Merkzeit im Hintergrund offen ist')).toBeVisible();
    await card('Hinweis auf dem Tablet').getByRole('button', { name: 'Einschalten' }).click();
    await expect.element(card('Hinweis auf dem Tablet').getByText('Eingeschaltet')).toBeVisible();
    expect([await bodies(parts), await readConsents(parts.db)]).toEqual([[], []]);
    expect((await readReminderSettings(parts.db)).onTablet).toBe(true);
  });

  it('takes an address, shows what is sent, and waits for the yes', async () => {
    const parts = await testParts(testBrowser(), ALL);
    await open(parts);
    await card('E-Mail').getByRole('button', { name: 'Einschalten' }).click();
    await page.getByLabelText('E-Mail-Adresse').fill('anna@example');
    await button('Weiter').click();
    await expect.element(page.getByText('Die Adresse ist noch nicht vollständig.')).toBeVisible();
    await page.getByLabelText('E-Mail-Adresse').fill(' anna@example.org ');
    await button('Weiter').click();
    await expect.element(heading('Was dafür gesendet wird')).toBeVisible();
    expect(await bodies(parts)).toEqual([]);
    await button('Ich willige ein').click();
    await expect.element(card('E-Mail').getByText('Wartet auf Ihre Bestätigung')).toBeVisible();
    await expect.element(page.getByText('kommt eine E-Mail an anna@example.org')).toBeVisible();
    expect(await bodies(parts)).toMatchObject([{ address: 'anna@example.org', isNew: true }]);
    expect(await readConsents(parts.db)).toMatchObject([{ textId: 'mail' }]);
  });

  it('ends everything with one tap, also offline, and notes the consents as withdrawn', async () => {
    const browser = testBrowser({ permission: 'granted' });
    const parts = await testParts(browser, null);
    const mail = { address: 'anna@example.org', state: 'confirmed' } as const;
    await writeReminderSettings(parts.db, { ...NO_REMINDERS, hour: 9, onTablet: true, push: PUSH, mail });
    for (const textId of ['push', 'mail']) {
      await writeConsent(parts.db, {
        textId,
        textVersion: 1,
        givenAtIso: '2026-11-20T10:00:00.000Z',
        withdrawnAtIso: null,
      });
    }
    for (const [kind, body] of [
      ['reminders', { push: PUSH, moments: [], locale: 'de' }],
      ['mail-reminders', { address: mail.address, isNew: false, moments: [], locale: 'de' }],
    ] as const) {
      const atIso = '2026-11-20T10:00:00.000Z';
      const sent = { createdAtIso: atIso, sentAtIso: atIso, answer: 'accepted' } as const;
      await logSent(parts.db, { id: kind, kind, body: JSON.stringify(body), ...sent });
    }
    await open(parts);
    await button('Alle Erinnerungen beenden').click();
    await expect.element(page.getByText('Alle Erinnerungen sind beendet.')).toBeVisible();
    expect(await readReminderSettings(parts.db)).toEqual({ ...NO_REMINDERS, hour: 9 });
    expect(browser.unsubscribed).toBe(1);
    expect(await bodies(parts)).toEqual([
      { push: null, moments: [], locale: 'de' },
      { address: null, isNew: false, moments: [], locale: 'de' },
    ]);
    const withdrawn = (await readConsents(parts.db)).map(({ withdrawnAtIso }) => withdrawnAtIso);
    expect(withdrawn).toEqual(['2026-11-21T10:00:00.000Z', '2026-11-21T10:00:00.000Z']);
    await expect.element(button('Alle Erinnerungen beenden')).not.toBeInTheDocument();
  });

  it('offline says so instead of asking for a consent', async () => {
    await open(await testParts(testBrowser(), null));
    await card('E-Mail').getByRole('button', { name: 'Einschalten' }).click();
    await expect.element(page.getByText('Dafür braucht das Tablet Internet.')).toBeVisible();
  });

  it('says what is not to be had here: on an iPad before it lies on the home screen, without a mail server', async () => {
    await open(await testParts(testBrowser({ permission: 'unsupported' }), { pushKey: null, mail: false }));
    await expect.element(page.getByText('Auf einem iPad legen Sie Merkzeit zuerst')).toBeVisible();
    await expect
      .element(page.getByText('Erinnerungen per E-Mail werden hier nicht angeboten.'))
      .toBeVisible();
    await expect.element(button('Einschalten')).not.toBeInTheDocument();
  });

  it('keeps the hour that was chosen, and writes it into the calendar file', async () => {
    const parts = await testParts(testBrowser(), ALL);
    await open(parts);
    await button('Uhrzeit ändern').click();
    await button('14 Uhr').click();
    await expect.element(page.getByText('Erinnert wird um 14 Uhr.')).toBeVisible();
    const link = page.getByRole('link', { name: 'In meinen Kalender eintragen' });
    const { href, download } = link.element() as HTMLAnchorElement;
    const file = await (await fetch(href)).text();
    expect(download).toBe('merkzeit.ics');
    expect(file.match(/^DTSTART:.*$/gm)).toEqual(['DTSTART:20261123T140000', 'DTSTART:20261130T140000']);
    await link.click();
    await expect.element(page.getByText('Die Datei ist gespeichert.')).toBeVisible();
    const { calendarId } = await readReminderSettings(parts.db);
    expect(file).toContain(`UID:${calendarId ?? '-'}-2026-11-23@merkzeit`);
  });
});

describe('a notice for a second part', () => {
  it.each([
    ['in the background by day', false, 12, true, true],
    ['while the app is looked at', true, 12, true, false],
    ['at night', false, 21, true, false],
    ['that nobody wants', false, 12, false, false],
  ])('%s', async (_, isVisible, hour, onTablet, isShown) => {
    const browser = testBrowser({ permission: 'granted' });
    const { db, notices } = await testParts(browser, ALL);
    await writeReminderSettings(db, { ...NO_REMINDERS, onTablet });
    const now = new Date(2026, 10, 21, hour);
    expect(await notifyWhenDue({ db, notices, now, locale: 'de', isVisible })).toBe(isShown);
    expect(browser.shown).toBe(isShown ? 1 : 0);
  });
});
