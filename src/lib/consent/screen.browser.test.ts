import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../app.css';
import type { IsoDate } from '#lib/domain/calendar.ts';
import { readConsents } from '#lib/storage/records/consent.ts';
import { giveConsent, readConsentStates } from './receipts.ts';
import type { RequiredRenewal } from './state.ts';
import TestScreen from './testing/TestScreen.svelte';
import { testApp, type TestApp } from './testing/parts.ts';
import { REQUIRED_TEXTS, type ConsentId } from './texts.ts';

let app: TestApp;
const errors: unknown[] = [];
const mounted: ReturnType<typeof mount>[] = [];
beforeEach(async () => {
  app = await testApp();
  await app.takePart('accepted');
  for (const { id } of REQUIRED_TEXTS) await giveConsent(app, id);
});
afterEach(async () => {
  for (const view of mounted.splice(0)) await unmount(view);
  app.db.close();
  expect(errors.splice(0)).toEqual([]);
});

const onerror = (error: unknown): void => void errors.push(error);
const card = (name: string) => page.getByRole('region', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });

/** Opens the list; `ended`: the consents of which the app was told to end what they were for. */
async function openList(): Promise<{ readonly ended: ConsentId[]; readonly changes: () => number }> {
  const ended: ConsentId[] = [];
  let changes = 0;
  const list = {
    app,
    places: { mail: '#reminders' },
    onwithdrawn: async (id: ConsentId) => await Promise.resolve(void ended.push(id)),
    onchange: () => void (changes += 1),
    onerror,
  };
  mounted.push(mount(TestScreen, { target: document.body, props: { list } }));
  await expect.element(card('Nutzungsbedingungen')).toBeVisible();
  return { ended, changes: () => changes };
}

/** Opens the renewal of a text; `said`: what the person decided. */
async function openRenewal(renewal: RequiredRenewal<ConsentId>): Promise<string[]> {
  const said: string[] = [];
  const props = {
    app,
    renewal,
    ongiven: () => void said.push('given'),
    onlater: () => void said.push('later'),
  };
  mounted.push(mount(TestScreen, { target: document.body, props: { renewal: { ...props, onerror } } }));
  await expect.element(button('Ich willige ein')).toBeVisible();
  return said;
}

