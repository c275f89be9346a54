import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { ACCOUNT_PATH } from '#lib/progress/wire/account.ts';
import { BACKUP_END_PATH, BACKUP_PATH, parseRestoreReply, RESTORE_PATH } from '#lib/progress/wire/backup.ts';
import { postBackup } from '../api/backup.ts';
import { accountMessage, backupMessage, some, useAccounts } from '../testing/account.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { someDeviceKey } from '../testing/practice.ts';

const STORED = { outcome: 'stored' };
const OLDER = { outcome: 'refused', reason: 'older' };
const NO_BACKUP = { outcome: 'refused', reason: 'noBackup' };

onEachEngine('a backup', (desk) => {
  const { activated, post, ask, member, session, rows } = useAccounts(desk);

  it('comes back byte for byte, also the largest', async () => {
    const anna = await member();
    for (const [i, ciphertext] of [some(1), some(2), some(3), some(6_000_000)].entries()) {
      const message = backupMessage(i + 1, ciphertext);
      expect(await ask(BACKUP_PATH, anna.device, message)).toEqual(STORED);
      const reply = parseRestoreReply(await ask(RESTORE_PATH, await session(anna), {}));
      expect(
        reply.ok && reply.value.outcome === 'found' && reply.value.backup.ciphertext === ciphertext,
      ).toBe(true);
      expect(reply).toMatchObject({
        value: { backup: { ...message, ciphertext: expect.any(String) as string } },
      });
    }
    expect(await rows('backup')).toHaveLength(1);
  });

  it('is stored once when it comes twice, and an older or another one never replaces it', async () => {
    const anna = await member();
    const [first, second] = [backupMessage(1), backupMessage(2)];
    expect(await ask(BACKUP_PATH, anna.device, second)).toEqual(STORED);
    const before = await rows('backup');
    expect(await ask(BACKUP_PATH, anna.device, second)).toEqual(STORED);
    expect(await ask(BACKUP_PATH, anna.device, first)).toEqual(OLDER);
    expect(await ask(BACKUP_PATH, anna.device, { ...second, ciphertext: some(300) })).toEqual(OLDER);
    expect(await ask(BACKUP_PATH, anna.device, { ...second, byRecovery: some(60) })).toEqual(OLDER);
    expect(await rows('backup')).toEqual(before);
  });

  it('of two that come at once is the newer one', async () => {
    const anna = await member();
    const messages = [3, 1, 5, 2, 4].map((generation) => backupMessage(generation));
    await Promise.all(messages.map(async (message) => await ask(BACKUP_PATH, anna.device, message)));
    const reply = await ask(RESTORE_PATH, await session(anna), {});
    expect(reply).toEqual({ outcome: 'found', backup: messages[2] });
  });

  it('is deleted at once when it ends, and no old message brings it back or ends a newer one', async () => {
    const anna = await member();
    const token = await session(anna);
    const [first, second] = [backupMessage(1), backupMessage(2)];
    const id = randomUUID();
    await ask(BACKUP_PATH, anna.device, first);
    expect(await ask(BACKUP_END_PATH, anna.device, {}, { id })).toEqual(STORED);
    expect(await rows('backup')).toMatchObject([{ generation: 1, keys_sealed: null, ciphertext: null }]);
    expect(await ask(RESTORE_PATH, token, {})).toEqual(NO_BACKUP);
    expect(await ask(BACKUP_PATH, anna.device, first)).toEqual(OLDER);
    expect(await ask(RESTORE_PATH, token, {})).toEqual(NO_BACKUP);
    expect(await ask(BACKUP_PATH, anna.device, second)).toEqual(STORED);
    expect(await ask(BACKUP_END_PATH, anna.device, {}, { id: id.toUpperCase() })).toEqual(STORED);
    expect(await ask(RESTORE_PATH, token, {})).toEqual({ outcome: 'found', backup: second });
  });

  it('needs an account whose address has said yes', async () => {
    const refused = (reason: string) => ({ outcome: 'refused', reason });
    const device = await activated();
    expect(await ask(BACKUP_PATH, device, backupMessage(1))).toEqual(refused('noAccount'));
    await ask(ACCOUNT_PATH, device, accountMessage());
    expect(await ask(BACKUP_PATH, device, backupMessage(1))).toEqual(refused('noAccount'));
    expect(await ask(BACKUP_PATH, someDeviceKey(), backupMessage(1))).toEqual(refused('notActivated'));
    expect(await ask(BACKUP_END_PATH, someDeviceKey(), {})).toEqual(STORED);
    expect(await rows('backup')).toEqual([]);
  });

  it('is seen by no other account', async () => {
    const anna = await member();
    await ask(BACKUP_PATH, anna.device, backupMessage(1));
    const ben = await member({ address: 'ben@example.org' });
    expect(await ask(RESTORE_PATH, await session(ben), {})).toEqual(NO_BACKUP);
  });

  it('keeps in the database nothing with which passwords could be tried', async () => {
    const anna = await member();
    const message = backupMessage(1);
    await ask(BACKUP_PATH, anna.device, message);
    const content = JSON.stringify(await everything(desk()));
    for (const secret of [message.byPassword, message.byRecovery, message.stretching.salt])
      expect(content).not.toContain(secret);
  });

  it.each([
    ['another field', { ...backupMessage(1), name: 'Anna' }, 400],
    [
      'another field beside the salt',
      { ...backupMessage(1), stretching: { ...backupMessage(1).stretching, name: 'x' } },
      400,
    ],
    ['bytes that are written otherwise', { ...backupMessage(1), ciphertext: 'AAB' }, 400],
    ['half a byte', { ...backupMessage(1), ciphertext: 'AAAAA' }, 400],
    ['more than six megabytes', { ...backupMessage(1), ciphertext: 'A'.repeat(8_004_000) }, 413],
  ])('with %s is refused', async (_, body, status) => {
    const { device } = await member();
    expect((await post(BACKUP_PATH, device, body)).status).toBe(status);
    expect(await rows('backup')).toEqual([]);
  });

  it('of a stranger, or one that says it is too long, is not even read', async () => {
    const { device } = await member();
    const answer = async (key: string, length: number) => {
      let reads = 0;
      const body = new ReadableStream({ pull: () => void reads++ }, { highWaterMark: 0 });
      const headers = {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'content-length': String(length),
      };
      // Node wants to be told that a stream comes; the browser's types do not know it.
      const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' };
      const request = new Request('http://localhost/', init);
      const response = await postBackup({ desk: desk(), request, network: '' });
      return [response.status, reads];
    };
    expect(await answer(someDeviceKey(), 100)).toEqual([200, 0]);
    expect(await answer(device, 9_000_000)).toEqual([413, 0]);
  });
});
