import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConsentMessage } from '#lib/progress/wire/consents.ts';
import {
  noteConsentShown,
  readConsentNotices,
  readConsents,
  writeConsent,
} from '#lib/storage/records/consent.ts';
import { logSent, readOutbox } from '#lib/storage/records/message.ts';
import { giveConsent, queueReceipts, readConsentStates, showRenewals, withdrawConsent } from './receipts.ts';
import { testApp, type TestApp } from './testing/parts.ts';
import { REQUIRED_TEXTS } from './texts.ts';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => {
  app.db.close();
});

const T0 = '2026-11-22T10:00:00.000Z';
const T1 = '2026-11-22T10:00:00.001Z';
const T2 = '2026-11-22T10:00:00.002Z';

async function answer(as: 'accepted' | 'refused'): Promise<void> {
  for (const message of await readOutbox(app.db)) {
    await logSent(app.db, { ...message, sentAtIso: app.now().toISOString(), answer: as });
  }
}

describe('a consent that is given and withdrawn', () => {
  it('leaves a receipt of everything, also where the clock stands still', async () => {
    await giveConsent(app, 'mail');
    await withdrawConsent(app, 'mail');
    await giveConsent(app, 'mail');
    const receipts = (await readConsents(app.db)).toSorted((a, b) =>
      a.givenAtIso.localeCompare(b.givenAtIso),
    );
    expect(receipts).toEqual([
      { textId: 'mail', textVersion: 1, givenAtIso: T0, withdrawnAtIso: T1 },
      { textId: 'mail', textVersion: 1, givenAtIso: T2, withdrawnAtIso: null },
    ]);
    expect((await readConsentStates(app.db, app.now())).mail).toEqual({
      kind: 'given',
      version: 1,
      givenAtIso: T2,
    });
  });

  it('twice is once', async () => {
    await giveConsent(app, 'mail');
    await giveConsent(app, 'mail');
    await withdrawConsent(app, 'mail');
    app.setClock('2026-11-23T10:00:00.000Z');
    await withdrawConsent(app, 'mail');
    expect(await readConsents(app.db)).toEqual([
      { textId: 'mail', textVersion: 1, givenAtIso: T0, withdrawnAtIso: T1 },
    ]);
    await withdrawConsent(app, 'push');
    expect(await readConsents(app.db)).toHaveLength(1);
  });

  it('is never written over', async () => {
    const closed = { textId: 'mail', textVersion: 1, givenAtIso: T0, withdrawnAtIso: T1 };
    await writeConsent(app.db, closed);
    await writeConsent(app.db, closed);
    for (const withdrawnAtIso of [null, T2]) {
      await expect(writeConsent(app.db, { ...closed, withdrawnAtIso })).rejects.toThrow('closed before');
    }
    expect(await readConsents(app.db)).toEqual([closed]);
  });
});

describe('the messages about consents', () => {
  it('wait in the outbox as soon as there is a device key, in the form of the wire', async () => {
    await giveConsent(app, 'mail');
    expect(await app.waiting()).toEqual([]);
    await app.takePart('waiting');
    await withdrawConsent(app, 'mail');
    const bodies = await app.waiting();
    expect(bodies).toEqual([
      { textId: 'mail', textVersion: 1, state: 'given', at: T0 },
      { textId: 'mail', textVersion: 1, state: 'withdrawn', at: T1 },
    ]);
    for (const body of bodies) expect(parseConsentMessage(body).ok).toBe(true);
  });

  it('are sent once, and again a day later only where the server refused them', async () => {
    await app.takePart('accepted');
    await giveConsent(app, 'mail');
    await queueReceipts(app);
    expect(await app.waiting()).toHaveLength(1);
    await answer('refused');
    await queueReceipts(app);
    expect(await app.waiting()).toEqual([]);
    app.setClock('2026-11-23T10:00:01.000Z');
    await queueReceipts(app);
    expect(await app.waiting()).toHaveLength(1);
    await answer('accepted');
    await queueReceipts(app);
    expect(await app.waiting()).toEqual([]);
  });

  it('wait for a good activation code', async () => {
    await app.takePart('unknown');
    await giveConsent(app, 'health-data');
    expect(await app.waiting()).toEqual([]);
    await app.takePart('accepted');
    await queueReceipts(app);
    expect(await app.waiting()).toMatchObject([{ textId: 'health-data', state: 'given' }]);
  });
});

describe('what stands before the tests', () => {
  it('is nothing before participation has begun, then every required text that is not agreed to', async () => {
    expect(await showRenewals(app.db, app.now())).toEqual({ due: [], isStopped: false });
    await app.takePart('accepted');
    for (const { id } of REQUIRED_TEXTS) await giveConsent(app, id);
    expect(await showRenewals(app.db, app.now())).toEqual({ due: [], isStopped: false });
    await withdrawConsent(app, 'progress');
    const renewals = await showRenewals(app.db, app.now());
    expect(renewals.isStopped).toBe(true);
    expect(renewals.due.map(({ id, state }) => [id, state.kind])).toEqual([['progress', 'withdrawn']]);
  });

  it('keeps the first day on which a new version was shown', async () => {
    const notice = { textId: 'terms', textVersion: 2 } as const;
    for (const shownOn of ['2026-11-22', '2026-11-30']) {
      await noteConsentShown(app.db, { ...notice, shownOn: shownOn as never });
    }
    expect(await readConsentNotices(app.db)).toEqual([{ ...notice, shownOn: '2026-11-22' }]);
  });
});
