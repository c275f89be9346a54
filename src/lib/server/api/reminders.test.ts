import { expect, it } from 'vitest';
import {
  HELPER_REMINDERS_PATH,
  MAIL_REMINDERS_PATH,
  parseMailRemindersReply,
  parsePushRemindersReply,
  parseReminderChannels,
  PUSH_REMINDERS_PATH,
} from '#lib/progress/wire/reminders.ts';
import { redeemCode } from '../codes/redeem.ts';
import type { Channels } from '../reminders/channels.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { someCode, someDeviceKey, somePractice } from '../testing/practice.ts';
import { subscribedTablet } from '../testing/push-service.ts';
import {
  getChannels,
  postConfirmation,
  postHelperReminders,
  postMailReminders,
  postPushReminders,
  postStop,
} from './reminders.ts';

const NETWORK = '192.0.2.7';
const PUSH = {
  push: subscribedTablet('https://fcm.googleapis.com').address,
  moments: ['2026-11-23T09:00:00.000Z'],
  locale: 'de',
};
const HELPER = { helperAddress: 'bernd@example.org', isNew: true, moments: PUSH.moments, locale: 'de' };
const MAIL = { address: 'anna@example.org', isNew: true, moments: PUSH.moments, locale: 'de' };

function post(path: string, deviceKey: string, body: unknown): Request {
  return new Request(`http://localhost${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${deviceKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

onEachEngine('the interface for reminders', (desk) => {
  const channels: Channels = {
    origin: 'http://localhost',
    push: { publicKey: 'A'.repeat(87), mayUse: () => true, send: async () => await Promise.resolve('sent') },
    mail: { send: async () => await Promise.resolve(true) },
  };
  const push = async (device: string, body: unknown) =>
    await postPushReminders(desk(), channels, post(PUSH_REMINDERS_PATH, device, body), NETWORK);
  const mail = async (device: string, body: unknown) =>
    await postMailReminders(desk(), channels, post(MAIL_REMINDERS_PATH, device, body), NETWORK);

  const helper = async (device: string, body: unknown) =>
    await postHelperReminders(desk(), channels, post(HELPER_REMINDERS_PATH, device, body), NETWORK);

  async function activated(): Promise<string> {
    const device = someDeviceKey();
    await redeemCode(desk(), device, (await someCode(desk(), await somePractice(desk()))).code);
    return device;
  }

  it('tells what the server has, in the form of the wire', async () => {
    const told = async (has: Channels) => parseReminderChannels(await getChannels(has).json());
    expect(await told(channels)).toEqual({ ok: true, value: { pushKey: 'A'.repeat(87), mail: true } });
    const none = { ...channels, push: null, mail: null };
    expect(await told(none)).toEqual({ ok: true, value: { pushKey: null, mail: false } });
  });

  it('answers in the form of the wire, also the longest message', async () => {
    const device = await activated();
    const longest = {
      ...PUSH,
      push: { ...PUSH.push, endpoint: `https://fcm.googleapis.com/${'a'.repeat(973)}` },
      moments: Array.from({ length: 60 }, (_, i) => new Date(Date.UTC(2027, 0, i + 1, 9)).toISOString()),
    };
    expect(parsePushRemindersReply(await (await push(device, longest)).json()).ok).toBe(true);
    const longestMail = { ...MAIL, moments: longest.moments };
    expect(parseMailRemindersReply(await (await mail(device, longestMail)).json()).ok).toBe(true);
    const longestHelper = { ...HELPER, helperAddress: `${'b'.repeat(60)}@${'c'.repeat(60)}.example.org` };
    const answer = await helper(device, { ...longestHelper, moments: longest.moments });
    expect(parseMailRemindersReply(await answer.json()).ok).toBe(true);
    expect((await everything(desk()))['reminder_moment']).toHaveLength(180);
  });

  it.each([
    ['an unknown field', { ...PUSH, name: 'Anna' }],
    ['an unknown field in the address', { ...PUSH, push: { ...PUSH.push, more: 1 } }],
    ['plain http', { ...PUSH, push: { ...PUSH.push, endpoint: 'http://fcm.googleapis.com/a' } }],
    ['moments without an address', { ...PUSH, push: null }],
    ['a language that is none', { ...PUSH, locale: 'fr' }],
  ])('refuses %s and stores nothing', async (_, body) => {
    const answer = await push(await activated(), body);
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'message' }]);
    expect((await everything(desk()))['reminder']).toEqual([]);
  });

  it.each([
    ['a name of the helper', { ...HELPER, name: 'Bernd' }],
    ['a name of the person', { ...HELPER, person: 'Anna Muster' }],
    ['the person’s own address', { ...HELPER, address: 'anna@example.org' }],
    ['two addresses', { ...HELPER, helperAddress: 'a@example.org, b@example.org' }],
    ['moments without an address', { ...HELPER, helperAddress: null }],
  ])('refuses %s about a helper and stores nothing', async (_, body) => {
    const answer = await helper(await activated(), body);
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'message' }]);
    expect((await everything(desk()))['reminder']).toEqual([]);
  });

  it('counts unknown devices at the door of the helper too', async () => {
    for (let i = 0; i < 60; i++) expect((await helper(someDeviceKey(), HELPER)).status).toBe(200);
    expect((await helper(someDeviceKey(), HELPER)).status).toBe(429);
    const request = new Request(`http://localhost${HELPER_REMINDERS_PATH}`, { method: 'POST', body: '{}' });
    expect((await postHelperReminders(desk(), channels, request, NETWORK)).status).toBe(401);
  });

  it('slows down who asks with keys that nobody knows', async () => {
    for (let i = 0; i < 60; i++) expect((await mail(someDeviceKey(), MAIL)).status).toBe(200);
    expect((await mail(someDeviceKey(), MAIL)).status).toBe(429);
    expect((await mail(await activated(), MAIL)).status).toBe(200);
  });

  it('takes the token of a link as text, and nothing long', async () => {
    const request = (body: string) => new Request('http://localhost/', { method: 'POST', body });
    expect(await (await postConfirmation(desk(), request('x'))).json()).toEqual({ outcome: 'unknown' });
    expect(await (await postStop(desk(), request('x'))).json()).toEqual({ outcome: 'unknown' });
    expect((await postStop(desk(), request('x'.repeat(300)))).status).toBe(413);
  });
});
