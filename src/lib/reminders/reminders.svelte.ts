import { giveConsent, withdrawConsent } from '#lib/consent/receipts.ts';
import type { ReminderHour } from '#lib/domain/reminder.ts';
import {
  REMINDER_CHANNELS_PATH,
  parseReminderChannels,
  type ReminderChannels,
} from '#lib/progress/wire/reminders.ts';
import {
  NO_REMINDERS,
  readReminderSettings,
  writeReminderSettings,
  type ReminderSettings,
} from '#lib/storage/records/reminders.ts';
import type { TabletNotices } from './notices.ts';
import { syncReminders, type ReminderApp, type ReminderPlan } from './sync.ts';

export interface RemindersParts {
  readonly app: ReminderApp;
  readonly notices: TabletNotices;
  /** The browser's fetch; asks the server which ways it has. */
  readonly fetchFrom: typeof fetch;
  readonly plan: () => ReminderPlan;
  /** Carries the outbox as far as the network allows. */
  readonly carry: () => Promise<void>;
}

/** Whether notices on the tablet could be switched on, or why not. */
export type TabletOutcome = 'on' | 'blocked';

/** How the person is reminded: shown and changed on the screen of the reminders. */
export class Reminders {
  settings: ReminderSettings = $state.raw(NO_REMINDERS);
  /** What the server has; null while that is not known. */
  channels: ReminderChannels | null = $state.raw(null);
  permission: NotificationPermission | 'unsupported' = $state('default');

  readonly #parts: RemindersParts;

  constructor(parts: RemindersParts) {
    this.#parts = parts;
    this.permission = parts.notices.permission();
  }

  /** Whether notices can come while the app is closed. */
  get canPush(): boolean {
    return this.#parts.notices.canPush() && (this.channels === null || this.channels.pushKey !== null);
  }

  get isAnyOn(): boolean {
    const { onTablet, push, mail } = this.settings;
    return onTablet || push !== null || mail !== null;
  }

  /** Reads how things stand; called again whenever the post has carried something. */
  async read(): Promise<void> {
    this.settings = await readReminderSettings(this.#parts.app.db);
    this.permission = this.#parts.notices.permission();
  }

  /** Asks the server what it has. Without a network that stays as it was. */
  async askServer(): Promise<void> {
    const response = await this.#parts
      .fetchFrom(REMINDER_CHANNELS_PATH, { credentials: 'omit', cache: 'no-store' })
      .catch(() => null);
    const answer: unknown = response?.ok === true ? await response.json().catch(() => null) : null;
    const parsed = parseReminderChannels(answer);
    if (parsed.ok) this.channels = parsed.value;
  }

  async setHour(hour: ReminderHour): Promise<void> {
    await this.#change({ hour });
  }

  /** Keeps the name of the calendar, so that a later file takes the place of this one. */
  async keepCalendar(calendarId: string): Promise<void> {
    await this.#change({ calendarId });
  }

  /** Switches notices on; call it from a tap. `consents`: to the push service, where there is one. */
  async turnOnTablet(consents: boolean): Promise<TabletOutcome> {
    const { notices } = this.#parts;
    this.permission = await notices.ask();
    if (this.permission !== 'granted') return 'blocked';
    const key = this.channels?.pushKey ?? null;
    const push = consents && key !== null ? await notices.subscribe(key) : null;
    if (push !== null) await giveConsent(this.#parts.app, 'push');
    await this.#change({ onTablet: true, push, pushEnded: null });
    return 'on';
  }

  async turnOffTablet(): Promise<void> {
    await withdrawConsent(this.#parts.app, 'push');
    await this.#change({ onTablet: false, push: null, pushEnded: null });
    await this.#parts.notices.unsubscribe();
  }

  async turnOnMail(address: string): Promise<void> {
    await giveConsent(this.#parts.app, 'mail');
    await this.#change({ mail: { address, state: 'asked' }, mailEnded: null });
  }

  async turnOffMail(): Promise<void> {
    await withdrawConsent(this.#parts.app, 'mail');
    await this.#change({ mail: null, mailEnded: null });
  }

  /** Ends every reminder, on the server too. The time of day stays. */
  async stopAll(): Promise<void> {
    await this.turnOffTablet();
    await this.turnOffMail();
  }

  async #change(part: Partial<ReminderSettings>): Promise<void> {
    const { app, plan, carry } = this.#parts;
    await app.db.write(async () => {
      await writeReminderSettings(app.db, { ...(await readReminderSettings(app.db)), ...part });
    });
    await syncReminders(app, plan());
    await this.read();
    // Not waited for: without a network it takes long, and the choice is kept.
    void carry();
  }
}
