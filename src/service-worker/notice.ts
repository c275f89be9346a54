/**
 * The words of a reminder. The worker imports nothing of the app; notice.test.ts holds them to the app's catalogue.
 * Every reminder says the same, whatever came.
 */
const WORDS = {
  de: { title: 'Merkzeit', text: 'Eine Aufgabe wartet auf Sie.', stop: 'Nicht mehr erinnern' },
  en: { title: 'Merkzeit', text: 'A task is waiting for you.', stop: 'Stop reminding me' },
};

/** Name of the action by which the person leads to the page where reminders end. */
const STOP = 'stop';

export interface Notice {
  readonly title: string;
  /** With `actions`, which TypeScript's own type lacks. */
  readonly options: NotificationOptions & {
    readonly actions: readonly { readonly action: string; readonly title: string }[];
  };
}

/** What to show for a push message; the German words where its text cannot be read. */
export function noticeOf(text: string | null): Notice {
  const locale = localeIn(text);
  const t = WORDS[locale];
  return {
    title: t.title,
    options: {
      body: t.text,
      lang: locale,
      // A second reminder takes the place of the first.
      tag: 'merkzeit',
      icon: '/icons/icon-192.png',
      actions: [{ action: STOP, title: t.stop }],
    },
  };
}

function localeIn(text: string | null): keyof typeof WORDS {
  try {
    const message: unknown = JSON.parse(text ?? '');
    const locale = typeof message === 'object' && message !== null && 'locale' in message && message.locale;
    return locale === 'en' ? 'en' : 'de';
  } catch {
    return 'de';
  }
}

/** Pages for a practice: a reminder is not for whoever has them open. */
const FOR_A_PRACTICE = ['/arzt', '/freigabe'];

/** A window that is open. */
export interface OpenWindow {
  readonly url: string;
}

export type Way<W> =
  | { readonly kind: 'focus'; readonly window: W }
  | { readonly kind: 'navigate'; readonly window: W; readonly to: string }
  | { readonly kind: 'open'; readonly to: string };

/**
 * Where a tap on a reminder leads. A window of the app that is open is only brought to the front: it may be in the middle
 * of a task, which must not be torn away.
 */
export function wayFor<W extends OpenWindow>(action: string, windows: readonly W[]): Way<W> {
  const isWithin = ({ url }: W, path: string): boolean => `${new URL(url).pathname}/`.startsWith(`${path}/`);
  const window = windows.find((one) => !FOR_A_PRACTICE.some((path) => isWithin(one, path)));
  const isInTask = window !== undefined && isWithin(window, '/aufgabe');
  if (action === STOP) {
    if (window === undefined || isInTask) return { kind: 'open', to: '/erinnerungen' };
    return { kind: 'navigate', window, to: '/erinnerungen' };
  }
  return window === undefined ? { kind: 'open', to: '/' } : { kind: 'focus', window };
}
