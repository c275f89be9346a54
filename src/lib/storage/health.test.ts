import { expect, it } from 'vitest';
import { readHealth, type BrowserHere } from './health.ts';

const ALL: BrowserHere['navigator'] = {
  vendor: 'Google Inc.',
  storage: {
    persisted: async () => await Promise.resolve(true),
    estimate: async () => await Promise.resolve({ usage: 60, quota: 100 }),
  },
  serviceWorker: { controller: {} },
};
const read = async (navigator: BrowserHere['navigator'], isInstalled = false) =>
  await readHealth({ navigator, matchMedia: () => ({ matches: isInstalled }) });

it('tells what the browser says', async () => {
  expect(await read(ALL, true)).toEqual({
    isPersistent: true,
    usedBytes: 60,
    freeBytes: 40,
    opensOffline: true,
    isInstalled: true,
    forgetsAfterSevenDays: false,
  });
});

it('says so where a browser says nothing, or refuses', async () => {
  const refuse = async (): Promise<never> => await Promise.reject(new Error('no'));
  const nothing = { isPersistent: null, usedBytes: null, freeBytes: null };
  expect(await read({ vendor: '' })).toMatchObject({ ...nothing, opensOffline: false });
  expect(await read({ vendor: '', storage: { persisted: refuse, estimate: refuse } })).toMatchObject(nothing);
  expect((await read({ ...ALL, serviceWorker: { controller: null } })).opensOffline).toBe(false);
});

it('knows of Apple’s seven days, in a tab and not on the home screen', async () => {
  const apple = { ...ALL, vendor: 'Apple Computer, Inc.' };
  expect((await read(apple)).forgetsAfterSevenDays).toBe(true);
  expect((await read(apple, true)).forgetsAfterSevenDays).toBe(false);
  expect((await read(ALL)).forgetsAfterSevenDays).toBe(false);
});

it('never tells of less than no room', async () => {
  const estimate = async () => await Promise.resolve({ usage: 120, quota: 100 });
  expect((await read({ ...ALL, storage: { estimate } })).freeBytes).toBe(0);
});
