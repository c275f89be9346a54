import { mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../app.css';
import type { ReleaseMessage } from '#lib/progress/wire/release.ts';
import type { Release } from '#lib/storage/records/release.ts';
import { fromBase64Url } from '#lib/domain/base64url.ts';
import { readReleaseCode, releaseKeysOf } from './code.ts';
import { momentText } from '#lib/i18n/dates.ts';
import { openParcel } from './parcel.ts';
import { endAllReleases } from './releases.svelte.ts';
import TestScreen from './testing/TestScreen.svelte';
import { testCode, testParcel } from './testing/letter.ts';
import { EXPIRES_AT, NOW, TestWorld } from './testing/world.ts';

const errors: unknown[] = [];
const mounted: ReturnType<typeof mount>[] = [];
afterEach(async () => {
  for (const view of mounted.splice(0)) await unmount(view);
  expect(errors.splice(0)).toEqual([]);
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const text = (words: string) => page.getByText(words);

async function open(world: TestWorld): Promise<void> {
  const props = { world, onerror: (error: unknown) => void errors.push(error) };
  mounted.push(mount(TestScreen, { target: document.body, props }));
  await expect.element(heading('Brief für die Praxis freigeben')).toBeVisible();
  await expect.element(button('Brief freigeben')).toBeVisible();
}

async function release(days: string | null = null): Promise<void> {
  await button('Brief freigeben').click();
  if (days !== null) await text(days).click();
  await button('Weiter').click();
  await button('Ich willige ein').click();
}

function openRelease(more: Partial<Release> = {}): Release {
  return {
    ...{ id: 'A'.repeat(22), code: testCode, createdAtIso: NOW, state: 'open', expiresAtIso: EXPIRES_AT },
    ...{ openedAtIso: [], refusedFor: null, ...more },
  };
}

describe('the person’s screen', () => {
  it('says what happens, asks for how long and for consent, and only then sends', async () => {
    const world = new TestWorld();
    await open(world);
    await expect.element(text('Der Server kann ihn nicht lesen.')).toBeVisible();
    await button('Brief freigeben').click();
    await expect.element(page.getByLabelText('7 Tage (üblich)')).toBeChecked();
    await button('Weiter').click();
    await expect.element(heading('Freigabe an eine Praxis')).toBeVisible();
    expect([world.sent, world.isConsented]).toEqual([[], false]);
    await button('Nein').click();
    await expect.element(button('Brief freigeben')).toBeVisible();
    expect([world.sent, world.isConsented]).toEqual([[], false]);
    await release();
    await expect.element(heading('Ihr Code für die Praxis')).toBeVisible();
    await expect.element(text(`Zu öffnen bis ${momentText(EXPIRES_AT, 'de')}.`)).toBeVisible();
    expect([world.sent.map(({ kind }) => kind), world.isConsented]).toEqual([['release'], true]);
  });

  it('shows a code that opens what was sent, and sends neither the code nor a word of the letter', async () => {
    const world = new TestWorld();
    await open(world);
    await release('30 Tage');
    const shown = page.getByTestId('release-code');
    await expect.element(shown).toBeVisible();
    const reading = readReleaseCode(shown.element().textContent);
    if (!reading.ok) throw new Error(`The code on the screen is not sound: ${reading.reason}`);
    const [sent] = world.sent;
    const message = JSON.parse(sent?.body ?? '') as ReleaseMessage;
    const keys = await releaseKeysOf(reading.code);
    expect([message.id, message.days]).toEqual([keys.id, 30]);
    expect(await openParcel(fromBase64Url(message.ciphertext), keys)).toEqual({
      ok: true,
      value: testParcel,
    });
    for (const secret of [reading.code, 'Mustermann', 'Befund']) expect(sent?.body).not.toContain(secret);
    await expect.element(page.getByRole('img', { name: 'QR-Code, der den Brief öffnet' })).toBeVisible();
    expect(document.body.innerHTML).not.toContain(`freigabe#`);
  });

  it('asks for consent once', async () => {
    const world = new TestWorld();
    world.isConsented = true;
    await open(world);
    await button('Brief freigeben').click();
    await button('Jetzt freigeben').click();
    await expect.element(heading('Ihr Code für die Praxis')).toBeVisible();
  });

  it('without internet keeps everything, says so, and shows the code once the server has the letter', async () => {
    const world = new TestWorld();
    world.isOnline = false;
    await open(world);
    await release();
    await expect.element(text('Es geht nichts verloren.')).toBeVisible();
    await expect.element(page.getByTestId('release-code')).not.toBeInTheDocument();
    world.isOnline = true;
    await world.carry();
    await expect.element(page.getByTestId('release-code')).toBeVisible();
  });

  it('lists until when, and every opening with day and time', async () => {
    const opened = ['2026-11-22T08:15:00.000Z', '2026-11-22T09:45:00.000Z'];
    const world = new TestWorld([openRelease()]);
    world.openings.set('A'.repeat(22), opened);
    await open(world);
    await expect.element(text(`Zu öffnen bis ${momentText(EXPIRES_AT, 'de')}.`)).toBeVisible();
    for (const moment of opened) await expect.element(text(momentText(moment, 'de'))).toBeVisible();
    expect(world.sent.map(({ kind }) => kind)).toEqual(['releases']);
    world.openings.set('A'.repeat(22), [...opened, '2026-11-22T09:59:00.000Z']);
    await button('Nachsehen, ob der Brief geöffnet wurde').click();
    await expect.element(text(momentText('2026-11-22T09:59:00.000Z', 'de'))).toBeVisible();
  });

  it('shows the code again', async () => {
    await open(new TestWorld([openRelease()]));
    await page.getByRole('button', { name: 'Code zeigen' }).click();
    await expect.element(page.getByTestId('release-code')).toHaveTextContent(testCode);
    await button('Fertig').click();
    await expect.element(heading('Ihre Freigaben')).toBeVisible();
  });

  it('ends a release with one tap', async () => {
    const world = new TestWorld([openRelease()]);
    await open(world);
    await page.getByRole('button', { name: 'Beenden' }).click();
    await expect.element(text('Beendet. Der Code öffnet den Brief nicht mehr.')).toBeVisible();
    expect([...world.openings.keys()]).toEqual([]);
    await expect.element(page.getByRole('button', { name: 'Beenden' })).not.toBeInTheDocument();
  });

  it('without internet does not say that it has ended what it has not', async () => {
    const world = new TestWorld([openRelease()]);
    await open(world);
    world.isOnline = false;
    await page.getByRole('button', { name: 'Beenden' }).click();
    await expect
      .element(text('Damit der Server den Brief löscht, braucht das Tablet Internet.'))
      .toBeVisible();
    world.isOnline = true;
    await world.carry();
    await expect.element(text('Beendet. Der Code öffnet den Brief nicht mehr.')).toBeVisible();
  });

  it('says when a release is over, and asks for its last openings', async () => {
    const world = new TestWorld([openRelease()]);
    world.openings.set('A'.repeat(22), ['2026-11-29T09:59:00.000Z']);
    world.nowIso = '2026-11-29T10:00:00.000Z';
    await open(world);
    await expect.element(text(`Abgelaufen am ${momentText(EXPIRES_AT, 'de')}.`)).toBeVisible();
    await expect.element(text(momentText('2026-11-29T09:59:00.000Z', 'de'))).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Code zeigen' })).not.toBeInTheDocument();
  });

  it.each([
    ['notActivated', 'Ihr Freischaltcode ist noch nicht geprüft.'],
    ['tooMany', 'Zehn Freigaben gelten schon.'],
    ['taken', 'Dieser Code ist schon vergeben.'],
  ] as const)('says why the server does not take a letter: %s', async (refusal, words) => {
    const world = new TestWorld();
    world.refusal = refusal;
    await open(world);
    await release();
    await expect.element(text(words)).toBeVisible();
    await expect.element(page.getByTestId('release-code')).not.toBeInTheDocument();
  });

  it.each([
    ['there is none yet', { letter: 'nobody' }, 'Für einen Befundbrief fehlt noch eine Aufgabe.'],
    ['it could not be made', { letter: 'failed' }, 'ließ sich gerade nicht erstellen'],
    ['the tablet is full', { storageProblem: 'full' }, 'kein Platz mehr'],
    ['another window has the database', { storageProblem: 'busy' }, 'nicht speichern'],
  ] as const)('says that no letter was released because %s', async (_, what, words) => {
    const world = Object.assign(new TestWorld(), what);
    await open(world);
    await release();
    await expect.element(text(words)).toBeVisible();
    expect(world.sent).toEqual([]);
  });
});

it('ends all releases at once, whatever the clock says, and nothing twice', async () => {
  const world = new TestWorld([openRelease(), openRelease({ id: 'B'.repeat(22), state: 'ended' })]);
  world.nowIso = '2027-01-01T10:00:00.000Z';
  await endAllReleases(world.parts().book);
  await world.carry();
  expect(world.sent).toEqual([{ kind: 'release-end', body: JSON.stringify({ id: 'A'.repeat(22) }) }]);
});
