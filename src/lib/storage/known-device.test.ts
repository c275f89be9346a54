import { expect, it } from 'vitest';
import { isKnownDevice, noteKnown } from './known-device.ts';

/** A browser with these databases and these names in its private file system. */
function browser(
  databases: readonly string[],
  files: readonly string[],
): Parameters<typeof isKnownDevice>[0] {
  return {
    indexedDB: {
      databases: async () => await Promise.resolve(databases.map((name) => ({ name, version: 1 }))),
    },
    navigator: {
      storage: {
        getDirectory: async () =>
          await Promise.resolve({
            keys: async function* () {
              await Promise.resolve();
              yield* files;
            },
          } as unknown as FileSystemDirectoryHandle),
      },
    },
  };
}

it.each([
  ['nothing at all', [], [], false],
  ['a database', ['merkzeit-profiles'], [], true],
  ['a second copy whose database was lost', [], ['merkzeit-profiles'], true],
] as const)('with %s', async (_, databases, files, known) => {
  expect(await isKnownDevice(browser(databases, files))).toBe(known);
});

it('a browser that cannot be asked may keep something', async () => {
  const silent = { indexedDB: {}, navigator: {} } as Parameters<typeof isKnownDevice>[0];
  expect(await isKnownDevice(silent)).toBe(true);
});

it('is noted and forgotten, also where nothing may be noted', () => {
  const kept = new Map<string, string>();
  const storage = {
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  noteKnown(() => storage, true);
  expect(kept.size).toBe(1);
  noteKnown(() => storage, false);
  expect(kept.size).toBe(0);
  expect(() =>
    noteKnown(() => {
      throw new DOMException('Forbidden', 'SecurityError');
    }, true),
  ).not.toThrow();
});
