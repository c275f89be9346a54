import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeActivationCode } from '#lib/domain/activation-code.ts';
import { MESSAGE_ID_HEADER } from '#lib/progress/wire/parser.ts';
import {
  ACTIVATION_PATH,
  parseActivationReply,
  parseProgressReply,
  PROGRESS_PATH,
} from '#lib/progress/wire/participation.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { someCode, someDeviceKey, somePractice } from '../testing/practice.ts';
import { postActivation } from './activation.ts';
import { postProgress } from './progress.ts';

const NETWORK = '192.0.2.7';
const PROGRESS = {
  testsDone: 1,
  lastTestDate: '2026-11-20',
  testsRemaining: 11,
  startDate: '2026-11-15',
  kvnr: 'A123456780',
};

function post(path: string, deviceKey: string, body: unknown, headers: Record<string, string> = {}): Request {
  return new Request(`http://localhost${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${deviceKey}`, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

onEachEngine('the interface for devices', (desk) => {
  const activate = async (deviceKey: string, body: unknown, headers = {}) =>
    await postActivation(desk(), post(ACTIVATION_PATH, deviceKey, body, headers), NETWORK);
  const report = async (deviceKey: string, body: unknown, headers: Record<string, string> = {}) =>
    await postProgress(
      desk(),
      post(PROGRESS_PATH, deviceKey, body, { [MESSAGE_ID_HEADER]: randomUUID(), ...headers }),
      NETWORK,
    );

  it('takes a device from a code to stored progress, with the replies of the wire', async () => {
    const device = someDeviceKey();
    const { code } = await someCode(desk(), await somePractice(desk()));
    const activation = await activate(device, { code });
    expect(activation.headers.get('cache-control')).toBe('no-store');
    expect(parseActivationReply(await activation.json())).toMatchObject({
      ok: true,
      value: { outcome: 'accepted' },
    });
    const progress = await report(device, PROGRESS);
    expect([progress.status, progress.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(parseProgressReply(await progress.json())).toEqual({ ok: true, value: { outcome: 'stored' } });
  });

  it('answers an expected refusal with status 200 and the reply of the wire', async () => {
    const unknown = await activate(someDeviceKey(), { code: makeActivationCode(new Uint8Array(12)) });
    expect([unknown.status, await unknown.json()]).toEqual([200, { outcome: 'refused', reason: 'unknown' }]);
    const stranger = await report(someDeviceKey(), PROGRESS);
    expect([stranger.status, await stranger.json()]).toEqual([
      200,
      { outcome: 'refused', reason: 'notActivated' },
    ]);
  });

  it.each([
    ['an unknown field', { ...PROGRESS, score: 12 }, {}, 400, 'message'],
    ['a field too few', { ...PROGRESS, kvnr: undefined }, {}, 400, 'message'],
    ['a wrong check digit', { ...PROGRESS, kvnr: 'A123456789' }, {}, 400, 'message'],
    ['a day that is none', { ...PROGRESS, startDate: '2026-02-31' }, {}, 400, 'message'],
    ['the year zero', { ...PROGRESS, lastTestDate: '0000-01-01' }, {}, 400, 'message'],
    ['a moment instead of a day', { ...PROGRESS, startDate: '2026-02-01T10:00:00Z' }, {}, 400, 'message'],
    ['what is no object', 'null', {}, 400, 'message'],
    ['what is no JSON', '{"testsDone":', {}, 400, 'notJson'],
    ['nothing', '', {}, 400, 'notJson'],
    ['far too much', ' '.repeat(5000), {}, 413, 'tooLarge'],
    ['a form', PROGRESS, { 'content-type': 'text/plain' }, 415, 'contentType'],
    ['no device key', PROGRESS, { authorization: '' }, 401, 'deviceKey'],
    ['a short device key', PROGRESS, { authorization: 'Bearer abc' }, 401, 'deviceKey'],
    ['a message id that is none', PROGRESS, { [MESSAGE_ID_HEADER]: 'twice' }, 400, 'messageId'],
  ])('refuses %s, stores nothing and repeats no value', async (_, body, headers, status, error) => {
    const device = someDeviceKey();
    await activate(device, { code: (await someCode(desk(), await somePractice(desk()))).code });
    const before = await everything(desk());
    const answer = await report(device, body, headers);
    expect([answer.status, await answer.json()]).toEqual([status, { error }]);
    expect(await everything(desk())).toEqual(before);
  });

  it('refuses a code with an unknown field beside it, and a progress message without an id', async () => {
    const { code } = await someCode(desk(), await somePractice(desk()));
    expect((await activate(someDeviceKey(), { code, name: 'x' })).status).toBe(400);
    const request = post(PROGRESS_PATH, someDeviceKey(), PROGRESS);
    expect((await postProgress(desk(), request, NETWORK)).status).toBe(400);
  });

  it('takes a code in lower case for what it is', async () => {
    const { code } = await someCode(desk(), await somePractice(desk()));
    const answer = await activate(someDeviceKey(), { code: code.toLowerCase() });
    expect(await answer.json()).toMatchObject({ outcome: 'accepted' });
  });

  it('slows down who guesses codes or device keys, and nobody else', async () => {
    const { code } = await someCode(desk(), await somePractice(desk()));
    const guess = makeActivationCode(new Uint8Array(12));
    for (let i = 0; i < 60; i++) await activate(someDeviceKey(), { code: guess });
    const slowed = await activate(someDeviceKey(), { code });
    expect([slowed.status, slowed.headers.get('retry-after')]).toEqual([429, '900']);
    const elsewhere = await postActivation(
      desk(),
      post(ACTIVATION_PATH, someDeviceKey(), { code }),
      '198.51.100.1',
    );
    expect(await elsewhere.json()).toMatchObject({ outcome: 'accepted' });
  });
});
