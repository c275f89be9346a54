import { describe, expect, it, vi } from 'vitest';
import { toBase64Url } from '#lib/domain/base64url.ts';
import { releaseKeysOf } from './code.ts';
import { fetchLetter } from './fetch-letter.ts';
import { sealParcel } from './parcel.ts';
import { testCode, testParcel } from './testing/letter.ts';

const expiresAt = '2026-11-29T10:00:00.000Z';
const keys = await releaseKeysOf(testCode);
const sealed = await sealParcel(testParcel, keys, new Uint8Array(12));
const ciphertext = toBase64Url(sealed);

const answering = (body: unknown, status = 200) =>
  vi.fn<typeof fetch>(async () => await Promise.resolve(Response.json(body, { status })));

describe('a doctor’s browser', () => {
  it('sends the id and nothing else, no cookie and no code, and opens what comes', async () => {
    const server = answering({ outcome: 'found', ciphertext, expiresAt });
    expect(await fetchLetter(server, testCode)).toEqual({
      ok: true,
      value: { ...testParcel, expiresAtIso: expiresAt },
    });
    expect(server).toHaveBeenCalledTimes(1);
    const [path, init] = server.mock.calls[0] ?? [];
    expect([path, init?.method, init?.body, init?.headers]).toEqual([
      '/api/release/open',
      'POST',
      JSON.stringify({ id: keys.id }),
      { 'Content-Type': 'application/json' },
    ]);
    expect(init).toMatchObject({ credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
    expect(JSON.stringify(server.mock.calls)).not.toContain(testCode.slice(1, -1));
  });

  it.each([
    ['unknown', { outcome: 'refused', reason: 'unknown' }, 200],
    ['tooMany', { outcome: 'refused', reason: 'tooMany' }, 200],
    ['tooMany', { error: 'tooManyRequests' }, 429],
    ['unreachable', { outcome: 'refused', reason: '<b>' }, 200],
    ['unreachable', { outcome: 'found', ciphertext, expiresAt: 'tomorrow' }, 200],
    ['unreachable', { outcome: 'found', ciphertext, expiresAt, script: 'alert(1)' }, 200],
    ['unreachable', { outcome: 'found', ciphertext: `${ciphertext}=`, expiresAt }, 200],
    ['unreachable', { error: 'x' }, 500],
    ['damaged', { outcome: 'found', ciphertext: 'AQ', expiresAt }, 200],
    ['damaged', { outcome: 'found', ciphertext: 'A', expiresAt }, 200],
    ['damaged', { outcome: 'found', ciphertext: ciphertext.slice(0, -4), expiresAt }, 200],
  ])('shows no letter but says “%s” (%#)', async (reason, body, status) => {
    expect(await fetchLetter(answering(body, status), testCode)).toEqual({ ok: false, reason });
  });

  it('says that nobody was reached without a network, or when no JSON comes', async () => {
    const offline: typeof fetch = async () => await Promise.reject(new TypeError('offline'));
    const page: typeof fetch = async () => await Promise.resolve(new Response('<html>'));
    for (const server of [offline, page])
      expect(await fetchLetter(server, testCode)).toEqual({ ok: false, reason: 'unreachable' });
  });
});
