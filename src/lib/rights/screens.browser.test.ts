import { mount, unmount, type Component } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../app.css';
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Session } from '#lib/domain/session.ts';
import { erika } from '#lib/findings/fixtures.ts';
import CorrectScreen from './CorrectScreen.svelte';
import DeleteTestScreen from './DeleteTestScreen.svelte';
import SeeScreen from './SeeScreen.svelte';
import { createExporter } from './export/client.ts';
import { exportFiles } from './export/files.ts';
import { INPUT } from './export/testing/my-data.ts';
import { zipOf } from './export/zip.ts';
import DeletionQuestion from './deletion/DeletionQuestion.svelte';
import DeletionScreen from './deletion/DeletionScreen.svelte';
import { newDeletionOrder } from './deletion/order.ts';
import { newWorld, portsOf, type World } from './deletion/testing/fault-ports.ts';
import { correctionsBetween } from './correction.ts';
import TestScreen from './testing/TestScreen.svelte';

const errors: unknown[] = [];
const mounted: ReturnType<typeof mount>[] = [];
afterEach(async () => {
  for (const view of mounted.splice(0)) await unmount(view);
  expect(errors.splice(0)).toEqual([]);
});

function open<Props extends Record<string, unknown>>(screen: Component<Props>, given: Props): void {
  const props = { screen, given } as unknown as { screen: Component<Record<string, unknown>>; given: Props };
  mounted.push(mount(TestScreen, { target: document.body, props }));
}

const hrefs = { backHref: '#back', helpHref: '#help', takeHref: '#take' };
const onerror = (error: unknown): void => void errors.push(error);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const text = (words: string | RegExp) => page.getByText(words);

