/** The app and the browser around the screen of the reminders, for its tests. */
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { ReminderChannels } from '#lib/progress/wire/reminders.ts';
import type { Database } from '#lib/storage/database.ts';
import { openTestDatabase } from '#lib/storage/testing/open.ts';
import type { TabletNotices } from '../notices.ts';
import type { RemindersParts } from '../reminders.svelte.ts';

/** A browser whose permission and push service the test decides. */
export interface TestBrowser {
  permission: NotificationPermission | 'unsupported';
  /** What the person says when the browser asks. */
  willSay: NotificationPermission;
  canPush: boolean;
  /** How often it asked, showed a notice, and ended a subscription. */
  asked: number;
  shown: number;
  unsubscribed: number;
}

export const PUSH = { endpoint: 'https://push.example/a', p256dh: 'A'.repeat(87), auth: 'B'.repeat(22) };

export function testBrowser(more: Partial<TestBrowser> = {}): TestBrowser {
  return {
    permission: 'default',
    willSay: 'granted',
    canPush: true,
    asked: 0,
    shown: 0,
    unsubscribed: 0,
    ...more,
  };
}

function noticesOf(browser: TestBrowser): TabletNotices {
  return {
    permission: () => browser.permission,
    canPush: () => browser.canPush,
    ask: async () => {
      browser.asked += 1;
      browser.permission = browser.willSay;
      return await Promise.resolve(browser.willSay);
    },
    show: async () => {
      browser.shown += 1;
      return await Promise.resolve(true);
    },
    subscribe: async () => await Promise.resolve(browser.canPush ? PUSH : null),
    unsubscribe: async () => {
      browser.unsubscribed += 1;
      await Promise.resolve();
    },
  };
}

export interface TestParts extends RemindersParts {
  readonly db: Database;
}

/** `channels`: what the server has; null: there is no network. Two tasks are planned. */
export async function testParts(browser: TestBrowser, channels: ReminderChannels | null): Promise<TestParts> {
  let ids = 0;
  const db = await openTestDatabase();
  return {
    db,
    app: { db, now: () => new Date('2026-11-21T10:00:00Z'), newId: () => `id-${String((ids += 1))}` },
    notices: noticesOf(browser),
    fetchFrom: async () =>
      await (channels === null
        ? Promise.reject(new TypeError('offline'))
        : Promise.resolve(Response.json(channels))),
    plan: () => ({
      reminders: ['2026-11-23', '2026-11-30'].map((on) => ({ kind: 'task', on: on as IsoDate })),
      timeZone: 'Europe/Berlin',
      locale: 'de',
    }),
    carry: async () => await Promise.resolve(),
  };
}
