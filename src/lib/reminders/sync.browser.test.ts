import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Reminder } from '#lib/domain/reminder.ts';
import { parseMailRemindersMessage, parsePushRemindersMessage } from '#lib/progress/wire/reminders.ts';
import type { Database } from '#lib/storage/database.ts';
import { openTestDatabase } from '#lib/storage/testing/open.ts';
import { logSent, readOutbox, type OutgoingMessage } from '#lib/storage/records/message.ts';
import {
  NO_REMINDERS,
  writeReminderSettings,
  type ReminderSettings,
} from '#lib/storage/records/reminders.ts';
import { syncReminders } from './sync.ts';

const push = { endpoint: 'https://push.example/a', p256dh: 'A'.repeat(87), auth: 'B'.repeat(22) };
const mail = { address: 'anna@example.org', state: 'asked' } as const;
const first: Reminder = { kind: 'task', on: '2026-11-23' as IsoDate };
const second: Reminder = { kind: 'task', on: '2026-11-30' as IsoDate };

let db: Database;
let clock: Date;
let ids: number;
beforeEach(async () => {
  db = await openTestDatabase();
  clock = new Date('2026-11-21T10:00:00Z');
  ids = 0;
});
afterEach(() => {
  db.close();
});

async function sync(reminders: readonly Reminder[] = [first, second]): Promise<void> {
  clock = new Date(clock.getTime() + 1000);
  const app = { db, now: () => clock, newId: () => `id-${String((ids += 1))}` };
  await syncReminders(app, { reminders, timeZone: 'Europe/Berlin', locale: 'de' });
}

async function settle(settings: Partial<ReminderSettings>): Promise<void> {
  await writeReminderSettings(db, { ...NO_REMINDERS, ...settings });
}

async function answer(as: 'accepted' | 'refused'): Promise<void> {
  for (const message of await readOutbox(db)) {
    clock = new Date(clock.getTime() + 1000);
    await logSent(db, { ...message, sentAtIso: clock.toISOString(), answer: as });
  }
}

async function waiting(): Promise<readonly (readonly [OutgoingMessage['kind'], unknown])[]> {
  return (await readOutbox(db)).map(({ kind, body }) => [kind, JSON.parse(body) as unknown] as const);
}

describe('what is sent about reminders', () => {
  it('is nothing before the person has consented', async () => {
    await sync();
    expect(await waiting()).toEqual([]);
  });

  it('is where and when, in the form of the wire', async () => {
    await settle({ push, mail, hour: 9 });
    await sync();
    const moments = ['2026-11-23T08:00:00.000Z', '2026-11-30T08:00:00.000Z'];
    expect(await waiting()).toEqual([
      ['reminders', { push, moments, locale: 'de' }],
      ['mail-reminders', { address: mail.address, isNew: true, moments, locale: 'de' }],
    ]);
    const [[, first] = [], [, second] = []] = await waiting();
    expect([parsePushRemindersMessage(first).ok, parseMailRemindersMessage(second).ok]).toEqual([true, true]);
  });

  it('is sent once, and again only when something has changed', async () => {
    await settle({ push, mail });
    await sync();
    await sync();
    expect(await waiting()).toHaveLength(2);
    await answer('accepted');
    await settle({ push, mail: { ...mail, state: 'confirmed' } });
    await sync();
    expect(await waiting()).toEqual([]);
    await sync([second]);
    expect(await waiting()).toMatchObject([
      ['reminders', { moments: ['2026-11-30T09:00:00.000Z'] }],
      ['mail-reminders', { isNew: false, moments: ['2026-11-30T09:00:00.000Z'] }],
    ]);
  });

  it('takes the place of what still waits, so that offline only the last wish is kept', async () => {
    await settle({ mail });
    await sync();
    await settle({ mail, hour: 14 });
    await sync();
    expect(await waiting()).toMatchObject([
      ['mail-reminders', { isNew: true, moments: ['2026-11-23T13:00:00.000Z', '2026-11-30T13:00:00.000Z'] }],
    ]);
  });

  it('is the wish to stop, once, also when the message before may just be on its way', async () => {
    await settle({ push, mail });
    await sync();
    await settle({});
    await sync();
    const stop = [
      ['reminders', { push: null, moments: [], locale: 'de' }],
      ['mail-reminders', { address: null, isNew: false, moments: [], locale: 'de' }],
    ];
    expect(await waiting()).toEqual(stop);
    await answer('accepted');
    await sync();
    expect(await waiting()).toEqual([]);
  });

  it('is nothing to stop after a refusal, but a wish that is said anew', async () => {
    await settle({ mail });
    await sync();
    await answer('refused');
    await settle({});
    await sync();
    expect(await waiting()).toEqual([]);
    await settle({ mail });
    await sync();
    expect(await waiting()).toMatchObject([['mail-reminders', { address: mail.address, isNew: true }]]);
  });
});
