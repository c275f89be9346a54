import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { giveConsent, withdrawConsent } from '#lib/consent/receipts.ts';
import { testApp, type TestApp } from '#lib/consent/testing/parts.ts';
import { REQUIRED_TEXTS } from '#lib/consent/texts.ts';
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Kvnr } from '#lib/domain/kvnr.ts';
import { readConsents } from '#lib/storage/records/consent.ts';
import { writePerson } from '#lib/storage/records/person.ts';
import { Enrolment, isEnrolled } from './enrolment.svelte.ts';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => {
  app.db.close();
});

const anna = {
  firstName: 'Anna',
  lastName: 'Muster',
  birthday: '1950-03-05' as IsoDate,
  sex: 'female',
  kvnr: 'A123456780' as Kvnr,
} as const;

describe('somebody has signed up', () => {
  it('when every required consent is in force', async () => {
    await app.takePart('accepted');
    await writePerson(app.db, anna);
    for (const { id } of REQUIRED_TEXTS) {
      expect(await isEnrolled(app.db, app.now())).toBe(false);
      await giveConsent(app, id);
    }
    expect(await isEnrolled(app.db, app.now())).toBe(true);
    await withdrawConsent(app, 'terms');
    expect(await isEnrolled(app.db, app.now())).toBe(false);
    await giveConsent(app, 'terms');
    expect(await isEnrolled(app.db, app.now())).toBe(true);
  });
});

describe('the terms', () => {
  it('are agreed to only by somebody whose birthday says 18 on that day', async () => {
    const enrolment = new Enrolment({
      ...app,
      isProtected: () => true,
      askServer: async () => await Promise.resolve(),
    });
    await enrolment.begin('');
    Object.assign(enrolment.fields, { day: '23', month: '11', year: '2008' });
    enrolment.step = 'consent-0';
    await enrolment.next();
    expect([enrolment.step, enrolment.problem]).toEqual([
      'birthday',
      { step: 'birthday', reading: { ok: false, reason: 'under18' } },
    ]);
    expect(await readConsents(app.db)).toEqual([]);
    app.setClock('2026-11-23T10:00:00.000Z');
    enrolment.step = 'consent-0';
    await enrolment.next();
    expect([enrolment.step, enrolment.problem]).toEqual(['consent-1', null]);
    expect(await readConsents(app.db)).toMatchObject([{ textId: 'terms', textVersion: 1 }]);
  });
});
