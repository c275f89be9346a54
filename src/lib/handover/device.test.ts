import { describe, expect, it } from 'vitest';
import { handOverDevice, type HandOverBrowser } from './device.ts';
import type { HandOverFile } from './offer.ts';

const file: HandOverFile = {
  name: 'Merkzeit-Brief-2026-11-21.pdf',
  type: 'application/pdf',
  bytes: new Uint8Array([1, 2, 3]),
};

function deviceWith(navigator: HandOverBrowser['navigator']) {
  return handOverDevice({ navigator, crypto: globalThis.crypto });
}

const rejecting = (error: unknown) =>
  deviceWith({
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- whatever a browser throws
    share: async () => await Promise.reject(error),
    canShare: () => true,
  });

describe('the share sheet', () => {
  it('is not there where the browser has none, or takes no files of that kind', () => {
    const share = async () => await Promise.resolve();
    expect(deviceWith({}).canShare(file)).toBe(false);
    expect(deviceWith({ share }).canShare(file)).toBe(false);
    expect(deviceWith({ canShare: () => true }).canShare(file)).toBe(false);
    expect(deviceWith({ share, canShare: () => false }).canShare(file)).toBe(false);
    expect(
      deviceWith({ share, canShare: (data) => data?.files?.[0]?.type === file.type }).canShare(file),
    ).toBe(true);
  });

  it('gets the file and nothing beside it', async () => {
    const given: (ShareData | undefined)[] = [];
    const device = deviceWith({ share: async (data) => await Promise.resolve(void given.push(data)) });
    expect(await device.share(file)).toEqual({ ok: true, value: null });
    const [data] = given;
    expect(Object.keys(data ?? {})).toEqual(['files']);
    const [shared] = data?.files ?? [];
    expect([shared?.name, shared?.type]).toEqual([file.name, file.type]);
    expect(new Uint8Array((await shared?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(file.bytes);
  });

  it.each([
    ['AbortError', 'cancelled'],
    ['NotAllowedError', 'refused'],
    ['DataError', 'refused'],
    ['InvalidStateError', 'refused'],
  ])('%s means %s', async (name, reason) => {
    expect(await rejecting(new DOMException('', name)).share(file)).toEqual({ ok: false, reason });
  });

  it('that does not like the type has refused, and a bug stays a bug', async () => {
    expect(await rejecting(new TypeError()).share(file)).toEqual({ ok: false, reason: 'refused' });
    await expect(rejecting(new RangeError('a bug')).share(file)).rejects.toThrow('a bug');
  });
});

it('without print() there is no printing, and random bytes come as many as asked for', () => {
  expect(deviceWith({}).print).toBeNull();
  expect(deviceWith({}).random(16)).toHaveLength(16);
});
