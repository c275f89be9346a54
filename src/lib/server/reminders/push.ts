import webPush from 'web-push';
import type { PushRemindersMessage } from '#lib/progress/wire/reminders.ts';
import type { VapidKeys } from '../secrets/vapid.ts';

export type PushAddress = NonNullable<PushRemindersMessage['push']>;

export interface PushChannel {
  /** For subscriptions, 65 bytes base64url. */
  readonly publicKey: string;
  /** Whether this server sends to this address at all. */
  mayUse(endpoint: string): boolean;
  /** `gone`: the subscription no longer exists. Never throws: an error's text would contain the address. */
  send(address: PushAddress, payload: string): Promise<'sent' | 'gone' | 'failed'>;
}

interface PushOptions {
  readonly vapid: VapidKeys;
  /** How the push service can reach the operator, `https:` or `mailto:`. */
  readonly subject: string;
  /** Origins of further push services. */
  readonly moreOrigins: readonly string[];
}

/**
 * The push services of the browsers. A device names the address that the server then calls: with any other host it
 * could make the server call machines in its own network.
 */
const SERVICES =
  /^(fcm\.googleapis\.com|[\w-]+\.push\.services\.mozilla\.com|[\w-]+\.push\.apple\.com|[\w.-]+\.notify\.windows\.com)$/;

/** A reminder that could not be delivered for so long is dropped by the push service. */
const TIME_TO_LIVE_SECONDS = 2 * 60 * 60;
const PATIENCE_MS = 10_000;
/** A newer reminder takes the place of one that still waits at the service. */
const TOPIC = 'reminder';

/** Web Push (RFC 8030, 8291, 8292): text encrypted for the tablet, request signed by the server. */
export function makePushChannel({ vapid, subject, moreOrigins }: PushOptions): PushChannel {
  const mayUse = (endpoint: string): boolean => {
    if (!URL.canParse(endpoint)) return false;
    const { protocol, hostname, port, username, password, origin } = new URL(endpoint);
    if (username !== '' || password !== '') return false;
    return moreOrigins.includes(origin) || (protocol === 'https:' && port === '' && SERVICES.test(hostname));
  };
  return {
    publicKey: vapid.publicKey,
    mayUse,
    send: async ({ endpoint, p256dh, auth }, payload) => {
      // Looked at again: the operator may have taken a service off the list.
      if (!mayUse(endpoint)) return 'failed';
      try {
        const { headers, body } = webPush.generateRequestDetails(
          { endpoint, keys: { p256dh, auth } },
          payload,
          { vapidDetails: { subject, ...vapid }, TTL: TIME_TO_LIVE_SECONDS, urgency: 'normal', topic: TOPIC },
        );
        const response = await fetch(endpoint, {
          method: 'POST',
          headers: sendable(headers),
          body: new Uint8Array(body),
          // A service that leads elsewhere would lead past the list.
          redirect: 'error',
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
        await response.body?.cancel();
        if (response.status === 404 || response.status === 410) return 'gone';
        return response.ok ? 'sent' : 'failed';
      } catch {
        return 'failed';
      }
    },
  };
}

/** Without the length, which fetch writes itself. */
function sendable(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name.toLowerCase() !== 'content-length')
      .map(([name, value]) => [name, String(value)]),
  );
}
