import { reminderTexts } from '#lib/i18n/catalogue/reminders.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { isQuietHour } from '#lib/domain/reminder.ts';
import type { Database } from '#lib/storage/database.ts';
import { readReminderSettings, type PushAddress } from '#lib/storage/records/reminders.ts';

/** What the browser can do about notices on the tablet. */
export interface TabletNotices {
  /** `unsupported`: this browser shows none; on an iPad that is so until the app lies on the home screen. */
  permission(): NotificationPermission | 'unsupported';
  /** Whether a push service can deliver them while the app is closed. */
  canPush(): boolean;
  /** Asks the person. Only after a tap. */
  ask(): Promise<NotificationPermission>;
  /** Shows the general notice; false where it may not, or there is no service worker. */
  show(locale: Locale): Promise<boolean>;
  /** Address at the push service of the browser; null where it gives none. `publicKey`: of the server. */
  subscribe(publicKey: string): Promise<PushAddress | null>;
  /** Ends the subscription, if there is one. */
  unsubscribe(): Promise<void>;
}

/** The same for all notices, so that a second one takes the place of the first. */
const TAG = 'merkzeit';

async function registration(): Promise<ServiceWorkerRegistration | null> {
  return (await navigator.serviceWorker.getRegistration()) ?? null;
}

/** The notices of this browser. */
export function browserNotices(): TabletNotices {
  const isSupported = 'Notification' in window && 'serviceWorker' in navigator;
  const permission = () => (isSupported ? Notification.permission : 'unsupported');
  return {
    permission,
    canPush: () => isSupported && 'PushManager' in window,
    ask: async () => await Notification.requestPermission(),
    show: async (locale) => {
      const worker = permission() === 'granted' ? await registration() : null;
      if (worker === null) return false;
      const t = reminderTexts[locale].notice;
      await worker.showNotification(t.title, {
        body: t.text,
        lang: locale,
        tag: TAG,
        icon: '/icons/icon-192.png',
      });
      return true;
    },
    subscribe: async (publicKey) => {
      const worker = await registration();
      if (worker === null) return null;
      // One that was made for another key of the server cannot be used again.
      await (await worker.pushManager.getSubscription())?.unsubscribe();
      const made = await worker.pushManager
        .subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })
        .catch(() => null);
      return made === null ? null : addressOf(made);
    },
    unsubscribe: async () => {
      const worker = isSupported ? await registration() : null;
      await (await worker?.pushManager.getSubscription())?.unsubscribe();
    },
  };
}

function addressOf(subscription: PushSubscription): PushAddress | null {
  const { endpoint, keys } = subscription.toJSON();
  const p256dh = keys?.['p256dh'];
  const auth = keys?.['auth'];
  return endpoint === undefined || p256dh === undefined || auth === undefined
    ? null
    : { endpoint, p256dh, auth };
}

interface DueNotice {
  readonly db: Database;
  readonly notices: TabletNotices;
  readonly now: Date;
  readonly locale: Locale;
  /** Whether the person is looking at the app. */
  readonly isVisible: boolean;
}

/**
 * Shows the general notice when something is due while the app is open in the background; for the end of a countdown.
 * Not at night, and not where the person wants none. True when it was shown.
 */
export async function notifyWhenDue({ db, notices, now, locale, isVisible }: DueNotice): Promise<boolean> {
  if (isVisible || isQuietHour(now.getHours())) return false;
  return (await readReminderSettings(db)).onTablet && (await notices.show(locale));
}
