import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ManifestOf } from './manifest.ts';
import { loadManifest, loadPictures } from './pictures.ts';

async function webp(): Promise<ArrayBuffer> {
  const canvas = new OffscreenCanvas(8, 6);
  canvas.getContext('2d')?.fillRect(0, 0, 4, 6);
  return await (await canvas.convertToBlob({ type: 'image/webp' })).arrayBuffer();
}

async function manifestOf(bytes: ArrayBuffer): Promise<ManifestOf<'picture-discrimination'>> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const picture = {
    file: 'a.webp',
    family: 'a',
    domain: 'object',
    role: 'target',
    seed: 's',
    parameters: {},
    change: null,
  } as const;
  const balance = { testPairs: 0, practicePairs: 0, meanDistance: 0, leastItemDistance: 1 };
  const size = { distance: null, widthPx: 8, heightPx: 6, bytes: bytes.byteLength, sha256 };
  return {
    schema: 2,
    form: 1,
    paradigm: 'picture-discrimination',
    licence: 'CC0-1.0',
    laboratoryVersion: 2,
    pictures: [{ id: 'a', ...picture, ...size }],
    pairs: [],
    balance: { object: balance, scene: balance },
  };
}

/** The network, as this test wants it. */
function answerWith(body: BodyInit | null, status = 200): void {
  vi.stubGlobal('fetch', async () => await Promise.resolve(new Response(body, { status })));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('pictures', () => {
  it('are decoded before they are needed, and reported as they come', async () => {
    const bytes = await webp();
    answerWith(bytes);
    const reports: number[] = [];
    const loaded = await loadPictures(await manifestOf(bytes), ['a', 'a'], (done) => reports.push(done));
    if (!loaded.ok) throw new Error(loaded.reason);
    expect(loaded.value.get('a').naturalWidth).toBe(8);
    expect(reports).toEqual([1]);
    expect(() => loaded.value.get('b')).toThrow(RangeError);
    loaded.value.release();
  });

  it('that are not what they should be are damaged', async () => {
    const bytes = await webp();
    answerWith('<html>');
    expect(await loadPictures(await manifestOf(bytes), ['a'], () => undefined)).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });

  it('that are damaged on the device are fetched anew at the next try', async () => {
    const bytes = await webp();
    const form = await manifestOf(bytes);
    const url = '/stimuli/picture-discrimination/1/a.webp';
    const cache = await caches.open('stimuli-picture-discrimination-1-v2');
    await cache.put(url, new Response('bit rot'));
    vi.stubGlobal('fetch', async () => (await cache.match(url)) ?? new Response(bytes));
    const load = async (): ReturnType<typeof loadPictures> =>
      await loadPictures(form, ['a'], () => undefined);
    expect(await load()).toEqual({ ok: false, reason: 'damaged' });
    expect(await load()).toMatchObject({ ok: true });
    await caches.delete('stimuli-picture-discrimination-1-v2');
  });

  it('that do not come are unreachable', async () => {
    answerWith(null, 404);
    expect(await loadPictures(await manifestOf(await webp()), ['a'], () => undefined)).toEqual({
      ok: false,
      reason: 'unreachable',
    });
    vi.stubGlobal('fetch', async () => await Promise.reject(new TypeError('offline')));
    expect(await loadManifest('picture-discrimination', 1)).toEqual({ ok: false, reason: 'unreachable' });
  });

  it('of a form whose list cannot be read are damaged', async () => {
    answerWith('{"schema":1}');
    expect(await loadManifest('picture-discrimination', 1)).toEqual({ ok: false, reason: 'damaged' });
  });
});
