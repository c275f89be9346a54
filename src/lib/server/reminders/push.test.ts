import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deriveKeys } from '../secrets/keys.ts';
import { openPushService, subscribedTablet, vapidClaims, type PushService } from '../testing/push-service.ts';
import { makePushChannel } from './push.ts';

const { vapid } = deriveKeys(randomBytes(32));
const subject = 'https://merkzeit.example';

let service: PushService;
beforeEach(async () => {
  service = await openPushService();
});
afterEach(async () => await service.close());

const channel = () => makePushChannel({ vapid, subject, moreOrigins: [service.origin] });

describe('push messages', () => {
  it('are encrypted for the tablet, signed by the server, and no longer valid after two hours', async () => {
    const tablet = subscribedTablet(service.origin);
    expect(await channel().send(tablet.address, '{"locale":"de"}')).toBe('sent');
    const [push] = service.received;
    if (push === undefined) throw new Error('nothing came');
    expect(push.path).toBe(new URL(tablet.address.endpoint).pathname);
    expect(push.body.toString('latin1')).not.toContain('locale');
    expect(tablet.open(push)).toBe('{"locale":"de"}');
    expect(() => subscribedTablet(service.origin).open(push)).toThrow();
    expect(push.headers).toMatchObject({ ttl: '7200', 'content-encoding': 'aes128gcm', topic: 'reminder' });
    const claims = vapidClaims(push, vapid.publicKey);
    expect(claims).toMatchObject({ aud: service.origin, sub: subject });
    expect(Number(claims['exp'])).toBeGreaterThan(0);
    expect(push.headers.cookie).toBeUndefined();
  });

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [429, 'failed'],
    [500, 'failed'],
    [307, 'failed'],
  ] as const)(
    'that are answered with %i are %s, and never follow a service elsewhere',
    async (status, fate) => {
      service.answerWith(status);
      expect(await channel().send(subscribedTablet(service.origin).address, '{}')).toBe(fate);
      expect(service.received).toHaveLength(1);
    },
  );

  it('fail quietly when nobody answers or the keys are none', async () => {
    const { address } = subscribedTablet(service.origin);
    expect(await channel().send({ ...address, p256dh: 'A'.repeat(87) }, '{}')).toBe('failed');
    const nobody = makePushChannel({ vapid, subject, moreOrigins: ['http://127.0.0.1:9'] });
    expect(await nobody.send(subscribedTablet('http://127.0.0.1:9').address, '{}')).toBe('failed');
  });
});

describe('the list of push services', () => {
  const strict = makePushChannel({ vapid, subject, moreOrigins: [] });

  it.each([
    'https://fcm.googleapis.com/fcm/send/abc:def',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://wns2-par02p.notify.windows.com/w/?token=abc',
  ])('has %s', (endpoint) => expect(strict.mayUse(endpoint)).toBe(true));

  it.each([
    'http://fcm.googleapis.com/fcm/send/abc',
    'https://fcm.googleapis.com:8443/fcm/send/abc',
    'https://user@fcm.googleapis.com/fcm/send/abc',
    'https://fcm.googleapis.com.example/fcm/send/abc',
    'https://example/fcm.googleapis.com',
    'https://evil-push.apple.com.example/',
    'https://push.apple.com/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/',
    'file:///etc/passwd',
    'nonsense',
  ])('does not have %s', async (endpoint) => {
    expect(strict.mayUse(endpoint)).toBe(false);
    const { address } = subscribedTablet(service.origin);
    expect(await strict.send({ ...address, endpoint }, '{}')).toBe('failed');
  });

  it('has no other host, whatever it is', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https', 'http'] }), (url) => {
        expect(strict.mayUse(url)).toBe(false);
      }),
    );
  });
});
