import { describe, expect, it } from 'vitest';
import type { Reply } from '#lib/progress/outbox.ts';
import { NO_REMINDERS, type ReminderSettings } from '#lib/storage/records/reminders.ts';
import { settingsAfter } from './reminder-replies.ts';

const address = 'anna@example.org';
const push = { endpoint: 'https://push.example/a', p256dh: 'A'.repeat(87), auth: 'B'.repeat(22) };
const withMail = (state: 'asked' | 'unconfirmed' | 'confirmed', to = address): ReminderSettings => ({
  ...NO_REMINDERS,
  mail: { address: to, state },
});
const mailBody = (isNew: boolean): string => JSON.stringify({ address, isNew, moments: [], locale: 'de' });
const pushBody = JSON.stringify({ push, moments: [], locale: 'de' });
const stored = (isConfirmed: boolean): Reply => ({
  kind: 'mail-reminders',
  reply: { outcome: 'stored', isConfirmed },
});
const refused: Reply = { kind: 'mail-reminders', reply: { outcome: 'refused', reason: 'stopped' } };
const pushRefused: Reply = { kind: 'reminders', reply: { outcome: 'refused', reason: 'notOffered' } };

describe('the answer to a message about reminders', () => {
  it('tells whether the address has said yes', () => {
    expect(settingsAfter(withMail('asked'), mailBody(true), stored(false)).mail?.state).toBe('unconfirmed');
    expect(settingsAfter(withMail('unconfirmed'), mailBody(false), stored(true)).mail?.state).toBe(
      'confirmed',
    );
  });

  it('switches off what the server refuses, and keeps why', () => {
    const after = settingsAfter(withMail('confirmed'), mailBody(false), refused);
    expect([after.mail, after.mailEnded]).toEqual([null, 'stopped']);
    const settings = { ...NO_REMINDERS, onTablet: true, push };
    expect(settingsAfter(settings, pushBody, pushRefused)).toEqual({
      ...settings,
      push: null,
      pushEnded: 'notOffered',
    });
  });

  it('says nothing about what the person has changed meanwhile', () => {
    for (const now of [NO_REMINDERS, withMail('asked', 'other@example.org')]) {
      expect(settingsAfter(now, mailBody(true), stored(true))).toBe(now);
      expect(settingsAfter(now, mailBody(true), refused)).toBe(now);
    }
    // The same address asked for anew: the refusal was for what came before.
    const anew = withMail('asked');
    expect(settingsAfter(anew, mailBody(false), refused)).toBe(anew);
    const other = { ...NO_REMINDERS, push: { ...push, endpoint: 'https://push.example/b' } };
    expect(settingsAfter(other, pushBody, pushRefused)).toBe(other);
  });
});
