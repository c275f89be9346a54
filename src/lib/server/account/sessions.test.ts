import { expect, it } from 'vitest';
import { ADOPT_PATH, DEVICE_KEY_PATH, PASSWORD_PATH } from '#lib/progress/wire/account.ts';
import { RESTORE_PATH } from '#lib/progress/wire/backup.ts';
import { DELETION_PATH } from '#lib/progress/wire/deletion.ts';
import { MINUTE_MS, some, someStretching, useAccounts } from '../testing/account.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { someDeviceKey } from '../testing/practice.ts';
import { sweepSessions, useSession } from './sessions.ts';

const SIGNED_OUT = { outcome: 'refused', reason: 'signedOut' };
const SIGNED_IN = { outcome: 'refused', reason: 'noBackup' };

onEachEngine('a session', (desk) => {
  const { pass, post, ask, member, session, rows } = useAccounts(desk);
  const use = async (token: string) => await ask(RESTORE_PATH, token, {}, { id: null });

  it('ends after fifteen idle minutes, and each use puts that off', async () => {
    const token = await session(await member());
    pass(15 * MINUTE_MS - 1);
    expect(await use(token)).toEqual(SIGNED_IN);
    pass(15 * MINUTE_MS - 1);
    expect(await use(token)).toEqual(SIGNED_IN);
    pass(15 * MINUTE_MS);
    expect(await use(token)).toEqual(SIGNED_OUT);
    await sweepSessions(desk());
    expect(await rows('account_session')).toEqual([]);
  });

  it('ends after twelve hours, however much it is used', async () => {
    const token = await session(await member());
    for (let minutes = 10; minutes < 12 * 60; minutes += 10) {
      pass(10 * MINUTE_MS);
      expect(await useSession(desk(), token)).not.toBeNull();
    }
    pass(10 * MINUTE_MS - 1);
    expect(await use(token)).toEqual(SIGNED_IN);
    pass(1);
    expect(await use(token)).toEqual(SIGNED_OUT);
    await sweepSessions(desk());
    expect(await rows('account_session')).toEqual([]);
  });

  it('ends when a clock that was ahead is right again', async () => {
    const anna = await member();
    pass(400 * 24 * 60 * MINUTE_MS);
    const token = await session(anna);
    expect(await use(token)).toEqual(SIGNED_IN);
    pass(-400 * 24 * 60 * MINUTE_MS);
    expect(await use(token)).toEqual(SIGNED_OUT);
    await sweepSessions(desk());
    expect(await rows('account_session')).toEqual([]);
  });

  it('that goes on is not swept away', async () => {
    const token = await session(await member());
    pass(14 * MINUTE_MS);
    await sweepSessions(desk());
    expect(await use(token)).toEqual(SIGNED_IN);
  });

  it.each(['a new password', 'a new device key', 'the deletion'])('ends with %s, everywhere', async (by) => {
    const anna = await member();
    const other = await session(await member({ address: 'ben@example.org' }));
    const tokens = [await session(anna), await session(anna)];
    const { device, passwordProof: proof } = anna;
    const secrets = { stretching: someStretching(), passwordProof: some(32), recoveryProof: some(32) };
    if (by === 'a new password') await ask(PASSWORD_PATH, device, { by: 'password', proof, ...secrets });
    else if (by === 'a new device key') await ask(DEVICE_KEY_PATH, device, { nextDeviceKey: some(32) });
    else await ask(DELETION_PATH, device, {});
    for (const token of tokens) expect(await use(token)).toEqual(SIGNED_OUT);
    expect(await use(other)).toEqual(SIGNED_IN);
  });

  it('is no device key, and a device key no session; neither is kept', async () => {
    const anna = await member();
    const token = await session(anna);
    expect(await use(anna.device)).toEqual(SIGNED_OUT);
    expect(await ask(DEVICE_KEY_PATH, token, { nextDeviceKey: some(32) })).toMatchObject({
      outcome: 'refused',
    });
    const { backupsGoneBy } = (await ask(DELETION_PATH, token, {})) as { backupsGoneBy: string };
    expect(backupsGoneBy).toBe('2026-11-24T10:00:00.000Z');
    expect(await rows('account')).toHaveLength(1);
    expect(JSON.stringify(await everything(desk()))).not.toContain(token);
  });

  it('cannot be guessed at without end', async () => {
    const anna = await member();
    for (let i = 0; i < 60; i++) expect(await use(some(32))).toEqual(SIGNED_OUT);
    expect((await post(RESTORE_PATH, some(32), {})).status).toBe(429);
    expect(await use(await session(anna))).toEqual(SIGNED_IN);
  });

  it('is asked for by what needs it, and nothing further may be in the message', async () => {
    const token = await session(await member());
    const status = async (path: string, key: string | null, body: unknown) =>
      (await post(path, key, body)).status;
    expect(await status(RESTORE_PATH, null, {})).toBe(401);
    expect(await status(ADOPT_PATH, null, { nextDeviceKey: someDeviceKey() })).toBe(401);
    expect(await status(RESTORE_PATH, token, { name: 'Anna' })).toBe(400);
    expect(await status(ADOPT_PATH, token, { nextDeviceKey: someDeviceKey(), name: 'Anna' })).toBe(400);
  });
});