describe('the list of consents', () => {
  it('shows the required ones apart, how each stands, and no optional one that is not offered here', async () => {
    await openList();
    const titles = page
      .getByRole('heading', { level: 3 })
      .elements()
      .map((one) => one.textContent);
    expect(titles).toEqual([
      'Nutzungsbedingungen',
      'Ihre Daten auf diesem Tablet',
      'Was Ihre Praxis erfährt',
      'Erinnerungen per E-Mail',
      'Löschen nach dem Ende',
      'Abrechnung mit Ihrer Krankenkasse',
    ]);
    await expect
      .element(card('Was Ihre Praxis erfährt').getByText('Gegeben am 22. November 2026'))
      .toBeVisible();
    await expect.element(card('Löschen nach dem Ende').getByText('Nicht gegeben')).toBeVisible();
    const link = card('Erinnerungen per E-Mail').getByRole('link', { name: 'Einwilligen' });
    await expect.element(link).toHaveAttribute('href', '#reminders');
  });

  it('has every text to read, with basis, what is sent, how long, and what withdrawing does', async () => {
    await openList();
    await card('Was Ihre Praxis erfährt').getByRole('button', { name: 'Text lesen' }).click();
    for (const said of [
      'Gesendet werden genau fünf Angaben',
      'Was gesendet wird',
      'Wie lange',
      'Wenn Sie zurücknehmen',
      'Art. 9 Abs. 2 Buchstabe a DSGVO',
      'Fassung 1.',
    ]) {
      await expect.element(page.getByText(said)).toBeVisible();
    }
    await expect.element(button('Ich willige ein')).not.toBeInTheDocument();
    await page.getByText('Zurück').first().click();
    await expect.element(heading('Einwilligungen')).toBeVisible();
  });

  it('takes two taps to give and two to withdraw, and says before what withdrawing does', async () => {
    const { ended, changes } = await openList();
    const deletion = card('Löschen nach dem Ende');
    await deletion.getByRole('button', { name: 'Einwilligen' }).click();
    await button('Ich willige ein').click();
    await expect.element(deletion.getByText('Gegeben am')).toBeVisible();
    await expect.element(page.getByText('Sie haben eingewilligt: Löschen nach dem Ende.')).toBeVisible();
    expect([ended, changes()]).toEqual([[], 1]);

    await deletion.getByRole('button', { name: 'Zurücknehmen' }).click();
    await expect.element(page.getByText('Nichts wird von selbst gelöscht.')).toBeVisible();
    expect((await readConsentStates(app.db, app.now()))['deletion-after-end'].kind).toBe('given');
    await button('Jetzt zurücknehmen').click();
    await expect.element(deletion.getByText('Zurückgenommen am')).toBeVisible();
    expect([ended, changes()]).toEqual([['deletion-after-end'], 2]);
    expect(await app.waiting()).toMatchObject([
      ...REQUIRED_TEXTS.map(({ id }) => ({ textId: id, state: 'given' })),
      { textId: 'deletion-after-end', state: 'given' },
      { textId: 'deletion-after-end', state: 'withdrawn' },
    ]);
  });

  it('changes nothing when the person thinks better of it', async () => {
    const { ended } = await openList();
    const before = await readConsents(app.db);
    await card('Was Ihre Praxis erfährt').getByRole('button', { name: 'Zurücknehmen' }).click();
    await expect.element(page.getByText('Die Tests enden')).toBeVisible();
    await button('Nein, nicht ändern').click();
    await card('Löschen nach dem Ende').getByRole('button', { name: 'Einwilligen' }).click();
    await button('Ich möchte das nicht').click();
    await expect.element(heading('Einwilligungen')).toBeVisible();
    expect([await readConsents(app.db), ended]).toEqual([before, []]);
  });

  it('has targets that a thumb hits', async () => {
    await openList();
    const targets = page.getByRole('button').elements();
    expect(targets.length).toBeGreaterThan(8);
    for (const target of targets) {
      expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(60);
    }
  });
});

describe('the renewal of a required text', () => {
  it('says until when there is time, and waits if the person wants to', async () => {
    const until = '2026-12-05' as IsoDate;
    const said = await openRenewal({ id: 'terms', state: { kind: 'renew', version: 1, until } });
    await expect.element(heading('Ein Text hat sich geändert')).toBeVisible();
    await expect.element(page.getByText('Sie haben Zeit bis Samstag, 5. Dezember.')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Alles löschen' })).not.toBeInTheDocument();
    await button('Später').click();
    expect(said).toEqual(['later']);
  });

  it('over its time leaves letter, copy and deletion open, and nothing else', async () => {
    const until = '2026-11-21' as IsoDate;
    await openRenewal({ id: 'terms', state: { kind: 'blocked', version: 1, until } });
    await expect.element(page.getByText('Die Frist ist vorbei.')).toBeVisible();
    await expect.element(button('Später')).not.toBeInTheDocument();
    const links = page.getByRole('navigation').getByRole('link').elements();
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#letter',
      '#export',
      '#deletion',
      '#consents',
    ]);
  });

  it('takes a consent again that was withdrawn', async () => {
    const { ended } = await openList();
    await card('Was Ihre Praxis erfährt').getByRole('button', { name: 'Zurücknehmen' }).click();
    await button('Jetzt zurücknehmen').click();
    await expect.element(page.getByText('Zurückgenommen: Was Ihre Praxis erfährt.')).toBeVisible();
    expect(ended).toEqual(['progress']);
    for (const view of mounted.splice(0)) await unmount(view);
    const state = (await readConsentStates(app.db, app.now())).progress;
    if (state.kind !== 'withdrawn') throw new Error(`The consent is ${state.kind}`);
    const said = await openRenewal({ id: 'progress', state });
    await expect.element(heading('Merkzeit braucht Ihre Einwilligung')).toBeVisible();
    await button('Ich willige ein').click();
    await expect.poll(() => said).toEqual(['given']);
    expect((await readConsentStates(app.db, app.now())).progress.kind).toBe('given');
  });
});
