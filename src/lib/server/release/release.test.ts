import { expect, it } from 'vitest';
import {
  parseReleaseOpenReply,
  parseReleaseReply,
  parseReleasesReply,
  RELEASE_END_PATH,
  RELEASE_OPEN_PATH,
  RELEASE_PATH,
  RELEASES_PATH,
} from '#lib/progress/wire/release.ts';
import { DAY_MS, some, useAccounts } from '../testing/account.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { someDeviceKey } from '../testing/practice.ts';
import { sweepReleases } from './rows.ts';

const STORED = { outcome: 'stored' };
const UNKNOWN = { outcome: 'refused', reason: 'unknown' };
const IN_A_WEEK = '2026-11-28T10:00:00.000Z';

onEachEngine('a release', (desk) => {
  const { pass, activated, post, ask, rows } = useAccounts(desk);
  const letter = (days = 7, id = some(16), ciphertext = some(500)) => ({ id, days, ciphertext });
  const open = async (id: string, network?: string) =>
    await ask(RELEASE_OPEN_PATH, null, { id }, { id: null, ...(network !== undefined && { network }) });
  const list = async (device: string) => await ask(RELEASES_PATH, device, {});

  it('is opened byte for byte with its id alone, and each opening is shown to the person', async () => {
    const device = await activated();
    const message = letter(7, some(16), some(3_000_000));
    const stored = { outcome: 'stored', expiresAt: IN_A_WEEK };
    expect(parseReleaseReply(await ask(RELEASE_PATH, device, message))).toEqual({ ok: true, value: stored });
    const opened = parseReleaseOpenReply(await open(message.id));
    expect(
      opened.ok && opened.value.outcome === 'found' && opened.value.ciphertext === message.ciphertext,
    ).toBe(true);
    pass(60_000);
    await open(message.id);
    expect(await open(some(16))).toEqual(UNKNOWN);
    const listed = parseReleasesReply(await list(device));
    const openings = ['2026-11-21T10:00:00.000Z', '2026-11-21T10:01:00.000Z'];
    expect(listed).toEqual({
      ok: true,
      value: { outcome: 'found', releases: [{ id: message.id, expiresAt: IN_A_WEEK, openings }] },
    });
    const nothing = { outcome: 'found', releases: [] };
    expect([await list(await activated()), await list(someDeviceKey())]).toEqual([nothing, nothing]);
  });

  it.each([1, 7, 30, 90])(
    'of %i days is over then, its letter deleted, its openings a month later',
    async (days) => {
      const device = await activated();
      const message = letter(days);
      await ask(RELEASE_PATH, device, message);
      pass(days * DAY_MS - 1);
      expect(await open(message.id)).toMatchObject({ outcome: 'found' });
      await sweepReleases(desk());
      pass(1);
      expect(await open(message.id)).toEqual(UNKNOWN);
      expect((await rows('release'))[0]?.['ciphertext']).not.toBeNull();
      await sweepReleases(desk());
      expect(await rows('release')).toMatchObject([{ ciphertext: null }]);
      expect(await list(device)).toMatchObject({
        releases: [{ id: message.id, openings: [expect.any(String)] }],
      });
      pass(30 * DAY_MS - 1);
      await sweepReleases(desk());
      expect(await rows('release')).toHaveLength(1);
      pass(1);
      await sweepReleases(desk());
      expect([await rows('release'), await rows('release_opening')]).toEqual([[], []]);
    },
  );

  it('ends at once, and the message that made it does not bring it back', async () => {
    const device = await activated();
    const message = letter();
    await ask(RELEASE_PATH, device, message);
    pass(1000);
    expect(await ask(RELEASE_END_PATH, device, { id: message.id })).toEqual(STORED);
    expect(await rows('release')).toMatchObject([{ ciphertext: null }]);
    expect(await open(message.id)).toEqual(UNKNOWN);
    const ended = { outcome: 'stored', expiresAt: '2026-11-21T10:00:01.000Z' };
    expect(await ask(RELEASE_PATH, device, message)).toEqual(ended);
    pass(1000);
    expect(await ask(RELEASE_END_PATH, device, { id: message.id })).toEqual(STORED);
    expect(await ask(RELEASE_PATH, device, message)).toEqual(ended);
    expect(await open(message.id)).toEqual(UNKNOWN);
  });

  it('is ended only by whose it is', async () => {
    const message = letter();
    await ask(RELEASE_PATH, await activated(), message);
    expect(await ask(RELEASE_END_PATH, await activated(), { id: message.id })).toEqual(STORED);
    expect(await ask(RELEASE_END_PATH, someDeviceKey(), { id: message.id })).toEqual(STORED);
    expect(await open(message.id)).toMatchObject({ outcome: 'found' });
  });

  it('is placed once when it comes twice; its id is for nobody else and for no other letter', async () => {
    const device = await activated();
    const message = letter();
    const taken = { outcome: 'refused', reason: 'taken' };
    const first = await ask(RELEASE_PATH, device, message);
    pass(DAY_MS);
    const before = await everything(desk());
    expect(await ask(RELEASE_PATH, device, message)).toEqual(first);
    expect(await ask(RELEASE_PATH, device, letter(7, message.id))).toEqual(taken);
    expect(await ask(RELEASE_PATH, await activated(), message)).toEqual(taken);
    expect((await everything(desk()))['release']).toEqual(before['release']);
  });

  it('wanted by two at once with one id is one of them', async () => {
    const devices = [await activated(), await activated()];
    const id = some(16);
    const replies = await Promise.all(
      devices.map(
        async (device) => ((await ask(RELEASE_PATH, device, letter(7, id))) as { outcome: string }).outcome,
      ),
    );
    expect(replies.sort()).toEqual(['refused', 'stored']);
  });

  it('is one of ten at most, also when they come at once', async () => {
    const device = await activated();
    const letters = Array.from({ length: 12 }, () => letter());
    const replies = await Promise.all(
      letters.map(async (message) => (await ask(RELEASE_PATH, device, message)) as { reason?: string }),
    );
    expect(replies.filter(({ reason }) => reason === 'tooMany')).toHaveLength(2);
    expect(await rows('release')).toHaveLength(10);
    const kept = letters.find((_, i) => replies[i]?.reason === undefined);
    await ask(RELEASE_END_PATH, device, { id: kept?.id });
    expect(await ask(RELEASE_PATH, device, letter())).toMatchObject(STORED);
  });

  it('is opened fifty times a day at most', async () => {
    const message = letter();
    await ask(RELEASE_PATH, await activated(), message);
    for (let i = 0; i < 50; i++)
      expect(await open(message.id, `203.0.113.${i}`)).toMatchObject({ outcome: 'found' });
    expect(await open(message.id)).toEqual({ outcome: 'refused', reason: 'tooMany' });
    expect(await rows('release_opening')).toHaveLength(50);
    pass(DAY_MS);
    expect(await open(message.id)).toMatchObject({ outcome: 'found' });
  });

  it('keeps no id in the database with which codes could be tried, and of a doctor nothing', async () => {
    const message = letter();
    await ask(RELEASE_PATH, await activated(), message);
    await open(message.id, '203.0.113.9');
    const content = JSON.stringify(await everything(desk()));
    for (const secret of [message.id, '203.0.113.9']) expect(content).not.toContain(secret);
  });

  it('needs a participation, and is refused with any further field or too long', async () => {
    const refused = { outcome: 'refused', reason: 'notActivated' };
    expect(await ask(RELEASE_PATH, someDeviceKey(), letter())).toEqual(refused);
    const device = await activated();
    const status = async (path: string, body: unknown) => (await post(path, device, body)).status;
    expect(await status(RELEASE_PATH, { ...letter(), name: 'Anna' })).toBe(400);
    expect(await status(RELEASE_PATH, letter(8))).toBe(400);
    expect(await status(RELEASE_PATH, letter(7, some(16), 'A'.repeat(4_004_000)))).toBe(413);
    expect(await status(RELEASE_END_PATH, { id: some(16), name: 'Anna' })).toBe(400);
    expect(await status(RELEASES_PATH, { name: 'Anna' })).toBe(400);
    expect(await status(RELEASE_OPEN_PATH, { id: some(16), name: 'Anna' })).toBe(400);
    expect(await rows('release')).toEqual([]);
  });
});