describe('seeing everything', () => {
  it('shows person, tests, answers and pauses in words', async () => {
    open(SeeScreen, { data: INPUT, ...hrefs, consentsHref: '#consents', sentHref: '#sent' });
    for (const words of ['Erika Mustermann', '1. Februar 1950', 'A 123 456 780', 'Praxis am Markt'])
      await expect.element(text(words)).toBeVisible();
    await expect.element(text('seit 1. Oktober 2026')).toBeVisible();
    await expect.element(text('Wie viele Zigaretten am Tag? -5')).toBeVisible();
    await expect.element(text(/Waren Sie traurig\?/)).toBeVisible();
    expect(document.body.textContent).toContain('gemacht am 1. Oktober 2026');
    expect(document.body.textContent).not.toMatch(/undefined|null|\[object/);
  });
});

describe('correcting', () => {
  function openForm(): Person[] {
    const kept: Person[] = [];
    const save = async (after: Person) => {
      kept.push(after);
      return await Promise.resolve({ ok: true as const, value: correctionsBetween(erika, after) });
    };
    open(CorrectScreen, { person: erika, today: '2026-11-22' as IsoDate, ...hrefs, save, onerror });
    return kept;
  }

  it('keeps a new name, and says what that does', async () => {
    const kept = openForm();
    await page.getByLabelText('Nachname').fill('Musterfrau');
    await button('Änderung speichern').click();
    await expect.element(heading('Gespeichert')).toBeVisible();
    expect(kept).toEqual([{ ...erika, lastName: 'Musterfrau' }]);
  });

  it('keeps nothing that is wrong, and says where', async () => {
    const kept = openForm();
    await page.getByLabelText('Versichertennummer').fill('A123456789');
    await page.getByLabelText('Jahr').fill('2020');
    await button('Änderung speichern').click();
    await expect.element(text(/Eine Ziffer stimmt nicht/)).toBeVisible();
    await expect.element(text(/Merkzeit ist für Erwachsene/)).toBeVisible();
    await expect.element(text(/Noch ist nichts geändert/)).toBeVisible();
    expect(kept).toEqual([]);
  });
});

describe('deleting one test', () => {
  const [session] = INPUT.record.sessions as readonly [Session, ...Session[]];

  function openList(waitMs: number, removed: string[] = []): string[] {
    const remove = async ({ id }: Session) => {
      removed.push(id);
      return await Promise.resolve({ ok: true as const, value: null });
    };
    open(DeleteTestScreen, { sessions: [session], remove, ...hrefs, onerror, waitMs });
    return removed;
  }

  it('can be taken back, and then nothing was deleted', async () => {
    const removed = openList(60_000);
    await button(/löschen$/).click();
    await expect.element(text(/wird in 60 Sekunden gelöscht/)).toBeVisible();
    await button('Doch behalten').click();
    await expect.element(text(/bleibt gespeichert/)).toBeVisible();
    for (const view of mounted.splice(0)) await unmount(view);
    expect(removed).toEqual([]);
  });

  it('happens when the time is over', async () => {
    const removed = openList(50);
    await button(/löschen$/).click();
    await expect.element(text(/ist gelöscht/)).toBeVisible();
    expect(removed).toEqual([session.id]);
  });

  it('happens when the person leaves', async () => {
    const removed = openList(60_000);
    await button(/löschen$/).click();
    await expect.element(button('Doch behalten')).toBeVisible();
    for (const view of mounted.splice(0)) await unmount(view);
    expect(removed).toEqual([session.id]);
  });
});

describe('deleting everything', () => {
  const order = newDeletionOrder({ profileId: 'p', messageId: 'm', deviceKey: 'k'.repeat(43) });

  function openDeletion(world: World): string[] {
    const left: string[] = [];
    const ports = portsOf(world);
    open(DeletionScreen, { order, ports, onleave: () => void left.push('left'), onerror });
    return left;
  }

  it('is asked on two pages, and back and on again', async () => {
    const sure: string[] = [];
    open(DeletionQuestion, { ...hrefs, onsure: () => void sure.push('sure') });
    await expect.element(page.getByRole('link', { name: 'Daten mitnehmen' })).toBeVisible();
    await button('Weiter').click();
    await expect.element(heading('Jetzt alles löschen')).toBeVisible();
    await button('Zurück').click();
    await button('Weiter').click();
    await button('Alles löschen').click();
    expect(sure).toEqual(['sure']);
  });

  it('ends with a receipt that is kept until it was seen', async () => {
    const world = newWorld();
    const left = openDeletion(world);
    await expect.element(heading('Alles ist gelöscht')).toBeVisible();
    expect(world).toMatchObject({
      keys: false,
      database: false,
      journal: false,
      caches: false,
      server: false,
    });
    await expect
      .element(text(/Sicherungskopien des Betreibers: gelöscht spätestens am 25\. November 2026/))
      .toBeVisible();
    expect(world.kept).toMatchObject({ stage: 'done' });
    await button('Fertig').click();
    await expect.poll(() => left).toEqual(['left']);
    expect(world.kept).toBeNull();
  });

  it('without a network says that the tablet is empty, and goes on by itself when it is back', async () => {
    const world = { ...newWorld(), isOnline: false };
    openDeletion(world);
    await expect.element(heading('Das Tablet ist leer')).toBeVisible();
    expect(world).toMatchObject({ keys: false, database: false, server: true });
    world.isOnline = true;
    window.dispatchEvent(new Event('online'));
    await expect.element(heading('Alles ist gelöscht')).toBeVisible();
  });

  it('asks the server again by itself, where the browser says nothing of a network', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const world = { ...newWorld(), isOnline: false };
    openDeletion(world);
    await expect.element(heading('Das Tablet ist leer')).toBeVisible();
    vi.advanceTimersByTime(10_000);
    await expect.element(heading('Das Tablet ist leer')).toBeVisible();
    world.isOnline = true;
    vi.advanceTimersByTime(10_000);
    await expect.element(heading('Alles ist gelöscht')).toBeVisible();
    vi.useRealTimers();
  });
});

it('the export is made in a worker, the same bytes as here', async () => {
  const exporter = createExporter();
  try {
    const made = await exporter.make(INPUT);
    expect(made.ok).toBe(true);
    if (made.ok) expect(made.value).toEqual(await zipOf(exportFiles(INPUT), INPUT.day));
  } finally {
    exporter.close();
  }
});
