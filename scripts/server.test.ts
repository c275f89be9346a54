import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './server.ts';
import { layDesk } from './testing/desk.ts';

const desk = layDesk();
beforeEach(() => {
  vi.stubEnv('DATA_DIR', join(desk.folder, 'data'));
  for (const name of ['DATABASE_URL', 'MERKZEIT_SECRET', 'MERKZEIT_SECRET_OLD']) vi.stubEnv(name, '');
});
afterEach(() => vi.unstubAllEnvs());

describe('npm run server', () => {
  it('explains itself', async () => {
    expect(await main(['--help'])).toBe(0);
    for (const word of ['backup FILE', 'restore FILE', 'rotate-key']) expect(desk.said).toContain(word);
    expect(await main(['backup', '--help'])).toBe(0);
  });

  it.each([
    [[], 'Welcher Befehl?'],
    [['constructor'], 'Welcher Befehl?'],
    [['backup'], 'genau eine Datei'],
    [['restore', 'a', 'b'], 'genau eine Datei'],
    [['rotate-key', 'a'], 'nimmt keine Datei'],
    [['backup', 'a', '--replace'], 'Diese Option'],
    [['restore', 'a', '--new-push-key'], 'Diese Option'],
    [['restore', 'a', '--colour'], "'--colour'"],
  ])('answers %j with a sentence and 2', async (args, sentence) => {
    expect(await main(args)).toBe(2);
    expect(desk.said).toContain(sentence);
  });

  it('says in one sentence what an operator can mend, and makes nothing on the way', async () => {
    const file = join(desk.folder, 'absent');
    expect(await main(['backup', file])).toBe(1);
    expect(await main(['restore', file])).toBe(1);
    expect(await main(['rotate-key'])).toBe(1);
    expect(desk.said.trim().split('\n')).toEqual([
      expect.stringContaining('noch nichts zu sichern'),
      expect.stringContaining('Der Schlüssel fehlt'),
      expect.stringContaining('noch keinen Schlüssel'),
    ]);
    vi.stubEnv('MERKZEIT_SECRET', 'ab'.repeat(32));
    desk.forget();
    expect(await main(['restore', file])).toBe(1);
    expect(desk.said).toContain('lässt sich nicht lesen (ENOENT)');
  });
});
