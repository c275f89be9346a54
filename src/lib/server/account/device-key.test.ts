import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { ADOPT_PATH, DEVICE_KEY_PATH } from '#lib/progress/wire/account.ts';
import { BACKUP_PATH, RESTORE_PATH } from '#lib/progress/wire/backup.ts';
import { acceptProgress } from '../progress/accept.ts';
import { acceptMailReminders, acceptPushReminders } from '../reminders/accept.ts';
import type { Channels } from '../reminders/channels.ts';
import { ADDRESS, backupMessage, DAY_MS, useAccounts } from '../testing/account.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { someDeviceKey } from '../testing/practice.ts';
import { subscribedTablet } from '../testing/push-service.ts';

const STORED = { outcome: 'stored' };
const NOT_ACTIVATED = { outcome: 'refused', reason: 'notActivated' };
const PROGRESS = {
  testsDone: 1,
  lastTestDate: '2026-11-20',
  testsRemaining: 11,
  startDate: '2026-11-15',
  kvnr: 'A123456780',
};

onEachEngine('another device key', (desk) => {
  const { mailbox, channels, activated, ask, member, session, rows } = useAccounts(desk);
  const replace = async (device: string, nextDeviceKey: string) =>
    await ask(DEVICE_KEY_PATH, device, { nextDeviceKey });
  const adopt = async (token: string, nextDeviceKey: string) =>
    await ask(ADOPT_PATH, token, { nextDeviceKey }, { id: null });
  const report = async (device: string) => await acceptProgress(desk(), device, randomUUID(), PROGRESS);

  async function wantReminders(device: string): Promise<void> {
    const push = {
      publicKey: 'A'.repeat(87),
      mayUse: () => true,
      send: async () => await Promise.resolve('sent' as const),
    };
    const offered: Channels = { ...channels(), push };
    const moments = [new Date(desk().clock.getTime() + DAY_MS).toISOString()];
    const { address } = subscribedTablet('https://fcm.googleapis.com');
    await acceptPushReminders(desk(), offered, device, { push: address, moments, locale: 'de' });
    await acceptMailReminders(desk(), offered, device, {
      address: ADDRESS,
      isNew: true,
      moments,
      locale: 'de',
    });
  }
  const remindersOf = async (device: string) =>
    (await rows('reminder'))
      .filter((row) => row['device_key_fingerprint'] === desk().keys.fingerprint('deviceKey', device))
      .map((row) => row['channel'])
      .sort();

  it('of the same tablet takes the participation and the reminders along; the old key is worth nothing', async () => {
    const { device } = await member();
    const next = someDeviceKey();
    await wantReminders(device);
    expect(await replace(device, next)).toEqual(STORED);
    expect(await report(device)).toEqual(NOT_ACTIVATED);
    expect(await report(next)).toEqual(STORED);
    expect([await remindersOf(device), await remindersOf(next)]).toEqual([[], ['mail', 'push']]);
    expect(JSON.stringify(await everything(desk()))).not.toContain(next);
  });

  it('may come twice, and an old message changes nothing', async () => {
    const device = await activated();
    const [second, third] = [someDeviceKey(), someDeviceKey()];
    expect([await replace(device, second), await replace(device, second)]).toEqual([STORED, STORED]);
    expect(await replace(second, third)).toEqual(STORED);
    expect(await replace(device, second)).toEqual(NOT_ACTIVATED);
    expect(await report(third)).toEqual(STORED);
  });

  it('of a tablet that has signed in takes the participation over, and goes on with the backup', async () => {
    const anna = await member();
    await wantReminders(anna.device);
    const backup = backupMessage(1);
    await ask(BACKUP_PATH, anna.device, backup);
    const token = await session(anna);
    const elsewhere = await session(anna);
    const tablet = someDeviceKey();
    expect(await adopt(token, tablet)).toEqual(STORED);
    expect(await adopt(token, tablet)).toEqual(STORED);
    expect(await ask(RESTORE_PATH, token, {})).toEqual({ outcome: 'found', backup });
    expect(await ask(RESTORE_PATH, elsewhere, {})).toEqual({ outcome: 'refused', reason: 'signedOut' });
    expect([await report(anna.device), await report(tablet)]).toEqual([NOT_ACTIVATED, STORED]);
    expect(await ask(BACKUP_PATH, tablet, backupMessage(2))).toEqual(STORED);
    expect([await remindersOf(anna.device), await remindersOf(tablet)]).toEqual([[], ['mail']]);
    const told = mailbox().mails.filter(({ text }) => text.includes('auf einem neuen Tablet'));
    expect(told.map(({ to }) => to)).toEqual([[ADDRESS]]);
  });

  it('that had a participation of its own leaves that one as it was', async () => {
    const anna = await member();
    const tablet = await activated();
    await report(tablet);
    await wantReminders(tablet);
    const participants = (await rows('participant')).length;
    expect(await adopt(await session(anna), tablet)).toEqual(STORED);
    expect(await rows('participant')).toHaveLength(participants);
    expect(await remindersOf(tablet)).toEqual([]);
    expect(await report(anna.device)).toEqual(NOT_ACTIVATED);
    const done = (await rows('participant')).map((row) => [
      row['tests_done'],
      row['device_key_fingerprint'] === null,
    ]);
    expect(done).toContainEqual([1, true]);
    expect(done).toContainEqual([null, false]);
  });

  it('wanted by two at once goes to one of them, and each participation stays whole', async () => {
    const devices = [await activated(), await activated()];
    const next = someDeviceKey();
    const replies = await Promise.all(devices.map(async (device) => await replace(device, next)));
    expect(replies).toEqual([STORED, STORED]);
    const keys = (await rows('participant')).map((row) => row['device_key_fingerprint']);
    expect(keys.filter((key) => key === desk().keys.fingerprint('deviceKey', next))).toHaveLength(1);
    expect(keys).toHaveLength(2);
  });

  it('is given to nobody whom the server does not know', async () => {
    expect(await replace(someDeviceKey(), someDeviceKey())).toEqual(NOT_ACTIVATED);
    expect(await adopt(someDeviceKey(), someDeviceKey())).toEqual(NOT_ACTIVATED);
    for (let i = 0; i < 58; i++) await replace(someDeviceKey(), someDeviceKey());
    await expect(replace(someDeviceKey(), someDeviceKey())).rejects.toThrow('429');
  });
});
