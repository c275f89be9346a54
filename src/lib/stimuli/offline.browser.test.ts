import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { syntheticManifest } from './synthetic-manifest.ts';
import { keepForOffline } from './offline.ts';

const GO_ON = new AbortController().signal;
const FORM = { test: 'picture-discrimination', form: 1 } as const;
const URL_OF_MANIFEST = '/stimuli/picture-discrimination/1/manifest.json';

/** A cache that holds what was added, without a network. */
const store = new Map<string, Set<string>>();
let isFull = false;

beforeEach(() => {
  store.clear();
  isFull = false;
  vi.stubGlobal('fetch', async () => await Promise.resolve(Response.json(syntheticManifest)));
  vi.stubGlobal('caches', {
    open: async (name: string) => {
      const files = store.get(name) ?? new Set<string>();
      store.set(name, files);
      return await Promise.resolve({
        keys: async () => await Promise.resolve([...files].map((path) => ({ url: `https://x.test${path}` }))),
        add: async (path: string) => {
          if (isFull) throw new DOMException('full', 'QuotaExceededError');
          files.add(path);
          await Promise.resolve();
        },
      });
    },
    keys: async () => await Promise.resolve([...store.keys()]),
    delete: async (name: string) => await Promise.resolve(store.delete(name)),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('keeps a form, says how far it is, and lets go of others and of nothing else', async () => {
  store.set('stimuli-1-v1', new Set(['/stimuli/1/a.webp']));
  store.set('shell-abc', new Set(['/']));
  const shares: number[] = [];
  expect(await keepForOffline([FORM], (form, share) => shares.push(form, share), GO_ON)).toBe(1);
  expect(shares).toEqual([0, 1]);
  expect([...store.keys()].toSorted()).toEqual(['shell-abc', 'stimuli-picture-discrimination-1-v2']);
  expect([...(store.get('stimuli-picture-discrimination-1-v2') ?? [])]).toEqual([URL_OF_MANIFEST]);
});

it('fetches nothing twice', async () => {
  await keepForOffline([FORM], () => undefined, GO_ON);
  const shares: number[] = [];
  expect(await keepForOffline([FORM], (form, share) => shares.push(form, share), GO_ON)).toBe(1);
  expect(shares).toEqual([]);
});

it('says so when the disk is full or the network gone, and lets go of nothing then', async () => {
  store.set('stimuli-1-v1', new Set(['/stimuli/1/a.webp']));
  isFull = true;
  expect(await keepForOffline([FORM], () => undefined, GO_ON)).toBe(0);
  vi.stubGlobal('fetch', async () => await Promise.reject(new TypeError('offline')));
  expect(await keepForOffline([FORM], () => undefined, GO_ON)).toBe(0);
  expect(store.has('stimuli-1-v1')).toBe(true);
});

it('keeps what is needed first, as far as the disk goes', async () => {
  store.set('stimuli-1-v1', new Set(['/stimuli/1/a.webp']));
  const kept = await keepForOffline(
    [FORM, { ...FORM, form: 2 }],
    (form, share) => {
      isFull = form === 0 && share === 1;
    },
    GO_ON,
  );
  expect(kept).toBe(1);
  expect([...store.keys()]).toContain('stimuli-picture-discrimination-1-v2');
  expect(store.has('stimuli-1-v1')).toBe(true);
});

it('stops when the person goes elsewhere', async () => {
  const left = new AbortController();
  left.abort();
  expect(await keepForOffline([FORM], () => undefined, left.signal)).toBe(0);
  expect([...(store.get('stimuli-picture-discrimination-1-v2') ?? [])]).toEqual([]);
});
